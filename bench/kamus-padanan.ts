/**
 * Counts what the lists say about old and new codes: `node -r ./scripts/jalankan-ts.cjs bench/kamus-padanan.ts`.
 * Reproduces the figures that come with the shared nomenclature data.
 */
import { readFileSync } from 'node:fs';
import type { Pemda } from '../core/kode/kode';
import { lebarkan } from '../core/kode/silsilah';
import { kodeDari } from '../core/kode/tata-bahasa';
import type { KamusTerbuka } from '../core/nomenklatur/kamus';
import { kemiripanNama, namaSama } from '../core/nomenklatur/normal-nama';
import { cariPengganti, type DasarPengganti } from '../core/nomenklatur/pengganti';
import { bukaTersusun } from '../core/nomenklatur/terpasang';
import { jalurDaftar, susunDaftar } from './kamus-bahan';
import { tabel } from './ukur';

const DAFTAR = {
  '2019': 'nomenklatur-permendagri-90-2019.csv',
  '2020': 'nomenklatur-kepmendagri-050-3708-2020.csv',
  '2023': 'nomenklatur-kepmendagri-900-1-2023.csv',
  '2027': 'nomenklatur-2027.xlsx',
};
const susunan = Object.values(DAFTAR).map((berkas) => ({ berkas, ...susunDaftar(berkas) }));
const [k2019, k2020, k2023, k2027] = susunan.map(({ kamus }) => bukaTersusun(kamus)) as [
  KamusTerbuka,
  KamusTerbuka,
  KamusTerbuka,
  KamusTerbuka,
];

console.log('## Daftar\n');
tabel(
  ['berkas', 'sub kegiatan', 'kab/kota', 'provinsi', 'X.XX', 'kembar', 'beda nama', 'dicabut', 'padanan', 'aneh'],
  susunan.map(({ berkas, ringkasan: r }) => [
    berkas, r.subKegiatan, r.kabkot, r.prov, r.penunjang, r.kembar, r.kembarBedaNama, r.dicabut, r.pendahulu, r.aneh.length,
  ]),
); // prettier-ignore
const { ringkasan } = susunan[3]!;
tabel(
  ['spasi dalam daftar 2027', 'n'],
  [
    ['nama berbaris ganda', ringkasan.namaBerbaris],
    ['satuan dengan spasi di belakang', ringkasan.satuanBerspasi],
    ['ejaan satuan, mentah', ringkasan.satuanMentah],
    ['ejaan satuan, dirapikan', ringkasan.satuanRapi],
    ['baris tanpa indikator atau satuan', ringkasan.tanpaIndikator],
  ],
);

/** How the living sub kegiatan of a list fare in a newer one. */
function hitung(sub: Iterable<readonly [kode: string, nama: string, pemda: Pemda]>, baru: KamusTerbuka) {
  const banyak: Record<DasarPengganti, number> & { nomorLain: number } = {
    resmi: 0, tetap: 0, 'nama-seinduk': 0, nama: 0, nomor: 0, 'tidak-ada': 0, nomorLain: 0,
  }; // prettier-ignore
  for (const [kode, nama, pemda] of sub) {
    const hasil = cariPengganti(kodeDari(kode)!, baru, { nama, pemda });
    banyak[hasil.dasar]++;
    if (hasil.nomorDipakai !== null) banyak.nomorLain++;
  }
  return banyak;
}

function subKegiatan(kamus: KamusTerbuka): [string, string, Pemda][] {
  const isi: [string, string, Pemda][] = [];
  kamus.jelajahi((kode, pemda, nama, dicabut) => {
    if (kodeDari(kode)!.lebar !== null && !dicabut) isi.push([kode, nama, pemda]);
  });
  return isi;
}

const sipd = (
  JSON.parse(readFileSync(jalurDaftar('sipd-2024-sub-kegiatan.json'), 'utf8')) as {
    kode_sub_giat: string;
    nama_sub_giat: string;
  }[]
).map((s): [string, string, Pemda] => [s.kode_sub_giat, s.nama_sub_giat, 'kabkot']);

console.log('## Dari lama ke baru\n');
tabel(
  ['dari -> ke', 'n', 'tetap', 'resmi', 'nama', 'tidak ada', 'nomor dipakai untuk hal lain'],
  (
    [
      ['SIPD 2024 -> 2027', sipd, k2027],
      ['2019 -> 2020', subKegiatan(k2019), k2020],
      ['2020 -> 2023 (kab/kota)', subKegiatan(k2020).filter(([, , p]) => p === 'kabkot'), k2023],
      ['2020 -> 2027', subKegiatan(k2020), k2027],
      ['2023 -> 2027', subKegiatan(k2023), k2027],
    ] as const
  ).map(([judul, sub, baru]) => {
    const b = hitung(sub, baru);
    return [judul, sub.length, b.tetap, b.resmi, b.nama + b['nama-seinduk'], b['tidak-ada'], b.nomorLain];
  }),
);

/** "Just add two zeros": how often the padded number is the same thing. */
function tambahNol(): { benar: number; semua: number; ada: number } {
  const kabkot = subKegiatan(k2020).filter(([, , p]) => p === 'kabkot');
  let benar = 0;
  let ada = 0;
  for (const [teks, nama] of kabkot) {
    const baru = k2023.entri(lebarkan(kodeDari(teks)!, 4)!, 'kabkot');
    if (baru.length > 0) ada++;
    if (baru.some((e) => namaSama(e.nama, nama))) benar++;
  }
  return { benar, semua: kabkot.length, ada };
}
/** Numbers that live on from 2019 to 2020 under another name, and how many of them are another thing altogether. */
function nomorTetap(): { lain: number; halLain: number } {
  let lain = 0;
  let halLain = 0;
  for (const [teks, nama, pemda] of subKegiatan(k2019)) {
    const baru = k2020.entri(kodeDari(teks)!, pemda).map((e) => e.nama);
    if (pemda !== 'kabkot' || baru.length === 0 || baru.some((n) => namaSama(n, nama))) continue;
    lain++;
    if (Math.max(...baru.map((n) => kemiripanNama(n, nama))) < HAL_LAIN) halLain++;
  }
  return { lain, halLain };
}

/** Two names that share fewer pairs of letters than this are no spellings of one thing. */
const HAL_LAIN = 0.7;

const nol = tambahNol();
const persen = (n: number, dari: number) => `${((100 * n) / dari).toFixed(1)} %`;
tabel(
  ['menambah nol, 2020 -> 2023 kab/kota', 'n', 'bagian'],
  [
    ['kode 2020 yang tidak dicabut', nol.semua, ''],
    ['nomornya ada', nol.ada, persen(nol.ada, nol.semua)],
    ['nomornya ada dan namanya sama', nol.benar, persen(nol.benar, nol.semua)],
  ],
);
const tetap = nomorTetap();
tabel(
  ['nomor kab/kota yang tetap, 2019 -> 2020', 'n'],
  [
    ['dengan nama lain', tetap.lain],
    ['di antaranya hal lain', tetap.halLain],
  ],
);
