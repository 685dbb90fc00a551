/**
 * Program penunjang, the same in every bidang: "kode | nama | kinerja | indikator | satuan".
 * Sumber: Renja Dinas Sosial Kota Metro 2026, Tabel 4.3 Renstra 2025-2029.
 */
export const PENUNJANG = `
X.XX.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA
X.XX.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah
X.XX.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Tersusunnya Dokumen Perencanaan Perangkat Daerah | Jumlah Dokumen Perencanaan Perangkat Daerah | Dokumen
X.XX.01.2.01.0002 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | Tersedianya Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD | Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD | Dokumen
X.XX.01.2.01.0003 | Koordinasi dan Penyusunan Dokumen Perubahan RKA-SKPD | Tersedianya Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan RKA-SKPD | Jumlah Dokumen Perubahan RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen Perubahan RKA-SKPD | Dokumen
X.XX.01.2.02 | Administrasi Keuangan Perangkat Daerah
X.XX.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | Tersedianya Gaji dan Tunjangan ASN | Jumlah Orang yang Menerima Gaji dan Tunjangan ASN | Orang/bulan
X.XX.01.2.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | Tersedianya Administrasi Pelaksanaan Tugas ASN | Jumlah Dokumen Hasil Penyediaan Administrasi Pelaksanaan Tugas ASN | Dokumen
X.XX.01.2.02.0003 | Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | Terlaksananya Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD | Dokumen
X.XX.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | Tersedianya Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD | Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD | Laporan
X.XX.01.2.02.0007 | Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD | Tersedianya Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD dan Laporan Koordinasi Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD | Jumlah Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD dan Laporan Koordinasi Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD | Laporan
X.XX.01.2.05 | Administrasi Kepegawaian Perangkat Daerah
X.XX.01.2.05.0002 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | Tersedianya Pakaian Dinas beserta Atribut Kelengkapan | Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan | Paket
X.XX.01.2.06 | Administrasi Umum Perangkat Daerah
X.XX.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | Tersedianya Komponen Instalasi Listrik/Penerangan Bangunan Kantor | Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan | Paket
X.XX.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | Tersedianya Peralatan dan Perlengkapan Kantor | Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan | Paket
X.XX.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | Tersedianya Bahan Logistik Kantor | Jumlah Paket Bahan Logistik Kantor yang Disediakan | Paket
X.XX.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | Tersedianya Barang Cetakan dan Penggandaan | Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan | Paket
X.XX.01.2.06.0006 | Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan | Tersedianya Bahan Bacaan dan Peraturan Perundang-undangan | Jumlah Dokumen Bahan Bacaan dan Peraturan Perundang-Undangan yang Disediakan | Dokumen
X.XX.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Terlaksananya Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Laporan
X.XX.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah
X.XX.01.2.07.0005 | Pengadaan Mebel | Tersedianya Mebel | Jumlah Paket Mebel yang Disediakan | Unit
X.XX.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah
X.XX.01.2.08.0001 | Penyediaan Jasa Surat Menyurat | Terlaksananya Penyediaan Jasa Surat Menyurat | Jumlah Laporan Penyediaan Jasa Surat Menyurat | Laporan
X.XX.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | Tersedianya Jasa Komunikasi, Sumber Daya Air dan Listrik | Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan | Laporan
X.XX.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah
X.XX.01.2.09.0001 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan | Tersedianya Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan | Jumlah Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan dibayarkan Pajaknya | Unit
X.XX.01.2.09.0006 | Pemeliharaan Peralatan dan Mesin Lainnya | Terlaksananya Pemeliharaan Peralatan dan Mesin Lainnya | Jumlah Peralatan dan Mesin Lainnya yang Dipelihara | Unit
X.XX.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | Terlaksananya Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara/Direhabilitasi | Unit
`;
