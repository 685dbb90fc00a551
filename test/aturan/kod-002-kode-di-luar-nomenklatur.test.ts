import { KODE_DI_LUAR_NOMENKLATUR } from '../../core/aturan/kod-002-kode-di-luar-nomenklatur';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';
import { eksporUji } from './ekspor-uji';
import { KAMUS_UJI, kamusUji, renja } from './kamus-uji';

const LAMA = (tahun: number) =>
  lembarUji([
    [`RENCANA KERJA TAHUN ${tahun}`],
    ['Kode', 'Program/Kegiatan', 'Pagu Indikatif'],
    ...['1.13', '1.13.15', '1.13.16', '1.13.21'].map((kode) => [kode, `Program ${kode}`, 5000]),
  ]);
const LAMA_SKPD = lembarUji([
  ['Kode', 'Program/Kegiatan', 'Pagu Indikatif'],
  ['1.13.01', 'Dinas Sosial', 60],
  ...['15', '15.01', '15.03'].map((k, i) => [`1.13.1.13.01.${k}`, 'Pemberdayaan', [60, 20, 40][i]!]),
]);

ujiAturan(
  KODE_DI_LUAR_NOMENKLATUR,
  {
    terima: [
      [
        'kode resmi, penunjang bidang sendiri, dan induk yang tidak bernama dalam daftar',
        renja(
          ['1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL'],
          ['1.06.01', 'PROGRAM PENUNJANG'],
          ['1.06.01.2.07.0005', 'Pengadaan Mebel'],
          ['X.XX.01.2.07.0005', 'Pengadaan Mebel'],
          ['1.06.02.2.03', 'Pengembangan Potensi'],
          ['1.06.04.2.01.0001', 'Penyediaan Permakanan'],
        ),
      ],
      ['bentuk lama milik KOD-003, kode rusak milik KOD-001', renja(['1.06.04.2.01.01', 'A'], ['1.06.O4', 'B'])],
    ],
    tolak: [
      ['program sebelum 2021: satu info', LAMA(2018), { sel: 'A3', tingkat: 'info' }],
      ['kode di bawah SKPD sebelum 2021: satu info, tahunnya tidak perlu', LAMA_SKPD, { sel: 'A2', tingkat: 'info' }],
      ['kode yang sama pada 2024', LAMA(2024), [{ sel: 'A3', tingkat: 'galat' }, {}, {}, {}]],
      [
        'nama yang jelas memberi kodenya',
        renja(['1.06.04.2.01.0099', 'Penyediaan Permakanan'], ['1.06.04.2.01.0002', 'Penyediaan Sandang']),
        { sel: 'A2', kode: '1.06.04.2.01.0099', seharusnya: '1.06.04.2.01.0001', tingkat: 'galat', pesan: /kodenya 1\.06\.04\.2\.01\.0001/ },
      ],
      [
        'nama di antara dua nama di bawah induk yang sama: dipilih orang',
        renja(['1.06.02.2.03.0099', 'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kewenangan Kabupaten/Kota']),
        { sel: 'A2', seharusnya: null },
      ],
      [
        'bidang yang tidak ada',
        renja(['1.99.02', 'PROGRAM ANEH'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL']),
        { sel: 'A2', seharusnya: null, tingkat: 'galat' },
      ],
      [
        'di luar daftar: satu info, bukan salah',
        renja(['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN'], ['1.01.02.2.01', 'Pengelolaan SD'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL']),
        { sel: 'A2', tingkat: 'info', pesan: /^2 kode mulai dari 1\.01\.02 .*di luar kamus 2026/ },
      ],
    ],
  },
  { kamus: KAMUS_UJI, tahun: 2026 },
); // prettier-ignore

test('perbaikan: kode lain selalu dipilih orang, juga bila namanya persis; tidak ada bila tidak tahu', () => {
  const jenis = (nama: string) => {
    const [temuan] = jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, renja(['1.06.04.2.01.0099', nama]), {
      kamus: KAMUS_UJI,
      tahun: 2026,
    });
    return temuan!.perbaikan.map((p) => [p.jenis, p.perubahan[0]!.nilai, p.perubahan[0]!.format]);
  };
  expect(jenis('penyediaan  permakanan')).toEqual([['pilih', '1.06.04.2.01.0001', '@']]);
  expect(jenis('Penyediaan Permakaan')).toEqual([['pilih', '1.06.04.2.01.0001', '@']]);
  expect(jenis('Sesuatu yang lain sama sekali')).toEqual([]);
});

describe('nama yang ada di beberapa kegiatan', () => {
  const kamus = kamusUji(
    ['1.06.04.2.01.0001', 'Penyediaan Permakanan', '', '', ''],
    ['1.06.04.2.01.0002', 'Penyediaan Sandang', '', '', ''],
    ['1.06.04.2.02.0004', 'Penyediaan Sandang', '', '', ''],
    ['1.06.06.2.01.0002', 'Penyediaan Sandang', '', '', ''],
    ['1.06.06.2.01.0003', 'Pelayanan Dukungan Psikososial', '', '', ''],
    ['1.05.04.2.01.0001', 'Pencegahan Kebakaran dalam Daerah', '', '', ''],
  );
  test.each<[string, string, string | null, number]>([
    ['1.06.04.2.01.0092', 'Penyediaan Sandang', '1.06.04.2.01.0002', 1],
    ['1.06.04.2.02.0092', 'PENYEDIAAN  SANDANG', '1.06.04.2.02.0004', 1],
    ['1.06.04.2.01.0092', 'Penyediaan Sandan', '1.06.04.2.01.0002', 1],
    ['1.06.05.2.01.0092', 'Penyediaan Sandang', null, 3],
    ['1.06.04.2.01.0092', 'Penyediaan Alat', null, 0],
    ['1.06.04.2.01.0092', 'Pelayanan Dukungan Psikososial', '1.06.06.2.01.0003', 1],
    ['1.06.04.2.01.0092', 'Pencegahan Kebakaran dalam Daerah', null, 0],
  ])('%s %s', (kode, nama, harap, pilihan) => {
    const [temuan] = jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, renja([kode, nama]), { kamus, tahun: 2026 });
    expect(temuan).toMatchObject({ sel: 'A2', seharusnya: harap });
    expect(temuan!.perbaikan.map((p) => p.jenis)).toEqual(Array<string>(pilihan).fill('pilih'));
  });
});

test('tahun dokumen bukan tahun daftar: peringatan', () => {
  const [temuan] = jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, renja(['1.06.04.2.01.0099', 'Hilang']), {
    kamus: KAMUS_UJI,
    tahun: 2024,
  });
  expect(temuan!.tingkat).toBe('peringatan');
});

test('daftar tanpa tahun: tidak ada versi lain yang dapat memuatnya', () => {
  const isi = ['KODE,NAMA', '1.06.04.2.01.0001,Penyediaan Permakanan'].map((b) => b.split(','));
  const kamus = bukaTersusun(susunKamus(isi, { berkas: 'daftar.csv' }).kamus);
  const lembar = renja(['1.06.04.2.01.0099', 'Hilang']);
  const [temuan] = jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, lembar, { kamus, tahun: 2024 });
  expect(temuan!.tingkat).toBe('galat');
});

