import type { NilaiSel } from '../../core/angka/nilai-sel';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Two programmes of one kegiatan, each with its own subtotal, and the total of both. */
const perProgram = (kegiatan: NilaiSel, jumlahB: number, jumlah: number, jumlahA = 30) =>
  lembarUji([
    ['Kode', 'Uraian', 'Pagu Indikatif'],
    ['1.06.01', 'Program Penunjang', 30],
    ['1.06.01.2.01', 'Perencanaan', 30],
    [null, 'JUMLAH  PROGRAM PENUNJANG', jumlahA],
    ['1.06.02', 'Program Rehabilitasi Sosial', 20],
    ['1.06.02.2.01', 'Rehabilitasi', kegiatan],
    [null, 'Jumlah Program Rehabilitasi Sosial', jumlahB],
    [null, 'Jumlah', jumlah],
  ]);

const baris = (...isi: readonly (readonly NilaiSel[])[]) =>
  lembarUji([['Kode', 'Uraian', 'Pagu Indikatif'], ...isi]);
/** One programme whose kegiatan each close with their own subtotal. */
const perKegiatan = (pertama: number, kedua: number) =>
  baris(
    ['1.06.01', 'Program Penunjang', 50],
    ['1.06.01.2.01', 'Perencanaan', 30],
    ['1.06.01.2.01.0001', 'Dokumen', 10],
    ['1.06.01.2.01.0002', 'RKA', 20],
    [null, 'Jumlah sub kegiatan', pertama],
    ['1.06.01.2.02', 'Keuangan', 20],
    ['1.06.01.2.02.0001', 'Gaji', 20],
    [null, 'Jumlah sub kegiatan', kedua],
    [null, 'Jumlah kegiatan', 50],
  );

/** A bidang of two programmes whose totals shorten their names. */
const perProgramTanpaNama = (pertama: number) =>
  baris(
    ['1.06', 'Bidang Sosial', 50],
    ['1.06.01', 'Penunjang Urusan', 30],
    ['1.06.01.2.01', 'Perencanaan', 30],
    [null, 'Jumlah Program Penunjang', pertama],
    ['1.06.02', 'Rehabilitasi Sosial', 20],
    ['1.06.02.2.01', 'Rehabilitasi', 20],
    [null, 'Jumlah Program Rehabilitasi', 20],
    [null, 'Jumlah', 50],
  );
/** Kinds of spending without levels, which hold those that follow them; budget and spending of each. */
const belanja = (...isi: readonly (readonly [nama: string, anggaran: number, realisasi: number])[]) =>
  lembarUji([['No', 'Uraian', 'Anggaran', 'Realisasi'], ...isi.map(([nama, ...uang], i) => [/^JUMLAH/.test(nama) ? null : i + 1, nama, ...uang.map((juta) => juta * 1_000_000)])]); // prettier-ignore
/** Two parts of a list without levels; the second total is `jumlah`. */
const duaBagian = (...jumlah: readonly [anggaran: number, realisasi: number]) =>
  belanja(['Pendataan', 40, 20], ['Penyaluran', 30, 15], ['JUMLAH', 70, 35], ['Pelatihan', 20, 10], ['Pendampingan', 25, 12], ['JUMLAH', ...jumlah]); // prettier-ignore
/** Belanja tidak langsung and langsung, with the programmes of the latter below; the totals, and the first amount. */
const langsung = (anggaran: number, realisasi: number, pegawai = 30) =>
  belanja(['BELANJA TIDAK LANGSUNG', pegawai, 15], ['BELANJA LANGSUNG', 70, 40], ['Program Pemberdayaan', 40, 25], ['Pelatihan', 25, 15], ['Pendampingan', 15, 10], ['Program Rehabilitasi', 30, 15], ['Permakanan', 30, 15], ['JUMLAH', anggaran, realisasi]); // prettier-ignore
const OPERASI = [
  ['Belanja Operasi', 60, 30],
  ['Belanja Pegawai', 40, 20],
  ['Belanja Barang dan Jasa', 20, 10],
] as const;
const MODAL = [
  ['Belanja Modal', 45, 25],
  ['Belanja Tanah', 30, 15],
  ['Belanja Gedung', 15, 10],
] as const;

