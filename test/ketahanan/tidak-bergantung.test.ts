import type { Temuan } from '../../core/aturan/temuan';
import type { BukuKerja, Lembar } from '../../core/lembar/lembar';
import { periksa } from '../../core/validasi/periksa';
import { pengacak } from '../xlsx/rusak-acak';
import { bukuContoh, bukuNyata } from './bahan';
import { drafDari, indeks, lebar, susunBaris, susunKolom, type Draf } from './draf';
import { SEMUA_SUNTIKAN } from './suntikan/semua';
import { bukuBersih } from './tabel-bersih';

/** Changes that mean nothing: the findings stay, only their addresses may move. */
const PERUBAHAN: readonly (readonly [string, (draf: Draf) => void])[] = [
  [
    'tiga baris kosong di atas',
    (draf) => {
      susunBaris(draf, [-1, -1, -1, ...indeks(draf.nilai.length)]);
      draf.gabungan = draf.gabungan.map((g) => ({ ...g, baris: g.baris + 3, barisAkhir: g.barisAkhir + 3 }));
      draf.rumus = draf.rumus.map((baris) => baris.map((r) => r.replace(/([A-Z]+)(\d+)/g, (_, k, b) => `${k}${Number(b) + 3}`))); // prettier-ignore
    },
  ],
  ['lima kolom kosong di kanan', (draf) => susunKolom(draf, [...indeks(lebar(draf)), -1, -1, -1, -1, -1])],
  [
    'dua puluh baris kosong di bawah',
    (draf) => susunBaris(draf, [...indeks(draf.nilai.length), ...Array<number>(20).fill(-1)]),
  ],
  [
    'baris dan kolom tersembunyi',
    (draf) => {
      draf.barisTersembunyi = indeks(draf.nilai.length).filter((i) => i % 3 === 0);
      draf.kolomTersembunyi = [0, 2];
    },
  ],
  [
    'spasi di ujung nama',
    (draf) => {
      draf.nilai = draf.nilai.map((sel) =>
        sel.map((n) => (typeof n === 'string' && /[a-z]{4}/i.test(n) ? `${n}  ` : n)),
      );
    },
  ],
];

/** What a finding says, without where it stands. */
function isi(t: Temuan): string {
  return JSON.stringify([t.aturan, t.tingkat, t.lembar, t.kode, t.label.trim(), t.seharusnya, t.sebab?.split('@')[0] ?? null]); // prettier-ignore
}
/** STR-004 is about blanks itself: it is the one rule that may notice them. */
const temuan = (buku: BukuKerja): string[] =>
  periksa(buku).temuan.filter((t) => t.aturan !== 'STR-004').map(isi).sort(); // prettier-ignore

function spoil(benih: number): BukuKerja {
  const acak = pengacak(benih);
  const naskah = { lembar: bukuBersih(acak).lembar.map(drafDari), tabel: [{ lembar: 0, kode: 1, uang: [8, 15], total: true }] }; // prettier-ignore
  for (let n = 0; n < 3; n++) SEMUA_SUNTIKAN[acak(SEMUA_SUNTIKAN.length)]!.pasang(naskah, acak);
  return { nama: 'rusak', lembar: naskah.lembar };
}

const BUKU: readonly (readonly [string, BukuKerja | null])[] = [
  ['contoh', bukuContoh()],
  ['rusak 1', spoil(1)],
  ['rusak 2', spoil(2)],
  ['rusak 3', spoil(3)],
  ['Tapanuli Utara', bukuNyata('kab-tapanuli-utara-2022-realisasi.xlsx')],
];

const ubah = (buku: BukuKerja, ganti: (draf: Draf) => void): BukuKerja => ({
  ...buku,
  lembar: buku.lembar.map((l: Lembar) => {
    const draf = drafDari(l);
    ganti(draf);
    return draf;
  }),
});

describe.each(BUKU.flatMap(([nama, buku]) => (buku ? [[nama, buku] as const] : [])))('buku %s', (_, buku) => {
  const semula = temuan(buku);
  test.each(PERUBAHAN)('%s: temuannya sama', (_nama, ganti) => {
    expect(temuan(ubah(buku, ganti))).toEqual(semula);
  });
  test('urutan lembar terbalik: temuannya sama', () => {
    expect(temuan({ ...buku, lembar: [...buku.lembar].reverse() })).toEqual(semula);
  });
});