test('kamus bawaan: kode yang tidak dimuatnya hanya satu info', () => {
  const lembar = renja(['1.06.04.2.01.0099', 'Entah'], ['1.06.08', 'Entah'], ['1.01.02', 'Entah']);
  const temuan = jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, lembar, { kamus: KAMUS_BAWAAN });
  expect(temuan).toMatchObject([{ tingkat: 'info', perbaikan: [] }]);
  expect(temuan[0]!.pesan).toBe(
    '3 kode mulai dari 1.06.04.2.01.0099 tidak dapat dicocokkan: di luar kamus bawaan - pasang daftar resmi.',
  );
});

test('tanpa kamus: diam', () => {
  expect(jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, renja(['1.99.02', 'X']))).toEqual([]);
});

describe('daftar tahun lain: galat hanya bila tidak mungkin ada di versi mana pun', () => {
  const SEBELAH = [
    ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial'],
    ['1.06.04.2.01.0001', 'Penyediaan Permakanan'],
    ['1.06.04.2.01.0002', 'Penyediaan Sandang'],
  ];
  const tingkat = (...baris: string[][]) =>
    jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, renja(...baris), { kamus: KAMUS_UJI, tahun: 2024 }).map((t) => [
      t.kode,
      t.tingkat,
    ]);
  test.each<[string, string[][], string[][]]>([
    ['bidang yang tidak ada', [['1.99.02', 'PROGRAM']], [['1.99.02', 'galat']]],
    ['program yang tidak ada, namanya juga tidak', [...SEBELAH, ['1.06.14', 'EKONOMI KREATIF']], [['1.06.14', 'galat']]],
    ['program yang tidak ada di antara yang dikenal', [...SEBELAH, ['1.06.14', 'PROGRAM']], [['1.06.14', 'galat']]],
    ['isi program itu juga', [...SEBELAH, ['1.06.14.2.01', 'Lain']], [['1.06.14.2.01', 'galat']]],
    ['kegiatan salah, sub kegiatan di bawahnya memakai kode yang benar', [['1.06.04.2.11', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial'], ...SEBELAH.slice(1)], [['1.06.04.2.11', 'galat']]],
    ['kegiatan dapat hilang tanpa jejak (2.14.03.2.04 pada 2027)', [...SEBELAH, ['1.06.04.2.11', 'Lain']], [['1.06.04.2.11', 'peringatan']]],
    ['sub kegiatan dapat berganti dari tahun ke tahun', [...SEBELAH, ['1.06.04.2.01.0077', 'Lain']], [['1.06.04.2.01.0077', 'peringatan']]],
    ['tanpa tetangga yang dikenal', [['1.06.14', 'PROGRAM']], [['1.06.14', 'peringatan']]],
    ['program hilang, dua tetangga berkode lama', [['1.06.04.2.01.01', 'Penyediaan Permakanan'], ['1.06.04.2.01.02', 'Penyediaan Sandang'], ['1.06.14', 'EKONOMI KREATIF']], [['1.06.14', 'galat']]],
    ['tetangga di bidang lain tidak ikut menilai', [...SEBELAH, ['1.01.02', 'PROGRAM PENDIDIKAN'], ['1.06.14', 'EKONOMI KREATIF']], [['1.06.14', 'galat'], ['1.01.02', 'info']]],
    ['programnya ada di daftar', [['1.06.02.2.03.0004', 'A'], ['1.06.02.2.03.0014', 'B'], ['1.06.04.2.01.0077', 'Lain']], [['1.06.04.2.01.0077', 'peringatan']]],
    ['kegiatan dengan nama yang sudah punya barisnya sendiri', [...SEBELAH, ['1.06.04.2.11', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial'], ['', 'Catatan']], [['1.06.04.2.11', 'peringatan']]],
    ['beberapa yang tidak dikenal: daftar lain', [...SEBELAH, ['1.06.14', 'A'], ['1.06.15', 'B']], [['1.06.14', 'peringatan'], ['1.06.15', 'peringatan']]],
  ])('%s', (_judul, baris, harap) => expect(tingkat(...baris)).toEqual(harap)); // prettier-ignore

  test('ekspor tidak punya baris kegiatan: namanya tidak membuktikan apa pun', () => {
    const lembar = eksporUji(['1.06.04.2.11', SEBELAH[0]![1]!, '1.06.04.2.01.0001', 'Penyediaan Permakanan']);
    const temuan = jalankanAturan(KODE_DI_LUAR_NOMENKLATUR, lembar, { kamus: KAMUS_UJI, tahun: 2024 });
    expect(temuan.map((t) => [t.kode, t.tingkat])).toEqual([['1.06.04.2.11', 'peringatan']]);
  });
});
