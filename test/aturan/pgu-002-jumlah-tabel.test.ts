import type { NilaiSel } from '../../core/angka/nilai-sel';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Two programmes of one kegiatan, each with its own subtotal, and the total of both. */
const perProgram = (kegiatan: NilaiSel, jumlahB: number, jumlah: number, jumlahA = 30) =>
  lembarUji([
    ['Kode', 'Uraian', 'Pagu Indikatif'],
    ['1.06.01', 'Program Penunjang', 30],
    ['1.06.01.2.01', 'Perencanaan', 30],
    [null, 'JUMLAH  PROGRAM PENUNJANG', jumlahA],
    ['1.06.02', 'Program Rehabilitasi Sosial', 20],
    ['1.06.02.2.01', 'Rehabilitasi', kegiatan],
    [null, 'Jumlah Program Rehabilitasi Sosial', jumlahB],
    [null, 'Jumlah', jumlah],
  ]);

ujiAturan(JUMLAH_TABEL, {
  terima: [
    ['jumlah program', tabel`1.06.01 | 30 \n 1.06.01.2.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 50`],
    ['jumlah di baris pertama', tabel`JUMLAH | 50 \n 1.06.01 | 30 \n 1.06.01.2.01 | 30 \n 1.06.02 | 20`],
    [
      'jumlah di baris pertama dan terakhir',
      tabel`TOTAL | 50 \n 1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 50`,
    ],
    [
      'jumlah di atas bagiannya, lalu bagian lain dengan jumlahnya',
      tabel`JUMLAH | 30 \n 1.06.01 | 30 \n JUMLAH | 20 \n 1.06.02 | 20`,
    ],
    [
      'jumlah di atas memuat kedua bagian',
      tabel`TOTAL | 50 \n 1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n JUMLAH | 20`,
    ],
    ['tanpa baris jumlah', tabel`1.06.01 | 30`],
    ['urusan kosong, bidang berisi', tabel`1 | \n 1.06 | 50 \n 1.06.01 | 50 \n TOTAL | 50`],
    [
      'dua bagian, lalu jumlah keseluruhan',
      tabel`1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n JUMLAH | 20 \n TOTAL | 50`,
    ],
    [
      'tanda tangan di bawah jumlah diabaikan',
      tabel`
      Kode | Uraian | Target 2026 | Pagu
      1.06.01 | Program A | 1 | 30
      JUMLAH | | | 30
      | | | 2026
      | | | KEPALA DINAS`,
    ],
    [
      '"Jumlah dokumen" adalah indikator',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu
      1.06.01 | Program A | Jumlah dokumen | 1 | 30
      | Jumlah laporan | Jumlah laporan | 2 | 5`,
    ],
  ],
  tolak: [
    ['jumlah satu program, satu-satunya jumlah', tabel`
      Kode | Uraian | Pagu Indikatif
      1.06.01 | Program A | 30
      1.06.01.2.01 | Kegiatan a | 30
      1.06.02 | Program B | 20
      1.06.02.2.01 | Kegiatan b | 5
      1.06.02.2.02 | Kegiatan c | 15
      | Jumlah Program B | 25`, { sel: 'C7', seharusnya: 20, pesan: /2 kegiatan di dalamnya/ }], // prettier-ignore
    ['jumlah satu program yang salah: isi program itu', perProgram(20, 25, 50), { sel: 'C7', tertulis: 25, seharusnya: 20 }], // prettier-ignore
    ['jumlah program pertama, dan seluruhnya', perProgram(20, 20, 55, 33), [{ sel: 'C4', seharusnya: 30 }, { sel: 'C8', seharusnya: 50 }]], // prettier-ignore
    ['jumlah program yang isinya kosong: barisnya sendiri', perProgram(null, 25, 50), { sel: 'C7', seharusnya: 20 }], // prettier-ignore
    [
      'jumlah di baris pertama, langsung di bawah kepala',
      tabel`JUMLAH | 60 \n 1.06.01 | 30 \n 1.06.01.2.01 | 30 \n 1.06.02 | 20`,
      { sel: 'C2', tertulis: 60, seharusnya: 50 },
    ],
    [
      'jumlah di baris pertama salah, yang terakhir benar',
      tabel`TOTAL | 60 \n 1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 50`,
      { sel: 'C2', seharusnya: 50 },
    ],
    [
      'Capaian 2024 Metro: JUMLAH dan bidang berbeda',
      tabel`
      1.06 | 5.480.916.429
      1.06.01 | 5.533.941.209
      JUMLAH | 5.533.941.209`,
      { sel: 'C4', kode: null, tertulis: 5_533_941_209, seharusnya: 5_480_916_429 },
    ],
    [
      'jumlah kurang',
      tabel`1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 40`,
      { sel: 'C4', tertulis: 40, seharusnya: 50, pesan: /2 program teratas berjumlah Rp50/ },
    ],
    [
      'setiap perangkat daerah',
      tabel`1.06.0.00.0.00.01.0000 Dinas Sosial | 30 \n 2.08.0.00.0.00.01.0000 DP3A | 20 \n TOTAL | 60`,
      { sel: 'C4', pesan: /2 perangkat daerah/ },
    ],
  ],
});
