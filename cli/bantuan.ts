export const BANTUAN = `Renja: pemeriksa tabel Renja, Renstra, RKA dan LKjIP di berkas .xlsx

Pemakaian
  renja periksa FILE... [pilihan]      memeriksa buku kerja
  renja cari [TEKS...]                 mencari nama sub kegiatan di nomenklatur
  renja kode [KODE...]                 arti, induk, tingkat dan pengganti kode
  renja kamus susun FILE.xlsx          menyusun kamus dari daftar resmi
  renja hitung NAMA_FUNGSI ARG...      menghitung fungsi lembar, mis. renja hitung CAPAIAN 100 97.7

Pilihan periksa
  --lembar NAMA         hanya lembar ini (boleh diulang)
  --kamus FILE          kamus hasil "kamus susun" (berkas atau folder)
  --versi V             versi kamus
  --pemda kabkot|prov   jenis pemerintah daerah
  --pembanding FILE     dokumen pembanding, mis. Renstra
  --format teks|json|sarif
  --verifikasi          Lembar Verifikasi; dengan --keluar ke .html (cetak), .xlsx (salinan buku kerja), atau .txt
  --sidik KODE          apakah isi masih sama dengan Lembar Verifikasi yang memuat sidik ini
  --keluar FILE         tulis laporan ke berkas

  --help                bantuan ini
  --version             versi program

FILE boleh folder: semua .xlsx di dalamnya. Pengaturan dan pengabaian di dalam buku kerja ikut berlaku.
Kode keluar periksa: 0 tanpa galat, 1 ada galat (--sidik: isi berubah), 2 ada berkas yang tidak dapat diperiksa.
`;
