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

/** A programme with kegiatan in C10:C13, the third 0 and the last blank; programmes with 0 and without amount behind. */
const jauh = (rumus: string, nilai: number | null, kedua = '') =>
  lembarUji(
    [
      ...Array.from({ length: 7 }, () => ['Lampiran']),
      ['Kode', 'Uraian', 'Pagu Indikatif'],
      ['1.06.01', 'Program', nilai],
      ['1.06.01.2.01', 'Kegiatan a', 30],
      ['1.06.01.2.02', 'Kegiatan b', 70],
      ['1.06.01.2.03', 'Kegiatan c', 0],
      ['1.06.01.2.04', 'Kegiatan d', null],
      ['1.06.02', 'Program lain', 30],
      ['1.06.02.2.01', 'Kegiatan e', 40],
      ['1.06.02.2.02', 'Kegiatan f', 50],
      ['1.06.03', 'Program kosong', null],
      ['1.06.04', 'Program nol', 0],
    ],
    { rumus: { C9: rumus, ...(kedua && { C14: kedua }) } },
  );

ujiAturan(RENTANG_JUMLAH, {
  terima: [
    ['hasil tersimpan yang basi: rentangnya benar', jauh('SUM(C10:C13)', 90)],
    ['kebetulan benar walau rentangnya salah', jauh('SUM(C11,C14)', 100)],
    ['rumus tanpa hasil', jauh('SUM(C10)', null)],
    ['kelipatan', jauh('2*SUM(C10:C10)', 60)],
    ['rentang sampai akhir lembar', jauh('SUM(C10:C1048576)', 220)],
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
    [
      'ribuan: pesannya dalam rupiah penuh',
      lembarUji(
        [
          ['(dalam ribuan rupiah)'],
          ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Anggaran'],
          ['1.06.01', 'Program', 30_000],
          ['1.06.01.2.01', 'Kegiatan a', 30_000],
          ['1.06.01.2.02', 'Kegiatan b', 20_000],
        ],
        { rumus: { C3: 'SUM(C4)' } },
      ),
      { sel: 'C3', pesan: /hasilnya Rp30\.000\.000, seharusnya Rp50\.000\.000/ },
    ],
    ['satu ganda, satu terlewat', jauh('SUM(C10,C10)', 60), { sel: 'C9' }],
    ['nol, kosong, dan sel di luar tabel tidak disebut', jauh('SUM(C10,C12:C13,C17:C18,C40)', 30), { sel: 'C9' }], // prettier-ignore
    ['rentang jauh di bawah tabel', jauh('SUM(C10,C250:C251)', 30), { sel: 'C9' }],
    ['tambah, baris dua digit', jauh('C10+C14', 60), { sel: 'C9' }],
    ['rumus panjang dipotong', jauh(`SUM(${' '.repeat(100)}C10)`, 30), { sel: 'C9' }],
    ['dua rumus salah', jauh('SUM(C10)', 30, 'SUM(C15)'), [{ sel: 'C9' }, { sel: 'C14', seharusnya: 90 }]],
    // One formula that adds up the table dozens of times takes all the time there is.
    ['rumus raksasa: yang sesudahnya tidak diperiksa', jauh(`SUM(${Array(60).fill('C10:C18').join(',')})`, 13_200, 'SUM(C15)'), { sel: 'C9' }], // prettier-ignore
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
