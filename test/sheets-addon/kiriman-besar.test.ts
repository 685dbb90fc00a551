import { nilaiSel } from '../../core/lembar/lembar';
import type { BukuKerja, Lembar } from '../../core/lembar/lembar';
import type { LembarBaru, Tanda } from '../../panel/host';
import { HURUF_PER_KIRIMAN } from '../../sheets-addon/panel/batas-kiriman';
import { pasanganSheets } from '../bantu/apps-script-host';
import { bangun } from '../bantu/bangun';

const BANYAK = 20_000;
const NAMA = 'Renja';
/** One message may close a page that is already full but for it. */
const SISA = 1_000;
const pesan = (i: number): string =>
  `Temuan ${i}: pagu tertulis Rp114.281.000, padahal 12 sub kegiatan di bawahnya berjumlah Rp90.281.000. Periksa lagi.`;

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

/** A host that remembers how much each call carried. */
function buka() {
  const nilai = Array.from({ length: BANYAK / 10 }, (_, b) =>
    Array.from({ length: 10 }, (_, k) => b * 10 + k),
  );
  const kosong = nilai.map(() => []);
  const buku: BukuKerja = {
    nama: 'besar.xlsx',
    lembar: [
      { nama: NAMA, tersembunyi: false, nilai, rumus: kosong, daftarFormat: ['General'], format: kosong, gabungan: [], barisTersembunyi: [], kolomTersembunyi: [] },
    ],
  }; // prettier-ignore
  const p = pasanganSheets(folder, buku);
  const huruf: number[] = [];
  const kirim = p.skrip.kirim.bind(p.skrip);
  p.skrip.kirim = (nama, argumen) => {
    const hasil = kirim(nama, argumen);
    huruf.push(Math.max(String(argumen[1]).length, String(hasil).length));
    return hasil;
  };
  return { ...p, huruf, lembar: p.skrip.buku.cari(NAMA)! };
}

const sel = (i: number): string => `${'ABCDEFGHIJ'[i % 10]}${Math.floor(i / 10) + 1}`;

function periksaHalaman(huruf: readonly number[]): void {
  expect(huruf.length).toBeGreaterThan(3);
  expect(huruf.length).toBeLessThan(40);
  expect(Math.max(...huruf)).toBeLessThan(HURUF_PER_KIRIMAN + SISA);
}

test('20.000 tanda menyeberang dalam halaman terbatas; semuanya terpasang dan terhapus', async () => {
  const { host, huruf, lembar } = buka();
  lembar.di(1999, 9).latar = '#ffe599';
  const tanda = Array.from({ length: BANYAK }, (_, i): Tanda => ({ lembar: NAMA, sel: sel(i), tingkat: 'galat', pesan: pesan(i) })); // prettier-ignore
  // A second message of the first cell comes last: both belong to one note.
  await host.mark([...tanda, { ...tanda[0]!, pesan: 'Pesan kedua.' }]);
  periksaHalaman(huruf);
  expect(lembar.di(0, 0).catatan).toBe(`[Renja] ${pesan(0)}\n[Renja] Pesan kedua.`);
  expect(lembar.di(1999, 9).catatan).toBe(`[Renja] ${pesan(BANYAK - 1)}\n[Renja] warna semula #ffe599`);
  expect([...lembar.semua()].filter(({ sel: s }) => s.latar === '#f4cccc')).toHaveLength(BANYAK);
  await host.unmark();
  expect([...lembar.semua()].filter(({ sel: s }) => s.latar !== null || s.catatan !== '')).toHaveLength(1);
  expect(lembar.di(1999, 9)).toMatchObject({ latar: '#ffe599', catatan: '' });
}, 120_000);

