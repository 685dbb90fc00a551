import { readFileSync } from 'node:fs';
import { kodeDari } from '../../core/kode/tata-bahasa';
import { cariPengganti, type DasarPengganti } from '../../core/nomenklatur/pengganti';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { dataBersama, ujiBilaAda } from '../bantu/data-bersama';
import { kamusPolos, kamusUji, susunBerkasUji } from './bahan';

const kode = (teks: string) => kodeDari(teks)!;
const baru = kamusUji();
const lama = [
  kamusPolos('2020', [
    ['1.06.02.2.03.04', 'Kelembagaan Masyarakat', '0'],
    ['1.06.02.2.03.14', 'Keluarga', '0'],
    ['1.06.02.2.03.09', 'Perseorangan', '0'],
    ['1.06.04.2.03.01', 'Perseorangan', '0'],
    ['X.XX.01.2.01.01', 'Pengadaan Mebel', '0'],
  ]),
];

test.each<[string, string | null, DasarPengganti, string | null, boolean]>([
  ['1.06.02.2.03.0001', 'Pekerja Sosial', 'resmi', '1.06.02.2.03.0014', true],
  ['1.06.02.2.03.0001', null, 'resmi', '1.06.02.2.03.0014', true],
  ['1.06.02.2.03.04', null, 'tetap', '1.06.02.2.03.0004', true],
  ['1.06.02.2.03.09', null, 'nama-seinduk', '1.06.02.2.03.0014', true],
  ['1.06.04.2.03.01', null, 'nama', '1.06.02.2.03.0014', false],
  ['1.06.01.2.01.01', null, 'nama', '1.06.01.2.07.0005', false],
  ['1.06.02.2.03.99', null, 'tidak-ada', null, false],
  ['1.06.02.2.03.0004', 'Nama yang hilang', 'tidak-ada', null, false],
])('%s %s: %s', (teks, nama, dasar, hasil, pasti) => {
  expect(cariPengganti(kode(teks), baru, { nama, pemda: 'kabkot', lama })).toMatchObject({
    dasar,
    kode: hasil,
    pasti,
  });
});

test('nomor yang dipakai ulang dikenali dari namanya', () => {
  expect(cariPengganti(kode('1.06.02.2.03.14'), baru, { lama })).toMatchObject({
    dasar: 'tidak-ada',
    nomorDipakai: 'Perseorangan',
  });
});

test('tanpa nama, nomor yang sama hanya usulan', () => {
  expect(cariPengganti(kode('1.06.02.2.03.04'), baru)).toMatchObject({ dasar: 'nomor', pasti: false });
});

ujiBilaAda(
  'SIPD 2024 -> 2027: 1.897 tetap, 64 resmi, 94 dari nama, 282 tidak ada',
  ['data', 'nomenklatur', 'sipd-2024-sub-kegiatan.json'],
  (jalur) => {
    const kamus = bukaTersusun(
      susunBerkasUji(dataBersama('data', 'nomenklatur', 'nomenklatur-2027.xlsx')!).kamus,
    );
    const daftar = JSON.parse(readFileSync(jalur, 'utf8')) as {
      kode_sub_giat: string;
      nama_sub_giat: string;
    }[];
    const banyak: Partial<Record<DasarPengganti, number>> = {};
    for (const { kode_sub_giat, nama_sub_giat } of daftar) {
      const { dasar } = cariPengganti(kode(kode_sub_giat), kamus, { nama: nama_sub_giat, pemda: 'kabkot' });
      banyak[dasar] = (banyak[dasar] ?? 0) + 1;
    }
    const { tetap, resmi, nama = 0, 'nama-seinduk': seinduk = 0, 'tidak-ada': hilang } = banyak;
    expect({ tetap, resmi, nama: nama + seinduk, hilang }).toEqual({
      tetap: 1897,
      resmi: 64,
      nama: 94,
      hilang: 282,
    });
  },
);
