import { bacaAngka } from '../../core/angka/baca-angka';
import { capaianSel, hitungCapaian } from '../../core/indikator/capaian';
import { hitungEfisiensi } from '../../core/indikator/efisiensi';
import { hitungKemajuan } from '../../core/indikator/kemajuan';
import { hitungPertumbuhan, rataPertumbuhan } from '../../core/indikator/pertumbuhan';
import { prakiraanMaju } from '../../core/indikator/prakiraan-maju';
import { rataCapaian } from '../../core/indikator/rata-capaian';
import { realisasiTahun } from '../../core/indikator/realisasi-tahun';
import { hitungSerapan } from '../../core/indikator/serapan';

test('capaian: lima arah dan alasan', () => {
  expect(hitungCapaian(100, 97.7)).toBe(0.977);
  expect(hitungCapaian(97.7, 97.2, 'turun')).toBe(98.2 / 97.7);
  expect(hitungCapaian(50, 60, 'tepat')).toBe(0.8);
  expect(hitungCapaian(50, 150, 'tepat')).toBe(0);
  expect(hitungCapaian([80, 90], 85, 'rentang')).toBe(1);
  expect(hitungCapaian([90, 80], 72, 'rentang')).toBe(0.9);
  expect(hitungCapaian([80, 90], 85, 'naik')).toBe('target-rentang');
  expect(hitungCapaian(0, 12)).toBe('target-nol');
  expect(hitungCapaian(-2, -1)).toBe('target-negatif');
  expect(hitungCapaian(0, 5, 'turun-rasio')).toBe(0);
  expect(hitungCapaian(10, 13, 'naik', 1.2)).toBe(1.2);
  expect(hitungCapaian(10, 11, 'naik', 1.2)).toBe(1.1);
  expect(hitungCapaian(0, 11, 'naik', 1.2)).toBe('target-nol');
  expect(hitungCapaian(10, -1, 'turun-rasio')).toBe('di-luar-skala');
  expect(hitungCapaian(10, 0, 'turun-rasio')).toBe('realisasi-nol');
  expect(hitungCapaian([80, 90], 81, 'turun')).toBe(1);
  expect(hitungCapaian([80, 90], 99, 'turun')).toBe(0.9);
  expect(hitungCapaian([80, 90], 99, 'rentang')).toBe(1.1);
});

test('capaian dari sel: satuan, persen, rentang', () => {
  const baca = (teks: string) => bacaAngka(teks);
  expect(capaianSel(baca('1500 Lansia Miskin'), baca('1.485 lansia'))).toBe(0.99);
  expect(capaianSel(baca('80-90 %'), 0.85, 'rentang')).toBe(1);
  expect(capaianSel(baca('2 Dokumen'), baca('Lakip dan LKPJ'))).toBe('bukan-angka');
  expect(capaianSel(baca('100 % \n 12 bulan'), 100)).toBe('beberapa');
  expect(capaianSel(baca('100 %'), baca('12 dokumen'))).toBe('satuan-beda');
  expect(capaianSel(100, 97.7)).toBe(0.977);
  expect(capaianSel(100, baca('97,7'))).toBe(0.977);
  expect(capaianSel(baca('100'), 97.7)).toBe(0.977);
  expect(capaianSel(1, baca('97 %'), 'naik', 0.9)).toBe(0.9);
  expect(capaianSel(10, 20, 'turun', 0.5)).toBe(0);
  expect(capaianSel(baca('80-90 %'), baca('12 dokumen'), 'rentang')).toBe('satuan-beda');
  expect(capaianSel(baca('80-90 %'), baca('45 %'), 'rentang', 0.5)).toBe(0.5);
});

test('serapan, efisiensi, pertumbuhan, kemajuan', () => {
  expect(hitungSerapan(0, 0)).toBe('pagu-nol');
  expect(hitungEfisiensi(1.02, 0.95)).toBe(0.07);
  expect(hitungEfisiensi(0.99, 0.9, 'sisa')).toBe('capaian-kurang');
  expect(hitungEfisiensi(1, 0.8, 'sisa')).toBe(0.2);
  expect(hitungEfisiensi(0, 0.8, 'rasio')).toBe('capaian-nol');
  expect(hitungEfisiensi(0, 0.8, 'ne')).toBe('capaian-nol');
  expect(hitungEfisiensi(0.8, 0.6, 'rasio')).toBe(0.6 / 0.8);
  expect(hitungEfisiensi(1, 0.9, 'ne')).toBe(0.75);
  expect(hitungEfisiensi(0.8, 0.8, 'ne')).toBe(0.5);
  expect(hitungEfisiensi(1, 0.8, 'ne')).toBe(1);
  expect(hitungEfisiensi(1, 1.5, 'ne')).toBe(0);
  expect(hitungPertumbuhan(0, 100)).toBe('awal-nol');
  expect(hitungPertumbuhan(-5, 5)).toBe('awal-negatif');
  expect(rataPertumbuhan([100, 110, null, 0, 50])).toBe(0.1);
  expect(rataPertumbuhan([100, 110, 132])).toBe(0.15);
  expect(rataPertumbuhan([null, 5])).toBe('tanpa-pasangan');
  expect(hitungKemajuan(8, 5, 10)).toBe(0.4);
  expect(hitungKemajuan(8, 0)).toBe('target-nol');
  expect(hitungKemajuan(8, 5, 5)).toBe('tanpa-jarak');
});

test('rata-rata, nilai setahun, prakiraan maju', () => {
  expect(rataCapaian([1, null, 0])).toBe(0.5);
  expect(rataCapaian([null])).toBe('kosong');
  expect(rataCapaian([1, 0.5], [0, 0])).toBe('bobot-nol');
  expect(rataCapaian([1, null, 0.5], [1, 100, null])).toBe(1);
  expect(realisasiTahun([0.1, 0.2, null, null])).toBe(0.3);
  expect(realisasiTahun([5, 0, null, null], 'progres-turun')).toBe(0);
  expect(realisasiTahun([null, null, null, null])).toBe('kosong');
  expect(prakiraanMaju(100, 0.07)).toBe(107);
});
