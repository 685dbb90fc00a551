/**
 * Measures the dictionary in one run and prints Markdown tables: `node -r ./scripts/jalankan-ts.cjs bench/kamus.ts`.
 * Times of one machine; what counts are the ratios.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { kodeDari } from '../core/kode/tata-bahasa';
import type { Kode, Pemda, Tingkat } from '../core/kode/kode';
import { buatIndeksNama } from '../core/nomenklatur/indeks-nama';
import { cariNama, type OpsiCari } from '../core/nomenklatur/cari-nama';
import type { KamusTerbuka } from '../core/nomenklatur/kamus';
import { normalNama } from '../core/nomenklatur/normal-nama';
import { bukaTersusun } from '../core/nomenklatur/terpasang';
import { PEMISAH, type KamusTersusun } from '../core/nomenklatur/tersusun';
import { teksKamusJs } from '../core/nomenklatur/tulis-kamus';
import { barisDaftar, median, persentil, susunDaftar, tabel } from './kamus-bahan';
import { acak, JENIS_SALAH, salahKetik } from './kamus-salah-ketik';

const DAFTAR = 'nomenklatur-2027.xlsx';
const ULANG = 15;

function waktu(kerja: () => unknown, ulang = ULANG): number {
  const ms: number[] = [];
  for (let i = 0; i < ulang; i++) {
    const awal = performance.now();
    kerja();
    ms.push(performance.now() - awal);
  }
  return median(ms);
}

/** Shortest of a few runs: what the work costs when nothing else on the machine gets in between. */
function terbaik(kerja: () => unknown, ulang: number): number {
  let hasil = Infinity;
  for (let i = 0; i < ulang; i++) {
    const awal = performance.now();
    kerja();
    hasil = Math.min(hasil, performance.now() - awal);
  }
  return hasil;
}

const ms = (n: number) => n.toFixed(n < 10 ? 2 : 1);

/** Runs a script file in a context that has nothing but the language, in a process of its own, and prints the time. */
const ANAK = `const vm = require('vm'), isi = require('fs').readFileSync(process.argv[1], 'utf8');
const awal = performance.now();
const hasil = new vm.Script(isi).runInContext(vm.createContext({}));
process.stdout.write(JSON.stringify([performance.now() - awal, hasil]));`;

/** Compile, evaluate and answer one question, as Apps Script does for every formula. */
function dingin(folder: string, nama: string, sumber: string): number {
  const berkas = join(folder, `${nama}.js`);
  writeFileSync(berkas, sumber);
  const lama = Array.from({ length: ULANG }, () => {
    const keluaran = execFileSync(process.execPath, ['-e', ANAK, berkas], { encoding: 'utf8' });
    const [waktuJalan, hasil] = JSON.parse(keluaran) as [number, unknown];
    if (hasil !== 'Pengadaan Mebel') throw new Error(`bench: jawaban salah ${String(hasil)}`);
    return waktuJalan;
  });
  return Math.min(...lama);
}

function ukurDingin(kamus: KamusTersusun): void {
  const data: Record<string, string[]> = {};
  for (const nama of Object.keys(kamus.kelompok)) {
    for (const baris of kamus.kelompok[nama]!.split('\n')) {
      const [kode, pemda, ...isi] = baris.split(PEMISAH);
      data[`${kode!}${pemda!}`] = isi;
    }
  }
  const objek = JSON.stringify(data);
  const kunci = 'X.XX.01.2.07.0005';
  const tanyaKelompok = `(function () {
    var teks = RENJA_KAMUS[0].isi('sX.XX');
    var i = teks.indexOf('\\n${kunci}|K|') + 1;
    return teks.slice(i, teks.indexOf('\\n', i)).split('|')[2];
  })();`;
  const folder = mkdtempSync(join(tmpdir(), 'renja-bench-'));
  const literal = dingin(folder, 'literal', `var D = ${objek};D['${kunci}K'][0];`);
  const parse = dingin(folder, 'parse', `var D = JSON.parse(${JSON.stringify(objek)});D['${kunci}K'][0];`);
  const renja = dingin(folder, 'renja', `${teksKamusJs(kamus)}\n${tanyaKelompok}`);
  const tanpa = dingin(folder, 'tanpa', `'Pengadaan Mebel'`);
  rmSync(folder, { recursive: true });
  console.log(`## Satu pencarian dalam V8 yang baru (proses baru, terbaik dari ${ULANG})\n`);
  tabel(
    ['bentuk', 'ms', 'terhadap JSON.parse'],
    [
      ['objek literal', ms(literal), (literal / parse).toFixed(2)],
      ['JSON.parse', ms(parse), '1.00'],
      ['kelompok fungsi (kamus .js)', ms(renja), (renja / parse).toFixed(2)],
      ['tanpa kamus', ms(tanpa), (tanpa / parse).toFixed(2)],
    ],
  );
}

