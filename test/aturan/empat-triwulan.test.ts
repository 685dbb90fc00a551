import type { NilaiSel } from '../../core/angka/nilai-sel';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

type Isi = readonly (readonly NilaiSel[])[];
const triwulan = (judul: readonly string[], isi: Isi) =>
  lembarUji([
    ['Kode', 'Uraian', 'Pagu', ...judul],
    ...isi.map((b, i) => [`1.06.0${i + 1}`, `Program ${i + 1}`, 90_000_000, ...b]),
  ]);
const judul = (tw: (nomor: string) => string, jumlah = 'Jumlah Realisasi') => [
  ...['I', 'II', 'III', 'IV'].map(tw),
  jumlah,
];
const JUDUL = judul((n) => `Realisasi TW ${n}`);
const angka: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

const TW = [20_000_000, 30_000_000, 5_000_000, 5_000_000];
const BENAR = [...TW, 60_000_000];
const SALAH = [...TW, 61_000_000];

ujiAturan(HITUNGAN_NOMOR_KOLOM, {
  terima: [
    ['separuh baris tidak berjumlah', triwulan(JUDUL, [BENAR, BENAR, SALAH, SALAH])],
    ['baru satu baris yang lengkap', triwulan(JUDUL, [BENAR, [20_000_000, null, null, null, 30_000_000]])],
    ['baru tiga triwulan', triwulan(JUDUL.filter((_, i) => i !== 3), [BENAR, BENAR, SALAH].map((b) => [...b.slice(0, 3), b[4]! - 5_000_000]))], // prettier-ignore
    ...['sd', 's.d.', 's / d', 'sampai dengan'].map(
      (kata) => [`kumulatif: ${kata}`, triwulan(judul((n) => `Realisasi ${kata} TW ${n}`), [BENAR, BENAR, SALAH])] as const, // prettier-ignore
    ),
    ['triwulan satu dua kali', triwulan(['Realisasi TW I', ...JUDUL], [BENAR, BENAR, SALAH].map((b) => [1_000_000, ...b]))], // prettier-ignore
    ['jumlah sampai akhir Renstra', triwulan(judul((n) => `Realisasi TW ${n}`, 'Jumlah Realisasi s/d Tahun Ini'), [BENAR, BENAR, SALAH])], // prettier-ignore
  ],
  tolak: [
    ['judul memakai angka biasa', triwulan(judul((n) => `Realisasi Triwulan - ${angka[n]}`), [BENAR, BENAR, SALAH]), { sel: 'H4', seharusnya: 60_000_000 }], // prettier-ignore
    ['satuan hanya di judul triwulan', triwulan(judul((n) => `Realisasi TW ${n} (Rp)`), [BENAR, BENAR, SALAH]), { sel: 'H4' }], // prettier-ignore
    ['triwulan yang belum lengkap tidak menentukan', triwulan(JUDUL, [BENAR, BENAR, [20_000_000, null, null, null, 20_000_000], [null, null, null, null, null], SALAH]), { sel: 'H6' }], // prettier-ignore
    ['jumlah yang berselisih dua rupiah', triwulan(JUDUL, [BENAR, [...TW, 60_000_002], SALAH]), [{ sel: 'H3', seharusnya: 60_000_000 }, { sel: 'H4' }]], // prettier-ignore
  ],
});
