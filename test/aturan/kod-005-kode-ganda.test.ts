import { KODE_GANDA } from '../../core/aturan/kod-005-kode-ganda';
import { tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';
import { eksporUji } from './ekspor-uji';

ujiAturan(KODE_GANDA, {
  terima: [
    ['semua berbeda', tabel`1.06.01 | 1 \n 1.06.01.2.01 | 1 \n 1.06.01.2.02 | 1`],
    [
      'baris berurutan dengan nama sama: indikator tambahan',
      tabel`
      Kode | Uraian | Indikator | Pagu
      1.06.01.2.01.01 | Penyusunan Dokumen | a | 30
      1.06.01.2.01.01 | Penyusunan Dokumen | b |`,
    ],
    [
      'perangkat daerah lain (puskesmas Tapanuli Utara)',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      1.02.0.00.0.00.01.0001 | Puskesmas A | x | 10
      1.02.02 | Program | x | 10
      1.02.0.00.0.00.01.0002 | Puskesmas B | x | 10
      1.02.02 | Program | x | 10`,
    ],
    ['ekspor mengulang kode', eksporUji(['1.06.04.2.01', 'K', '1.06.04.2.01.0001', 'A'], ['1.06.04.2.01', 'K', '1.06.04.2.01.0001', 'B'])], // prettier-ignore
    [
      'kecamatan lain',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      7.01.0.00.0.00.01.0000 | Kecamatan A | x | 10
      7.01.01 | Program Penunjang | x | 10
      7.01.0.00.0.00.02.0000 | Kecamatan B | x | 20
      7.01.01 | Program Penunjang | x | 20`,
    ],
    [
      'bentuk umum X.XX boleh berulang',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      X.XX.01.2.06 | Administrasi Umum | x | 10
      X.XX.01.2.06 | Administrasi Keuangan | x | 20`,
    ],
    [
      'rekapitulasi per program di bawah JUMLAH',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      1.06.01 | Program A | x | 10
      1.06.01.2.01 | Kegiatan | x | 10
      1.06.02 | Program B | x | 20
      | JUMLAH | | 30
      REKAPITULASI PER PROGRAM
      1.06.01 | Program A | | 10
      1.06.02 | Program B | | 20
      | JUMLAH | | 30`,
    ],
    [
      'item yang dibagi menurut sumber dana',
      tabel`
      Kode | Uraian | Sumber Dana | Pagu
      1.06.01.2.01.01 | Penyusunan Dokumen | PAD | 30
      1.06.01.2.01.01 | Penyusunan Dokumen | DAU | 20`,
    ],
    [
      'pagu diulang di samping indikator lain',
      tabel`
      Kode | Uraian | Indikator | Pagu
      1.06.01.2.01.01 | Penyusunan Dokumen | a | 30
      1.06.01.2.01.01 | Penyusunan Dokumen | b | 30`,
    ],
  ],
  tolak: [
    [
      'kode dan nama disalin ke baris berikut, pagunya lain',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      1.06.01.2.01.01 | Penyusunan Dokumen | x | 30
      1.06.01.2.01.01 | Penyusunan Dokumen | x | 20`,
      { sel: 'A3', tingkat: 'peringatan' },
    ],
    [
      'seluruh baris disalin di bawahnya',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      1.06.01.2.01.01 | Penyusunan Dokumen | x | 30
      1.06.01.2.01.01 | Penyusunan Dokumen | x | 30`,
      { sel: 'A3', tingkat: 'peringatan' },
    ],
    [
      'satu kode, dua nama (Tapanuli Utara, kecamatan)',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      7.01.01.2.08.01 | Pengadaan Mebel | x | 10
      7.01.01.2.08.01 | Penyediaan Jasa Surat Menyurat | x | 20`,
      {
        sel: 'A3',
        tingkat: 'galat',
        pesan: /"Penyediaan Jasa Surat Menyurat", padahal di baris 2 untuk "Pengadaan Mebel"/,
      },
    ],
    [
      'lebar 2 dan 4 adalah kode yang sama',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      1.06.01.2.01.01 | Penyusunan | x | 10
      1.06.01.2.01.0001 | Evaluasi | x | 20`,
      { sel: 'A3', tingkat: 'galat' },
    ],
    [
      'nama sama tetapi terpisah: mungkin terulang',
      tabel`
      Kode | Uraian | Lokasi | Pagu
      2.13.01 | Program Penunjang | x | 10
      2.13.01.2.01 | Perencanaan | x | 10
      2.13.01 | Program Penunjang | x | 10`,
      { sel: 'A4', tingkat: 'peringatan' },
    ],
  ],
});
