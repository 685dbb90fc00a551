import { TAG_SPM } from '../../core/aturan/lok-004-tag-spm';
import { tabel } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

ujiAturan(TAG_SPM, {
  terima: [
    ['Renja Metro 2026: tidak ada kolom tag', renjaUji([{ ...SUB_LENGKAP, 2: '1.06.04.2.01.01' }])],
    [
      'sebagian ditandai; yang lain memang bukan SPM',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Keterangan SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | SPM Sosial
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
    ],
    [
      'jawaban "-" dan "bukan SPM"',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | -
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | bukan SPM`,
    ],
    [
      'kolom tagging: sebagian ditandai SPM',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Tagging
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | SPM
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | Pokir`,
    ],
    [
      'kolom SPM: satu "-", yang lain kosong',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | bukan
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
    ],
    [
      'centang di baris indikator kedua',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU |
      | | Jumlah Paket | 200 Paket | | Metro | DAU | √
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
    ],
    [
      'kolom SPM: tanda hubung saja, sebagian kosong',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | -
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
    ],
    [
      'kolom SPM: tanda hubung di semua baris',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | -
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | -`,
    ],
    [
      '"Ya" di baris indikator kedua',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | 
      | | Jumlah Paket | 200 Paket | | Metro | DAU | Ya
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
    ],
    [
      '"1" di baris indikator kedua',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | 
      | | Jumlah Paket | 200 Paket | | Metro | DAU | 1
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
    ],
    [
      'bidang tanpa SPM dan program penunjang',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.01.2.01.0001 | Penyusunan Dokumen | Jumlah Dokumen | 2 Dokumen | 5.575.000 | Metro | DAU |
      2.07.03.2.01.0001 | Proses Pelaksanaan Pendidikan | Jumlah Orang | 40 Orang | 9.000.000 | Metro | DAU | `,
    ],
    [
      'kolom Prioritas tanpa tag',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Prioritas
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | Prioritas 1`,
    ],
    [
      'ditandai di kolom lain',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Tagging | Catatan
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | Pokir | SPM bidang sosial`,
    ],
  ],
  tolak: [
    [
      'program, kegiatan, catatan, dan baris kedua satu item tidak dihitung',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04 | PROGRAM REHABILITASI SOSIAL | | | 131.007.700 | Metro | DAU |
      1.06.04.2.01 | Rehabilitasi Sosial Dasar | | | 131.007.700 | Metro | DAU |
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU |
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Paket | 200 Paket | | Metro | DAU |
      | Catatan | | | | | | |
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
      { sel: 'H4:H7', pesan: /semua 2 sub kegiatan/ },
    ],
    [
      'kolom tagging kosong: hanya info',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Tagging
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | `,
      { sel: 'H2', tingkat: 'info' },
    ],
    [
      'kolom Prioritas, sebagian bertag',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Prioritas
      1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAK | Stunting
      1.02.02.2.02.0002 | Pengelolaan Pelayanan Kesehatan Ibu Bersalin | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAK | `,
      { sel: 'H2:H3', tingkat: 'info' },
    ],
    [
      'kolom SPM kosong',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | SPM
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU |
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
      { sel: 'H2:H3', kode: '1.06', tingkat: 'peringatan', pesan: /kosong untuk semua 2 sub kegiatan/ },
    ],
    [
      'kolom tagging berisi tag lain',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Tagging
      1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAU | Pokir
      1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 100 Orang | 37.908.700 | Metro | DAU | `,
      { sel: 'H2:H3', tingkat: 'info', pesan: /ditandai SPM/ },
    ],
    [
      'kolom Prioritas yang dipakai untuk tag',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu Indikatif (Rp) | Lokasi | Sumber Dana | Prioritas
      1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah Orang | 200 Orang | 93.099.000 | Metro | DAK | Stunting`,
      { sel: 'H2', kode: '1.02', tingkat: 'info' },
    ],
  ],
});
