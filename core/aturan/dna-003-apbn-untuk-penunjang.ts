import { apakahPenunjang } from '../kode/penunjang';
import { rapikan } from '../lembar/isi-sel';
import type { Baris } from '../matriks/baris';
import { aturan, temuan } from './aturan';
import { sebutSel, type BuktiBanyak } from './sebut-sel';

export const APBN_UNTUK_PENUNJANG = aturan<BuktiBanyak>({
  id: 'DNA-003',
  slug: 'apbn-untuk-penunjang',
  tingkat: 'info',
  judul: 'Sumber dana APBN untuk belanja penunjang',
  penjelasan:
    'Gaji dan belanja rutin perangkat daerah dibiayai APBD (DAU, PAD), bukan APBN langsung. Sering tertukar karena DAU berasal dari APBN. Satu info per tabel.',
  dasar: 'Verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Tulis sumber dananya, mis. DAU atau PAD.',
  contoh: { salah: '1.06.01.2.02 Administrasi Keuangan: APBN', benar: 'DAU' },
  pesan: (t) =>
    `Sumber dana APBN tertulis pada ${t.banyak} baris program penunjang (${t.daftarSel}); belanja rutin dibiayai APBD.`,

  *periksa(matriks) {
    const kolom = matriks.kolomBerid('sumber-dana');
    if (!kolom) return;
    const baris: Baris[] = [];
    for (const b of matriks.baris) {
      if (b.kode && apakahPenunjang(b.kode) && /\bapbn\b/i.test(rapikan(b.nilai(kolom)))) baris.push(b);
    }
    const [pertama] = baris;
    if (!pertama) return;
    const daftarSel = sebutSel(baris.map((b) => b.sel(kolom)));
    const bukti = {
      tertulis: rapikan(pertama.nilai(kolom)),
      seharusnya: null,
      banyak: baris.length,
      daftarSel,
    };
    yield { ...temuan(pertama, kolom, bukti), kode: null, label: kolom.judul };
  },
});
