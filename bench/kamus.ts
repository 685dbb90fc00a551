/**
 * Measures the dictionary in one run and prints Markdown tables: `node -r ./scripts/jalankan-ts.cjs bench/kamus.ts`.
 * Times of one machine; what counts are the ratios.
 */
import { barisDaftar, susunDaftar } from './kamus-bahan';
import { ukurCariKode } from './kamus-cari-kode';
import { ukurCariNama } from './kamus-cari-nama';
import { ukurDingin } from './kamus-dingin';
import { ms, tabel, waktu } from './ukur';

const DAFTAR = 'nomenklatur-2027.xlsx';

const baca = performance.now();
const baris = barisDaftar(DAFTAR);
const dibaca = performance.now() - baca;
const hasil = susunDaftar(DAFTAR);
const susun = waktu(() => susunDaftar(DAFTAR), 3);
console.log(`## Menyusun ${DAFTAR}\n`);
tabel(['langkah', 'nilai'], [
  ['membaca .xlsx', `${ms(dibaca)} ms, ${baris.length} baris`],
  ['membaca dan menyusun', `${ms(susun)} ms`],
  ['memori proses setelahnya', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`],
  ['entri sub kegiatan', hasil.kamus.keterangan.jumlah],
]); // prettier-ignore
ukurDingin(hasil.kamus);
ukurCariKode(hasil.kamus);
ukurCariNama(hasil.kamus);