test('laporan 20.000 baris menyeberang dalam halaman terbatas: isi, tautan, gabungan, dan pilihannya lengkap', async () => {
  const { host, huruf, skrip } = buka();
  const baris: LembarBaru['baris'] = [
    [{ nilai: 'Lembar Verifikasi', gaya: 'judul' }],
    ...Array.from({ length: BANYAK }, (_, i) => [
      { nilai: sel(i), tautan: { lembar: NAMA, sel: sel(i) } },
      { nilai: pesan(i), garis: true },
      { nilai: '=1+1' },
    ]),
  ];
  const akhir = BANYAK;
  const nama = await host.writeReport({
    nama: 'Laporan',
    baris,
    lebar: [10, 60, 10, 5],
    gabungan: [0, 9_999, akhir].map((b) => ({ baris: b, kolom: 2, barisAkhir: b, kolomAkhir: 3 })),
    beku: 1,
  });
  periksaHalaman(huruf);
  const jadi = await host.read(nama);
  expect(jadi.nilai).toHaveLength(BANYAK + 1);
  for (const b of [1, 5_000, 12_345, akhir]) {
    expect([nilaiSel(jadi, b, 1), nilaiSel(jadi, b, 2)]).toEqual([pesan(b - 1), '=1+1']);
    expect(jadi.rumus[b]![0]).toContain(`range=${sel(b - 1)}`);
  }
  expect(jadi.gabungan.map((g) => g.baris)).toEqual([0, 9_999, akhir]);
  expect(skrip.buku.cari(NAMA)!.di(0, 0).nilai).toBe(0);
}, 120_000);

test('20.000 perbaikan menyeberang dalam halaman terbatas; yang ditolak tetap disebut selnya', async () => {
  const { host, huruf, lembar } = buka();
  lembar.terlindungi = [{ baris: 1_999, kolom: 9, barisAkhir: 1_999, kolomAkhir: 9 }];
  const hasil = await host.write(
    Array.from({ length: BANYAK }, (_, i) => ({
      lembar: NAMA,
      baris: Math.floor(i / 10),
      kolom: i % 10,
      sebelum: { nilai: i, rumus: '', format: 'General' },
      nilai: i + 1,
    })),
  );
  periksaHalaman(huruf);
  expect(hasil.ditulis).toBe(BANYAK - 1);
  expect(hasil.ditolak.map(({ perubahan: p }) => [p.baris, p.kolom])).toEqual([[1_999, 9]]);
  expect([lembar.di(0, 0).nilai, lembar.di(1_999, 8).nilai, lembar.di(1_999, 9).nilai]).toEqual([1, BANYAK - 1, BANYAK - 1]); // prettier-ignore
}, 120_000);

test('sel berisi 32.767 huruf: tiap jawaban terbatas hurufnya, dan lembarnya terbaca utuh', async () => {
  const TEKS = 'Uraian panjang '.repeat(2_200).slice(0, 32_767);
  const nilai = Array.from({ length: 300 }, (_, b) => [b, b >= 100 ? TEKS : 'pendek', `1.06.${b}`]);
  const rumus = nilai.map((_, b) => (b === 299 ? ['1+1'] : []));
  const format = nilai.map(() => []);
  const lembar: Lembar = { nama: NAMA, tersembunyi: false, nilai, rumus, daftarFormat: ['General'], format, gabungan: [], barisTersembunyi: [], kolomTersembunyi: [] }; // prettier-ignore
  const { skrip, host } = pasanganSheets(folder, { nama: 'panjang.xlsx', lembar: [lembar] });
  const huruf: number[] = [];
  const kirim = skrip.kirim.bind(skrip);
  skrip.kirim = (nama, argumen) => {
    const hasil = kirim(nama, argumen);
    huruf.push(String(hasil).length);
    return hasil;
  };
  const bagian: number[] = [];
  const jadi = await host.read(NAMA, (b) => bagian.push(b));
  expect(jadi.nilai.map((b) => b.slice(1))).toEqual(nilai.map((b) => b.slice(1)));
  expect([jadi.rumus[299]![0], jadi.nilai[0]![0], jadi.nilai[298]![0]]).toEqual(['1+1', 0, 298]);
  expect([bagian.length, bagian.at(-1), huruf.length]).toEqual([4, 1, 4]);
  expect(Math.max(...huruf)).toBeLessThan(2_100_000);
}, 120_000);
