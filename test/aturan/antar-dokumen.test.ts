import { PAGU_ANTAR_DOKUMEN } from '../../core/aturan/ksn-001-pagu-antar-dokumen';
import { TIDAK_ADA_DI_ACUAN } from '../../core/aturan/ksn-002-tidak-ada-di-acuan';
import type { Lembar } from '../../core/lembar/lembar';
import { bandingkanTercatat } from '../bantu/temuan-tercatat';
import { bukuDokumen, renja, renstra } from './dokumen-uji';

type Baris = readonly [string, string, number];
const KEGIATAN: Baris = [
  '1.06.02.2.03',
  'Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah',
  3_000_000,
];
const SAMA: Baris = ['1.06.02.2.03.0003', 'Peningkatan Kemampuan Perseorangan', 1_000_000];
const SUB: Baris = ['1.06.02.2.03.0004', 'Peningkatan Kemampuan Kelembagaan', 3_000_000];
const SUB_LAIN: Baris = ['1.06.02.2.03.0001', SUB[1], 3_000_000];
const banyakSub = (banyak: number, pagu = 1_000_000): Baris[] =>
  Array.from({ length: banyak }, (_, i) => [
    `1.06.02.2.03.${String(i + 10).padStart(4, '0')}`,
    `Layanan ${i}`,
    pagu,
  ]);

test.each<[string, Lembar, Lembar, number]>([
  ['satu program lebih', renstra({ '1.06.01': 100 }), renja({ '1.06.01': 150 }), 1],
  ['tepat toleransi', renstra({ '1.06.01': 100 }), renja({ '1.06.01': 101 }), 0],
  ['dua rupiah', renstra({ '1.06.01': 100 }), renja({ '1.06.01': 102 }), 1],
  [
    'saling menutup',
    renstra({ '1.06.02': 500, '1.06.05': 100 }),
    renja({ '1.06.02': 400, '1.06.05': 200 }),
    2,
  ],
  [
    'tiga program, satu kepala',
    renstra({ '1.06.01': 300, '1.06.02': 100, '1.06.05': 100 }),
    renja({ '1.06.01': 200, '1.06.02': 150, '1.06.05': 150 }),
    3,
  ],
])('pagu antar dokumen: %s', (judul, acuan, ini, banyak) => {
  const temuan = [...PAGU_ANTAR_DOKUMEN.periksaBuku(bukuDokumen(acuan, ini))];
  expect(temuan).toHaveLength(banyak);
  if (banyak > 0) bandingkanTercatat('KSN-001', judul, temuan);
});

