import { bandingkanKode } from '../kode/silsilah';
import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';
import { barisRekap } from '../matriks/rekap';
import { aturan, temuan } from './aturan';
import { selKodeSalah } from './ruas-kode';
import { sebutSel, type BuktiBanyak } from './sebut-sel';
import { kolomKode } from './sel-kode';

interface BuktiUrutan extends BuktiBanyak {
  readonly sebelum: string;
}

export const KODE_TIDAK_URUT = aturan<BuktiUrutan>({
  id: 'KOD-006',
  slug: 'kode-tidak-urut',
  tingkat: 'info',
  judul: 'Kode tidak urut',
  penjelasan:
    'Baris bersaudara lazimnya urut menurut kode. Banyak dokumen yang diterima tidak urut, jadi ini hanya info; satu per tabel.',
  dasar: 'Susunan Permendagri 90/2019.',
  caraMemperbaiki: 'Urutkan baris menurut kodenya.',
  contoh: { salah: '1.06.01.2.06 lalu 1.06.01.2.02', benar: '1.06.01.2.02 lalu 1.06.01.2.06' },
  pesan: (t) =>
    t.banyak === 1
      ? `Kode ${t.kode} berdiri setelah ${t.sebelum}.`
      : `${t.banyak} kode tidak urut (${t.daftarSel}), mulai dari ${t.tertulis} setelah ${t.sebelum}.`,

  *periksa(matriks) {
    const kolom = kolomKode(matriks);
    if (!kolom || matriks.formulir.baris.tingkat === 'datar') return;
    const mundur = barisMundur(matriks);
    if (mundur.length === 0) return;
    const { sebelum, baris: pertama } = mundur[0]!;
    const daftarSel = sebutSel(mundur.map(({ baris }) => selKodeSalah(baris, kolom, null).sel));
    const bukti = {
      tertulis: pertama.kode!.teks,
      seharusnya: null,
      banyak: mundur.length,
      daftarSel,
      sebelum: sebelum.kode!.teks,
    };
    const { sel, kolom: letak } = selKodeSalah(pertama, kolom, null);
    const mentah = { ...temuan(pertama, kolom, bukti), sel, kolom: letak };
    yield mundur.length === 1 ? mentah : { ...mentah, kode: null, label: kolom.judul };
  },
});

/** Rows whose code is lower than that of the sibling before them. */
export function barisMundur(matriks: Matriks): { readonly sebelum: Baris; readonly baris: Baris }[] {
  const mundur: { sebelum: Baris; baris: Baris }[] = [];
  const rekap = barisRekap(matriks);
  const terakhir = new Map<Baris | null, Baris>();
  for (const baris of matriks.baris) {
    if (!baris.kode || baris.bagianDari || rekap.has(baris)) continue;
    const sebelum = terakhir.get(baris.induk);
    terakhir.set(baris.induk, baris);
    if (!sebelum?.kode || sebelum.tingkat !== baris.tingkat) continue;
    if (bandingkanKode(sebelum.kode, baris.kode) > 0) mundur.push({ sebelum, baris });
  }
  return mundur;
}
