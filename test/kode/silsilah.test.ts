import type { Tingkat } from '../../core/kode/kode';
import { bentukUmum, isiBidang, kanonikUmum } from '../../core/kode/penunjang';
import { apakahTurunan, bandingkanKode, induk, lebarkan } from '../../core/kode/silsilah';
import { kanonikTeks, kodeDari, kodeDariSegmen, tingkatSegmen } from '../../core/kode/tata-bahasa';

const kode = (teks: string) => kodeDari(teks)!;

test.each<[string, Tingkat | undefined, string | null]>([
  ['1.06.01.2.01.0001', undefined, '1.06.01.2.01'],
  ['1.06.01.2.01', undefined, '1.06.01'],
  ['1.06.01', undefined, '1.06'],
  ['1.06', undefined, '1'],
  ['1', undefined, null],
  ['X.XX.01', undefined, 'X.XX'],
  ['1.06.01.2.01.01', 'bidang urusan', '1.06'],
  ['1.06.01', 'program', '1.06.01'],
  ['1.06', 'kegiatan', null],
])('induk %s %s: %s', (teks, tingkat, hasil) => {
  expect(induk(kode(teks), tingkat)?.teks ?? null).toBe(hasil);
});

test('turunan melihat lewat lebar', () => {
  expect(apakahTurunan(kode('1.06.01.2.01.01'), kode('1.06.01'))).toBe(true);
  expect(apakahTurunan(kode('1.06.11'), kode('1.06.01'))).toBe(false);
  expect(apakahTurunan(kode('1.06.01'), kode('1.06.01'))).toBe(false);
});

test('urutan alami', () => {
  const urut = ['X.XX.01', '1', '1.06', '1.06.01', '1.06.01.2.09', '1.06.01.2.10.0001', '1.06.02', '2.01'];
  expect(
    [...urut]
      .reverse()
      .map(kode)
      .sort(bandingkanKode)
      .map((k) => k.teks),
  ).toEqual(urut);
  expect(bandingkanKode(kode('1.06.01.2.01.01'), kode('1.06.01.2.01.0001'))).toBe(0);
});

test('melebarkan tidak memotong', () => {
  expect(lebarkan(kode('1.06.01.2.01.01'), 4)!.teks).toBe('1.06.01.2.01.0001');
  expect(lebarkan(kode('1.06.01.2.01.0012'), 2)!.teks).toBe('1.06.01.2.01.12');
  expect(lebarkan(kode('1.06.01.2.01.0123'), 2)).toBeNull();
  expect(lebarkan(kode('1.06.01'), 4)!.teks).toBe('1.06.01');
});

test('penunjang X.XX', () => {
  expect(bentukUmum(kode('1.06.01.2.01.0001'))!.teks).toBe('X.XX.01.2.01.0001');
  expect(bentukUmum(kode('1.06.02'))).toBeNull();
  expect(bentukUmum(kode('X.XX.01'))).toBeNull();
  expect(isiBidang(kode('X.XX.01.2.01'), kode('1.06'))!.teks).toBe('1.06.01.2.01');
  expect(isiBidang(kode('1.06.02'), kode('1.06'))).toBeNull();
  expect(isiBidang(kode('X.XX'), kode('1.06'))!.teks).toBe('1.06');
  expect(isiBidang(kode('X.XX.01'), kode('1.06.02'))!.teks).toBe('1.06.01');
  expect(isiBidang(kode('X'), kode('1.06'))).toBeNull();
  expect(isiBidang(kode('X.XX.01'), kode('X.XX'))).toBeNull();
  expect(isiBidang(kode('X.XX.01'), kode('1'))).toBeNull();
  expect(kanonikUmum('1.6.1.2.1')).toBe('X.XX.1.2.1');
  expect(kanonikUmum('1.10.1')).toBe('X.XX.1');
});

test('kedua lebar rekening sama', () => {
  expect(kanonikTeks('5.1.02.01.001.00024')).toBe(kanonikTeks('5.1.02.01.01.0024'));
  expect(kanonikTeks('5.1.02.01.001.00024')).toBe('5.1.2.1.1.24');
  expect(kanonikTeks('x.xx.01.0.100')).toBe('X.XX.1.0.100');
});

test('tingkat menurut banyaknya segmen', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(tingkatSegmen)).toEqual([
    null,
    'urusan',
    'bidang urusan',
    'program',
    null,
    'kegiatan',
    'sub kegiatan',
    null,
  ]);
  expect(kodeDariSegmen(['1.06', '01'])).toBeNull();
});
