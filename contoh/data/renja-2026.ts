import { barisTabel } from './tabel';

/**
 * "Rancangan Awal Renja Perangkat Daerah Dinas Sosial Kota Metro Tahun 2026" (Bab IV), every row in the order printed.
 *
 * Kept, because the document really says so: the years 2022 and 2023 in the headings, 2-digit sub kegiatan codes,
 * "1,06", the order of the kegiatan, kegiatan 2.05 called "Administrasi Umum", "Kota Medtro", "Metrro", "Kaabar",
 * "PROGAM", "APBN", "18 Lembaga" beside "30 orang", "4 Sub Kegiatan" over two, "63.677.546,5", every blank cell, and
 * the amounts, right or wrong.
 *
 * Restored, because only the text recognition lost it: codes cut at the page edge or wrapped ("1.06.06.2.0" + "1");
 * names and indicators cut, taken from the 2024 table of the same document; 12.723.700, which another cell's
 * digits ran into; targets torn between the columns 7 and 8. Two codes are gone altogether. "Perseorangan" is given
 * .02: its n+1 cells ("5 orang") are those of .02 in the 2024 table, as those of its neighbour are of .01. "Bantuan
 * sosial kesejahteraan keluarga" is given .06: it stands between .04 and .08 as in the Renstra.
 * Not restored: the number of "Orang" in 1.06.04.2.02.02, which nothing in the document settles.
 */
