import { barisTabel } from './tabel';

/**
 * Evaluation of 2024 in the Renja 2026 (Bab II), every row as printed: wrong sums, "1,06", "PROGAM", "WARNA NEGARA",
 * "52185894" without dots, "-" for nothing spent.
 * Restored from the lines around it, because only a page break tore it apart: the row 1.06.01.2.06.04 and the
 * indicator "Terpeliharanya TMP" of 1.06.07.2.01.
 */
export const CAPAIAN = {
  judul: ['CAPAIAN KINERJA PROGRAM DAN KEGIATAN TAHUN 2024', 'DINAS SOSIAL KOTA METRO'],
  kepala: {
    tunggal: [
      'NO',
      'KODE',
      'URUSAN/BIDANG URUSAN/PROGRAM/ KEGIATAN/ SUB KEGIATAN',
      'INDIKATOR PROGRAM/KEGIATAN/SUB KEGIATAN',
    ],
    kerangka: 'CAPAIAN KINERJA DAN KERANGKA PENDANAAN',
    capaian: ['TARGET KINERJA 2024', 'REALISASI', 'PAGU INDIKATIF', 'REALISASI'],
  },
  /** kode | uraian | indikator | target | realisasi | pagu | realisasi */
  baris: barisTabel(`
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR
1,06 | URUSAN PEMERINTAHAN BIDANG SOSIAL |  |  |  | 5.480.916.429 | 5.305.865.212
1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Terpenuhinya Kebutuhan Administrasi Perkantoran |  |  | 3.698.450.459 | 3.610.466.745
1.06.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Tersedianya Dokumen Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah |  |  | 12.290.700 | 12.047.700
1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Tersusunnya dokumen Renstra dan Renja | 2 dokumen | 2 dokumen | 5.696.350 | 5.600.350
1.06.01.2.01.02 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | Tersedianya Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD | 1 dokumen | 1 dokumen | 3.519.350 | 3.427.350
1.06.01.2.01.03 | Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD | Tersedianya Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD | 1 dokumen | 1 dokumen | 3.075.000 | 3.020.000
1.06.01.2.02 | Administrasi Keuangan | Terpenuhinya administrasi keuangan perangkat daerah |  |  | 3.024.815.441 | 2.955.835.943
1.06.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | Jumlah ASN yang akan dibayarkan gaji dan tunjangan | 12 Orang/bulan | 12 Orang/bulan | 2.610.605.441 | 2.547.941.943
1.06.01.2.02.02 | Penyediaan Administrasi Pelaksanaan Tugas ASN | Jumlah THL yang akan dibayarkan gaji | 18 orang | 18 orang | 333.200.000 | 329.200.000
1.06.01.2.02.03 | Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | Jumlah Pengelola Penatausahaan Keuangan | 11 Dokumen | 11 Dokumen | 62.730.000 | 60.480.000
1.06.01.2.02.05 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | Jumlah Dokumen Pelaporan Keuangan akhir tahun yang tersusun | 1 Laporan | 1 Laporan | 4.230.000 | 4.228.000
1.06.01.2.02.07 | Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD | Jumlah Jenis Pelaporan Keuangan Semesteran yang tersusun | 2 Laporan | 2 Laporan | 14.050.000 | 13.986.000
1.06.01.2.06 | Administrasi Umum | Tersedianya Administrasi Umum Perangkat daerah |  |  | 286.971.150 | 278.727.868
1.06.01.2.06.01 | Penyediaan Komponen Instalasi Listrik/ Penerangan Bangunan Kantor | Jumlah Ketersediaan Alat Listrik Kantor | 20 Paket | 20 Paket | 9.175.000 | 9.132.200
1.06.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor | Jumlah Ketersediaan Peralatan dan Perlengkapan Kantor | 3 Paket | 3 Paket | 75.824.000 | 69.075.000
1.06.01.2.06.04 | Penyediaan Bahan Logistik Kantor | Jumlah Ketersediaan Alat Kebersihan, ATK dan makan Minum Kantor | 85 Paket | 85 Paket | 83.970.150 | 82.689.600
1.06.01.2.06.05 | Penyediaan Barang Cetakan dan Penggandaan | Jumlah Ketersediaan Barang Cetak dan Fotocopy | 12 Paket | 12 Paket | 22.897.000 | 22.833.240
1.06.01.2.06.06 | Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan | Jumlah Langganan surat Kabar dan majalah | 8 Dokumen | 8 Dokumen | 22.872.000 | 22.872.000
1.06.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah Rapat Koordinasi dan Konsultasi SKPD yang dilakukan | 17 Laporan | 17 Laporan | 72.233.000 | 72.125.828
1.06.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | Tersedianya jasa penunjang urusan pemerintah daerah |  |  | 64.343.168 | 56.685.894
1.06.01.2.08.01 | Penyediaan Jasa Surat Menyurat | Jumlah Ketersediaan Materai Kantor | 300 Laporan | 300 Laporan | 4.500.000 | 4.500.000
1.06.01.2.08.02 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan listrik dan Listrik | Jumlah Jenis Rekening yang akan dbayarkan | 2 Laporan | 2 Laporan | 59.843.168 | 52185894
1.06.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | Terpeliharanya Barang-barang Milik Daerah sebagai penunjang Urusan Pemerintah Daerah |  |  | 310.030.000 | 307.169.340
1.06.01.2.09.01 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan | Jumlah Kendaraan dinas yang teregistrasi dan terpelihara | 10 unit kendaraan | 10 unit kendaraan | 188.510.000 | 185.932.440
1.06.01.2.09.06 | Pemeliharaan Peralatan dan Mesin Lainnya | Jumlah Peralatan Kantor yang terpelihara | 8 Peralatan | 8 Peralatan | 21.520.000 | 21.500.000
1.06.01.2.09.09 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | Jumlah ruangan yang direhabilitai | 1 Unit | 1 Unit | 100.000.000 | 99.736.900
1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Presentase Potensi Sumber Kesejahteraan Sosial (PSKS) yang berperan aktif dalam penanganan Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) |  |  | 714.619.150 | 700.642.995
1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten / Kota | Terpenuhinya peningkatan kapasitas potensi sumber kesejahteraan sosial Daerah |  |  | 714.619.150 | 700.642.995
1.06.02.2.03.01 | Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota | Jumlah Pekerja Sosial Masyarakat yang mendapatkan peningkatan kapasitas | 30 orang | 30 orang | 269.923.550 | 266.287.970
1.06.02.2.03.02 | Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan Kewenangan Kabupaten /Kota | Jumlah Tenaga Kesejahteraan Sosial yang mendapatkan Peningkatan Kapasitas | 5 orang | 5 orang | 40.980.000 | 39.873.400
1.06.02.2.03.04 | Peningkatan kemampuan potensi sumber kesejaheraan sosial kelembagaan masyarakat kewenangan kabupaten / kota | Jumlah Karang Taruna yang mendapatkan pelatihan; | 27 lembaga | 27 lembaga | 403.715.600 | 394.481.625
1.06.03 | PROGAM PENANGAN WARNA NEGARA MIGRAN KORBAN TINDAK KEKERASAN |  |  |  | 3.000.000 | -
1.06.03.2.01 | Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di daerah kabupaten /Kota untuk Dipulangkan ke Desa/Kelurahan |  |  |  | 3.000.000 | -
1.06.03.2.01.01 | Fasilitas Pemulangan Warga Negara Migran Korban Tindak kekerasan dari Titik Debarkasi di Daerah Kabupaten / Kota untuk dipulangkan ke desa / Kelurahan Asal | Jumlah Warga Negara Migran Korban Tindak Kekerasan yang dipulangkan ke Desa/ Kelurahan Asal Kewenangan Kabupaten/ Kota | 3 orang | 3 orang | 3.000.000 | -
1.06.04 | PROGRAM REHABILITAS SOSIAL | Terpenuhinya presentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang mendapatkan Bantuan Layanan Sosial |  |  | 731.913.150 | 649.787.126
1.06.04.2.01 | Rehabilitas Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis Di Luar Panti Sosial | Jumlah warga Negara penyandang disabilitas terlantar, Anak terlantar, lanjujt usia terlantar serta Gelandangan pengemis yang mendapatkan Rehabilitasi Sosial Dasar di dalam panti |  |  | 289.559.150 | 248.233.691
1.06.04.2.01.01 | Penyediaan permakanan | Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota | 110 orang | 110 orang | 86.639.750 | 86.498.050
1.06.04.2.01.02 | Penyediaan Sandang | Jumlah Orang yang Menerima Pakaian dan Kelengkapan Lainnya yang Tersedia dalam 1 Tahun Kewenangan Kabupaten/Kota | 135 orang | 135 orang | 22.542.850 | 20.199.800
1.06.04.2.01.03 | Penyediaan Alat Bantu | Jumlah Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai kebutuhan Kewenangan Kabupaten/Kota | 11 Orang | 11 Orang | 38.740.600 | 37.811.900
1.06.04.2.01.04 | Pemberian Pelayanan Reunifikasi Keluarga | Jumlah Orang yang Mendapatkan Pelayanan Reunifikasi Keluarga Kewenangan Kabupaten/Kota | 5 orang | 5 orang | 6.580.000 | 879.600
1.06.04.2.01.05 | Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial | Jumlah Peserta Bimbingan Fisik, Mental,Spiritual dan Sosial Kewenangan Kabupaten/Kota | 15 orang | 15 orang | 71.103.350 | 53.827.671
1.06.04.2.01.06 | Pemberian Bimbingan Sosial kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis dan Masyarakat | jumlah penerima bantuan modal usaha bagi penhyandang disabilita; jumlah peserta sosialisasi bagi keluarga penyandang disabilitas; terbentunya komite penhyandang disabilitas | 10 orang | 10 orang | 42.029.400 | 29.875.210
1.06.04.2.01.10 | Pemberian Layanan Kedaruratan | jumlah anak yang menerima layanan | 21 orang | 21 orang | 17.304.200 | 17.035.900
1.06.04.2.01.12 | Pemberian Layanan Rujukan | Jumlah Orang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota | 10 orang | 10 orang | 4.619.000 | 2.105.560
1.06.04.2.02 | Rehabilitas Sosal Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV / Aids dan Napza di Luar Panti Sosial | Jumlah Rehabilitas Sosal Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya. |  |  | 442.354.000 | 401.553.435
1.06.04.2.02.02 | Pemberian Layanan Kedaruratan | Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan Kewenangan Kabupaten/Kota | 55 orang | 55 orang | 75.238.000 | 112.654.875
1.06.04.2.02.10 | Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar | Jumlah Keluarga yang diberikan Layanan | 4431 orang | 4431 orang | 125.657.700 | 112.654.875
1.06.04.2.02.14 | Kerjasama antar lembaga dan kemitraan dalam pelaksanaan Rehabilitas Sosial Kabupaten / Kota | Terselenggaranya Kegiatan HALUN, Gebyar LLI dan | 3 dokumen | 3 dokumen | 241.458.300 | 239.950.560
1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | Jumlah Anank-anak Terlantar yang memperoleh perlindunga dan Jaminan Sosial |  |  | 278.505.900 | 262.690.376
1.06.05.2.02 | Pengelolaan data fakir miskin cakupan Daerah Kabupaten / Kota | Data Fakir Miskin yang dikelola dan Dapat Dimanfaatkan |  |  | 278.505.900 | 262.690.376
1.06.05.2.02.01 | Pendataan fakir miskin cakupan daerah kabupaten/kota | Jumlah data fakir miskin per kelurahan yang terdata | 7600 Orang | 7600 Orang | 34.031.100 | 32.663.200
1.06.05.2.02.02 | Pengelolaan data fakir miskin cakupan daerah kabupaten/kota | Jumlah Data Fakir Miskin yang Terverifikasi dan Tervalidasi | 7600 Keluaarga | 7600 Keluaarga | 128.821.800 | 119.691.316
1.06.05.2.02.03 | Fasilitasi bantuan sosial kesejahteraan keluarga | terlaksanya bansos pangan sembako dengan baik | 250 keluarga | 250 keluarga | 83.653.000 | 78.804.600
1.06.05.2.02.04 | Fasilitasi bantuan pengembangan ekonomi masyarakat | kondisi ekonomi masyarakat berkembang | 22 orang | 22 orang | 32.000.000 | 31.531.260
1.06.06 | PROGRAM PENANGANAN BENCANA | Terpenuhinya Bantuan Bencana Alam dan Bencana Sosial |  |  | 57.452.550 | 33.466.200
1.06.06.2.01 | Perlindungan Sosial Korban Bencanan Alam dan Sosial Kabupaten / Kota | Jumlah Korban Bencana Alam dan Sosial yang Mendapatkan Perlindungan Sosial |  |  | 57.452.550 | 33.466.200
1.06.06.2.01.01 | Penyediaan makanan | Jumlah paket bansos makanan dan dapur umum | 26 orang | 26 orang | 57.452.550 | 33.466.200
1.06.07 | PROGAM PENGELOLAAN TAMAN MAKAM PAHLAWAN | Terpenuhinya kebutuhan pengelolaan Taman Makam Pahlawan |  |  | 50.000.000 | 50.000.000
1.06.07.2.01 | Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota | Terpeliharanya TMP |  |  | 50.000.000 | 48.811.770
1.06.07.2.01.02 | Pemeliharaan taman makam pahlawan Nasional Kabupaten / Kota | terpehilaranya dan tertatanya TMP kemala nusantara | 1 Makam | 1 Makam | 50.000.000 | 48.811.770
JUMLAH |  |  |  |  | 5.533.941.209 | 5.305.865.212
`),
};
