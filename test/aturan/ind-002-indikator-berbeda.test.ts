import { INDIKATOR_BERBEDA } from '../../core/aturan/ind-002-indikator-berbeda';
import { ujiAturan } from '../bantu/uji-aturan';
import { lembarUji } from '../bantu/lembar-uji';
import { KAMUS_GANDA, KAMUS_UJI, renja } from './kamus-uji';

const SANDANG = ['1.06.04.2.01.0002', 'Penyediaan Sandang', 'Jumlah Orang yang Menerima Pakaian'];

ujiAturan(
  INDIKATOR_BERBEDA,
  {
    terima: [
      ['indikator baku, juga dengan satuan di belakangnya', renja(SANDANG, ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 'Jumlah orang yang mendapatkan permakanan (Orang)'])],
      ['kosong, di atas sub kegiatan, atau tidak dikenal', renja(SANDANG, ['1.06.04.2.01.0001', 'Penyediaan Permakanan'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 'Persentase apa saja'], ['1.06.04.2.01.0099', 'Entah', 'Entah'])],
    ],
    tolak: [
      [
        'satu berbeda',
        renja(SANDANG, ['1.06.01.2.07.0005', 'Pengadaan Mebel', 'Jumlah Meja']),
        { sel: 'C3', tingkat: 'info', tertulis: 'Jumlah Meja', seharusnya: 'Jumlah Paket Mebel yang Disediakan' },
      ],
      [
        'banyak berbeda: satu info',
        renja(
          ['1.06.02.2.03.0004', 'A', 'a'],
          ['1.06.02.2.03.0014', 'B', 'b'],
          ['1.06.04.2.01.0001', 'C', 'c'],
          ['1.06.04.2.01.0002', 'D', 'd'],
        ),
        { sel: 'C2', tingkat: 'info', pesan: /^4 sub kegiatan memakai indikator sendiri, mulai dari 1\.06\.02\.2\.03\.0004/ },
      ],
    ],
  },
  { kamus: KAMUS_UJI },
); // prettier-ignore

ujiAturan(
  INDIKATOR_BERBEDA,
  {
    terima: [
      ['salah satu dari dua indikator baku, tanpa indikator baku, indikator program', renja(
        ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 'Persentase apa saja'],
        ['1.06.04.2.01.0001', 'Penyediaan Makanan', 'Jumlah Paket Makanan'],
        ['1.06.04.2.01.0002', 'Penyediaan Sandang', 'Jumlah Baju'],
      )],
      ['satuan menempel di belakang indikator', renja(['1.06.04.2.01.0001', 'Penyediaan Makanan', 'Jumlah Paket Makanan(Paket)'])],
      ['tabel tanpa kolom indikator', lembarUji([['Kode', 'Uraian', 'Pagu Indikatif', 'Lokasi'], ['1.06.04.2.01.0001', 'Penyediaan Makanan', 5000, 'Metro']])],
    ],
    tolak: [
      ['kurung di tengah bukan satuan', renja(['1.06.04.2.01.0001', 'Penyediaan Makanan', 'Jumlah Paket (Nasi) Makanan']), { sel: 'C2' }],
      [
        'indikator dari rumus: tanpa perbaikan',
        lembarUji([['Kode', 'Uraian', 'Indikator', 'Target', 'Pagu Indikatif'], ['1.06.04.2.01.0001', 'Penyediaan Makanan', 'Jumlah Nasi', '2', 5000]], { rumus: { C2: 'H2' } }),
        { sel: 'C2' },
      ],
    ],
  },
  { kamus: KAMUS_GANDA },
); // prettier-ignore
