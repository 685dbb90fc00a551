import { OPSI_CARI } from './cari';
import { OPSI_SUSUN } from './kamus-susun';
import { OPSI_KODE } from './kode';
import { OPSI_PERIKSA } from './pilihan';

type Keterangan<T> = Readonly<Record<keyof T, readonly [nilai: string, guna: string]>>;

const KAMUS = ['FILE', 'kamus hasil "kamus susun" (berkas atau folder; boleh diulang)'] as const;
const VERSI = ['V', 'versi kamus; bawaan: yang terbaru'] as const;
const PEMDA = ['kabkot|prov', 'jenis pemerintah daerah'] as const;
const FORMAT = ['teks|json', 'bentuk keluaran'] as const;

const PERIKSA: Keterangan<typeof OPSI_PERIKSA> = {
  lembar: ['NAMA', 'hanya lembar ini (boleh diulang)'],
  kamus: KAMUS,
  versi: VERSI,
  pemda: PEMDA,
  pembanding: ['FILE', 'dokumen pembanding, mis. Renstra (boleh diulang)'],
  format: ['teks|json|sarif', 'bentuk laporan'],
  verifikasi: [
    '',
    'Lembar Verifikasi; dengan --keluar ke .html (cetak), .xlsx (salinan buku kerja), atau .txt',
  ],
  sidik: ['KODE', 'apakah isi masih sama dengan Lembar Verifikasi yang memuat sidik ini'],
  proses: ['N', 'berkas yang diperiksa bersamaan; bawaan: menurut inti dan memori komputer'],
  keluar: ['FILE', 'tulis laporan ke berkas'],
};
const CARI: Keterangan<typeof OPSI_CARI> = {
  kamus: KAMUS,
  versi: VERSI,
  jumlah: ['N', 'hasil per pertanyaan; bawaan 5'],
  awalan: ['KODE', 'hanya kode di bawah ini, mis. 1.06'],
  pemda: PEMDA,
  format: FORMAT,
};
const KODE: Keterangan<typeof OPSI_KODE> = {
  kamus: KAMUS,
  versi: VERSI,
  pemda: PEMDA,
  nama: ['TEKS', 'nama di dokumen, untuk memilih pengganti kode lama'],
  definisi: ['', 'sertakan definisi operasional'],
  format: FORMAT,
};
const SUSUN: Keterangan<typeof OPSI_SUSUN> = {
  ke: ['FOLDER', 'tempat kamus ditulis; bawaan: kamus'],
  versi: ['NAMA', 'nama versi; bawaan: dari isi daftar'],
};

/** One line per option; where the name is long the explanation still starts in its column. */
function daftar(opsi: Readonly<Record<string, readonly [string, string]>>): string {
  return Object.entries(opsi)
    .map(([nama, [nilai, guna]]) => `  ${`--${nama} ${nilai}`.trim().padEnd(26)} ${guna}\n`)
    .join('');
}

export const BANTUAN = `Renja: pemeriksa tabel Renja, Renstra, RKA dan LKjIP di berkas .xlsx

Pemakaian
  renja periksa FILE... [pilihan]      memeriksa buku kerja
  renja cari [TEKS...] [pilihan]       mencari nama sub kegiatan di nomenklatur
  renja kode [KODE...] [pilihan]       arti, induk, tingkat dan pengganti kode
  renja kamus susun FILE [pilihan]     menyusun kamus dari daftar resmi (.xlsx atau .csv)
  renja hitung NAMA_FUNGSI ARG...      menghitung fungsi lembar, mis. renja hitung CAPAIAN 100 97.7
  renja --help                         bantuan ini
  renja --version                      versi program

Pilihan periksa
${daftar(PERIKSA)}
  FILE boleh folder (buku kerja di dalamnya, juga di subfolder) atau pola dalam tanda kutip, mis. "kumpulan/**/*.xlsx".
  Lebih dari satu berkas: laporan diakhiri ringkasan (json dan sarif: di stderr). Pengaturan dan pengabaian di dalam
  buku kerja ikut berlaku.
  Kode keluar: 0 tanpa galat, 1 ada galat (--sidik: isi berubah), 2 ada berkas yang tidak dapat diperiksa.

Pilihan cari (tanpa TEKS: satu pertanyaan per baris dari stdin)
${daftar(CARI)}
Pilihan kode (tanpa KODE: satu kode per baris dari stdin)
${daftar(KODE)}
Pilihan kamus susun
${daftar(SUSUN)}`;
