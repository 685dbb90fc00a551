import { bacaKode } from '../kode/baca-kode';
import { selKosong } from '../lembar/isi-sel';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti } from './aturan';
import { selKode, type SelKode } from './sel-kode';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiBukanTeks extends Bukti {
  readonly jenis: 'angka' | 'tanggal';
  readonly usul: string;
}

/** Share of text codes from which on a column is one of codes. */
const KEBANYAKAN = 0.6;

export const KODE_BUKAN_TEKS = aturan<BuktiBukanTeks>({
  id: 'KOD-004',
  slug: 'kode-bukan-teks',
  tingkat: 'peringatan',
  judul: 'Kode tersimpan sebagai angka atau tanggal',
  penjelasan:
    'Excel mengubah ketikan 1.06 menjadi angka dan 1.02.03 menjadi tanggal: nol hilang dan kode tidak lagi cocok dengan nomenklatur. Angka urusan satu digit tidak dilaporkan.',
  dasar: 'Permendagri 90/2019: kode berupa teks bertitik.',
  caraMemperbaiki: 'Ubah format sel menjadi Teks, lalu tulis ulang kodenya.',
  contoh: { salah: 'angka 1.06', benar: 'teks "1.06"' },
  pesan: (t) => `Kode ini tersimpan sebagai ${t.jenis}${t.usul}.`,

  *periksa(matriks) {
    const kolomTeks = new Map<KolomMatriks, boolean>();
    for (const sel of selKode(matriks)) {
      const { baris, kolom, bacaan } = sel;
      const jenis = bacaan.pembersihan.find((p) => p === 'angka' || p === 'tanggal') as
        'angka' | 'tanggal' | undefined;
      if (jenis === undefined || kolom.kolomLembar.length > 1 || urusanSatuDigit(sel)) continue;
      const kemungkinan = bacaan.kemungkinan.map((k) => k.teks);
      const usul =
        kemungkinan.length > 1
          ? `; mungkin maksudnya ${kemungkinan.join(' atau ')}`
          : bacaan.teks === null
            ? '; tulis ulang sebagai teks'
            : `; tulis sebagai teks "${bacaan.teks}"`;
      if (!kolomTeks.has(kolom)) kolomTeks.set(kolom, lazimTeks(matriks, kolom));
      yield temuan(
        baris,
        kolom,
        { tertulis: baris.nilai(kolom), seharusnya: bacaan.teks, jenis, usul },
        {
          tingkat: jenis === 'tanggal' ? 'galat' : undefined,
          perbaikan: perbaikan(sel, kolomTeks.get(kolom)!),
        },
      );
    }
  },
});

function urusanSatuDigit({ baris, kolom }: SelKode): boolean {
  const nilai = baris.nilai(kolom);
  return typeof nilai === 'number' && Number.isInteger(nilai) && nilai >= 1 && nilai <= 9;
}

/**
 * Safe where the number can only have been typed as one code (1.06, or 1.1 shown as 1.10) among codes kept as text.
 * Where most cells are numbers, a person decides whether the column holds codes at all.
 */
function perbaikan({ baris, kolom, bacaan, ulangan }: SelKode, kolomTeks: boolean): readonly Perbaikan[] {
  const semua = [baris, ...ulangan].filter((b) => b.rumus(kolom) === '');
  if (semua.length === 0) return [];
  const satu = kolomTeks && bacaan.kemungkinan.length === 1 && bacaan.pembersihan.join() === 'angka';
  return bacaan.kemungkinan.map(({ teks }) => ({
    jenis: satu ? 'aman' : 'pilih',
    keterangan: `Tulis sebagai teks ${teks}`,
    perubahan: semua.map((b) => ubahNilai(b.matriks.lembar, b.barisLembar, kolom.indeks, teks, '@')),
  }));
}

function lazimTeks(matriks: Matriks, kolom: KolomMatriks): boolean {
  let terisi = 0;
  let teks = 0;
  for (const baris of matriks.baris) {
    const nilai = baris.nilai(kolom);
    if (selKosong(nilai)) continue;
    terisi++;
    if (typeof nilai === 'string' && bacaKode(nilai).teks !== null) teks++;
  }
  return teks >= terisi * KEBANYAKAN;
}