export const RENJA = {
  judul: ['RANCANGAN AWAL RENJA PERANGKAT DAERAH DINAS SOSIAL KOTA METRO', 'TAHUN 2026'],
  kepala: {
    tunggal: [
      'NO',
      'KODE',
      'URUSAN/BIDANG URUSAN/PROGRAM/KEGIATAN/ SUB KEGIATAN',
      'INDIKATOR PROGRAM/KEGIATAN/SUB KEGIATAN',
      'Target Akhir Periode Renstra OPD',
      'REALISASI CAPAIAN RENJA OPD TAHUN 2022',
      'PRAKIRAAN CAPAIAN TARGET RENJA OPD TAHUN 2023',
    ],
    kerangka: 'CAPAIAN KINERJA DAN KERANGKA PENDANAAN',
    tahunIni: ['TARGET 2026', 'PAGU INDIKATIF (Rp)', 'LOKASI', 'SUMBER DANA'],
    prioritas: 'PRIORITAS',
    macamPrioritas: ['NASIONAL', 'DAERAH'],
    kelompok: 'KELOMPOK SASARAN',
    maju: 'RENCANA TAHUN',
    tahunDepan: ['TARGET', 'PAGU INDIKATIF (Rp)'],
    penanggungJawab: 'PERANGKAT DAERAH PENANGGUNG JAWAB',
  },
  /** kode | uraian | indikator | target 2026 | pagu 2026 | lokasi | sumber dana | target n+1 | pagu n+1; the other columns are blank in every row. */
  baris: barisTabel(`
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR
1,06 | URUSAN PEMERINTAHAN BIDANG SOSIAL |  |  | 5.500.390.895
1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | Cakupan Pelayanan Administrasi Perangkat Daerah | 100% | 3.724.698.495
1.06.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Persentase Capaian Perencanaan Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 10 Dokumen | 12.723.700 | Kota Metro |  | 10 Dokumen
1.06.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Jumlah Dokumen Perencanaan Perangkat Daerah | 2 dokumen | 5.575.000 | Kota Metro | APBN | 2 dokumen | 2.999.950
1.06.01.2.01.02 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD | 4 dokumen | 4.139.350 | Kota Metro | APBN | 4 dokumen | 4.021.950
1.06.01.2.01.03 | Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD | Jumlah Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan RKA-SKPD | 4 dokumen | 3.009.350 | Kota Metro | APBN | 4 dokumen | 2.999.950
1.06.01.2.06 | Administrasi Umum | Tersedianya Administrasi Umum Perangkat daerah | 12 Bulan | 249.257.150 | Kota Metro |  | 12 Bulan
1.06.01.2.06.01 | Penyediaan Komponen Instalasi Listrik/ Penerangan Bangunan Kantor | Jumlah Ketersediaan Alat Listrik Kantor | 20 jenis alat listrik | 17.997.000 | Kota Metro |  | 20 jenis alat listrik | 9.174.000
1.06.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor | Jumlah Ketersediaan Peralatan dan Perlengkapan Kantor | 3 jenis | 48.082.000 | Kota Metro |  | 3 jenis
1.06.01.2.06.04 | Penyediaan Bahan Logistik Kantor | Jumlah Ketersediaan Alat Kebersihan, ATK dan makan Minum Kantor | 85 jenis | 72.767.550 | Kota Metro |  | 85 jenis | 127.569.900
1.06.01.2.06.05 | Penyediaan Barang Cetakan dan Penggandaan | Jumlah Ketersediaan Barang Cetak dan Fotocopy | 12 Jenis Barang Cetakan & Penggandaan Surat | 26.361.600 | Kota Metro |  | 12 Jenis Barang Cetakan & Penggandaan Surat | 26.889.200
1.06.01.2.06.06 | Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan | Jumlah Langganan surat Kabar dan majalah | 8 Surat Kaabar | 22.872.000 | Kota Metro |  | 8 Surat Kaabar | 19.272.000
1.06.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah Rapat Koordinasi dan Konsultasi SKPD yang dilakukan | 17 kali | 61.177.000 | Kota Metro |  | 17 kali | 52.148.000
1.06.01.2.02 | Administrasi Keuangan | Persentase Capaian Administrasi Keuangan Perangkat Daerah | 12 Bulan | 3.025.253.072 | Kota Metro | APBN | 12 Bulan
1.06.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | Jumlah Orang yang menerima Gaji dan Tunjangan ASN | 23 ASN | 2.633.598.122 |  |  | 23 ASN
1.06.01.2.02.02 | Penyediaan Administrasi Pelaksanaan Tugas ASN | Jumlah Dokumen Hasil Penyediaan Administrasi Pelaksanaan Tugas ASN | 13 THL | 316.800.000 | Kota Metro | APBN | 13 THL | 148.800.000
1.06.01.2.02.03 | Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | 11 orang | 59.400.000 | Kota Metro | APBN | 11 orang | 63.600.000
1.06.01.2.02.05 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD | 3 Laporan | 4.230.000 | Kota Metro | APBN | 1 dokumen | 4.639.900
1.06.01.2.02.07 | Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD | Jumlah Jenis Pelaporan Keuangan Semesteran yang tersusun | 2 Dokumen | 11.224.950 | Kota Metro | APBN | 2 Dokumen | 10.303.950
1.06.01.2.05 | Administrasi Umum |  | 12 Bulan | 48.650.000 | Kota Metro |  | 12 Bulan
1.06.01.2.05.02 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan | 47 Paket | 48.650.000 | Kota Metro
1.06.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah |  |  | 34.120.000 | Kota Metro |  | 2 Sub Kegiatan
1.06.01.2.07.05 | Pengadaan Mebel | Jumlah Paket Mebel yang Disediakan | 22 Unit | 34.120.000
1.06.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | Tersedianya jasa penunjang urusan pemerintah daerah | 2 Sub Kegiatan | 264.413.573 | Kota Metro |  | 2 Sub Kegiatan
1.06.01.2.08.01 | Penyediaan Jasa Surat Menyurat | Jumlah Ketersediaan Materai Kantor | 300 Materai | 4.580.000 | Kota Metro |  | 300 Materai | 4.000.000
1.06.01.2.08.02 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan listrik dan Listrik | Jumlah Jenis Rekening yang akan dbayarkan | 2 Jenis | 259.833.573 | Kota Metro |  | 2 Jenis | 63.677.546,5
1.06.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | Terpeliharanya Barang-barang Milik Daerah sebagai penunjang Urusan Pemerintah Daerah | 3 Sub Kegiatan | 114.281.000 | Kota Metro |  | 3 Sub Kegiatan
1.06.01.2.09.01 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan | Jumlah Kendaraan dinas yang teregistrasi dan terpelihara | 10 unit kendaraan | 62.770.000 | Kota Metro |  | 10 unit kendaraan | 166.780.000
1.06.01.2.09.06 | Pemeliharaan Peralatan dan Mesin Lainnya | Jumlah Peralatan Kantor yang terpelihara | 40 unit | 21.520.000 | Kota Metro |  | 40 unit | 30.450.000
1.06.01.2.09.09 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya |  | Perbaikan 1 ruang data | 5.991.000 | Kota Metro |  | Perbaikan 1 ruang data | 19.980.000
1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Presentase Potensi Sumber Kesejahteraan Sosial (PSKS) yang berperan aktif dalam penanganan Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) |  | 827.447.150
1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten / Kota | Terpenuhinya peningkatan kapasitas potensi sumber kesejahteraan sosial Daerah | 4 Sub Kegiatan | 827.447.150 | Kota Metro |  | 4 Sub Kegiatan
1.06.02.2.03.01 | Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota | Jumlah Lembaga Kesejahteraan Sosial yang Meningkat Kapasitasnya Kewenangan Kabupaten/Kota | 18 Lembaga | 530.274.950 | Kota Metro |  | 30 orang | 255.808.500
1.06.02.2.03.02 | Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Perseorangan Kewenangan Kabupaten/Kota | Jumlah Penyuluh Sosial, Penyuluh Sosial Masyarakat, Pekerja Sosial, Pekerja Sosial Masyarakat dan/atau Tenaga Kesejahteraan Sosial Kecamatan yang Meningkat Kapasitasnya | 444 orang | 297.172.200 | Kota Metro |  | 5 orang | 76.000.000
1.06.04 | PROGRAM REHABILITAS SOSIAL | Terpenuhinya presentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang mendapatkan Bantuan Layanan Sosial |  | 587.212.850 | Kota Metro
1.06.04.2.01 | Rehabilitas Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis Di Luar Panti Sosial | Jumlah warga Negara penyandang disabilitas terlantar, Anak terlantar, lanjujt usia terlantar serta Gelandangan pengemis yang mendapatkan Rehabilitasi Sosial Dasar di dalam panti |  | 254.169.850 | Kota Metro
1.06.04.2.01.01 | Penyediaan permakanan | Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota | 60 Orang | 93.099.000 | Kota Metro |  | 60 Orang
1.06.04.2.01.02 | Penyediaan Sandang | Jumlah Orang yang Menerima Pakaian dan Kelengkapan Lainnya yang Tersedia dalam 1 Tahun Kewenangan Kabupaten/Kota | 60 Orang | 37.908.700 | Kota Medtro |  | 60 Orang | 31.400.000
1.06.04.2.01.03 | Penyediaan Alat Bantu | Jumlah Orang yang Mendapatkan Alat Bantu dan Alat Bantu Peraga Sesuai kebutuhan Kewenangan Kabupaten/Kota | 8 unit | 43.230.000 | Kota Metro |  | 8 unit | 50.000.000
1.06.04.2.01.04 | Pemberian Pelayanan Reunifikasi Keluarga | Jumlah Orang yang Mendapatkan Pelayanan Reunifikasi Keluarga Kewenangan Kabupaten/Kota | 30 orang | 6.686.800 | Kota Metro |  | 30 orang
1.06.04.2.01.05 | Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial | Jumlah Peserta Bimbingan Fisik, Mental, Spiritual dan Sosial Kewenangan Kabupaten/Kota | 10 orang | 21.835.700 | Kota Metro |  | 10 orang | 50.000.000
1.06.04.2.01.06 | Pemberian Bimbingan Sosial kepada Keluarga Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis dan Masyarakat | jumlah penerima bantuan modal usaha bagi penhyandang disabilita; jumlah peserta sosialisasi bagi keluarga penyandang disabilitas; terbentunya komite penhyandang disabilitas | UEP 10 org; sosialisasi keluarga penyandang disabilitas 30 org | 28.138.400 | Kota Metro |  | UEP 10 org; sosialisasi keluarga penyandang disabilitas 30 org | 69.998.100
1.06.04.2.01.10 | Pemberian Layanan Kedaruratan | jumlah anak yang menerima layanan | 20 anak | 19.264.200 | Kota Metro |  | 20 anak | 35.111.200
1.06.04.2.01.12 | Pemberian Layanan Rujukan | Jumlah Orang Mendapatkan Layanan Rujukan Kewenangan Kabupaten/Kota | 10 orang | 4.007.050 | Kota Metro |  | 10 orang | 5.000.000
1.06.04.2.02 | Rehabilitas Sosal Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV / Aids dan Napza di Luar Panti Sosial | Jumlah Rehabilitas Sosal Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya. | 100 Orang dan 13 kegiatan | 333.043.000 | Kota Metro |  | 100 Orang dan 13 kegiatan
1.06.04.2.02.02 | Pemberian Layanan Kedaruratan | Jumlah Orang yang Mendapatkan Pelayanan Kedaruratan Kewenangan Kabupaten/Kota | Orang | 61.417.400 | Kota Metro |  | Orang | 85.999.900
1.06.04.2.02.10 | Pemberian Akses ke Layanan Pendidikan dan Kesehatan Dasar | Jumlah Keluarga yang diberikan Layanan | 4.350 Keluarga | 49.747.200 | Kota Metro |  | 4.350 Keluarga | 85.086.000
1.06.04.2.02.14 | Kerjasama antar lembaga dan kemitraan dalam pelaksanaan Rehabilitas Sosial Kabupaten / Kota | Terselenggaranya Kegiatan HALUN, Gebyar LLI | Keg. HALUN 3000 peserta, Keg LLI 1000 peserta | 221.878.400 | Kota Metro |  | Keg. HALUN 3000 peserta, Keg LLI 1000 peserta
1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | Jumlah Anank-anak Terlantar yang memperoleh perlindunga dan Jaminan Sosial | 20 Orang | 295.211.100 | Kota Metro |  | 20 Orang
1.06.05.2.02 | Pengelolaan data fakir miskin cakupan Daerah Kabupaten / Kota | Data Fakir Miskin yang dikelola dan Dapat Dimanfaatkan | 9.205 Jiwa | 295.211.100 | 22 Kelurahan |  | 9.205 Jiwa
1.06.05.2.02.01 | Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota | Jumlah Fakir Miskin Cakupan Daerah Kabupaten/Kota yang Didata | 2520 Orang | 77.351.100 | 22 Kelurahan |  | 9.205 Jiwa | 36.100.000
1.06.05.2.02.04 | Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat | Jumlah Orang Mendapatkan Bantuan Pengembangan Ekonomi Masyarakat Kewenangan Kabupaten/Kota | 16 Orang | 24.620.000 | 22 Kelurahan |  | 9.205 Jiwa | 69.766.300
1.06.05.2.02.06 | Fasilitasi bantuan sosial kesejahteraan keluarga | Jumlah Penerima Manfaat (PM) yang Mendapatkan Bantuan Sosial Kesejahteraan Keluarga Kewenangan Kabupaten/Kota | 200 Orang | 106.949.200 | Metrro |  | 8000 kpm | 53.663.000
1.06.05.2.02.08 | Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota | Jumlah Usulan Penindaklayakan, Usulan yang Terverifikasi dan Tervalidasi, dan Usulan Perbaikan yang dilaksanakan | 14000 Usulan | 86.290.800 | Metro |  | 30 orang | 38.537.000
1.06.06 | PROGRAM PENANGANAN BENCANA | Terpenuhinya Bantuan Bencana Alam dan Bencana Sosial |  | 47.685.550
1.06.06.2.01 | Perlindungan Sosial Korban Bencanan Alam dan Sosial Kabupaten / Kota | Jumlah Korban Bencana Alam dan Sosial yang Mendapatkan Perlindungan Sosial | 100% | 47.685.550 |  |  | 100%
1.06.06.2.01.01 | Penyediaan makanan | Jumlah paket bansos makanan dan dapur umum | 40 Orang | 47.685.550 | Kota Metro |  | 75 paket dan dapur untuk konsumsi 1000 orang
1.06.07 | PROGAM PENGELOLAAN TAMAN MAKAM PAHLAWAN | Terpenuhinya kebutuhan pengelolaan Taman Makam Pahlawan |  | 18.135.750
1.06.07.2.01 | Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota | Terpeliharanya TMP |  | 18.135.750 | Kota Metro
1.06.07.2.01.02 | Pemeliharaan taman makam pahlawan Nasional Kabupaten / Kota | terpehilaranya dan tertatanya TMP kemala nusantara | 1 paket | 18.135.750 | Kota Metro |  | 1 paket | 37.019.500
JUMLAH |  |  |  | 5.500.390.895 |  |  |  | -
`),
};
