/**
 * 100,000 capaian in one range call, against a plain two-dimensional loop, formulajs and HyperFormula in the same run.
 * `node -r ./scripts/jalankan-ts.cjs bench/fungsi.ts`; compare ratios, not milliseconds.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as formulajs from '@formulajs/formulajs';
import { HyperFormula } from 'hyperformula';
import { jalankanFungsi } from '../core/fungsi/jalankan';
import type { HasilFungsi } from '../core/fungsi/nilai';
import { acak, median } from './ukur';

const BARIS = 100_000;
const PEMANASAN = 3;
const ULANG = 15;

const angka = acak(20261121);
const target = Array.from({ length: BARIS }, () => [Math.floor(angka() * 1000) + 1]);
const realisasi = Array.from({ length: BARIS }, () => [Math.floor(angka() * 1000)]);
const targetTeks = target.map(([t]) => [`${String(t! / 10).replace('.', ',')} %`]);
const realisasiTeks = realisasi.map(([r]) => [`${String(r! / 10).replace('.', ',')} %`]);

function loopPolos(): number[][] {
  const hasil = new Array<number[]>(BARIS);
  for (let i = 0; i < BARIS; i++) {
    const t = target[i]![0]!;
    hasil[i] = [t === 0 ? 0 : realisasi[i]![0]! / t];
  }
  return hasil;
}

const lembar = HyperFormula.buildFromArray(
  target.map(([t], i) => [t!, realisasi[i]![0]!, `=IF(A${i + 1}=0,0,B${i + 1}/A${i + 1})`]),
  { licenseKey: 'gpl-v3', maxRows: BARIS + 1 },
);

const PESERTA: readonly (readonly [nama: string, jalankan: () => unknown])[] = [
  ['loop polos dua dimensi', loopPolos],
  ['CAPAIAN, sel angka', () => jalankanFungsi('CAPAIAN', [target, realisasi])],
  ['CAPAIAN, arah "turun"', () => jalankanFungsi('CAPAIAN', [target, realisasi, 'turun'])],
  ['CAPAIAN, teks "97,7 %"', () => jalankanFungsi('CAPAIAN', [targetTeks, realisasiTeks])],
  ['PREDIKAT dari hasilnya', () => jalankanFungsi('PREDIKAT', [loopPolos()])],
  [
    'formulajs ROUND(IF(...)*100;2)',
    () =>
      target.map(([t], i) => [
        formulajs.ROUND(formulajs.IF(t === 0, 0, realisasi[i]![0]! / t!) * 100, 2) as number,
      ]),
  ],
  ['HyperFormula, hitung ulang', () => lembar.setCellContents({ sheet: 0, row: 0, col: 0 }, target)],
];

setFlagsFromString('--expose_gc');
const kumpulkanSampah = runInNewContext('gc') as (opsi: object) => void;

/**
 * CPU time, because other programs share the machine; interleaved, so that a bad moment hits everyone alike; each from an
 * empty young generation, or the order would decide who pays for the collection.
 */
const waktu = PESERTA.map((): number[] => []);
for (let putaran = -PEMANASAN; putaran < ULANG; putaran++) {
  PESERTA.forEach(([nama, jalankan], i) => {
    if (nama.startsWith('HyperFormula') && putaran % 5 !== 0) return;
    kumpulkanSampah({ type: 'minor' });
    const mulai = process.cpuUsage();
    jalankan();
    const { user, system } = process.cpuUsage(mulai);
    if (putaran >= 0) waktu[i]!.push((user + system) / 1000);
  });
}

const sama = JSON.stringify(jalankanFungsi('CAPAIAN', [target, realisasi]) satisfies HasilFungsi);
if (sama !== JSON.stringify(loopPolos())) throw new Error('CAPAIAN dan loop polos berbeda');

const tengah = waktu.map(median);
const acuan = tengah[0]!;
const kita = tengah[1]!;
console.log(
  `${BARIS.toLocaleString('id-ID')} sel, waktu CPU, median ${ULANG} putaran, Node ${process.version}\n`,
);
console.log('| cara | ms CPU | terhadap loop polos | terhadap CAPAIAN |\n| --- | ---: | ---: | ---: |');
PESERTA.forEach(([nama], i) => {
  const ms = tengah[i]!;
  console.log(`| ${nama} | ${ms.toFixed(1)} | ${(ms / acuan).toFixed(1)}× | ${(ms / kita).toFixed(1)}× |`);
});
