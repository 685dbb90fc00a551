import type { NilaiSel } from '../../core/angka/nilai-sel';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

type Isi = readonly (readonly NilaiSel[])[];
const bertabel = (judul: readonly string[], isi: Isi, nomor: readonly NilaiSel[] = []) =>
  lembarUji([
    ['Kode', 'Uraian', ...judul],
    ...(nomor.length > 0 ? [nomor] : []),
    ...isi.map((b, i) => [`1.06.0${i + 1}`, `Program ${i + 1}`, ...b]),
  ]);
const sisa = (...isi: Isi) => bertabel(['Anggaran', 'Realisasi', 'Sisa Anggaran'], isi);

const A = [100_000_000, 70_000_000, 30_000_000];
const B = [60_000_000, 50_000_000, 10_000_000];
const SALAH = [40_000_000, 20_000_000, 15_000_000];

ujiAturan(HITUNGAN_NOMOR_KOLOM, {
  terima: [
    ['sisa menurut judul', sisa(A, B)],
    ['separuh baris tidak begitu: sisa dari hal lain', sisa(A, B, SALAH, SALAH)],
    ['baru satu baris yang lengkap', sisa(A, [60_000_000, null, 10_000_000])],
    ['sisa tahun lalu tanpa kolom anggaran', bertabel(['Sisa Anggaran Tahun Lalu', 'Realisasi'], [[50_000_000, 0], [60_000_000, 0], [70_000_000, 20_000_000]])], // prettier-ignore
    ['terserap penuh di kebanyakan baris', bertabel(['Anggaran Belanja', 'Realisasi Belanja', 'Sisa Anggaran'], [[70_000_000, 70_000_000, 0], [80_000_000, 80_000_000, 0], A])], // prettier-ignore
    ['uang muka bukan sisa', bertabel(['Anggaran', 'Realisasi', 'Uang Muka'], [A, B, SALAH])],
  ],
  tolak: [
    ['satu dari tiga sisa salah', sisa(A, B, SALAH), { sel: 'E4', tertulis: 15_000_000, seharusnya: 20_000_000, tingkat: 'galat', pesan: /Sisa Anggaran = Anggaran - Realisasi/ }], // prettier-ignore
    ['baris yang belum lengkap tidak menentukan', sisa(A, B, [null, null, 5_000_000], [null, null, null], SALAH), { sel: 'E6', seharusnya: 20_000_000 }], // prettier-ignore
    ['sisa yang berselisih dua rupiah', sisa(A, [60_000_000, 50_000_000, 10_000_002], SALAH), [{ sel: 'E3', seharusnya: 10_000_000 }, { sel: 'E4' }]], // prettier-ignore
    ['Realisasi Anggaran di depan Pagu Anggaran', bertabel(['Realisasi Anggaran', 'Pagu Anggaran', 'Sisa Pagu'], [[70_000_000, 100_000_000, 30_000_000], [50_000_000, 60_000_000, 10_000_000], [20_000_000, 40_000_000, 15_000_000]]), { sel: 'E4', seharusnya: 20_000_000 }], // prettier-ignore
    ['Anggaran Belanja, Realisasi Belanja', bertabel(['Anggaran Belanja', 'Realisasi Belanja', 'Sisa'], [A, B, SALAH]), { sel: 'E4', seharusnya: 20_000_000 }], // prettier-ignore
    ['baris nomor kolom mengatakan hal yang sama: satu temuan', bertabel(['Anggaran', 'Realisasi', 'Sisa Anggaran'], [A, B, SALAH], [1, 2, 3, 4, '5 = 3-4']), { sel: 'E5', pesan: /"5 = 3-4"/ }], // prettier-ignore
    [
      'baris nomor kolom menghitung kolom lain',
      bertabel(
        ['Anggaran', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi Setahun', 'Sisa Anggaran'],
        [[100, 40, 30, 70, 30].map((n) => n * 1e6), [60, 20, 30, 50, 10].map((n) => n * 1e6), [40, 5, 15, 20, 15].map((n) => n * 1e6)], // prettier-ignore
        [1, 2, 3, 4, 5, '6 = 4+5', 7],
      ),
      { sel: 'G5', seharusnya: 20_000_000 },
    ],
  ],
});
