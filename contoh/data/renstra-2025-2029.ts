import { barisTabel } from './tabel';

/**
 * Tabel 4.3 of the Renstra 2025-2029 as it is bound into the Renja 2026: code and name in one cell, outcome and
 * indicator rows below it, the amount repeated on the first indicator row. Page headers are kept once.
 *
 * Restored, because only the text recognition or a page break lost it: the title row of 1.06.05.2.02.0004, whose
 * amounts stand on its indicator row and without which 1.06.05.2.02 could not add up (the Renja names it); names torn
 * over two lines (1.06.01.2.06.0001, 1.06.01.2.07, 1.06.02); the indicator of 1.06.04.2.01.0003, printed in full under
 * its kegiatan; the last rows of page 64, where the indicators of 1.06.05.2.02 and of its first sub kegiatan ran into
 * each other and are told apart by their targets; the blank inside "1.06.0.00.0.00.01.0000".
 * Not restored: outcomes of which only the end is left ("bencana sosial yang menerima") or nothing (1.06.05.2.02.0001).
 */
export const RENSTRA = {
  judul: ['Tabel 4.3', 'Rincian Pendanaan Program, Kegiatan, dan Subkegiatan Dinas Sosial Tahun 2025-2029'],
  kepala: {
    uraian: 'BIDANG URUSAN / PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN OUTPUT',
    indikator: 'INDIKATOR OUTCOME / OUTPUT',
    baseline: 'BASELINE TAHUN 2024',
    pagu: 'TARGET DAN PAGU INDIKATIF TAHUN',
    tahun: [2026, 2027, 2028, 2029, 2030],
    perangkatDaerah: 'PERANGKAT DAERAH',
    keterangan: 'KETERANGAN',
  },
  /** uraian | indikator | baseline | (target | pagu) for each of the five years | perangkat daerah */
  baris: barisTabel(`
1.06 - URUSAN PEMERINTAHAN BIDANG SOSIAL |  |  |  | 5.500.390.895 |  | 5.908.844.990 |  | 6.360.662.577 |  | 6.704.558.882 |  | 7.049.037.631
1.06.01 - PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA |  |  |  | 3.784.698.495 |  | 4.025.513.801 |  | 4.376.438.691 |  | 4.649.957.832 |  | 4.926.492.081
Terwujudnya Tata Kelola Pemerintahan yang Akuntabel, efektif dan efesien | Nilai Sakip SKPD (Angka) | 69,56 | 70,5 | 3.784.698.495 | 71 | 4.025.513.801 | 71,5 | 4.376.438.691 | 72 | 4.649.957.832 | 72,5 | 4.926.492.081 | 1.06.0.00.0.00.01.0000 - Dinas Sosial
1.06.01.2.01 - Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah |  |  |  | 12.723.700 |  | 30.769.622 |  | 40.851.255 |  | 48.915.511 |  | 63.980.089
Pemenuhan Kebutuhan Perencanaan, Penganggaran dan Evaluasi Kinerja OPD | (Dokumen) | 2 | 2 | 12.723.700 | 2 | 30.769.622 | 2 | 40.851.255 | 2 | 48.915.511 | 2 | 63.980.089
 | Jumlah Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan RKA-SKPD (Dokumen) | 2 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah Dokumen Perencanaan Perangkat Daerah (Dokumen) | 2 | 2 |  | 2 |  | 2 |  | 2 |  | 2
1.06.01.2.01.0001 - Penyusunan Dokumen Perencanaan Perangkat Daerah |  |  |  | 5.575.000 |  | 11.602.875 |  | 13.630.889 |  | 12.659.044 |  | 22.687.339
Tersusunnya Dokumen Perencanaan Perangkat Daerah | Jumlah Dokumen Perencanaan Perangkat Daerah (Dokumen) | 2 | 2 | 5.575.000 | 2 | 11.602.875 | 2 | 13.630.889 | 2 | 12.659.044 | 2 | 22.687.339
1.06.01.2.01.0002 - Koordinasi dan Penyusunan Dokumen RKA-SKPD |  |  |  | 4.139.350 |  | 10.139.350 |  | 13.180.847 |  | 18.201.751 |  | 21.222.760
Tersedianya Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD | Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD (Dokumen) | 2 | 2 | 4.139.350 | 2 | 10.139.350 | 2 | 13.180.847 | 2 | 18.201.751 | 2 | 21.222.760
1.06.01.2.01.0003 - Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD |  |  |  | 3.009.350 |  | 9.027.397 |  | 14.039.519 |  | 18.054.716 |  | 20.069.990
Tersedianya Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan RKA-SKPD | Jumlah Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan RKA-SKPD (Dokumen) | 2 | 2 | 3.009.350 | 2 | 9.027.397 | 2 | 14.039.519 | 2 | 18.054.716 | 2 | 20.069.990
1.06.01.2.02 - Administrasi Keuangan Perangkat Daerah |  |  |  | 3.025.253.072 |  | 3.083.950.453 |  | 3.120.271.986 |  | 3.211.378.189 |  | 3.325.079.484
Pembayaran Gaji PNS, THL dan Pengelolaan Keuangan | Jumlah Orang yang Menerima Gaji dan Tunjangan ASN (Orang/bulan) | 12 | 406 | 3.025.253.072 | 406 | 3.083.950.453 | 406 | 3.120.271.986 | 406 | 3.211.378.189 | 406 | 3.325.079.484
 | Jumlah Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD dan Laporan Koordinasi Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD (Laporan) | 3 | 3 |  | 3 |  | 3 |  | 3 |  | 3
 | Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD (Laporan) | 3 | 3 |  | 3 |  | 3 |  | 3 |  | 3
 | Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD (Dokumen) | 12 | 12 |  | 12 |  | 12 |  | 12 |  | 12
 | Jumlah Dokumen Hasil Penyediaan Administrasi Pelaksanaan Tugas ASN (Dokumen) | 12 | 12 |  | 12 |  | 12 |  | 12 |  | 12
1.06.01.2.02.0001 - Penyediaan Gaji dan Tunjangan ASN |  |  |  | 2.633.598.122 |  | 2.636.981.228 |  | 2.663.598.122 |  | 2.736.148.647 |  | 2.835.703.795
Tersedianya Gaji dan Tunjangan ASN | Jumlah Orang yang Menerima Gaji dan Tunjangan ASN (Orang/bulan) | 12 | 406 | 2.633.598.122 | 406 | 2.636.981.228 | 406 | 2.663.598.122 | 406 | 2.736.148.647 | 406 | 2.835.703.795
1.06.01.2.02.0002 - Penyediaan Administrasi Pelaksanaan Tugas ASN |  |  |  | 316.800.000 |  | 350.740.000 |  | 351.488.700 |  | 355.246.144 |  | 357.012.374
Tersedianya Administrasi Pelaksanaan Tugas ASN | Jumlah Dokumen Hasil Penyediaan Administrasi Pelaksanaan Tugas ASN (Dokumen) | 12 | 12 | 316.800.000 | 12 | 350.740.000 | 12 | 351.488.700 | 12 | 355.246.144 | 12 | 357.012.374
1.06.01.2.02.0003 - Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD |  |  |  | 59.400.000 |  | 62.697.000 |  | 64.575.278 |  | 67.295.462 |  | 69.596.940
Terlaksananya Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD (Dokumen) | 12 | 12 | 59.400.000 | 12 | 62.697.000 | 12 | 64.575.278 | 12 | 67.295.462 | 12 | 69.596.940
1.06.01.2.02.0005 - Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD |  |  |  | 4.230.000 |  | 11.251.150 |  | 14.272.406 |  | 19.293.768 |  | 24.315.237
Tersedianya Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD | Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD (Laporan) | 3 | 3 | 4.230.000 | 3 | 11.251.150 | 3 | 14.272.406 | 3 | 19.293.768 | 3 | 24.315.237
1.06.01.2.02.0007 - Koordinasi dan Penyusunan Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD |  |  |  | 11.224.950 |  | 22.281.075 |  | 26.337.480 |  | 33.394.168 |  | 38.451.138
Tersedianya Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD dan Laporan Koordinasi Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD | Jumlah Laporan Keuangan Bulanan/ Triwulanan/ Semesteran SKPD dan Laporan Koordinasi Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD (Laporan) | 3 | 3 | 11.224.950 | 3 | 22.281.075 | 3 | 26.337.480 | 3 | 33.394.168 | 3 | 38.451.138
1.06.01.2.05 - Administrasi Kepegawaian Perangkat Daerah |  |  |  | 24.650.000 |  | 30.773.250 |  | 34.519.888 |  | 41.021.602 |  | 46.146.710
- | Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan (Paket) | 1 | 1 | 24.650.000 | 1 | 30.773.250 | 1 | 34.519.888 | 1 | 41.021.602 | 1 | 46.146.710
1.06.01.2.05.0002 - Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya |  |  |  | 24.650.000 |  | 30.773.250 |  | 34.519.888 |  | 41.021.602 |  | 46.146.710
Tersedianya Pakaian Dinas beserta Atribut Kelengkapan | Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan (Paket) | 1 | 1 | 24.650.000 | 1 | 30.773.250 | 1 | 34.519.888 | 1 | 41.021.602 | 1 | 46.146.710
1.06.01.2.06 - Administrasi Umum Perangkat Daerah |  |  |  | 249.257.150 |  | 374.503.436 |  | 451.755.953 |  | 526.358.495 |  | 580.279.806
Pemenuhan Kebutuhan administrasi umum | Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan (Paket) | 5 | 7 | 249.257.150 | 7 | 374.503.436 | 7 | 451.755.953 | 7 | 526.358.495 | 7 | 580.279.806
 | Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan (Paket) | 12 | 12 |  | 12 |  | 12 |  | 12 |  | 12
 | Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan (Paket) | 12 | 12 |  | 12 |  | 12 |  | 12 |  | 12
 | Jumlah Paket Bahan Logistik Kantor yang Disediakan (Paket) | 12 | 12 |  | 12 |  | 12 |  | 12 |  | 12
 | Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD (Laporan) | 17 | 17 |  | 17 |  | 17 |  | 17 |  | 17
 | Jumlah Dokumen Bahan Bacaan dan Peraturan Perundang-Undangan yang Disediakan (Dokumen) | 12 | 12 |  | 12 |  | 12 |  | 12 |  | 12
1.06.01.2.06.0001 - Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor |  |  |  | 17.997.000 |  | 32.086.985 |  | 48.177.420 |  | 57.268.307 |  | 64.359.649
Tersedianya Komponen Instalasi Listrik/Penerangan Bangunan Kantor | Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan (Paket) | 12 | 12 | 17.997.000 | 12 | 32.086.985 | 12 | 48.177.420 | 12 | 57.268.307 | 12 | 64.359.649
1.06.01.2.06.0002 - Penyediaan Peralatan dan Perlengkapan Kantor |  |  |  | 48.082.000 |  | 63.322.410 |  | 68.564.022 |  | 78.806.842 |  | 84.050.876
Tersedianya Peralatan dan Perlengkapan Kantor | Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan (Paket) | 5 | 7 | 48.082.000 | 7 | 63.322.410 | 7 | 68.564.022 | 7 | 78.806.842 | 7 | 84.050.876
1.06.01.2.06.0004 - Penyediaan Bahan Logistik Kantor |  |  |  | 72.767.550 |  | 123.131.388 |  | 163.497.045 |  | 188.864.530 |  | 208.233.853
Tersedianya Bahan Logistik Kantor | Jumlah Paket Bahan Logistik Kantor yang Disediakan (Paket) | 12 | 12 | 72.767.550 | 12 | 123.131.388 | 12 | 163.497.045 | 12 | 188.864.530 | 12 | 208.233.853
1.06.01.2.06.0005 - Penyediaan Barang Cetakan dan Penggandaan |  |  |  | 26.361.600 |  | 41.493.408 |  | 46.625.875 |  | 55.102.767 |  | 60.892.799
Tersedianya Barang Cetakan dan Penggandaan | Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan (Paket) | 12 | 12 | 26.361.600 | 12 | 41.493.408 | 12 | 46.625.875 | 12 | 55.102.767 | 12 | 60.892.799
1.06.01.2.06.0006 - Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan |  |  |  | 22.872.000 |  | 37.986.360 |  | 43.101.292 |  | 52.216.798 |  | 58.332.882
Tersedianya Bahan Bacaan dan Peraturan Perundang-undangan | Jumlah Dokumen Bahan Bacaan dan Peraturan Perundang-Undangan yang Disediakan (Dokumen) | 12 | 12 | 22.872.000 | 12 | 37.986.360 | 12 | 43.101.292 | 12 | 52.216.798 | 12 | 58.332.882
1.06.01.2.06.0009 - Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD |  |  |  | 61.177.000 |  | 76.482.885 |  | 81.790.299 |  | 94.099.251 |  | 104.409.747
Terlaksananya Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD (Laporan) | 17 | 17 | 61.177.000 | 17 | 76.482.885 | 17 | 81.790.299 | 17 | 94.099.251 | 17 | 104.409.747
1.06.01.2.07 - Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah |  |  |  | 34.120.000 |  | 41.578.216 |  | 45.578.216 |  | 48.285.819 |  | 51.578.216
Pemenuhan Kebutuhan Pengadaan Barang Milik Daerah OPD | Jumlah Paket Mebel yang Disediakan (Unit) | 12 | 22 | 34.120.000 | 22 | 41.578.216 | 22 | 45.578.216 | 22 | 48.285.819 | 22 | 51.578.216
1.06.01.2.07.0005 - Pengadaan Mebel |  |  |  | 34.120.000 |  | 41.578.216 |  | 45.578.216 |  | 48.285.819 |  | 51.578.216
Tersedianya Mebel | Jumlah Paket Mebel yang Disediakan (Unit) | 12 | 22 | 34.120.000 | 22 | 41.578.216 | 22 | 45.578.216 | 22 | 48.285.819 | 22 | 51.578.216
1.06.01.2.08 - Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah |  |  |  | 264.413.573 |  | 240.933.330 |  | 268.333.573 |  | 282.979.474 |  | 290.979.474
Pemenuhan Kebutuhan Barang Penunjang Urusan Pemerintah Daerah | Jumlah Laporan Penyediaan Jasa Surat Menyurat (Laporan) | 6 | 6 | 264.413.573 | 6 | 240.933.330 | 6 | 268.333.573 | 6 | 282.979.474 | 6 | 290.979.474
 | Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan (Laporan) | 12 | 12 |  | 12 |  | 12 |  | 12 |  | 12
1.06.01.2.08.0001 - Penyediaan Jasa Surat Menyurat |  |  |  | 4.580.000 |  | 6.602.900 |  | 8.500.000 |  | 17.000.000 |  | 21.000.000
Terlaksananya Penyediaan Jasa Surat Menyurat | Jumlah Laporan Penyediaan Jasa Surat Menyurat (Laporan) | 6 | 6 | 4.580.000 | 6 | 6.602.900 | 6 | 8.500.000 | 6 | 17.000.000 | 6 | 21.000.000
1.06.01.2.08.0002 - Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik |  |  |  | 259.833.573 |  | 234.330.430 |  | 259.833.573 |  | 265.979.474 |  | 269.979.474
Tersedianya Jasa Komunikasi, Sumber Daya Air dan Listrik | Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan (Laporan) | 12 | 12 | 259.833.573 | 12 | 234.330.430 | 12 | 259.833.573 | 12 | 265.979.474 | 12 | 269.979.474
1.06.01.2.09 - Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah |  |  |  | 174.281.000 |  | 223.005.494 |  | 415.127.820 |  | 491.018.742 |  | 568.448.302
Pemenuhan Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | Jumlah Peralatan dan Mesin Lainnya yang Dipelihara (Unit) | 32 | 32 | 174.281.000 | 32 | 223.005.494 | 32 | 415.127.820 | 32 | 491.018.742 | 32 | 568.448.302
 | Jumlah Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan dibayarkan Pajaknya (Unit) | 10 | 10 |  | 10 |  | 10 |  | 10 |  | 10
 | Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara/Direhabilitasi (Unit) | 4 | 4 |  | 4 |  | 4 |  | 4 |  | 4
1.06.01.2.09.0001 - Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan |  |  |  | 62.770.000 |  | 62.770.000 |  | 188.510.000 |  | 190.510.000 |  | 194.510.000
Tersedianya Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan | Jumlah Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan dibayarkan Pajaknya (Unit) | 10 | 10 | 62.770.000 | 10 | 62.770.000 | 10 | 188.510.000 | 10 | 190.510.000 | 10 | 194.510.000
1.06.01.2.09.0006 - Pemeliharaan Peralatan dan Mesin Lainnya |  |  |  | 21.520.000 |  | 31.627.600 |  | 38.735.738 |  | 49.844.417 |  | 58.985.973
Terlaksananya Pemeliharaan Peralatan dan Mesin Lainnya | Jumlah Peralatan dan Mesin Lainnya yang Dipelihara (Unit) | 32 | 32 | 21.520.000 | 32 | 31.627.600 | 32 | 38.735.738 | 32 | 49.844.417 | 32 | 58.985.973
1.06.01.2.09.0009 - Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya |  |  |  | 89.991.000 |  | 128.607.894 |  | 187.882.082 |  | 250.664.325 |  | 314.952.329
Terlaksananya Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara/Direhabilitasi (Unit) | 4 | 4 | 89.991.000 | 4 | 128.607.894 | 4 | 187.882.082 | 4 | 250.664.325 | 4 | 314.952.329
1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL |  |  |  | 827.447.150 |  | 853.221.689 |  | 887.447.150 |  | 897.447.150 |  | 912.447.150
Meningkatnya pemberdayaan sosial | Persentase SDM Kesejahteraan Sosial yang Meningkat Kompetensinya dalam Pelayanan Sosial (%) | 100 | 52 | 827.447.150 | 64 | 853.221.689 | 76 | 887.447.150 | 88 | 897.447.150 | 100 | 912.447.150 | 1.06.0.00.0.00.01.0000 - Dinas Sosial
1.06.02.2.03 - Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota |  |  |  | 827.447.150 |  | 853.221.689 |  | 887.447.150 |  | 897.447.150 |  | 912.447.150
Jumlah Lembaga PSKS yang memperoleh pembinaan | Jumlah Lembaga Kesejahteraan Sosial yang Meningkat Kapasitasnya Kewenangan Kabupaten/Kota (Lembaga) | 15 | 18 | 827.447.150 | 20 | 853.221.689 | 22 | 887.447.150 | 24 | 897.447.150 | 26 | 912.447.150
 | Jumlah Penyuluh Sosial, Penyuluh Sosial Masyarakat, Pekerja Sosial, Pekerja Sosial Masyarakat dan/atau Tenaga Kesejahteraan Sosial Kecamatan yang Meningkat Kapasitasnya (Orang) | 408 | 408 |  | 408 |  | 408 |  | 408 |  | 408
1.06.02.2.03.0004 - Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota |  |  |  | 530.274.950 |  | 545.274.950 |  | 560.274.950 |  | 565.274.950 |  | 575.274.950
Meningkatnya Kapasitas Lembaga Kesejahteraan Sosial Kewenangan Kabupaten/Kota | Jumlah Lembaga Kesejahteraan Sosial yang Meningkat Kapasitasnya Kewenangan Kabupaten/Kota (Lembaga) | 15 | 18 | 530.274.950 | 20 | 545.274.950 | 22 | 560.274.950 | 24 | 565.274.950 | 26 | 575.274.950
1.06.02.2.03.0014 - Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Perseorangan Kewenangan Kabupaten/Kota |  |  |  | 297.172.200 |  | 307.946.739 |  | 327.172.200 |  | 332.172.200 |  | 337.172.200
Meningkatnya Kapasitas Potensi Sumber Kesejahteraan Sosial Perseorangan Kewenangan Kabupaten/Kota | Jumlah Penyuluh Sosial, Penyuluh Sosial Masyarakat, Pekerja Sosial, Pekerja Sosial Masyarakat dan/atau Tenaga Kesejahteraan Sosial Kecamatan yang Meningkat Kapasitasnya (Orang) | 408 | 408 | 297.172.200 | 408 | 307.946.739 | 408 | 327.172.200 | 408 | 332.172.200 | 408 | 337.172.200
1.06.04 - PROGRAM REHABILITASI SOSIAL |  |  |  | 587.212.850 |  | 617.212.850 |  | 637.212.850 |  | 656.212.850 |  | 687.212.850
Meningkatnya rehabilitasi sosial | Persentase Penyandang Disabilitas Terlantar yang Terpenuhi Kebutuhan Dasarnya (%) | 100 | 80 | 587.212.850 | 85 | 617.212.850 | 90 | 637.212.850 | 90 | 656.212.850 | 100 | 687.212.850 | 1.06.0.00.0.00.01.0000 - Dinas Sosial
 | Persentase Anak Terlantar yang Terpenuhi Kebutuhan Dasarnya (%) | 100 | 80 |  | 85 |  | 90 |  | 90 |  | 100
 | Persentase Lanjut Usia Terlantar yang Terpenuhi Kebutuhan Dasarnya (%) | 100 | 80 |  | 85 |  | 90 |  | 90 |  | 100
 | Persentase Gelandang dan Pengemis yang Terpenuhi Kebutuhan Dasarnya (%) | 100 | 80 |  | 85 |  | 90 |  | 90 |  | 100
 | Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) lainnya di luar HIV/ AIDS dan NAPZA yang Terpenuhi Kebutuhan Dasarnya (%) | 100 | 80 |  | 85 |  | 90 |  | 90 |  | 100
1.06.04.2.01 - Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial |  |  |  | 264.169.850 |  | 290.587.250 |  | 304.151.875 |  | 318.151.875 |  | 344.151.875
Persentase Jumlah Orang Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis yang memperoleh rehabilitasi sosial diluar panti | Jumlah Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai kebutuhan Kewenangan Kabupaten/Kota (Orang) | 15 | 15 | 264.169.850 | 15 | 290.587.250 | 15 | 304.151.875 | 15 | 318.151.875 | 15 | 344.151.875
 | Jumlah Orang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota (Orang) | 25 | 25 |  | 25 |  | 25 |  | 25 |  | 25
 | Jumlah Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah Orang yang Mendapatkan Layanan Data dan Pengaduan Kewenangan Kabupaten/Kota (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah orang yang mendapatkan layanan Rehabilitasi Sosial dan Reintegrasi Sosial bagi Anak Berhadapan dengan Hukum (ABH) Kewenangan Kabupaten/Kota (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan Kewenangan Kabupaten/Kota (Orang) | 21 | 21 |  | 21 |  | 21 |  | 21 |  | 21
 | Jumlah Orang yang Mendapatkan Pelayanan Penelusuran Keluarga Kewenangan Kabupaten/Kota (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah Orang yang Mendapatkan Pelayanan Reunifikasi Keluarga Kewenangan Kabupaten/Kota (Orang) | 5 | 5 |  | 5 |  | 5 |  | 5 |  | 5
 | Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Perbekalan Kesehatan di Luar Panti Kewenangan Kabupaten/Kota (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota (Orang) | 110 | 110 |  | 110 |  | 110 |  | 110 |  | 110
 | Jumlah Peserta Bimbingan Sosial kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis dan Masyarakat Kewenangan Kabupaten/Kota (Orang) | 13 | 13 |  | 20 |  | 20 |  | 20 |  | 20
 | Jumlah Peserta Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota (Orang) | 20 | 20 |  | 20 |  | 20 |  | 20 |  | 20
 | Jumlah Penyandang Disabilitas Miskin dan Rentan, Gelandangan dan Pengemis yang mendapatkan Pemberdayaan dan Pelatihan Vokasional untuk Kemandirian Ekonomi (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah Orang yang Terpenuhi Kebutuhan Pembuatan Dokumen Kependudukan bagi Penyanadang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, Gelandangan dan Pengemis Kewenangan Kabupaten/Kota (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
 | Jumlah Orang yang Menerima Pakaian dan Kelengkapan Lainnya yang Tersedia dalam 1 Tahun Kewenangan Kabupaten/Kota (Orang) | 70 | 70 |  | 75 |  | 80 |  | 85 |  | 90
 | Jumlah Orang yang mendapatkan Rehabilitasi Sosial melalui Asistensi Rehabilitasi Sosial (Orang) | 0 | 2 |  | 2 |  | 2 |  | 2 |  | 2
1.06.04.2.01.0001 - Penyediaan Permakanan |  |  |  | 91.099.000 |  | 91.564.495 |  | 95.032.317 |  | 97.502.479 |  | 102.974.991
Terpenuhinya Kebutuhan Permakanan Per Orang Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota (Orang) | 110 | 110 | 91.099.000 | 110 | 91.564.495 | 110 | 95.032.317 | 110 | 97.502.479 | 110 | 102.974.991
1.06.04.2.01.0002 - Penyediaan Sandang |  |  |  | 35.908.700 |  | 48.000.000 |  | 51.000.000 |  | 55.432.552 |  | 60.862.267
Tersedianya Pakaian dan Kelengkapan Lainnya dalam 1 Tahun Kewenangan Kabupaten/Kota | Jumlah Orang yang Menerima Pakaian dan Kelengkapan Lainnya yang Tersedia dalam 1 Tahun Kewenangan Kabupaten/Kota (Orang) | 70 | 70 | 35.908.700 | 75 | 48.000.000 | 80 | 51.000.000 | 85 | 55.432.552 | 90 | 60.862.267
1.06.04.2.01.0003 - Penyediaan Alat Bantu |  |  |  | 41.230.000 |  | 41.230.000 |  | 41.230.000 |  | 41.230.000 |  | 41.230.000
Terpenuhinya Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai Kebutuhan Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai kebutuhan Kewenangan Kabupaten/Kota (Orang) | 15 | 15 | 41.230.000 | 15 | 41.230.000 | 15 | 41.230.000 | 15 | 41.230.000 | 15 | 41.230.000
1.06.04.2.01.0004 - Pemberian Pelayanan Reunifikasi Keluarga |  |  |  | 6.686.800 |  | 10.266.749 |  | 12.266.749 |  | 12.266.749 |  | 13.266.749
Terpenuhinya Orang yang Mendapatkan Pelayanan Reunifikasi Keluarga Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Pelayanan Reunifikasi Keluarga Kewenangan Kabupaten/Kota (Orang) | 5 | 5 | 6.686.800 | 5 | 10.266.749 | 5 | 12.266.749 | 5 | 12.266.749 | 5 | 13.266.749
1.06.04.2.01.0005 - Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial |  |  |  | 21.835.700 |  | 30.000.000 |  | 30.000.000 |  | 33.000.000 |  | 37.000.000
Terlaksananya Pemberian Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota | Jumlah Peserta Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota (Orang) | 20 | 20 | 21.835.700 | 20 | 30.000.000 | 20 | 30.000.000 | 20 | 33.000.000 | 20 | 37.000.000
1.06.04.2.01.0006 - Pemberian Bimbingan Sosial kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis dan Masyarakat |  |  |  | 28.138.400 |  | 28.138.400 |  | 28.138.400 |  | 28.138.400 |  | 31.138.400
Terlaksananya Pemberian Bimbingan Sosial kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis dan Masyarakat Kewenangan Kabupaten/Kota | Jumlah Peserta Bimbingan Sosial kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis dan Masyarakat Kewenangan Kabupaten/Kota (Orang) | 13 | 13 | 28.138.400 | 20 | 28.138.400 | 20 | 28.138.400 | 20 | 28.138.400 | 20 | 31.138.400
1.06.04.2.01.0008 - Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terpenuhinya Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.01.0009 - Pemberian Layanan Data dan Pengaduan |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terlaksananya Pemberian Layanan Data dan Pengaduan Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Layanan Data dan Pengaduan Kewenangan Kabupaten/Kota (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.01.0010 - Pemberian Layanan Kedaruratan |  |  |  | 19.264.200 |  | 19.360.521 |  | 23.457.324 |  | 27.554.610 |  | 34.652.383
Terlaksananya Pemberian Layanan Kedaruratan Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan Kewenangan Kabupaten/Kota (Orang) | 21 | 21 | 19.264.200 | 21 | 19.360.521 | 21 | 23.457.324 | 21 | 27.554.610 | 21 | 34.652.383
1.06.04.2.01.0011 - Pemberian Pelayanan Penelusuran Keluarga |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terpenuhinya Orang yang Mendapatkan Pelayanan Penelusuran Keluarga Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Pelayanan Penelusuran Keluarga Kewenangan Kabupaten/Kota (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.01.0012 - Pemberian Layanan Rujukan |  |  |  | 4.007.050 |  | 6.027.085 |  | 7.027.085 |  | 7.027.085 |  | 7.027.085
Terlaksananya Pemberian Layanan Rujukan Kewenangan Kabupaten/Kota | Jumlah Orang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota (Orang) | 25 | 25 | 4.007.050 | 25 | 6.027.085 | 25 | 7.027.085 | 25 | 7.027.085 | 25 | 7.027.085
1.06.04.2.01.0014 - Fasilitasi Pembuatan Dokumen Kependudukan bagi Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, Gelandangan dan Pengemis Kewenangan Kabupaten/Kota |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terpenuhinya Orang yang Membutuhkan Pembuatan Dokumen Kependudukan bagi Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, Gelandangan dan Pengemis Kewenangan Kabupaten/Kota | Jumlah Orang yang Terpenuhi Kebutuhan Pembuatan Dokumen Kependudukan bagi Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, Gelandangan dan Pengemis Kewenangan Kabupaten/Kota (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.01.0015 - Fasilitasi Pemberdayaan dan Pelatihan Vokasional bagi Kemandirian Ekonomi Penyandang Disabilitas Miskin dan Rentan, Gelandangan dan Pengemis |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terlaksananya Pemberdayaan dan Pelatihan Vokasional bagi Kemandirian Ekonomi Penyandang Disabilitas Miskin dan Rentan, Gelandangan dan Pengemis | Jumlah Penyandang Disabilitas Miskin dan Rentan, Gelandangan dan Pengemis yang mendapatkan Pemberdayaan dan Pelatihan Vokasional untuk Kemandirian Ekonomi (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.01.0016 - Rehabilitasi Sosial dan Reintegrasi Sosial bagi Anak Berhadapan dengan Hukum (ABH) |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terlaksananya Rehabilitasi Sosial dan Reintegrasi Sosial bagi Anak Berhadapan dengan Hukum (ABH) Kewenangan Kabupaten/Kota | Jumlah orang yang mendapatkan layanan Rehabilitasi Sosial dan Reintegrasi Sosial bagi Anak Berhadapan dengan Hukum (ABH) Kewenangan Kabupaten/Kota (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.01.0017 - Penyediaan Perbekalan Kesehatan |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terpenuhinya Orang yang Mendapatkan Kebutuhan Perbekalan Kesehatan di Luar Panti Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Perbekalan Kesehatan di Luar Panti Kewenangan Kabupaten/Kota (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.01.0018 - Pelaksanaan Rehabilitasi Sosial melalui Asistensi Rehabilitasi Sosial |  |  |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000 |  | 2.000.000
Terlaksananya Rehabilitasi Sosial melalui Asistensi Rehabilitasi Sosial | Jumlah Orang yang mendapatkan Rehabilitasi Sosial melalui Asistensi Rehabilitasi Sosial (Orang) | 0 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000 | 2 | 2.000.000
1.06.04.2.02 - Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial |  |  |  | 323.043.000 |  | 326.625.600 |  | 333.060.975 |  | 338.060.975 |  | 343.060.975
Persentase PMKS yang memperoleh Rehabilitasi Sosial di Luar Panti Sosial | Jumlah Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota (Orang) | 5.548 | 5.548 | 323.043.000 | 5.548 | 326.625.600 | 5.548 | 333.060.975 | 5.548 | 338.060.975 | 5.548 | 343.060.975
 | Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan Kewenangan Kabupaten/Kota (Orang) | 35 | 35 |  | 35 |  | 35 |  | 35 |  | 35
 | Jumlah Dokumen Hasil Koordinasi dan Kerja Sama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota (Dokumen) | 2 | 2 |  | 2 |  | 2 |  | 2 |  | 2
1.06.04.2.02.0002 - Pemberian Layanan Kedaruratan |  |  |  | 59.417.400 |  | 63.000.000 |  | 69.435.375 |  | 74.435.375 |  | 79.435.375
Terlaksananya Pemberian Layanan Kedaruratan Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan Kewenangan Kabupaten/Kota (Orang) | 35 | 35 | 59.417.400 | 35 | 63.000.000 | 35 | 69.435.375 | 35 | 74.435.375 | 35 | 79.435.375
1.06.04.2.02.0010 - Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar |  |  |  | 45.747.200 |  | 45.747.200 |  | 45.747.200 |  | 45.747.200 |  | 45.747.200
Terpenuhinya Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Akses ke Layanan Pendidikan dan Kesehatan Dasar Kewenangan Kabupaten/Kota (Orang) | 5.548 | 5.548 | 45.747.200 | 5.548 | 45.747.200 | 5.548 | 45.747.200 | 5.548 | 45.747.200 | 5.548 | 45.747.200
1.06.04.2.02.0014 - Kerja Sama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota |  |  |  | 217.878.400 |  | 217.878.400 |  | 217.878.400 |  | 217.878.400 |  | 217.878.400
Terlaksananya Kerja Sama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota | Jumlah Dokumen Hasil Koordinasi dan Kerja Sama antar Lembaga dan Kemitraan dalam Pelaksanaan Rehabilitasi Sosial Kabupaten/Kota (Dokumen) | 2 | 2 | 217.878.400 | 2 | 217.878.400 | 2 | 217.878.400 | 2 | 217.878.400 | 2 | 217.878.400
1.06.05 - PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL |  |  |  | 235.211.100 |  | 265.211.100 |  | 295.211.100 |  | 325.255.500 |  | 335.200.000
Meningkatnya perlindungan dan jaminan sosial | Persentase Penerima Manfaat yang Terpenuhi Kebutuhan Dasar (Angka) | 4.400 | 4.450 | 235.211.100 | 4.500 | 265.211.100 | 4.555 | 295.211.100 | 4.600 | 325.255.500 | 4.650 | 335.200.000 | 1.06.0.00.0.00.01.0000 - Dinas Sosial
 | Persentase Penerima Manfaat yang Meningkat Kemandirian (%) | 50 | 52 |  | 54 |  | 55 |  | 56 |  | 57
 | Persentase Daerah yang Melaksanakan Pengelolaan dan Pendataan Data Fakir Miskin (%) | 50 | 52 |  | 54 |  | 55 |  | 56 |  | 57
 | Persentase Keluarga Miskin dan Rentan Penerima Perlindungan Sosial yang Tergraduasi dari Kemiskinan (%) | 50 | 52 |  | 54 |  | 55 |  | 56 |  | 57
1.06.05.2.02 - Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota |  |  |  | 235.211.100 |  | 265.211.100 |  | 295.211.100 |  | 325.255.500 |  | 335.200.000
Jumlah Pengelolaan Data Fakir Miskin | Jumlah Penerima Manfaat (PM) yang Mendapatkan Bantuan Sosial Kesejahteraan Keluarga Kewenangan Kabupaten/Kota (Orang) | 7.500 | 7.500 | 235.211.100 | 7.200 | 265.211.100 | 7.000 | 295.211.100 | 6.800 | 325.255.500 | 6.500 | 335.200.000
 | Jumlah Fakir Miskin Cakupan Daerah Kabupaten/Kota yang Didata (Orang) | 13.000 | 13.000 |  | 12.800 |  | 12.600 |  | 12.400 |  | 12.200
 | Jumlah Orang Mendapatkan Bantuan Pengembangan Ekonomi Masyarakat Kewenangan Kabupaten/Kota (Orang) | 22 | 22 |  | 27 |  | 32 |  | 37 |  | 42
 | Jumlah Usulan Penindaklayakan, Usulan yang Terverifikasi dan Tervalidasi, dan Usulan Perbaikan yang dilaksanakan (Usulan) | 13.000 | 13.000 |  | 12.800 |  | 12.600 |  | 12.400 |  | 12.200
1.06.05.2.02.0001 - Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota |  |  |  | 34.031.100 |  | 38.201.256 |  | 44.372.262 |  | 51.544.123 |  | 54.716.844
 | Jumlah Fakir Miskin Cakupan Daerah Kabupaten/Kota yang Didata (Orang) | 13.000 | 13.000 | 34.031.100 | 12.800 | 38.201.256 | 12.600 | 44.372.262 | 12.400 | 51.544.123 | 12.200 | 54.716.844
1.06.05.2.02.0004 - Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat |  |  |  | 91.082.900 |  | 107.046.928 |  | 112.322.685 |  | 119.834.297 |  | 123.348.469
Terpenuhinya Orang yang Mendapatkan Bantuan Pengembangan Ekonomi Masyarakat Kewenangan Kabupaten/Kota | Jumlah Orang Mendapatkan Bantuan Pengembangan Ekonomi Masyarakat Kewenangan Kabupaten/Kota (Orang) | 22 | 22 | 91.082.900 | 27 | 107.046.928 | 32 | 112.322.685 | 37 | 119.834.297 | 42 | 123.348.469
1.06.05.2.02.0006 - Fasilitasi Bantuan Sosial Kesejahteraan Keluarga |  |  |  | 78.097.100 |  | 82.487.586 |  | 88.880.023 |  | 96.274.424 |  | 103.670.796
Terpenuhinya Penerima Manfaat (PM) yang Mendapatkan Bantuan Sosial Kesejahteraan Keluarga Kewenangan Kabupaten/Kota | Jumlah Penerima Manfaat (PM) yang Mendapatkan Bantuan Sosial Kesejahteraan Keluarga Kewenangan Kabupaten/Kota (Orang) | 7.500 | 7.500 | 78.097.100 | 7.200 | 82.487.586 | 7.000 | 88.880.023 | 6.800 | 96.274.424 | 6.500 | 103.670.796
1.06.05.2.02.0008 - Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota |  |  |  | 32.000.000 |  | 37.475.330 |  | 49.636.130 |  | 57.602.656 |  | 53.463.891
Terlaksananya Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota | Jumlah Usulan Penindaklayakan, Usulan yang Terverifikasi dan Tervalidasi, dan Usulan Perbaikan yang dilaksanakan (Usulan) | 13.000 | 13.000 | 32.000.000 | 12.800 | 37.475.330 | 12.600 | 49.636.130 | 12.400 | 57.602.656 | 12.200 | 53.463.891
1.06.06 - PROGRAM PENANGANAN BENCANA |  |  |  | 47.685.550 |  | 47.685.550 |  | 64.352.786 |  | 75.685.550 |  | 87.685.550
Meningkatnya perlindungan sosial korban bencana | Persentase Korban Bencana Alam, Sosial dan/ atau Non Alam yang Terpenuhi Kebutuhan Dasar Pada Saat dan Setelah Tanggap Darurat Bencana (%) | 50 | 52 | 47.685.550 | 54 | 47.685.550 | 55 | 64.352.786 | 56 | 75.685.550 | 57 | 87.685.550 | 1.06.0.00.0.00.01.0000 - Dinas Sosial
 | Persentase Masyarakat di Daerah Rawan Bencana yang Meningkat Kesiapsiagaannya (%) | 50 | 52 |  | 54 |  | 55 |  | 56 |  | 57
 | Persentase Korban Bencana yang Mendapatkan Layanan Pemulihan Sosial (%) | 50 | 52 |  | 54 |  | 55 |  | 56 |  | 57
1.06.06.2.01 - Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota |  |  |  | 47.685.550 |  | 47.685.550 |  | 64.352.786 |  | 75.685.550 |  | 87.685.550
bencana sosial yang menerima | Jumlah Orang yang Mendapatkan Permakanan 3x1 Hari dalam Masa Tanggap Darurat (Pengungsian) Kewenangan Kabupaten/Kota (Orang) | 50 | 50 | 47.685.550 | 60 | 47.685.550 | 70 | 64.352.786 | 80 | 75.685.550 | 90 | 87.685.550
1.06.06.2.01.0001 - Penyediaan Makanan |  |  |  | 47.685.550 |  | 47.685.550 |  | 64.352.786 |  | 75.685.550 |  | 87.685.550
Terpenuhinya Orang yang Mendapatkan Permakanan 3x1 Hari dalam Masa Tanggap Darurat (Pengungsian) Kewenangan Kabupaten/Kota | Jumlah Orang yang Mendapatkan Permakanan 3x1 Hari dalam Masa Tanggap Darurat (Pengungsian) Kewenangan Kabupaten/Kota (Orang) | 50 | 50 | 47.685.550 | 60 | 47.685.550 | 70 | 64.352.786 | 80 | 75.685.550 | 90 | 87.685.550
1.06.07 - PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN |  |  |  | 18.135.750 |  | 100.000.000 |  | 100.000.000 |  | 100.000.000 |  | 100.000.000
Meningkatnya tata kelola Taman Makam Pahlawan | Persentase Taman Makam Pahlawan Nasional yang terkelola dengan baik (%) | 50 | 52 | 18.135.750 | 54 | 100.000.000 | 55 | 100.000.000 | 56 | 100.000.000 | 58 | 100.000.000 | 1.06.0.00.0.00.01.0000 - Dinas Sosial
1.06.07.2.01 - Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota |  |  |  | 18.135.750 |  | 100.000.000 |  | 100.000.000 |  | 100.000.000 |  | 100.000.000
Persentase penyelesaian pemeliharaan Pemeliharaan Taman Makam Pahlawan |  | 1 | 1 | 18.135.750 | 1 | 100.000.000 | 1 | 100.000.000 | 1 | 100.000.000 | 1 | 100.000.000
1.06.07.2.01.0002 - Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota |  |  |  | 18.135.750 |  | 100.000.000 |  | 100.000.000 |  | 100.000.000 |  | 100.000.000
Makam Pahlawan Nasional | Jumlah Makam yang Terpenuhi Pemeliharannya pada Taman Makam Pahlawan Kabupaten/Kota (Makam) | 1 | 1 | 18.135.750 | 1 | 100.000.000 | 1 | 100.000.000 | 1 | 100.000.000 | 1 | 100.000.000
`),
};
