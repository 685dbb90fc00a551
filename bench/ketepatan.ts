/** Recall and precision on clean workbooks with known errors injected. `node -r ./scripts/jalankan-ts.cjs bench/ketepatan.ts [runs per kind]` */
import { SEMUA_ATURAN } from '../core/aturan/semua';
import { SEMUA_SUNTIKAN } from '../test/ketahanan/suntikan/semua';
import { presisi, recall, ukur, type Hitungan } from '../test/ketahanan/ukur';

/** Galat rules for which no error is injected; named, so that a silent rule is not taken for a precise one. */
const dipakai = new Set(SEMUA_SUNTIKAN.map((s) => s.aturan));
const belum = SEMUA_ATURAN.filter((a) => a.tingkat === 'galat' && !dipakai.has(a.id)).map((a) => a.id);
const BANYAK = Number(process.argv[2] ?? 200);
const persen = (n: number): string => `${(n * 100).toFixed(1)} %`;

function tabel(kepala: string, peta: ReadonlyMap<string, Hitungan>): void {
  console.log(`\n| ${kepala} | disuntik | recall | galat palsu | presisi |`);
  console.log('|---|---:|---:|---:|---:|');
  for (const [nama, h] of [...peta].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`| ${nama} | ${h.disuntik} | ${persen(recall(h))} | ${h.palsu} | ${persen(presisi(h))} |`);
  }
}

for (const sekaligus of [1, 3]) {
  const { perSuntikan, perAturan, perTabel } = ukur(BANYAK, sekaligus);
  console.log(`\n### ${sekaligus === 1 ? 'Satu kesalahan' : `${sekaligus} kesalahan sekaligus`}`);
  tabel('aturan', perAturan);
  tabel('buku kerja', perTabel);
  tabel('kesalahan', perSuntikan);
  if (process.argv.includes('--contoh')) {
    for (const h of perSuntikan.values()) for (const teks of h.contoh) console.log(`- ${teks}`);
  }
}

console.log(`\nAturan galat tanpa kesalahan suntikan: ${belum.join(', ') || 'tidak ada'}.`);
