import { kodeDari } from '../../core/kode/tata-bahasa';
import { bukaKamus } from '../../core/nomenklatur/buka-kamus';
import { sumberDari } from '../../core/nomenklatur/tersusun';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { kamusTerpasang, pasangKamus, pilihKamus, riwayatKode } from '../../core/nomenklatur/terpasang';
import { barisSipd, kamusPolos, kamusUji } from './bahan';

const kode = (teks: string) => kodeDari(teks)!;

test('membuka hanya kelompok yang ditanya', () => {
  const sumber = sumberDari(susunKamus(barisSipd(), { berkas: 'x-2027.xlsx' }).kamus);
  const dibaca: string[] = [];
  const kamus = bukaKamus({
    ...sumber,
    kelompok(nama) {
      dibaca.push(nama);
      return sumber.kelompok(nama);
    },
  });
  expect(dibaca).toEqual([]);
  kamus.entri(kode('1.06.02.2.03.0004'), null);
  kamus.entri(kode('1.06.02.2.03.0014'), null);
  expect(dibaca).toEqual(['s1.06']);
});

describe('penunjang', () => {
  const kamus = kamusUji();

  test('X.XX menjawab untuk bidang nyata, dengan kode yang ditanya', () => {
    const entri = kamus.entri(kode('1.06.01.2.07.0005'), 'kabkot');
    expect(entri).toMatchObject([{ kode: '1.06.01.2.07.0005', nama: 'Pengadaan Mebel', satuan: 'Unit' }]);
    expect(kamus.entri(kode('1.06.01'), 'kabkot')).toMatchObject([{ kode: '1.06.01', tingkat: 'program' }]);
    expect(kamus.entri(kode('X.XX.01.2.07.0005'), 'kabkot')).toMatchObject([{ kode: 'X.XX.01.2.07.0005' }]);
    expect(kamus.entri(kode('1.06'), 'kabkot')[0]!.nama).toBe('URUSAN PEMERINTAHAN BIDANG SOSIAL');
  });

  test('tidak untuk bidang yang tidak ada', () => {
    expect(kamus.entri(kode('1.99.01.2.07.0005'), null)).toEqual([]);
    expect(kamus.memuat(kode('1.99.01.2.07.0005'), null)).toBe(false);
  });
});

test('dua dan empat angka saling menemukan, tetapi hanya lebarnya sendiri yang "ada"', () => {
  const kamus = kamusUji();
  expect(kamus.entri(kode('1.06.02.2.03.04'), null)[0]!.kode).toBe('1.06.02.2.03.0004');
  expect(kamus.memuat(kode('1.06.02.2.03.04'), null)).toBe(false);
  expect(kamus.memuat(kode('1.06.02.2.03.0004'), null)).toBe(true);
  expect(kamus.memuat(kode('1.06.02.2.03.0004'), 'prov')).toBe(false);
});

test('cakupan: bidang yang ada dalam daftar, dan penunjang', () => {
  const kamus = kamusUji();
  expect(kamus.mencakup(kode('1.06.02.2.99.0001'))).toBe(true);
  expect(kamus.mencakup(kode('1.01.02'))).toBe(false);
  expect(kamus.mencakup(kode('1.01.01'))).toBe(true);
});

describe('beberapa versi', () => {
  const lama = kamusPolos('2020', [['1.06.02.2.03.01', 'Pekerja Sosial', '1']]);
  const baru = kamusUji();
  beforeEach(() => pasangKamus([lama, baru]));
  afterEach(() => pasangKamus([]));

  test('terbaru lebih dulu, bawaan terakhir', () => {
    expect(kamusTerpasang().map((k) => k.versi)).toEqual(['2027', '2020', 'bawaan']);
    expect(pilihKamus()).toBe(baru);
    expect(pilihKamus('2020')).toBe(lama);
    expect(pilihKamus('bawaan')).toBe(KAMUS_BAWAAN);
    expect(pilihKamus('1999')).toBeNull();
  });

  test('riwayat sebuah kode', () => {
    const status = (teks: string) => riwayatKode(kode(teks), 'kabkot').map((r) => `${r.versi} ${r.status}`);
    expect(status('1.06.02.2.03.01')).toEqual(['bawaan ada', '2020 dicabut', '2027 tidak ada']);
    expect(status('1.06.02.2.03.04')).toEqual(['bawaan ada', '2020 tidak ada', '2027 lebar lain']);
  });
});
