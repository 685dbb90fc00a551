import { NAMA_BERBEDA } from '../../core/aturan/nam-001-nama-berbeda';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';
import { KAMUS_UJI, kamusUji, renja } from './kamus-uji';

/** Names broken into lines: amounts stand beside codes only. */
const terpotong = (...baris: readonly (readonly [string | null, string])[]) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Indikatif'],
    ...baris.map(([kode, nama]) => [kode, nama, kode === null ? null : 1000]),
  ]);

ujiAturan(
  NAMA_BERBEDA,
  {
    terima: [
      [
        'huruf besar, spasi, dan tanda baca tidak dihitung',
        renja(
          ['1.06.04', 'Program  Rehabilitasi Sosial'],
          ['1.06.04.2.01.0001', 'PENYEDIAAN PERMAKANAN.'],
          ['1.06.04.2.01.0002', 'PenyediaanSandang'],
          ['2.09.01.2.07.0005', 'Pengadaan Mebel'],
        ),
      ],
      [
        'nama yang berlanjut di baris di bawahnya, juga di tengah kata (salinan PDF)',
        terpotong(
          ['1.06.04', 'PROGRAM REHABILITASI'],
          [null, 'SOSIAL'],
          ['1.06.04.2.01.0001', 'Penyediaan Perma'],
          [null, 'kanan'],
          ['1.06.04.2.01.0002', 'Penyediaan Sandang'],
          [null, 'Catatan: belanja tahun lalu'],
        ),
      ],
      ['kode tanpa nama, nama yang galat', renja(['1.06.04', null], ['1.06.04.2.01.0001', { galat: '#REF!' }])],
      ['tidak dikenal, atau bentuk lama', renja(['1.06.04.2.01.0099', 'Apa saja'], ['1.06.04.2.01.01', 'Apa saja'])],
    ],
    tolak: [
      [
        'kode dan nama dalam satu sel; item berulang; satu selnya rumus',
        lembarUji(
          [
            ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Indikatif'],
            ['1.06.04 - PROGRAM REHABILITAS SOSIAL', null, 1000],
            ['1.06.04.2.01.0001', 'Penyediaan Permakaan', 1000],
            ['1.06.04.2.01.0001', 'Penyediaan Permakaan', null],
            ['1.06.04.2.01.0002', 'Penyediaan Sandan', 1000],
            ['1.06.04.2.02.0014', 'Urusan yang lain sama sekali', 1000],
          ],
          { rumus: { B5: 'H5' } },
        ),
        [{ sel: 'A2', kode: '1.06.04' }, { sel: 'B3', seharusnya: 'Penyediaan Permakanan' }, { sel: 'B5' }, { sel: 'B6' }],
      ],
      [
        'salah ketik (Renja Metro 2026)',
        renja(['1.06.04', 'PROGRAM REHABILITAS SOSIAL'], ['1.06.04.2.01.0001', 'Penyediaan Permakanan']),
        { sel: 'B2', kode: '1.06.04', tertulis: 'PROGRAM REHABILITAS SOSIAL', seharusnya: 'PROGRAM REHABILITASI SOSIAL', tingkat: 'peringatan' },
      ],
      [
        'salah ketik dalam nama yang berlanjut di bawahnya',
        terpotong(['1.06.04', 'PROGRAM REHABILITAS'], [null, 'SOSIAL']),
        { sel: 'B2', kode: '1.06.04', tertulis: 'PROGRAM REHABILITAS SOSIAL', seharusnya: 'PROGRAM REHABILITASI SOSIAL' },
      ],
      [
        'salah ketik dalam nama milik kode lain: kodenya tidak ditebak',
        renja(['1.06.04.2.01.0001', 'Penyediaan Sandan'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL']),
        { sel: 'B2', seharusnya: 'Penyediaan Permakanan', pesan: /^Nama kode 1\.06\.04\.2\.01\.0001 tertulis/ },
      ],
      [
        'ejaan di antara dua nama resmi: yang ditulis dipilih orang',
        renja(['1.06.02.2.03.0014', 'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kewenangan Kabupaten/Kota']),
        { sel: 'B2', pesan: /Sosial Perseorangan Kewenangan/ },
      ],
      [
        'item berulang: baris tanpa nama tetap kosong',
        renja(['1.06.04.2.01.0001', 'Penyediaan Permakaan', 'Jumlah', '1', 5], ['1.06.04.2.01.0001', null, 'Jumlah', '1', null], ['1.06.04.2.01.0001', 'Penyediaan Permakaan', 'Jumlah', '1', null]),
        { sel: 'B2' },
      ],
      [
        'item berulang: satu namanya rumus, tidak ada yang ditulis',
        lembarUji(
          [
            ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Indikatif'],
            ['1.06.04.2.01.0001', 'Penyediaan Permakaan', 1000],
            ['1.06.04.2.01.0001', 'Penyediaan Permakaan', null],
          ],
          { rumus: { B3: 'B2' } },
        ),
        { sel: 'B2' },
      ],
      [
        'nama per tingkat di kolomnya sendiri',
        lembarUji(
          [
            ['Kode', 'Program/Kegiatan/Sub Kegiatan', null, null, 'Pagu Indikatif'],
            ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', null, null, 5000],
            ['1.06.04.2.01.0001', null, null, 'Penyediaan Permakaan', 5000],
          ],
          { gabungan: ['B1:D1'] },
        ),
        { sel: 'D3', kode: '1.06.04.2.01.0001', tertulis: 'Penyediaan Permakaan' },
      ],
      [
        'nama milik kode lain',
        renja(['1.06.04.2.01.0001', 'Penyediaan Sandang'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL']),
        { sel: 'B2', seharusnya: 'Penyediaan Permakanan', pesan: /adalah nama kode 1\.06\.04\.2\.01\.0002/ },
      ],
    ],
  },
  { kamus: KAMUS_UJI, tahun: 2026 },
); // prettier-ignore

ujiAturan(
  NAMA_BERBEDA,
  {
    terima: [
      ['salah satu dari dua nama resmi', renja(['1.06.04.2.01.0001', 'Penyediaan Makanan'])],
      ['bentuk lama yang masih ada di daftar: urusan KOD-003', renja(['1.06.04.2.02.02', 'Lain'])],
    ],
    tolak: [
      ['dua nama resmi: yang terdekat', renja(['1.06.04.2.01.0001', 'Penyediaan Makann']), { seharusnya: 'Penyediaan Makanan' }],
      ['dua nama resmi: yang pertama terdekat', renja(['1.06.04.2.01.0001', 'Penyediaan Permakann']), { seharusnya: 'Penyediaan Permakanan' }],
      ['dua nama resmi, salah satunya berimbuhan', renja(['1.06.04.2.01.0001', 'Penyediaan Makanan (DAK)']), { tingkat: 'info' }],
      ['nama milik dua kode lain: tidak dipilih', renja(['1.06.04.2.01.0001', 'Penyediaan Sandang']), { pesan: /^Nama kode/ }],
    ],
  },
  {
    kamus: kamusUji(
      ['1.06.04.2.01.0001', 'Penyediaan Permakanan'],
      ['1.06.04.2.01.0001', 'Penyediaan Makanan'],
      ['1.06.04.2.01.0002', 'Penyediaan Sandang'],
      ['1.06.04.2.02.0002', 'Penyediaan Sandang'],
      ['1.06.04.2.02.02', 'Pengadaan Sandang'],
    ),
    tahun: 2026,
  },
); // prettier-ignore

ujiAturan(
  NAMA_BERBEDA,
  {
    terima: [['nama resmi', renja(['1.06', 'Urusan Pemerintahan Bidang Sosial'], ['1.06.06', 'PROGRAM PENANGANAN BENCANA'])]],
    tolak: [
      [
        'urusan dan bidang; program milik bidang lain tidak diusulkan kodenya',
        renja(['1', 'URUSAN WAJIB'], ['1.06', 'BIDANG SOSIAL'], ['1.06.06', 'PROGRAM PENANGGULANGAN BENCANA'], ['1.06.05', 'PROGRAM PENANGANAN BENCANA']),
        [{ kode: '1' }, { kode: '1.06' }, { kode: '1.06.06', pesan: /^Nama kode/ }, { kode: '1.06.05', pesan: /adalah nama kode 1\.06\.06/ }],
      ],
    ],
  },
  { kamus: KAMUS_BAWAAN, tahun: 2026 },
); // prettier-ignore

const perbaikan = (lembar: ReturnType<typeof renja>, kamus = KAMUS_UJI) =>
  jalankanAturan(NAMA_BERBEDA, lembar, { kamus }).map((t) =>
    t.perbaikan.map((p) => [p.jenis, p.perubahan[0]!.kolom, p.perubahan[0]!.nilai]),
  );

test('perbaikan: aman bila jelas salah eja, pilih bila nama itu bukan miliknya', () => {
  expect(perbaikan(renja(['1.06.04', 'PROGRAM REHABILITAS SOSIAL']))).toEqual([
    [['aman', 1, 'PROGRAM REHABILITASI SOSIAL']],
  ]);
  expect(perbaikan(renja(['1.06.04.2.01.0001', 'Penyediaan Sandang']))).toEqual([
    [
      ['pilih', 1, 'Penyediaan Permakanan'],
      ['pilih', 0, '1.06.04.2.01.0002'],
    ],
  ]);
  expect(perbaikan(renja(['1.06.04.2.01.0001', 'Hal lain']))).toEqual([
    [['pilih', 1, 'Penyediaan Permakanan']],
  ]);
});

test('nama yang terpotong tidak ditulis ulang; kode dalam kurung tetap di tempatnya', () => {
  expect(perbaikan(terpotong(['1.06.04', 'PROGRAM REHABILITAS'], [null, 'SOSIAL']))).toEqual([[]]);
  const lembar = lembarUji([
    ['Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu Indikatif'],
    ['PROGRAM REHABILITAS SOSIAL (1.06.04)', 'Persentase', '10', 5_000_000],
    ['[1.06.04.2.01.0001] Penyediaan Permakanan', 'Jumlah', '10', 5_000_000],
  ]);
  expect(perbaikan(lembar)).toEqual([[['aman', 0, 'PROGRAM REHABILITASI SOSIAL (1.06.04)']]]);
});

test('nama milik program bidang lain: kode atau nama yang keliru dipilih orang', () => {
  const kamus = kamusUji(
    ['1.05.03', 'PROGRAM PENANGGULANGAN BENCANA'],
    ['1.06.06', 'PROGRAM PENANGANAN BENCANA'],
    ['1.06.04.2.01.0001', 'Penyediaan Permakanan'],
  );
  const pesan = (nama: string) => jalankanAturan(NAMA_BERBEDA, renja(['1.06.06', nama]), { kamus })[0]!.pesan;
  for (const nama of ['PROGRAM PENANGGULANGAN BENCANA', 'PROGRAM PENANGGULANGANBENCANA']) {
    expect(perbaikan(renja(['1.06.06', nama]), kamus)).toEqual([
      [['pilih', 1, 'PROGRAM PENANGANAN BENCANA']],
    ]);
    expect(pesan(nama)).toMatch(/Nama itu milik kode 1\.05\.03/);
  }
  // Misspelt, and nearer to the name of the other bidang than to its own.
  expect(perbaikan(renja(['1.06.06', 'PROGRAM PENANGGULANGN BENCANA']), kamus)).toEqual([
    [['pilih', 1, 'PROGRAM PENANGANAN BENCANA']],
  ]);
  expect(pesan('PROGRAM PENANGGULANGN BENCANA')).not.toMatch(/Nama itu milik/);
  expect(perbaikan(renja(['1.06.06', 'PROGRAM PENANGANA BENCANA']), kamus)).toEqual([
    [['aman', 1, 'PROGRAM PENANGANAN BENCANA']],
  ]);
});

test('nama di kolom bertingkat: ditulis di selnya sendiri; nama yang terbagi di dua sel dibiarkan', () => {
  const lembar = lembarUji(
    [
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', null, null, 'Pagu Indikatif'],
      ['1.06.04', 'PROGRAM REHABILITAS SOSIAL', null, null, 5000],
      ['1.06.04.2.01.0001', null, null, 'Penyediaan Permakaan', 5000],
      ['1.06.04.2.01.0002', null, 'Penyediaan', 'Sandan', 5000],
    ],
    { gabungan: ['B1:D1'] },
  );
  expect(perbaikan(lembar)).toEqual([
    [['aman', 1, 'PROGRAM REHABILITASI SOSIAL']],
    [['aman', 3, 'Penyediaan Permakanan']],
    [],
  ]);
});

test('tangga Program | Kegiatan | Sub Kegiatan: nama baris adalah yang paling kanan', () => {
  const lembar = lembarUji([
    ['Kode', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Indikator', 'Target', 'Pagu Indikatif'],
    ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', null, null, 'Persentase', '10', 5000],
    ['1.06.04.2.01', null, 'Rehabilitasi Sosial Dasar di Luar Panti Sosial', null, 'Jumlah', '10', 5000],
    ['1.06.04.2.01.0001', null, null, 'Penyediaan Permakaan', 'Jumlah', '10', 3000],
    ['1.06.04.2.01.0002', null, 'Rehabilitasi Sosial Dasar di Luar Panti Sosial', 'Penyediaan Sandan', 'Jumlah', '10', 2000],
  ]); // prettier-ignore
  expect(jalankanAturan(NAMA_BERBEDA, lembar, { kamus: KAMUS_UJI }).map((t) => t.sel)).toEqual(['D4', 'D5']);
  expect(perbaikan(lembar)).toEqual([
    [['aman', 3, 'Penyediaan Permakanan']],
    [['aman', 3, 'Penyediaan Sandang']],
  ]);
});

test('kode dan nama dalam satu sel: kodenya tetap', () => {
  const lembar = lembarUji([
    ['Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu Indikatif'],
    ['1.06.04 - PROGRAM REHABILITAS SOSIAL', 'Persentase', '10', 5],
    ['1.06.04.2.01 - Rehabilitasi Sosial Dasar di Luar Panti Sosial', 'Jumlah', '10', 5],
    ['1.06.04.2.01.0001 - Penyediaan Permakanan', 'Jumlah', '10', 5],
  ]);
  expect(perbaikan(lembar)).toEqual([[['aman', 0, '1.06.04 - PROGRAM REHABILITASI SOSIAL']]]);
});

test('tabel provinsi tidak dicocokkan dengan nama kabupaten/kota', () => {
  const lembar = renja(
    ['1.06.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI'],
    ['1.06.01.1.01', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah'],
    ['1.06.01.1.01.0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah'],
  );
  expect(perbaikan(lembar, KAMUS_BAWAAN)).toEqual([]);
});

test.each<[string, string]>([
  ['Penyediaan Permakanan (DAK)', 'info'],
  ['Penyediaan Permakanan - DAU', 'info'],
  ['Penyediaan Permakanan (Lanjutan)', 'info'],
  ['Penyediaan Permakanan (DAK Non Fisik)', 'info'],
  ['Penyediaan Permakanan (Bantuan Keuangan Provinsi 2026)', 'info'],
  ['Penyediaan Permakanan (Lansia)', 'peringatan'],
  ['Penyediaan Permakaan (DAK)', 'peringatan'],
  ['Penyediaan Permakanan DAK Lansia', 'peringatan'],
  ['Penyediaan Permakanan (DAK Lansia)', 'peringatan'],
  ['Penyediaan Permakanan (Pendanaan)', 'peringatan'],
  ['Penyediaan Permakanan (Danau)', 'peringatan'],
  ['Penyediaan Permakanan (Tahap III)', 'info'],
  ['Penyediaan Permakanan (DAK 20261)', 'peringatan'],
  ['Penyediaan Permakanan (DAK) Lansia', 'peringatan'],
  ['Penyediaan Permakanan (DAK)Lansia', 'peringatan'],
])('imbuhan sumber dana di belakang nama resmi: %s', (nama, tingkat) => {
  const [satu, ...lain] = jalankanAturan(NAMA_BERBEDA, renja(['1.06.04.2.01.0001', nama]), {
    kamus: KAMUS_UJI,
  });
  expect(lain).toEqual([]);
  expect(satu).toMatchObject({ tingkat, seharusnya: 'Penyediaan Permakanan' });
  if (tingkat === 'info') expect(satu!.perbaikan.map((p) => p.jenis)).toEqual(['pilih']);
});
