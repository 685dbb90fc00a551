import { ARAH, capaianSel } from '../indikator/capaian';
import { fungsi } from './fungsi';
import { atauGagal } from './gagal';
import { persen, ukuranKalimat } from './jenis-angka';
import { pilihan } from './jenis-parameter';

export const CAPAIAN = fungsi({
  nama: 'CAPAIAN',
  kategori: 'Capaian kinerja',
  ringkas: {
    id: 'Capaian kinerja: realisasi dibanding target.',
    en: 'Achievement: actual over target.',
  },
  penjelasan: {
    id:
      'Arah "naik" R/T; "turun" (2T−R)/T; "turun-rasio" T/R; "rentang" untuk target seperti "80-90 %": di dalamnya 1, ' +
      'di luarnya R dibagi batas terdekat; "tepat" 1−|R−T|/T. Teks dibaca: "97,7 %", "12 Orang/bulan", "Perbaikan 1 ruang data". ' +
      'Bila yang satu teks berpersen dan yang lain angka polos, angka 0-2 dibaca pecahan dan 10 ke atas dibaca persen; ' +
      'selain itu ditolak. Nol adalah angka, sel kosong bukan.',
    en:
      'Direction "naik" R/T; "turun" (2T-R)/T; "turun-rasio" T/R; "rentang" for spans such as "80-90 %"; "tepat" ' +
      '1-|R-T|/T. Texts are read, also one number among words. Against a percent text, a plain number 0-2 is a fraction, from 10 up percent points.',
  },
  parameter: [
    ukuranKalimat(
      'target',
      'Target kinerja: angka, atau teks seperti "97,7 %" dan "12 dokumen".',
      'Target, number or text.',
    ),
    ukuranKalimat(
      'realisasi',
      'Realisasi kinerja, ditulis seperti target.',
      'Actual value, written like the target.',
    ),
    pilihan(
      'arah',
      ARAH,
      'Arah indikator. Bawaan: naik.',
      'Direction of the indicator. Default: naik.',
    ).opsional(),
    persen(
      'batas',
      'Batas atas hasil, mis. 1,2 atau "120 %". Bawaan: tanpa batas.',
      'Cap, e.g. 1.2. Default: none.',
    ).opsional(),
  ],
  hasil: 'Pecahan: 0,95 berarti 95 %.',
  pecahan: true,
  sumber: 'LKjIP (PermenPANRB 53/2014); "turun" juga PermenPANRB 8/2021 sebagai 1+(1−R/T).',
  contoh: [
    { rumus: '=CAPAIAN(100; 97,7)', hasil: 0.977 },
    { rumus: '=CAPAIAN("100 %"; "97,7 %")', hasil: 0.977 },
    { rumus: '=CAPAIAN("1500 Lansia Miskin"; "1.485 lansia")', hasil: 0.99 },
    { rumus: '=CAPAIAN("100 %"; 0,977)', hasil: 0.977 },
    { rumus: '=CAPAIAN(10; 12; "turun")', hasil: 0.8 },
    { rumus: '=CAPAIAN(10; 8; "turun-rasio")', hasil: 1.25 },
    { rumus: '=CAPAIAN("80-90 %"; "85 %"; "rentang")', hasil: 1 },
    { rumus: '=CAPAIAN(50; 45; "tepat")', hasil: 0.9 },
    { rumus: '=CAPAIAN(4; 10; "naik"; 1,2)', hasil: 1.2 },
    { rumus: '=CAPAIAN({10; 20; ""}; {9; "-"; 5})', hasil: [[0.9], [''], ['']] },
    { rumus: '=CAPAIAN(""; 12)', hasil: '' },
    { rumus: '=CAPAIAN(0; 12)', galat: 'bagi-nol' },
    { rumus: '=CAPAIAN("1.500"; 1200)', galat: 'nilai' },
  ],
  // A cap of 0 is a blank cell on desktop Excel.
  hitung: (target, realisasi, arah, batas) =>
    atauGagal(capaianSel(target, realisasi, arah, batas || undefined)),
});
