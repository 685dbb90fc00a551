/**
 * What Google does for every formula: a fresh V8, all files of the project, one call. Each run in a process of its own.
 * `npm run build -- --hanya sheets && node -r ./scripts/jalankan-ts.cjs bench/sheets.ts`; compare ratios, not milliseconds.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kodeDari } from '../core/kode/tata-bahasa';
import { bukaTersusun } from '../core/nomenklatur/terpasang';
import { teksKamusJs } from '../core/nomenklatur/tulis-kamus';
import { jalankanDingin, type HasilDingin, type Panggilan } from './dingin';
import { susunDaftar } from './kamus-bahan';
import { tabel } from './ukur';

const ULANG = 25;
const DIST = join(__dirname, '../dist/sheets');
const KODE = '5.02.02.2.01.0007';

interface Peserta {
  readonly nama: string;
  readonly berkas: readonly string[];
  readonly panggilan: Panggilan | null;
}

if (!existsSync(join(DIST, 'Code.js')))
  throw new Error('Belum ada dist/sheets. Jalankan dulu: npm run build -- --hanya sheets'); // prettier-ignore
const tempat = mkdtempSync(join(tmpdir(), 'renja-bench-'));
process.on('exit', () => rmSync(tempat, { recursive: true, force: true }));
const tulis = (nama: string, isi: string): string => {
  writeFileSync(join(tempat, nama), isi);
  return join(tempat, nama);
};

const { kamus } = susunDaftar('nomenklatur-2027.xlsx');
const kode: string[] = [];
bukaTersusun(kamus).jelajahi((k, pemda, _, dicabut) => {
  if (pemda === 'kabkot' && !dicabut && k.split('.').length === 6 && kode[kode.length - 1] !== k) kode.push(k); // prettier-ignore
});
const banyak = kode.slice(0, 3_550).map((k) => [k]);
const kosong = tulis('kosong.js', 'function kosong() {\n  return 1;\n}\n');
const kita = [join(DIST, 'Code.js'), join(DIST, 'Fungsi.js')];
const kamusJs = tulis('Kamus.js', teksKamusJs(kamus));
const json = tulis('json.js', skripJson());
const untai = tulis('untai.js', skripUntai());

/** The same entries the usual way: one object by pemda and code, read by JSON.parse. */
function skripJson(): string {
  const entri: Record<string, readonly string[]> = {};
  const terbuka = bukaTersusun(kamus);
  terbuka.jelajahi((k, pemda) => {
    for (const e of terbuka.entri(kodeDari(k)!, pemda)) entri[`${pemda} ${k}`] = [e.nama, e.kinerja, e.indikator, e.satuan, e.spm]; // prettier-ignore
  });
  return `var KAMUS = JSON.parse(${JSON.stringify(JSON.stringify(entri))});
function cari(kode) {
  return KAMUS['kabkot ' + kode][0];
}
`;
}

/** The same text as string literals in functions that nobody calls: what Kamus.js would cost without its comment. */
function skripUntai(): string {
  const isi = Object.entries(kamus.kelompok).map(([nama, teks]) => `  ${JSON.stringify(nama)}: function () { return ${JSON.stringify(teks)}; },`); // prettier-ignore
  return `var KAMUS = {\n${isi.join('\n')}\n};\n`;
}

const CAPAIAN = { nama: 'CAPAIAN', argumen: [100, 97.7] };
const PESERTA: readonly Peserta[] = [
  { nama: 'skrip kosong', berkas: [kosong], panggilan: { nama: 'kosong', argumen: [] } },
  { nama: 'data yang sama, JSON.parse, satu kode', berkas: [json], panggilan: { nama: 'cari', argumen: [KODE] } }, // prettier-ignore
  { nama: 'CAPAIAN, kamus bawaan', berkas: kita, panggilan: CAPAIAN },
  { nama: 'CAPAIAN, kamus lengkap', berkas: [...kita, kamusJs], panggilan: CAPAIAN },
  { nama: 'NOMENKLATUR satu kode, kamus lengkap', berkas: [...kita, kamusJs], panggilan: { nama: 'NOMENKLATUR', argumen: [KODE, 'nama', '', 'kabkot'] } }, // prettier-ignore
  { nama: `NOMENKLATUR ${banyak.length} kode sekaligus`, berkas: [...kita, kamusJs], panggilan: { nama: 'NOMENKLATUR', argumen: [banyak, 'nama', '', 'kabkot'] } }, // prettier-ignore
  // Where the time goes: what V8 has to read although nothing of it runs.
  { nama: 'hanya memuat Fungsi.js', berkas: kita.slice(1), panggilan: null },
  { nama: 'hanya memuat Code.js dan Fungsi.js', berkas: kita, panggilan: null },
  { nama: 'hanya memuat Kamus.js', berkas: [kamusJs], panggilan: null },
  { nama: 'hanya memuat kamus sebagai untai teks', berkas: [untai], panggilan: null },
];

/** Interleaved, so that a busy moment of the machine hits everyone alike. */
const waktu = PESERTA.map((): HasilDingin[] => []);
for (let putaran = 0; putaran < ULANG; putaran++) {
  PESERTA.forEach(({ berkas, panggilan }, i) => waktu[i]!.push(jalankanDingin(berkas, panggilan)));
}

/** The least disturbed run: other work on the machine only ever adds. */
const terbaik = (angka: number[]): number => Math.min(...angka);
const muat = waktu.map((w) => terbaik(w.map((h) => h.muat)));
const panggil = waktu.map((w) => terbaik(w.map((h) => h.panggil)));
const jumlah = waktu.map((w) => terbaik(w.map((h) => h.muat + h.panggil)));
const acuanJson = jumlah[1]!;
console.log(`Terbaik dari ${ULANG} proses dingin, Node ${process.version}, kamus ${kamus.keterangan.versi} (${kamus.keterangan.jumlah} sub kegiatan)\n`); // prettier-ignore
tabel(
  ['cara', 'muat ms', 'panggil ms', 'jumlah ms', 'di atas skrip kosong', 'terhadap JSON.parse'],
  PESERTA.map(({ nama }, i) => [
    nama,
    muat[i]!.toFixed(2),
    panggil[i]!.toFixed(2),
    jumlah[i]!.toFixed(2),
    (jumlah[i]! - jumlah[0]!).toFixed(2),
    `${(jumlah[i]! / acuanJson).toFixed(2)}×`,
  ]),
);
