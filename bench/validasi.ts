/**
 * All rules over one Renja table beside a zod row schema and a bare pass over the cells, in one run:
 * `node -r ./scripts/jalankan-ts.cjs bench/validasi.ts`; compare ratios, not milliseconds. `--aturan` adds time per rule.
 */
import { cpus } from 'node:os';
import { z } from 'zod';
import type { NilaiSel } from '../core/angka/nilai-sel';
import type { Konteks } from '../core/aturan/aturan';
import { SEMUA_ATURAN } from '../core/aturan/semua';
import type { BukuKerja } from '../core/lembar/lembar';
import { kenaliLembar } from '../core/validasi/kenali-lembar';
import { susunMatriks } from '../core/matriks/susun';
import { periksa } from '../core/validasi/periksa';

const UKURAN = [20_000, 40_000];
const KOLOM = 17;
const ULANG = 9;
/** Every so many sub kegiatan one is wrong: an amount as text, a blank target, a misspelt place. */
const RACUN = 100;

const KEPALA: readonly (readonly NilaiSel[])[] = [
  ['RANCANGAN AWAL RENJA TAHUN 2026'],
  [
    ...['No', 'Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan'],
    ...['Indikator Program/Kegiatan/Sub Kegiatan', 'Target Akhir Periode Renstra OPD'],
    ...['Realisasi Capaian Renja OPD Tahun 2024', 'Prakiraan Capaian Target Renja OPD Tahun 2025'],
    ...[
      'Target 2026',
      'Pagu Indikatif (Rp)',
      'Lokasi',
      'Sumber Dana',
      'Prioritas Nasional',
      'Prioritas Daerah',
    ],
    ...['Kelompok Sasaran', 'Target 2027', 'Pagu Indikatif 2027 (Rp)', 'Perangkat Daerah Penanggung Jawab'],
  ],
];

const dua = (n: number): string => String(n).padStart(2, '0');

/** Program, 9 kegiatan, 9 sub kegiatan each; amounts add up except where poisoned. */
function tabelUji(banyak: number): NilaiSel[][] {
  const baris: NilaiSel[][] = [];
  for (let p = 0; baris.length < banyak; p++) {
    const program = `${1 + (p % 7)}.${dua(1 + (Math.floor(p / 7) % 30))}.${dua(1 + (Math.floor(p / 210) % 90))}`;
    const isi = (
      kode: string,
      nama: string,
      target: NilaiSel,
      pagu: NilaiSel,
      maju: NilaiSel,
      tempat = 'Kota Metro',
    ) =>
      baris.push([
        ...[
          baris.length + 1,
          kode,
          nama,
          `Jumlah keluaran ${nama}`,
          '12 Dokumen',
          '10 Dokumen',
          '11 Dokumen',
          target,
        ],
        ...[pagu, tempat, 'DAU', null, 'Pelayanan dasar', 'Masyarakat', target, maju, 'Dinas Sosial'],
      ]);
    const bulat = (n: number): number => 1_000_000 + n * 12_350;
    isi(program, `Program ${p}`, '100 %', 9 * 9 * bulat(p), 9 * 9 * bulat(p));
    for (let k = 1; k <= 9; k++) {
      isi(`${program}.2.${dua(k)}`, `Kegiatan ${p}-${k}`, '9 Laporan', 9 * bulat(p), 9 * bulat(p));
      for (let s = 1; s <= 9; s++) {
        const racun = baris.length % RACUN === 0;
        const pagu = racun ? String(bulat(p) + 1) : bulat(p);
        const target = racun ? null : `${s} Dokumen`;
        isi(
          `${program}.2.${dua(k)}.00${dua(s)}`,
          `Sub ${p}-${k}-${s}`,
          target,
          pagu,
          bulat(p),
          racun ? 'Kota Medtro' : 'Kota Metro',
        );
      }
    }
  }
  return baris.slice(0, banyak);
}

function bukuUji(baris: readonly (readonly NilaiSel[])[]): BukuKerja {
  const nilai = [...KEPALA, ...baris];
  const lembar = {
    nama: 'Renja',
    tersembunyi: false,
    nilai,
    rumus: nilai.map(() => []),
    daftarFormat: ['General'],
    format: nilai.map(() => []),
    gabungan: [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
  };
  return { nama: 'bench.xlsx', lembar: [lembar] };
}

const teks = z.string().min(1);
const bolehKosong = z.string().nullable();
const BARIS = z.tuple([
  ...([z.number(), z.string().regex(/^\d(\.\d\d){1,2}(\.\d\.\d\d(\.\d{4})?)?$/), teks, teks] as const),
  ...([teks, teks, teks, z.string().regex(/\d/), z.number().nonnegative()] as const),
  ...([
    teks,
    teks,
    bolehKosong,
    bolehKosong,
    teks,
    z.string().regex(/\d/),
    z.number().nonnegative(),
    teks,
  ] as const),
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
function median(kerja: () => unknown): number {
  kerja();
  const ms: number[] = [];
  for (let i = 0; i < ULANG; i++) {
    const awal = performance.now();
    kerja();
    ms.push(performance.now() - awal);
  }
  return ms.sort((a, b) => a - b)[ULANG >> 1]!;
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
    const ms = median(() => [
      ...semua.flatMap((m) => [...a.periksa(m, konteks)]),
      ...a.periksaLembar(buku.lembar[0]!, konteks),
      ...a.periksaBuku(konteks),
    ]);
    return [a.id, ms] as const;
  });
  console.log('\n| aturan | ms |\n|---|--:|');
  for (const [id, ms] of hasil.sort((a, b) => b[1] - a[1]).slice(0, 15))
    console.log(`| ${id} | ${ms.toFixed(1)} |`);
  console.log(`| mengenali tabel | ${median(() => kenaliLembar(buku.lembar[0]!, [])).toFixed(1)} |`);
  const { tabel } = kenaliLembar(buku.lembar[0]!, []);
  console.log(`| menyusun matriks | ${median(() => tabel.map(susunMatriks)).toFixed(1)} |`);
}

console.log(
  `Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? '?'}; ${KOLOM} kolom, ${SEMUA_ATURAN.length} aturan, tanpa kamus; median ${ULANG} kali\n`,
);
console.log(
  '| baris | lintasan ms | zod ms | renja ms | renja/zod | renja/lintasan | temuan | baris ditolak zod | terhadap ukuran sebelumnya |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
let sebelumnya = 0;
for (const banyak of UKURAN) {
  const baris = tabelUji(banyak);
  const buku = bukuUji(baris);
  const polos = median(() => lintasan(baris));
  const zod = median(() => denganZod(baris));
  const kita = median(() => periksa(buku));
  const { temuan, tabel } = periksa(buku);
  if (tabel[0]?.formulir !== 'renja-17' || tabel[0].baris !== banyak)
    throw new Error('tabel uji tidak dikenali');
  const banding = sebelumnya === 0 ? '' : `${(kita / sebelumnya).toFixed(2)}x`;
  console.log(
    `| ${banyak} | ${polos.toFixed(2)} | ${zod.toFixed(1)} | ${kita.toFixed(0)} | ${(kita / zod).toFixed(1)}x | ${(kita / polos).toFixed(0)}x | ${temuan.length} | ${denganZod(baris)} | ${banding} |`,
  );
  sebelumnya = kita;
}
if (process.argv.includes('--aturan')) perAturan(bukuUji(tabelUji(UKURAN[0]!)));
