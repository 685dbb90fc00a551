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
  ['Renja hanya sampai kegiatan', renstra({}, '', [KEGIATAN, ...banyakSub(5)]), renja({}, [KEGIATAN]), 0],
  ['Renstra hanya sampai program', renstra({}), renja({}, [KEGIATAN, SUB]), 0],
])('isi antar dokumen: %s', (judul, acuan, ini, banyak) => {
  const temuan = [...TIDAK_ADA_DI_ACUAN.periksaBuku(bukuDokumen(acuan, ini))];
  expect(temuan.map((t) => t.pesan)).toHaveLength(banyak);
  if (banyak > 0) bandingkanTercatat('KSN-002', judul, temuan);
});
