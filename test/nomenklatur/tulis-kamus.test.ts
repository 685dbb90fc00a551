import vm from 'node:vm';
import { kodeDari } from '../../core/kode/tata-bahasa';
import { bukaKamus } from '../../core/nomenklatur/buka-kamus';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun, sumberSkrip, type KamusSkrip } from '../../core/nomenklatur/terpasang';
import {
  bacaKamusJson,
  teksDefinisiJson,
  teksKamusJs,
  teksKamusJson,
} from '../../core/nomenklatur/tulis-kamus';
import { barisSipd } from './bahan';

const baris = barisSipd();
baris[3]![5] = 'Luas 10 m\u00b3 | "kutip" \\ `miring` \u2028 ${x}';
const hasil = susunKamus(baris, { berkas: 'uji-2027.xlsx' });
const KODE = kodeDari('1.06.02.2.03.0004')!;
const KINERJA = 'Luas 10 m\u00b3 / "kutip" \\ `miring` ${x}';

test('JSON: bolak-balik, ASCII saja', () => {
  const teks = teksKamusJson(hasil.kamus);
  expect(teks).toMatch(/^[\x20-\x7e\n]*$/);
  expect(bacaKamusJson(teks)).toEqual(hasil.kamus);
  expect(bukaTersusun(bacaKamusJson(teks)).entri(KODE, null)[0]!.kinerja).toBe(KINERJA);
});

test('skrip: jalan di V8 telanjang, mengumumkan diri, ASCII saja', () => {
  const teks = teksKamusJs(hasil.kamus);
  expect(teks).toMatch(/^[\x20-\x7e\n]*$/);
  const konteks = vm.createContext({});
  vm.runInContext(teks, konteks);
  vm.runInContext(teks, konteks);
  const daftar = vm.runInContext('RENJA_KAMUS', konteks) as KamusSkrip[];
  expect(daftar).toHaveLength(2);
  const kamus = bukaKamus(sumberSkrip(daftar[0]!));
  expect(kamus.versi).toBe('2027');
  expect(kamus.entri(KODE, 'kabkot')[0]!.kinerja).toBe(KINERJA);
});

test('skrip: teks apa pun kembali utuh, juga bila penyunting mengubah akhir baris', () => {
  const isi =
    'a|*/ alert(1) #b; #kosong; /* \\u0041 \\ "x" `y` $& // \u20ac \ud83d\ude00\n*/\nb|/*\n*/ \u2028|';
  const kamus = { ...hasil.kamus, kelompok: { b: isi, kosong: '' } };
  for (const teks of [teksKamusJs(kamus), teksKamusJs(kamus).replace(/\n/g, '\r\n')]) {
    expect(teks).toMatch(/^[\x20-\x7e\r\n]*$/);
    const konteks = vm.createContext({});
    vm.runInContext(teks, konteks);
    const [skrip] = vm.runInContext('RENJA_KAMUS', konteks) as [KamusSkrip];
    expect([...skrip.kelompok]).toEqual(['b', 'kosong']);
    expect([skrip.isi('b'), skrip.isi('kosong')]).toEqual([isi, '']);
  }
});

test('skrip yang komentarnya dibuang mengatakan apa yang harus dilakukan', () => {
  const teks = teksKamusJs(hasil.kamus).replace(/\/\*\n[^]*?\*\/ \}/g, '}');
  const konteks = vm.createContext({});
  vm.runInContext(teks, konteks);
  const [skrip] = vm.runInContext('RENJA_KAMUS', konteks) as [KamusSkrip];
  expect(() => skrip.isi('s1.06')).toThrow(/isinya hilang.*kamus susun/);
});

test('definisi operasional sebagai bagian sendiri', () => {
  const isi = JSON.parse(teksDefinisiJson(hasil)) as { versi: string; kelompok: Record<string, string> };
  expect(isi.versi).toBe('2027');
  expect(isi.kelompok['s1.06']).toContain('1.06.02.2.03.0004|K|"Cakupan:\\n- satu"');
});

test.each([
  '',
  '{}',
  '[]',
  'null',
  '{"keterangan":{"versi":"x","jumlah":1}}',
  '<html>',
  '{"keterangan":{"versi":"x","jumlah":1},"kelompok":{"b":1}}',
])('yang bukan kamus ditolak dengan jelas: %j', (teks) => {
  expect(() => bacaKamusJson(teks)).toThrow(/^bukan kamus Renja/);
});