ujiAturan(JUMLAH_TABEL, {
  terima: [
    ['jumlah tiap program tanpa nama lengkapnya, di bawah bidangnya', perProgramTanpaNama(30)],
    ['belanja yang memuat belanja di bawahnya', belanja(...OPERASI, ...MODAL, ['JUMLAH', 105, 55])],
    ['dua bagian tanpa tingkat', duaBagian(45, 22)],
    ['bagian kedua tanpa tingkat, tidak berjumlah di kolom mana pun', duaBagian(51, 27)],
    ['belanja per bagian', belanja(...OPERASI, ['JUMLAH OPERASI', 60, 30], ...MODAL, ['JUMLAH MODAL', 45, 25])], // prettier-ignore
    ['jumlah berjalan', tabel`1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n JUMLAH | 50`],
    ['dua baris jumlah di atas: yang mana tidak diketahui', tabel`TOTAL | 50 \n JUMLAH | 45 \n 1.06.01 | 30 \n 1.06.02 | 20`], // prettier-ignore
    ['jumlah sub kegiatan di bawah tiap kegiatan', perKegiatan(30, 20)],
    ['"Jumlah Program" di baris pertama', baris([null, 'Jumlah Program', 50], ['1.06.01', 'a', 30], ['1.06.02', 'b', 20])], // prettier-ignore
    ['jumlah program', tabel`1.06.01 | 30 \n 1.06.01.2.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 50`],
    ['jumlah di baris pertama', tabel`JUMLAH | 50 \n 1.06.01 | 30 \n 1.06.01.2.01 | 30 \n 1.06.02 | 20`],
    [
      'jumlah di baris pertama dan terakhir',
      tabel`TOTAL | 50 \n 1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 50`,
    ],
    [
      'jumlah di atas bagiannya, lalu bagian lain dengan jumlahnya',
      tabel`JUMLAH | 30 \n 1.06.01 | 30 \n JUMLAH | 20 \n 1.06.02 | 20`,
    ],
    [
      'jumlah di atas memuat kedua bagian',
      tabel`TOTAL | 50 \n 1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n JUMLAH | 20`,
    ],
    ['tanpa baris jumlah', tabel`1.06.01 | 30`],
    ['urusan kosong, bidang berisi', tabel`1 | \n 1.06 | 50 \n 1.06.01 | 50 \n TOTAL | 50`],
    [
      'dua bagian, lalu jumlah keseluruhan',
      tabel`1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n JUMLAH | 20 \n TOTAL | 50`,
    ],
    [
      'tanda tangan di bawah jumlah diabaikan',
      tabel`
      Kode | Uraian | Target 2026 | Pagu
      1.06.01 | Program A | 1 | 30
      JUMLAH | | | 30
      | | | 2026
      | | | KEPALA DINAS`,
    ],
    [
      '"Jumlah dokumen" adalah indikator',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu
      1.06.01 | Program A | Jumlah dokumen | 1 | 30
      | Jumlah laporan | Jumlah laporan | 2 | 5`,
    ],
  ],
  tolak: [
    [
      'jumlah satu program tanpa nama lengkapnya: isi program itu',
      perProgramTanpaNama(35),
      { sel: 'C5', seharusnya: 30, pesan: /1 kegiatan di dalamnya/ },
    ],
    ['belanja yang memuat belanja di bawahnya: yang terdekat disebut', belanja(...OPERASI, ...MODAL, ['JUMLAH', 108, 55]), { sel: 'C8', seharusnya: 105_000_000 }], // prettier-ignore
    ['bagian kedua tanpa tingkat berjumlah di kolom lain', duaBagian(51, 22), { sel: 'C7', seharusnya: 45_000_000 }], // prettier-ignore
    ['daftar tanpa tingkat', belanja(['Pendataan', 40, 20], ['Penyaluran', 30, 15], ['JUMLAH', 75, 35]), { sel: 'C4', seharusnya: 70_000_000 }], // prettier-ignore
    ['belanja dihitung dua kali', belanja(...OPERASI, ...MODAL, ['JUMLAH', 210, 55]), { sel: 'C8', seharusnya: 105_000_000 }], // prettier-ignore
    ['bagian kedua berjumlah di kolom lain', belanja(...OPERASI, ['JUMLAH OPERASI', 60, 30], ...MODAL, ['JUMLAH MODAL', 48, 25]), { sel: 'C9', seharusnya: 45_000_000 }], // prettier-ignore
    [
      'belanja tidak langsung dan langsung di atas program',
      langsung(105, 55),
      { sel: 'C9', seharusnya: 100_000_000 },
    ],
    ['belanja tidak langsung yang salah', langsung(100, 55, 25), { sel: 'C9', seharusnya: 95_000_000 }],
    ['tiga program', tabel`1.06.01 | 30 \n 1.06.02 | 20 \n 1.06.04 | 10 \n JUMLAH | 70`, { sel: 'C5', seharusnya: 60, pesan: /3 program teratas/ }], // prettier-ignore
    ['jumlah nol', tabel`1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 0`, { sel: 'C4', seharusnya: 50 }],
    ['bagian pertama memuat yang di bawahnya', tabel`1.06.01 | 30 \n JUMLAH | 50 \n 1.06.02 | 20 \n JUMLAH | 20 \n TOTAL | 50`, { sel: 'C3', seharusnya: 30 }], // prettier-ignore
    ['bagian pertama sebesar bagian kedua', tabel`1.06.01 | 30 \n JUMLAH | 20 \n 1.06.02 | 20 \n JUMLAH | 20`, { sel: 'C3', seharusnya: 30 }], // prettier-ignore
    ['bagian pertama salah, TOTAL menjumlahkan kedua JUMLAH', tabel`1.06.01 | 30 \n JUMLAH | 35 \n 1.06.02 | 20 \n JUMLAH | 20 \n TOTAL | 55`, { sel: 'C3', seharusnya: 30 }], // prettier-ignore
    ['bagian pertama nol, yang kedua salah', tabel`1.06.01 | 0 \n JUMLAH | 0 \n 1.06.02 | 20 \n JUMLAH | 25`, { sel: 'C5', seharusnya: 20 }], // prettier-ignore
    ['jumlah sub kegiatan yang salah: isi kegiatan itu', perKegiatan(35, 25), [{ sel: 'C6', seharusnya: 30, pesan: /2 sub kegiatan di dalamnya/ }, { sel: 'C9', seharusnya: 20 }]], // prettier-ignore
    [
      'ribuan: pesannya dalam rupiah penuh',
      lembarUji([['(dalam ribuan rupiah)'], ['Kode', 'Uraian', 'Pagu Indikatif'], ['1.06.01', 'a', 30_000], ['1.06.02', 'b', 20_000], [null, 'JUMLAH', 55_000]]), // prettier-ignore
      { sel: 'C5', pesan: /tertulis Rp55\.000\.000, .* berjumlah Rp50\.000\.000 \(selisih Rp5\.000\.000\)/ },
    ],
    ['jumlah satu program, satu-satunya jumlah', tabel`
      Kode | Uraian | Pagu Indikatif
      1.06.01 | Program A | 30
      1.06.01.2.01 | Kegiatan a | 30
      1.06.02 | Program B | 20
      1.06.02.2.01 | Kegiatan b | 5
      1.06.02.2.02 | Kegiatan c | 15
      | Jumlah Program B | 25`, { sel: 'C7', seharusnya: 20, pesan: /2 kegiatan di dalamnya/ }], // prettier-ignore
    ['jumlah satu program yang salah: isi program itu', perProgram(20, 25, 50), { sel: 'C7', tertulis: 25, seharusnya: 20 }], // prettier-ignore
    ['jumlah program pertama, dan seluruhnya', perProgram(20, 20, 55, 33), [{ sel: 'C4', seharusnya: 30 }, { sel: 'C8', seharusnya: 50 }]], // prettier-ignore
    ['jumlah program yang isinya kosong: barisnya sendiri', perProgram(null, 25, 50), { sel: 'C7', seharusnya: 20 }], // prettier-ignore
    [
      'jumlah di baris pertama, langsung di bawah kepala',
      tabel`JUMLAH | 60 \n 1.06.01 | 30 \n 1.06.01.2.01 | 30 \n 1.06.02 | 20`,
      { sel: 'C2', tertulis: 60, seharusnya: 50 },
    ],
    [
      'jumlah di baris pertama salah, yang terakhir benar',
      tabel`TOTAL | 60 \n 1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 50`,
      { sel: 'C2', seharusnya: 50 },
    ],
    [
      'Capaian 2024 Metro: JUMLAH dan bidang berbeda',
      tabel`
      1.06 | 5.480.916.429
      1.06.01 | 5.533.941.209
      JUMLAH | 5.533.941.209`,
      { sel: 'C4', kode: null, tertulis: 5_533_941_209, seharusnya: 5_480_916_429 },
    ],
    [
      'jumlah kurang',
      tabel`1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 40`,
      { sel: 'C4', tertulis: 40, seharusnya: 50, pesan: /2 program teratas berjumlah Rp50/ },
    ],
    [
      'setiap perangkat daerah',
      tabel`1.06.0.00.0.00.01.0000 Dinas Sosial | 30 \n 2.08.0.00.0.00.01.0000 DP3A | 20 \n TOTAL | 60`,
      { sel: 'C4', pesan: /2 perangkat daerah/ },
    ],
  ],
});
