/**
 * Urusan sosial kabupaten/kota, bentuk 2 angka (sebelum Kepmendagri 900.1.15.5-1317/2023): "kode | nama".
 * Only what has no 4-digit form of the same number and name. Sumber: LKjIP Dinas Sosial Kota Metro 2022 (matriks
 * 2021-2026) dan tabel capaian 2024 dalam Renja 2026; typing errors of the print corrected.
 */
export const SOSIAL_DUA_ANGKA = `
1.06.02.2.02 | Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota
1.06.02.2.02.01 | Koordinasi dan Sinkronisasi Penerbitan Izin Undian Gratis Berhadiah dan Pengumpulan Uang atau Barang
1.06.02.2.03.01 | Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota
1.06.02.2.03.02 | Peningkatan Kemampuan Potensi Tenaga Kesejahteraan Sosial Kecamatan Kewenangan Kabupaten/Kota
1.06.02.2.03.03 | Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Keluarga Kewenangan Kabupaten/Kota
1.06.02.2.03.04 | Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota
1.06.03 | PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN
1.06.03.2.01 | Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota untuk dipulangkan ke Desa/Kelurahan Asal
1.06.03.2.01.01 | Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota untuk dipulangkan ke Desa/Kelurahan Asal
1.06.04.2.01.07 | Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran, Surat Nikah, dan Kartu Identitas Anak
1.06.04.2.02.01 | Pemberian Layanan Data dan Pengaduan
1.06.04.2.02.03 | Penyediaan Permakanan
1.06.04.2.02.04 | Penyediaan Sandang
1.06.04.2.02.05 | Penyediaan Alat Bantu
1.06.04.2.02.06 | Penyediaan Perbekalan Kesehatan di Luar Panti
1.06.04.2.02.07 | Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial
1.06.04.2.02.08 | Pemberian Bimbingan Sosial kepada Keluarga Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA
1.06.04.2.02.09 | Fasilitasi Pembuatan Nomor Induk Kependudukan, Akta Kelahiran, Surat Nikah, dan Kartu Identitas Anak
1.06.04.2.02.11 | Pemberian Pelayanan Penelusuran Keluarga
1.06.04.2.02.12 | Pemberian Pelayanan Reunifikasi Keluarga
1.06.04.2.02.13 | Pemberian Layanan Rujukan
1.06.05.2.01 | Pemeliharaan Anak-Anak Terlantar
1.06.05.2.01.01 | Penjangkauan Anak-Anak Terlantar
1.06.05.2.01.02 | Rujukan Anak-Anak Terlantar
1.06.05.2.01.03 | Pemantauan terhadap Pelaksanaan Pemeliharaan Anak Terlantar
1.06.05.2.02.02 | Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota
1.06.05.2.02.03 | Fasilitasi Bantuan Sosial Kesejahteraan Keluarga
1.06.06.2.01.02 | Penyediaan Sandang
1.06.06.2.01.03 | Penyediaan Tempat Penampungan Pengungsi
1.06.06.2.01.04 | Penanganan Khusus bagi Kelompok Rentan
1.06.06.2.01.05 | Pelayanan Dukungan Psikososial
1.06.06.2.02 | Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota
1.06.06.2.02.01 | Koordinasi, Sosialisasi dan Pelaksanaan Kampung Siaga Bencana
1.06.06.2.02.02 | Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana
1.06.07.2.01.03 | Pengamanan Taman Makam Pahlawan Nasional Kabupaten/Kota
`;
