import { RENTANG_JUMLAH } from '../../core/aturan/rms-003-rentang-jumlah';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** A programme of two kegiatan with two sub kegiatan each in C2, followed by another programme. */
const program = (rumus: string, nilai: number, kegiatanB: number | null = 70) =>
  lembarUji(
    [
      ['Kode', 'Uraian', 'Pagu Indikatif', 'Realisasi Anggaran'],
      ['1.06.01', 'Program', nilai, 1],
      ['1.06.01.2.01', 'Kegiatan a', 30, 1],
      ['1.06.01.2.01.01', 'Sub a1', 10, 1],
      ['1.06.01.2.01.02', 'Sub a2', 20, 0],
      ['1.06.01.2.02', 'Kegiatan b', kegiatanB, null],
      ['1.06.01.2.02.01', 'Sub b1', 30, null],
      ['1.06.01.2.02.02', 'Sub b2', 40, null],
      ['1.06.02', 'Program lain', 5, 1],
    ],
    { rumus: { C2: rumus } },
  );

ujiAturan(RENTANG_JUMLAH, {
  terima: [
    ['angka yang diketik', program('', 60)],
    ['kolom lain', program('SUM(D3:D5)', 60)],
    ['dua kolom', program('SUM(C3:D3)', 31)],
    ['dari kolom lain ke kolom ini', program('SUM(B3:C3)', 30)],
    ['dikali sesuatu', program('SUM(C3:C3)*2', 60)],
    ['di dalam fungsi lain', program('ROUND(SUM(C3:C3),0)', 30)],
    ['rujukan tunggal', program('C3', 30)],
    ['dengan pengurangan', program('C3+C4-C5', 20)],
    ['dengan tetapan', program('C3+30', 60)],
    ['nama rentang', program('SUM(PAGU)', 60)],
    ['jumlah benar walau rentangnya aneh', program('SUM(C3,C6,C100)', 100)],
    ['kegiatan yang kosong lewat sub kegiatannya', program('SUM(C3,C7,C8)', 100, null)],
  ],
  tolak: [
    ['berspasi', program('SUM( C3 : C3 )', 30), { sel: 'C2', seharusnya: 100 }],
    ['berdolar', program('SUM(C$3:C$3)', 30), { sel: 'C2', seharusnya: 100 }],
    ['huruf kecil', program('sum(c3:c3)', 30), { sel: 'C2', seharusnya: 100 }],
    ['ditambah satu-satu, satu terlewat', program('C3+C7', 60), { sel: 'C2', seharusnya: 100 }],
    ['ditambah tiga, berdolar', program('C$3+C$7+C$9', 65), { sel: 'C2', seharusnya: 100 }],
    ['dihitung dua kali', program('SUM(C3,C3,C6)', 130), { sel: 'C2', seharusnya: 100 }],
    ['terlewat, ganda, dan luar sekaligus', program('SUM(C3,C4,C9)', 45), { sel: 'C2', seharusnya: 100 }],
    [
      'kegiatan kosong, sub kegiatan terlewat',
      program('SUM(C3,C7)', 60, null),
      { sel: 'C2', seharusnya: 100 },
    ],
  ],
});
