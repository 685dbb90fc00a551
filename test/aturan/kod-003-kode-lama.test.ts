import { KODE_LAMA } from '../../core/aturan/kod-003-kode-lama';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';
import { KAMUS_UJI, renja } from './kamus-uji';

const KELEMBAGAAN =
  'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota';

ujiAturan(
  KODE_LAMA,
  {
    terima: [
      ['kode 4 angka', renja(['1.06.04.2.01.0001', 'Penyediaan Permakanan'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL'])],
    ],
    tolak: [
      [
        'Renja Metro 2026: nomor lama, namanya kini di nomor lain',
        renja(['1.06.02.2.03.01', KELEMBAGAAN], ['1.06.04.2.01.0001', 'Penyediaan Permakanan']),
        { sel: 'A2', kode: '1.06.02.2.03.01', seharusnya: '1.06.02.2.03.0004', tingkat: 'peringatan', pesan: /bentuk lama \(2 angka\).*nama sama di bawah induk yang sama/ },
      ],
      [
        'nomor dipakai ulang untuk hal lain',
        renja(['1.06.04.2.01.01', 'Rehabilitasi Rumah'], ['1.06.04.2.01.02', 'Penyediaan Sandang']),
        [
          { sel: 'A2', seharusnya: null, pesan: /tidak ada padanan resmi\. Nomor itu kini dipakai untuk "Penyediaan Permakanan"/ },
          { sel: 'A3', seharusnya: '1.06.04.2.01.0002', pesan: /nomor dan nama tetap/ },
        ],
      ],
      [
        'kode 4 angka yang sudah diganti',
        renja(['1.06.02.2.03.0009', 'Pekerja Sosial Masyarakat'], ['1.06.04.2.01.0001', 'Penyediaan Permakanan']),
        { sel: 'A2', seharusnya: '1.06.02.2.03.0014', pesan: /sudah diganti pada nomenklatur 2026.*padanan resmi/ },
      ],
      [
        'nama mirip di nomor lain, nomornya dipakai untuk hal lain',
        renja(['1.06.04.2.01.02', 'Pemberian Layanan Data dan Pengadaun'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL']),
        { sel: 'A2', seharusnya: '1.06.04.2.01.0009', pesan: /nama mirip.*kini dipakai untuk "Penyediaan Sandang"/ },
      ],
      [
        'nama di antara dua nama: tidak ditebak',
        renja(['1.06.02.2.03.02', 'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kewenangan Kabupaten/Kota']),
        { sel: 'A2', seharusnya: null },
      ],
      [
        'salah ketik: nama mirip hanya pilihan',
        renja(['1.06.04.2.01.09', 'Pemberian Layanan Data dan Pengadaun'], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL']),
        { sel: 'A2', seharusnya: '1.06.04.2.01.0009', pesan: /nama mirip/ },
      ],
    ],
  },
  { kamus: KAMUS_UJI, tahun: 2026 },
); // prettier-ignore

const satu = renja(['1.06.02.2.03.01', KELEMBAGAAN], ['1.06.04', 'PROGRAM REHABILITASI SOSIAL']);
const tingkat = (tahun: number | null, kamus = KAMUS_UJI) =>
  jalankanAturan(KODE_LAMA, satu, { kamus, tahun }).map((t) => t.tingkat);

test('tahun menentukan: 2 angka benar sampai 2023, peralihan 2024', () => {
  expect(tingkat(2022)).toEqual([]);
  expect(tingkat(2024)).toEqual(['info']);
  expect(tingkat(2025)).toEqual(['peringatan']);
  expect(tingkat(null)).toEqual(['peringatan']);
  expect(tingkat(null, KAMUS_BAWAAN)).toEqual(['info']);
});

describe('perbaikan: hanya lebar yang berubah aman, item lain dipilih orang', () => {
  const perbaikan = (kode: string, nama: string, ...lain: (string | null)[][]) =>
    jalankanAturan(KODE_LAMA, renja([kode, nama], ...lain), { kamus: KAMUS_UJI, tahun: 2024 }).map((t) =>
      t.perbaikan.map((p) => [p.jenis, ...p.perubahan.map((c) => `${c.baris + 1}: ${String(c.nilai)}`)]),
    );

  test.each<[string, string, string, string[][]]>([
    ['nomor dan nama tetap', '1.06.04.2.01.02', 'penyediaan  sandang', [['aman', '2: 1.06.04.2.01.0002']]],
    ['nama kini di nomor lain', '1.06.02.2.03.01', KELEMBAGAAN, [['pilih', '2: 1.06.02.2.03.0004']]],
    ['padanan resmi berpindah nomor', '1.06.02.2.03.09', 'Pekerja Sosial Masyarakat', [['pilih', '2: 1.06.02.2.03.0014']]],
    ['nama mirip', '1.06.04.2.01.09', 'Pemberian Layanan Data dan Pengadaun', [['pilih', '2: 1.06.04.2.01.0009']]],
  ])('%s', (_judul, kode, nama, harapan) => expect(perbaikan(kode, nama)).toEqual([harapan])); // prettier-ignore

  test('satu item di beberapa baris diubah seluruhnya', () => {
    const lanjutan = ['1.06.04.2.01.02', 'Penyediaan Sandang', 'Indikator kedua', null, null];
    expect(perbaikan('1.06.04.2.01.02', 'Penyediaan Sandang', lanjutan)).toEqual([
      [['aman', '2: 1.06.04.2.01.0002', '3: 1.06.04.2.01.0002']],
    ]);
  });

  test('kode yang juga dipakai baris lain: orang yang memilih', () => {
    const lain = ['1.06.04.2.01.0002', 'Entah'];
    expect(perbaikan('1.06.04.2.01.02', 'Penyediaan Sandang', lain)).toEqual([
      [['pilih', '2: 1.06.04.2.01.0002']],
    ]);
  });

  test('kamus bawaan pun tahu yang dicetaknya', () => {
    const [temuan] = jalankanAturan(KODE_LAMA, satu, { kamus: KAMUS_BAWAAN, tahun: 2026 });
    expect(temuan).toMatchObject({ seharusnya: '1.06.02.2.03.0004', perbaikan: [{ jenis: 'pilih' }] });
    expect(temuan!.perbaikan[0]!.perubahan).toMatchObject([
      { baris: 1, kolom: 0, nilai: '1.06.02.2.03.0004', format: '@' },
    ]);
  });
});

test('kamus bawaan tanpa penggantinya: pasang daftar resmi', () => {
  const [temuan] = jalankanAturan(KODE_LAMA, renja(['1.06.04.2.01.77', 'Entah']), { kamus: KAMUS_BAWAAN, tahun: 2026 }); // prettier-ignore
  expect(temuan!.pesan).toContain('penggantinya: pasang daftar resmi untuk mengetahuinya');
});

test('daftar 2 angka: kode yang diganti di dalamnya bukan bentuk lama', () => {
  const isi = [
    ['KODE', 'NAMA', 'INDIKATOR', 'SATUAN', 'SUBKEGIATAN SEBELUMNYA'],
    ['1.06.02.2.03.04', 'Kelembagaan', '', '', ''],
    ['1.06.02.2.03.14', 'Perseorangan', '', '', '1.06.02.2.03.09 Pekerja Sosial Masyarakat'],
  ];
  const kamus = bukaTersusun(susunKamus(isi, { berkas: 'daftar-2022.csv' }).kamus);
  const lembar = renja(['1.06.02.2.03.09', 'Pekerja Sosial Masyarakat']);
  const [temuan] = jalankanAturan(KODE_LAMA, lembar, { kamus, tahun: 2022 });
  expect(temuan!.pesan).toContain('sudah diganti pada nomenklatur 2022; penggantinya 1.06.02.2.03.14');
});

test('kode organisasi di depan kode tetap berdiri', () => {
  const OPD = '1.06.0.00.0.00.01.0000.';
  const lembar = renja([`${OPD}1.06.04`, 'PROGRAM REHABILITASI SOSIAL'], [`${OPD}1.06.04.2.01.01`, 'Penyediaan Permakanan']); // prettier-ignore
  const [temuan] = jalankanAturan(KODE_LAMA, lembar, { kamus: KAMUS_UJI, tahun: 2026 });
  expect(temuan!.seharusnya).toBe('1.06.04.2.01.0001');
  expect(temuan!.perbaikan[0]!.perubahan.map((p) => p.nilai)).toEqual([`${OPD}1.06.04.2.01.0001`]);
});
