import type { NilaiSel } from '../../core/angka/nilai-sel';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Columns with their numbers; below them one row of figures and one that is right or blank. */
const tabel = (judul: readonly string[], nomor: readonly NilaiSel[], ...baris: (readonly NilaiSel[])[]) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan', ...judul],
    [1, 2, ...nomor],
    ...baris.map((b, i) => [`1.06.0${i + 1}`, `Program ${i}`, ...b]),
  ]);

const UANG = ['Anggaran (Rp)', 'Realisasi TW I (Rp)', 'Realisasi TW II (Rp)', 'Realisasi Setahun (Rp)'];
const setahun = (...baris: (readonly NilaiSel[])[]) => tabel(UANG, [3, 4, 5, '6 = 4+5'], ...baris);

ujiAturan(HITUNGAN_NOMOR_KOLOM, {
  terima: [
    ['tepat', setahun([90_000_000, 20_000_000, 30_000_000, 50_000_000])],
    ['selisih satu rupiah', setahun([90_000_000, 20_000_000, 30_000_000, 50_000_001])],
    ['satu triwulan kosong', setahun([90_000_000, 20_000_000, null, 20_000_000])],
    ['semua triwulan kosong', setahun([90_000_000, null, null, 40_000_000])],
    ['triwulan yang tidak terbaca', setahun([90_000_000, '2.00.0', 30_000_000, 60_000_000])],
    ['hasil kosong', setahun([90_000_000, 20_000_000, 30_000_000, null])],
    [
      'nomor yang tidak ada',
      tabel(UANG, [3, 4, 5, '6 = 4+9'], [90_000_000, 20_000_000, 30_000_000, 70_000_000]),
    ],
    ['sisa anggaran', tabel(UANG, [3, 4, 5, '6 = 3-4'], [90_000_000, 20_000_000, 30_000_000, 70_000_000])],
    [
      'uang dari bagi tidak dinilai',
      tabel(UANG, [3, 4, 5, '6 = 5/4'], [90_000_000, 20_000_000, 30_000_000, 70_000_000]),
    ],
  ],
  tolak: [
    [
      'selisih dua rupiah',
      setahun(
        [90_000_000, 20_000_000, 30_000_000, 50_000_002],
        [90_000_000, 20_000_000, 30_000_000, 50_000_000],
      ),
      { sel: 'F3', seharusnya: 50_000_000 },
    ],
    [
      'sisa anggaran salah',
      tabel(UANG, [3, 4, 5, '6 = 3-4'], [90_000_000, 20_000_000, 30_000_000, 110_000_000]),
      { sel: 'F3', seharusnya: 70_000_000 },
    ],
  ],
});