function ukurCariKode(tersusun: KamusTersusun): void {
  const r = acak(7);
  const semua: { kode: Kode; pemda: Pemda; kunci: string }[] = [];
  bukaTersusun(tersusun).jelajahi((kode, pemda) =>
    semua.push({ kode: kodeDari(kode)!, pemda, kunci: `${pemda}${kode}` }),
  );
  const tanya = Array.from({ length: 10_000 }, () => semua[Math.floor(r() * semua.length)]!);
  const peta = new Map<string, readonly unknown[]>();
  const isi = bukaTersusun(tersusun);
  for (const { kode, pemda, kunci } of semua) peta.set(kunci, isi.entri(kode, pemda));

  let n = 0;
  const map = waktu(() => {
    for (const { kode, pemda } of tanya) n += peta.get(`${pemda}${kode.teks}`)!.length;
  });
  const hangat = waktu(() => {
    for (const { kode, pemda } of tanya) n += isi.entri(kode, pemda).length;
  });
  const baru = waktu(() => {
    const kamus = bukaTersusun(tersusun);
    for (const { kode, pemda } of tanya) n += kamus.entri(kode, pemda).length;
  });
  console.log('## 10.000 pencarian kode\n');
  tabel(
    ['cara', 'ms', 'terhadap Map'],
    [
      ['Map JavaScript, sudah terisi', ms(map), '1.0'],
      ['kamus, sudah dipakai', ms(hangat), (hangat / map).toFixed(1)],
      ['kamus, baru dibuka', ms(baru), (baru / map).toFixed(1)],
    ],
  );
  if (n === 0) throw new Error('bench: tidak ada jawaban');
}

interface Pertanyaan {
  readonly teks: string;
  readonly benar: string;
  readonly konteks: OpsiCari;
}

function pertanyaan(kamus: KamusTerbuka, perJenis: number): Pertanyaan[] {
  const nama: { nama: string; kode: string; pemda: Pemda }[] = [];
  const terlihat = new Set<string>();
  kamus.jelajahi((kode, pemda, n) => {
    const normal = normalNama(n);
    if (!terlihat.has(normal)) nama.push({ nama: n, kode, pemda });
    terlihat.add(normal);
  });
  const r = acak(20261121);
  return JENIS_SALAH.flatMap((jenis) =>
    Array.from({ length: perJenis }, () => {
      const { nama: asli, kode, pemda } = nama[Math.floor(r() * nama.length)]!;
      const tingkat: Tingkat = kodeDari(kode)!.tingkat;
      const awalan = kode.split('.').slice(0, 3).join('.');
      return {
        teks: salahKetik(asli, jenis, r),
        benar: normalNama(asli),
        konteks: { awalan, tingkat, pemda },
      };
    }),
  );
}

