import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

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