/** A Renja in thousands of rupiah. */
const ribuan = (lembar: Lembar): Lembar => {
  const [judul, ...lain] = lembar.nilai;
  const isi = lain.map((b) => b.map((nilai) => (typeof nilai === 'number' ? nilai / 1000 : nilai)));
  return {
    ...lembar,
    nilai: [judul!, ['(dalam ribuan rupiah)'], ...isi],
    rumus: [],
    format: [],
  };
};
const kosongkan = (lembar: Lembar, kode: string): Lembar => ({
  ...lembar,
  nilai: lembar.nilai.map((b) =>
    b.some((sel) => typeof sel === 'string' && sel.startsWith(kode))
      ? b.map((sel) => (typeof sel === 'number' && sel > 1000 ? null : sel))
      : b,
  ),
});
const TAMBAHAN: Baris[] = [
  ['1.06.06', 'PROGRAM PENANGANAN BENCANA', 900],
  ['1.06.07', 'PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN', 900],
];
const pohon = (keg: number, satu: number, dua: number): Baris[] => [
  ['1.06.01.2.01', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah', keg],
  ['1.06.01.2.01.0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah', satu],
  ['1.06.01.2.01.0002', 'Koordinasi dan Penyusunan Dokumen RKA-SKPD', dua],
];
const penunjang = (program: number, ...isi: [number, number, number]): [Lembar, Lembar] => [
  renstra({ '1.06.01': 1000 }, '', pohon(1000, 500, 500)),
  renja({ '1.06.01': program }, pohon(...isi)),
];

test.each<[string, Lembar, Lembar, string[]]>([
  [
    'Renja dalam ribuan: disebut dalam rupiah',
    renstra({ '1.06.01': 3_784_698_000, '1.06.05': 235_211_000 }),
    ribuan(renja({ '1.06.01': 3_724_698_000, '1.06.05': 295_211_000 })),
    ['1.06.01', '1.06.05'],
  ],
  ['Renja dalam ribuan: pembulatannya bukan selisih', renstra({ '1.06.01': 3_784_698_495 }), ribuan(renja({ '1.06.01': 3_784_698_000 })), []],
  ['Renja dalam ribuan: seribu rupiah', renstra({ '1.06.01': 3_784_698_000 }), ribuan(renja({ '1.06.01': 3_784_699_000 })), ['1.06.01']],
  ['kosong di Renja', renstra({}), kosongkan(renja({}), '1.06.02'), []],
  ['kosong di Renstra', kosongkan(renstra({}), '1.06.02'), renja({}), []],
  ['selisih yang hampir saling menutup', renstra({ '1.06.02': 500, '1.06.05': 100 }), renja({ '1.06.02': 402, '1.06.05': 200 }), ['1.06.02', '1.06.05']],
  ['selisih yang tidak saling menutup', renstra({ '1.06.02': 500, '1.06.05': 100 }), renja({ '1.06.02': 403, '1.06.05': 200 }), ['1.06.02', '1.06.05']],
  ['empat program bergeser', renstra({ '1.06.01': 900, '1.06.02': 900, '1.06.04': 900, '1.06.05': 900 }), renja({ '1.06.01': 1200, '1.06.02': 800, '1.06.04': 800, '1.06.05': 800 }), ['1.06.01', '1.06.02', '1.06.04', '1.06.05']],
  [
    'enam program bergeser: tiga disebut',
    renstra({ '1.06.01': 900, '1.06.02': 900, '1.06.04': 900, '1.06.05': 900 }, '', TAMBAHAN),
    renja({ '1.06.01': 1400, '1.06.02': 800, '1.06.04': 800, '1.06.05': 800, '1.06.06': 800, '1.06.07': 800 }, TAMBAHAN),
    ['1.06.01', '1.06.02', '1.06.04', '1.06.05', '1.06.06', '1.06.07'],
  ],
  ['dua sub kegiatan bergeser di bawah kegiatan yang tetap', ...penunjang(1000, 1000, 700, 300), ['1.06.01.2.01.0001', '1.06.01.2.01.0002']],
  ['kegiatan berbeda sendiri, dua sub kegiatannya bergeser', ...penunjang(1000, 1050, 600, 400), ['1.06.01.2.01', '1.06.01.2.01.0001', '1.06.01.2.01.0002']],
  ['satu sub kegiatan sama selisihnya, satu lagi berlebih', ...penunjang(1300, 1300, 800, 550), ['1.06.01', '1.06.01.2.01', '1.06.01.2.01.0001', '1.06.01.2.01.0002']],
  ['satu sub kegiatan, pembulatan dua rupiah', ...penunjang(1300, 1300, 802, 500), ['1.06.01', '1.06.01.2.01', '1.06.01.2.01.0001']],
  ['satu sub kegiatan, tiga rupiah tidak terjelaskan', ...penunjang(1300, 1300, 803, 500), ['1.06.01', '1.06.01.2.01', '1.06.01.2.01.0001']],
])('selisih pagu: %s', (judul, acuan, ini, kode) => {
  const temuan = [...PAGU_ANTAR_DOKUMEN.periksaBuku(bukuDokumen(acuan, ini))];
  expect(temuan.map((t) => t.kode)).toEqual(kode);
  if (kode.length > 0) bandingkanTercatat('KSN-001', judul, temuan);
}); // prettier-ignore

test.each<[string, Lembar, Lembar, number]>([
  ['sub kegiatan baru', renstra({}, '', [KEGIATAN, SAMA]), renja({}, [KEGIATAN, SAMA, SUB]), 1],
  ['nama sama, nomor lain', renstra({}, '', [KEGIATAN, SUB]), renja({}, [KEGIATAN, SUB_LAIN]), 1],
  ['nama sama dua kali: tidak dipilih', renstra({}, '', [KEGIATAN, SUB, [...SUB_LAIN.slice(0, 2), 1] as never]), renja({}, [KEGIATAN, ['1.06.02.2.03.0009', SUB[1], 1]]), 1], // prettier-ignore
  ['program baru dan kegiatannya', renstra({}, '', [KEGIATAN]), renja({}, [['1.06.06', 'PROGRAM PENANGANAN BENCANA', 5], ['1.06.06.2.01', 'Perlindungan Sosial', 5]]), 2], // prettier-ignore
  ['lima ditinggalkan', renstra({}, '', [KEGIATAN, SAMA, ...banyakSub(5)]), renja({}, [KEGIATAN, SAMA]), 1],
  ['tujuh ditinggalkan', renstra({}, '', [KEGIATAN, SAMA, ...banyakSub(7)]), renja({}, [KEGIATAN, SAMA]), 1],
  [
    'ditinggalkan tanpa pagu',
    renstra({}, '', [KEGIATAN, SAMA, ...banyakSub(3, 0)]),
    renja({}, [KEGIATAN, SAMA]),
    0,
  ],
  ['kegiatan yang ditinggalkan tidak dihitung', renstra({}, '', [KEGIATAN, SAMA, ['1.06.02.2.04', 'Pengumpulan Sumbangan', 5_000_000], ...banyakSub(2)]), renja({}, [KEGIATAN, SAMA]), 1], // prettier-ignore
  ['nama sama di tingkat lain bukan saran', renstra({}, '', [KEGIATAN, SAMA]), renja({}, [KEGIATAN, SAMA, ['1.06.02.2.03.0008', KEGIATAN[1], 1_000_000]]), 1], // prettier-ignore
  ['Renja hanya sampai kegiatan', renstra({}, '', [KEGIATAN, ...banyakSub(5)]), renja({}, [KEGIATAN]), 0],
  ['Renstra hanya sampai program', renstra({}), renja({}, [KEGIATAN, SUB]), 0],
])('isi antar dokumen: %s', (judul, acuan, ini, banyak) => {
  const temuan = [...TIDAK_ADA_DI_ACUAN.periksaBuku(bukuDokumen(acuan, ini))];
  expect(temuan.map((t) => t.pesan)).toHaveLength(banyak);
  if (banyak > 0) bandingkanTercatat('KSN-002', judul, temuan);
});