function ukurCariNama(tersusun: KamusTersusun): void {
  const kamus = bukaTersusun(tersusun);
  global.gc?.();
  const sebelum = process.memoryUsage();
  const indeks = buatIndeksNama(kamus);
  global.gc?.();
  const sesudah = process.memoryUsage();
  const memori = sesudah.heapUsed + sesudah.arrayBuffers - sebelum.heapUsed - sebelum.arrayBuffers;

  const bangun = terbaik(() => buatIndeksNama(bukaTersusun(tersusun)), 5);
  const tanya = pertanyaan(kamus, 400);
  const nama = Array.from({ length: indeks.jumlah }, (_, id) => ({ id, nama: indeks.tempat(id)[0]!.nama }));
  const mini = new MiniSearch({ fields: ['nama'], storeFields: ['nama'], searchOptions: { fuzzy: 0.2 } });
  const bangunMini = waktu(() => mini.addAll(nama), 1);
  const fuse = new Fuse(nama, { keys: ['nama'], ignoreLocation: true });

  const baris: (string | number)[][] = [];
  let p50Mini = 0;
  const ukur = (label: string, banyak: number, cari: (p: Pertanyaan) => (string | undefined)[]) => {
    const lama: number[] = [];
    let satu = 0;
    let tiga = 0;
    const langkah = tanya.length / banyak;
    for (let i = 0; i < banyak; i++) {
      const p = tanya[Math.floor(i * langkah)]!;
      let hasil: (string | undefined)[] = [];
      lama.push(terbaik(() => (hasil = cari(p)), banyak > 100 ? 3 : 1));
      const normal = hasil.map((h) => normalNama(h ?? ''));
      if (normal[0] === p.benar) satu++;
      if (normal.slice(0, 3).includes(p.benar)) tiga++;
    }
    const p50 = median(lama);
    if (label.startsWith('minisearch')) p50Mini = p50;
    const persen = (n: number) => ((100 * n) / banyak).toFixed(1);
    baris.push([label, banyak, ms(p50), ms(persentil(lama, 0.99)), persen(satu), persen(tiga)]);
    return p50;
  };
  for (const p of tanya.slice(0, 60)) cariNama(indeks, p.teks);
  const namaHasil = (p: Pertanyaan, opsi: OpsiCari) =>
    cariNama(indeks, p.teks, { ...opsi, jumlah: 5 }).hasil.map((h) => h.nama);
  const unik = (daftar: string[]) => [...new Set(daftar)];
  const p50 = ukur('Renja', tanya.length, (p) => unik(namaHasil(p, {})));
  ukur('Renja, konteks baris (program, tingkat, pemda)', tanya.length, (p) => unik(namaHasil(p, p.konteks)));
  ukur('minisearch fuzzy 0.2', 500, (p) => mini.search(p.teks).map((h) => String(h['nama'])));
  ukur('fuse.js ignoreLocation', 10, (p) => fuse.search(p.teks, { limit: 3 }).map((h) => h.item.nama));

  console.log(`## Pencarian nama: ${indeks.jumlah} nama, salah ketik dengan benih tetap\n`);
  tabel(['mesin', 'n', 'p50 ms', 'p99 ms', 'top-1 %', 'top-3 %'], baris);
  tabel(
    ['indeks', 'nilai'],
    [
      ['dibangun', `${ms(bangun)} ms (minisearch ${ms(bangunMini)} ms)`],
      ['memori', `${(memori / 1e6).toFixed(1)} MB${global.gc ? '' : ' (tanpa --expose-gc: kira-kira)'}`],
      ['lebih cepat dari minisearch', `${(p50Mini / p50).toFixed(0)}x`],
    ],
  );
  ukurKepastian(tanya, (p) => cariNama(indeks, p.teks, p.konteks));
}

function ukurKepastian(
  tanya: readonly Pertanyaan[],
  cari: (p: Pertanyaan) => ReturnType<typeof cariNama>,
): void {
  let pasti = 0;
  let salah = 0;
  for (const p of tanya) {
    const { hasil, keputusan } = cari(p);
    if (keputusan !== 'pasti') continue;
    pasti++;
    if (normalNama(hasil[0]!.nama) !== p.benar) salah++;
  }
  tabel(['keputusan dengan konteks baris', 'n'], [
    ['pasti', pasti],
    ['di antaranya salah', salah],
    ['pilih atau tidak ada', tanya.length - pasti],
  ]); // prettier-ignore
}

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
