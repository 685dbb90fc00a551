import { SATUAN_BERBEDA } from '../../core/aturan/sat-001-satuan-berbeda';
import { hanyaSalahEja } from '../../core/nomenklatur/salah-eja';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';
import { KAMUS_GANDA, KAMUS_UJI, renja } from './kamus-uji';

const target = (kode: string, nama: string, isi: string | number | null) => [kode, nama, 'Jumlah', isi];
const SANDANG = target('1.06.04.2.01.0002', 'Penyediaan Sandang', '60 orang');

const KEPALA = [
  'Kode',
  'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
  'Indikator',
  'Target',
  'Pagu Indikatif',
];

ujiAturan(
  SATUAN_BERBEDA,
  {
    terima: [
      ['satuan baku, tanpa satuan, kosong, beberapa angka', renja(
        SANDANG,
        target('1.06.04.2.01.0001', 'Penyediaan Permakanan', 12),
        target('1.06.04.2.02.0014', 'Kerja Sama antar Lembaga dan Kemitraan', null),
        target('1.06.02.2.03.0004', 'Kelembagaan', '12 bulan\n4 Lembaga'),
      )],
    ],
    tolak: [
      ['banyak satuan lain: satu temuan', renja(SANDANG, ...'0001 0002 0009'.split(' ').map((n) => target(`1.06.04.2.01.${n}`, 'Nama', '2 Buah')), ...'0004 0014'.split(' ').map((n) => target(`1.06.02.2.03.${n}`, 'Nama', '2 Buah')), target('1.06.04.2.02.0014', 'Nama', '2 Buah'), target('1.06.01.2.07.0005', 'Nama', '2 Buah'), target('1.06.04.2.01.0001', 'Nama', '2 Orag')), [{ sel: 'D10', seharusnya: 'Orang' }, { sel: 'D3' }]],
      ['ejaan di sel berumus dan di tengah sel: tanpa perbaikan', lembarUji([KEPALA, ['1.06.04.2.02.0014', 'A', 'Jumlah', '2 Dokuman', 1000], ['1.06.04.2.01.0001', 'B', 'Jumlah', '2 orang', 1001]], { rumus: { D2: 'H2' } }), { sel: 'D2', seharusnya: 'Dokumen' }],
      ['kolom satuan sendiri', lembarUji([[...KEPALA.slice(0, 4), 'Satuan', 'Pagu Indikatif'], ['1.06.04.2.02.0014', 'A', 'Jumlah', 2, 'Dokuman', 1000], ['1.06.04.2.01.0001', 'B', 'Jumlah', 2, ' ORANG ', 1001]]), { sel: 'E2', seharusnya: 'Dokumen' }],
      [
        'salah eja (Semarang) dan satuan lain',
        renja(SANDANG, target('1.06.04.2.02.0014', 'Kerja Sama', '2 Dokuman'), target('1.06.01.2.07.0005', 'Mebel', '22 Paket')),
        [
          { sel: 'D3', tingkat: 'info', tertulis: 'Dokuman', seharusnya: 'Dokumen', pesan: /salah eja/ },
          { sel: 'D4', tingkat: 'info', tertulis: 'Paket', seharusnya: 'Unit', pesan: /berbeda/ },
        ],
      ],
    ],
  },
  { kamus: KAMUS_UJI },
); // prettier-ignore

ujiAturan(
  SATUAN_BERBEDA,
  {
    terima: [
      ['salah satu dari dua satuan baku, tanpa satuan baku, satuan program', renja(
        target('1.06.04', 'PROGRAM REHABILITASI SOSIAL', '4 dokumen'),
        target('1.06.04.2.01.0001', 'Penyediaan Makanan', '4 paket'),
        target('1.06.04.2.01.0002', 'Penyediaan Sandang', '4 baju'),
      )],
      ['spasi di dalam satuan tidak dihitung', lembarUji([[...KEPALA.slice(0, 4), 'Satuan', 'Pagu Indikatif'], ['1.06.04.2.01.0003', 'A', 'Jumlah', 2, 'orang / bulan', 1000]])],
      ['tabel tanpa kolom target', lembarUji([['Kode', 'Uraian', 'Pagu Indikatif', 'Lokasi'], ['1.06.04.2.01.0001', 'Penyediaan Makanan', 5000, 'Metro']])],
    ],
    tolak: [
      ['satuan milik kode lain', renja(target('1.06.04.2.01.0001', 'Penyediaan Makanan', '4 baju')), { sel: 'D2', seharusnya: 'Orang' }],
    ],
  },
  { kamus: KAMUS_GANDA },
); // prettier-ignore

test('perbaikan hanya mengganti ejaan satuannya', () => {
  const lembar = renja(SANDANG, target('1.06.04.2.02.0014', 'Kerja Sama', '2  Dokuman'));
  const [temuan] = jalankanAturan(SATUAN_BERBEDA, lembar, { kamus: KAMUS_UJI });
  expect(temuan!.perbaikan).toMatchObject([{ jenis: 'aman', perubahan: [{ nilai: '2 Dokumen' }] }]);
});

test.each([
  ['Laporan', 'Lapoaran', true],
  ['Dokumen', 'Dokiumen', true],
  ['Orang', 'Orag', true],
  ['Orang', 'Barang', false],
  ['Laporan', 'Orang', false],
  ['Dokumen', 'Dok', false],
  ['Unit', 'Paket', false],
])('%s <- %s: %s', (benar, tertulis, hasil) => {
  expect(hanyaSalahEja(benar, tertulis)).toBe(hasil);
});
