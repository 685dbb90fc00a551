import { kodeDari } from '../../core/kode/tata-bahasa';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { NAMA_BIDANG } from '../../core/nomenklatur/bawaan/nama-bidang';
import { NAMA_URUSAN } from '../../core/nomenklatur/bawaan/urusan';
import { induk } from '../../core/kode/silsilah';
import { namaSama } from '../../core/nomenklatur/normal-nama';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { ujiBilaAda } from '../bantu/data-bersama';
import { susunBerkasUji } from './bahan';

const kode = (teks: string) => kodeDari(teks)!;
const isi: { teks: string; pemda: 'kabkot' | 'prov'; nama: string }[] = [];
KAMUS_BAWAAN.jelajahi((teks, pemda, nama) => isi.push({ teks, pemda, nama }));

test('sebagian, dengan jumlah yang disebutkan', () => {
  expect(KAMUS_BAWAAN.lengkap).toBe(false);
  const sub = isi.filter(({ teks }) => kode(teks).lebar !== null);
  expect(sub).toHaveLength(KAMUS_BAWAAN.keterangan.jumlah);
});

test('setiap kode sah dan punya induk', () => {
  for (const { teks, pemda } of isi) {
    const k = kode(teks);
    expect(k.teks).toBe(teks);
    if (k.segmen[0] === 'X' && k.segmen.length === 3) continue;
    const atas = induk(k)!;
    expect([teks, KAMUS_BAWAAN.memuat(atas, pemda)]).toEqual([teks, true]);
  }
});

test.each([
  ['1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR'],
  ['1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL'],
  ['1.06.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA'],
  ['1.06.01.2.01.0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah'],
  ['1.06.02.2.03.01', 'Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota'],
  ['2.09.01.2.07.0005', 'Pengadaan Mebel'],
])('%s', (teks, nama) => {
  expect(KAMUS_BAWAAN.entri(kode(teks), 'kabkot')).toMatchObject([{ nama }]);
});

test('semua urusan punya bidang', () => {
  expect(new Set([...NAMA_BIDANG.keys(), '9.01'].map((b) => b[0]))).toEqual(
    new Set(Object.keys(NAMA_URUSAN)),
  );
});

ujiBilaAda(
  'cocok dengan daftar resmi 2027: nama, kinerja, indikator, satuan',
  ['data', 'nomenklatur', 'nomenklatur-2027.xlsx'],
  (jalur) => {
    const resmi = bukaTersusun(susunBerkasUji(jalur).kamus);
    const beda: string[] = [];
    for (const { teks, pemda, nama } of isi) {
      const k = kode(teks);
      if (k.lebar === 2) continue;
      const milik = resmi.entri(k, pemda);
      const [bawaan] = KAMUS_BAWAAN.entri(k, pemda);
      if (!milik.some((e) => namaSama(e.nama, nama))) beda.push(`${teks} ${pemda}`);
      for (const isian of ['kinerja', 'indikator', 'satuan'] as const) {
        if (bawaan![isian] !== '' && !milik.some((e) => namaSama(e[isian], bawaan![isian])))
          beda.push(`${teks} ${isian}`);
      }
    }
    expect(beda).toEqual(['5.07 kabkot']); // penghubung: hanya provinsi dalam daftar 2027
  },
);

ujiBilaAda(
  'bentuk 2 angka cocok dengan daftar 2020',
  ['data', 'nomenklatur', 'nomenklatur-kepmendagri-050-3708-2020.csv'],
  (jalur) => {
    const resmi = bukaTersusun(susunBerkasUji(jalur).kamus);
    const duaAngka = isi.filter(({ teks }) => kode(teks).lebar === 2);
    const beda = duaAngka.filter(({ teks, nama }) => {
      // The published file lost the backslashes of "\\r\\n" at the end of some names.
      const milik = resmi.entri(kode(teks), 'kabkot').map((e) => e.nama.replace(/rn$/, ''));
      return !milik.some((n) => namaSama(n, nama));
    });
    expect(duaAngka.length).toBeGreaterThan(25);
    expect(beda).toEqual([]);
  },
);
