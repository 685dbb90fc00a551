/**
 * All rules over one Renja table beside a zod row schema and a bare pass over the cells, in one run:
 * `node -r ./scripts/jalankan-ts.cjs bench/validasi.ts`; compare ratios, not milliseconds. `--aturan` adds time per rule.
 */
import { z } from 'zod';
import type { NilaiSel } from '../core/angka/nilai-sel';
import type { Konteks } from '../core/aturan/aturan';
import { SEMUA_ATURAN } from '../core/aturan/semua';
import type { BukuKerja } from '../core/lembar/lembar';
import { kenaliLembar } from '../core/validasi/kenali-lembar';
import { susunMatriks } from '../core/matriks/susun';
import { periksa } from '../core/validasi/periksa';
import { ms, prosesor, tabel as tulisTabel, terbaik, waktu } from './ukur';
import { bukuBanyakLembar, bukuUji, tabelUji, tanpaTanda } from './validasi-tabel';

const UKURAN = [20_000, 40_000];
const KOLOM = 17;
const ULANG = 9;

const teks = z.string().min(1);
const bolehKosong = z.string().nullable();
// prettier-ignore
const BARIS = z.tuple([
  z.number(), z.string().regex(/^\d(\.\d\d){1,2}(\.\d\.\d\d(\.\d{4})?)?$/), teks, teks, teks, teks, teks,
  z.string().regex(/\d/), z.number().nonnegative(), teks, teks, bolehKosong, bolehKosong, teks, z.string().regex(/\d/),
  z.number().nonnegative(), teks,
]);

function denganZod(baris: readonly (readonly NilaiSel[])[]): number {
  let salah = 0;
  for (const b of baris) if (!BARIS.safeParse(b).success) salah++;
  return salah;
}

/** The cheapest look at every cell: blanks counted, amounts added. */
function lintasan(baris: readonly (readonly NilaiSel[])[]): number {
  let jumlah = 0;
  for (const b of baris) {
    for (let k = 0; k < KOLOM; k++) {
      const nilai = b[k];
      if (typeof nilai === 'number') jumlah += nilai;
      else if (nilai === null) jumlah++;
    }
  }
  return jumlah;
}

/** Median of several runs after one to warm up. */
function hangat(kerja: () => unknown): number {
  kerja();
  return waktu(kerja, ULANG);
}

/** Time of each rule alone on a fresh table, slowest first. */
function perAturan(buku: BukuKerja): void {
  const semua = kenaliLembar(buku.lembar[0]!, []).tabel.map(susunMatriks);
  const konteks: Konteks = {
    toleransi: 1,
    tahun: 2026,
    pemda: null,
    kamus: null,
    semua,
    takDikenal: [],
    pembanding: [],
  };
  const hasil = SEMUA_ATURAN.map((a) => {
    const ms = hangat(() => [
      ...semua.flatMap((m) => [...a.periksa(m, konteks)]),
      ...a.periksaLembar(buku.lembar[0]!, konteks),
      ...a.periksaBuku(konteks),
    ]);
    return [a.id, ms] as const;
  });
  console.log('\n| aturan | ms |\n|---|--:|');
  for (const [id, ms] of hasil.sort((a, b) => b[1] - a[1]).slice(0, 15))
    console.log(`| ${id} | ${ms.toFixed(1)} |`);
  console.log(`| mengenali tabel | ${hangat(() => kenaliLembar(buku.lembar[0]!, [])).toFixed(1)} |`);
  const { tabel } = kenaliLembar(buku.lembar[0]!, []);
  console.log(`| menyusun matriks | ${hangat(() => tabel.map(susunMatriks)).toFixed(1)} |`);
}

/** Tables and workbooks in which a search could grow faster than they do. */
function pertumbuhan(): void {
  const kasus: readonly (readonly [string, readonly number[], (n: number) => () => unknown])[] = [
    [
      'baris tanpa kode dan nomor',
      UKURAN,
      (n) => {
        const buku = bukuUji(tanpaTanda(tabelUji(n)));
        return () => periksa(buku);
      },
    ],
    [
      'lembar, dibandingkan dengan berkas yang lembarnya sama banyak',
      [43, 86],
      (n) => {
        const [buku, pembanding] = [bukuBanyakLembar(n, 182, 'RENJA'), bukuBanyakLembar(n, 182, 'RENSTRA')];
        return () => periksa(buku, { pembanding: [pembanding] });
      },
    ],
  ];
  const isi = kasus.map(([nama, ukuran, buat]) => {
    const [a, b] = ukuran.map((n) => terbaik(buat(n), ULANG));
    return [`${ukuran.join(' -> ')} ${nama}`, ms(a!), ms(b!), `${(b! / a!).toFixed(2)}x`];
  });
  console.log('');
  tulisTabel(['ukuran', 'ms', 'ms dua kali lipat', 'tumbuh'], isi);
}

console.log(
  `Node ${process.version}, ${prosesor()}; ${KOLOM} kolom, ${SEMUA_ATURAN.length} aturan, tanpa kamus; median ${ULANG} kali\n`,
);
console.log(
  '| baris | lintasan ms | zod ms | renja ms | renja/zod | renja/lintasan | temuan | baris ditolak zod | terhadap ukuran sebelumnya |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
let sebelumnya = 0;
for (const banyak of UKURAN) {
  const baris = tabelUji(banyak);
  const buku = bukuUji(baris);
  const polos = hangat(() => lintasan(baris));
  const zod = hangat(() => denganZod(baris));
  const kita = hangat(() => periksa(buku));
  const { temuan, tabel } = periksa(buku);
  if (tabel[0]?.formulir !== 'renja-17' || tabel[0].baris !== banyak)
    throw new Error('tabel uji tidak dikenali');
  const banding = sebelumnya === 0 ? '' : `${(kita / sebelumnya).toFixed(2)}x`;
  console.log(
    `| ${banyak} | ${polos.toFixed(2)} | ${zod.toFixed(1)} | ${kita.toFixed(0)} | ${(kita / zod).toFixed(1)}x | ${(kita / polos).toFixed(0)}x | ${temuan.length} | ${denganZod(baris)} | ${banding} |`,
  );
  sebelumnya = kita;
}
pertumbuhan();
if (process.argv.includes('--aturan')) perAturan(bukuUji(tabelUji(UKURAN[0]!)));
