import { aturan, temuan, type TemuanMentah } from './aturan';
import { pemdaTabel } from './baris-kamus';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';
import { kolomKode } from './sel-kode';

interface BuktiKewenangan extends BuktiBanyak {
  readonly milik: string;
  readonly tabel: string;
}

const PALING = 6;
const NAMA = { prov: 'provinsi', kabkot: 'kabupaten/kota' } as const;

export const KEWENANGAN = aturan<BuktiKewenangan>({
  id: 'KOD-008',
  slug: 'kewenangan',
  tingkat: 'peringatan',
  judul: 'Kode bukan kewenangan daerah ini',
  penjelasan:
    'Angka keempat kode kegiatan menyatakan kewenangan: 1 provinsi, 2 kabupaten/kota. Jenis daerahnya diambil dari pengaturan, atau dari sebagian besar kode di tabel. Angka lain (3-7) tidak dinilai.',
  dasar: 'Permendagri 90/2019.',
  caraMemperbaiki: 'Pakai kode kewenangan daerah sendiri; biasanya hanya angka keempatnya yang salah ketik.',
  contoh: { salah: 'Renja kota: 1.06.04.1.01.0001', benar: '1.06.04.2.01.0001' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} kode kewenangan ${t.milik} di tabel ${t.tabel}: ${t.daftarSel}.`
      : `Kode ${t.kode} adalah kewenangan ${t.milik}, padahal tabel ini milik ${t.tabel}.`,

  *periksa(matriks, konteks) {
    const kolom = kolomKode(matriks);
    const pemda = kolom && pemdaTabel(matriks, konteks);
    if (!pemda) return;
    const [salah, milik, tabel] =
      pemda === 'kabkot' ? ['1', NAMA.prov, NAMA.kabkot] : ['2', NAMA.kabkot, NAMA.prov];
    const semua: TemuanMentah<BuktiKewenangan>[] = [];
    let dinilai = 0;
    for (const baris of matriks.baris) {
      if (!baris.kode || baris.kode.segmen.length < 5 || !baris.bacaanKode?.pasti) continue;
      dinilai++;
      if (baris.kode.segmen[3] !== salah) continue;
      const bukti = { tertulis: baris.kode.teks, seharusnya: null, milik, tabel, banyak: 1, daftarSel: '' };
      semua.push(temuan(baris, kolom, bukti));
    }
    // Without the user's word the markers must speak clearly.
    if (konteks.pemda === null && semua.length * 5 > dinilai) return;
    yield* ringkasSel(semua, PALING);
  },
});
