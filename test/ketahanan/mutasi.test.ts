import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { periksa } from '../../core/validasi/periksa';
import { pengacak } from '../xlsx/rusak-acak';
import { bahanMutasi } from './bahan';
import { drafDari } from './draf';
import { BARIS_SEJUTA } from './mutasi/ukuran';
import { keluhan } from './sehat';

/** More on demand: RENJA_ACAK=50000; one again: RENJA_BENIH=123; both with `npx jest test/ketahanan/mutasi`. */
const BANYAK = Number(process.env['RENJA_ACAK'] ?? 2000);
const SATU = process.env['RENJA_BENIH'];
/** Found something once (a name that is an error value or Infinity, repairs that reach other sheets); checked again. */
const BENIH_LAMA = [2302, 3986, 5544, 6559, 23683, 25149, 36478, 45857];
const AKAR = join(__dirname, '../..');
/** A generous limit for the whole run: what hangs is stopped, and its seed is the last line. */
const BATAS_MS = 300_000 + BANYAK * 200;

function jalankan(
  awal: number,
  akhir: number,
  lain: readonly number[],
): { gagal: string[]; terakhir: string } {
  const perintah = ['-r', './scripts/jalankan-ts.cjs', join(__dirname, 'jalankan-mutasi.ts')];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...perintah, ...[awal, akhir, ...lain].map(String)],
    {
      cwd: AKAR,
      encoding: 'utf8',
      timeout: BATAS_MS,
      maxBuffer: 1 << 28,
    },
  );
  const baris = stdout.trim().split('\n');
  const gagal = baris.filter((b) => b.startsWith('GAGAL')).slice(0, 40);
  return { gagal, terakhir: `${baris[baris.length - 1] ?? ''}${stderr}` };
}

test(
  `${SATU ? `benih ${SATU}` : `${BANYAK} buku kerja rusak`}: diperiksa tanpa galat, temuannya utuh dan tetap`,
  () => {
    const hasil = SATU ? jalankan(0, 0, [Number(SATU)]) : jalankan(0, BANYAK, BENIH_LAMA);
    expect(hasil).toEqual({ gagal: [], terakhir: 'selesai' });
  },
  BATAS_MS + 10_000,
);

test('wilayah terpakai 1.048.576 baris: tabel di atasnya diperiksa seperti biasa', () => {
  const acak = pengacak(1);
  for (const lembar of bahanMutasi().potongan.slice(0, 3)) {
    const draf = drafDari(lembar);
    BARIS_SEJUTA.ubah(draf, acak);
    const hasil = periksa({ nama: 'sejuta', lembar: [draf] });
    expect(hasil.tabel.map((t) => t.formulir)).toEqual(
      periksa({ nama: 'biasa', lembar: [lembar] }).tabel.map((t) => t.formulir),
    );
    expect(keluhan({ nama: 'sejuta', lembar: [draf] }, hasil)).toEqual([]);
  }
}, 120_000);

test('ribuan lembar dan nama lembar yang aneh', () => {
  const aneh = ['__proto__', 'constructor', 'toString', "O'Brien", '!', '=1+1', '<b>', 'a|b', '😀', ' '];
  const asal = bahanMutasi().potongan[0]!;
  const kosong = { ...asal, nilai: [], rumus: [], format: [], gabungan: [] };
  const banyak = Array.from({ length: 3000 }, (_, i) => ({ ...kosong, nama: `Lembar ${i}` }));
  const buku = { nama: 'banyak', lembar: [...aneh.map((nama) => ({ ...asal, nama })), ...banyak] };
  const hasil = periksa(buku);
  expect(hasil.tabel.map((t) => t.lembar)).toEqual(aneh);
  expect(keluhan(buku, hasil)).toEqual([]);
}, 120_000);
