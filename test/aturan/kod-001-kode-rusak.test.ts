import { KODE_RUSAK } from '../../core/aturan/kod-001-kode-rusak';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

ujiAturan(KODE_RUSAK, {
  terima: [
    [
      'lebar 2, lebar 4, X.XX, organisasi dengan nama',
      tabel`1.06.0.00.0.00.01.0000 Dinas Sosial | 1 \n 1 | 1 \n 1.06 | 1 \n X.XX.01 | 1 \n 1.06.01.2.01.01 | 1 \n 1.06.01.2.01.0001 | 1`,
    ],
    ['baris JUMLAH dan baris kosong', tabel`1.06.01 | 1 \n JUMLAH | 1`],
  ],
  tolak: [
    [
      'koma (Renja Metro)',
      tabel`1,06 | 1`,
      { sel: 'A2', seharusnya: '1.06', tingkat: 'peringatan', pesan: /memakai koma/ },
    ],
    ['nol hilang', tabel`1.6.01 | 1`, { sel: 'A2', seharusnya: '1.06.01', tingkat: 'peringatan' }],
    [
      'penanda dua digit',
      tabel`1.01.01.02.01 | 1`,
      { sel: 'A2', seharusnya: '1.01.01.2.01', tingkat: 'peringatan' },
    ],
    [
      'spasi di tengah (Tapanuli Utara)',
      tabel`1.02 .02.2.03 | 1`,
      { sel: 'A2', seharusnya: '1.02.02.2.03', tingkat: 'info' },
    ],
    [
      'rusak (Tapanuli Utara)',
      tabel`1.06 | 1 \n 2.11 . 2.11.01.01 . 01 . 07 | 1`,
      { sel: 'A3', seharusnya: null, tingkat: 'galat' },
    ],
  ],
});

test('banyak spasi yang tidak terlihat menjadi satu info dengan satu perbaikan aman', () => {
  const lembar = tabel`' 1.06.01 | 1 \n '1.06.01.2.01  | 1 \n ' 1.06.01.2.02 | 1 \n ' 1.06.01.2.03 | 1 \n ' 1.06.01.2.04 | 1`;
  const temuan = jalankanAturan(KODE_RUSAK, lembar);
  expect(temuan).toHaveLength(1);
  expect(temuan[0]).toMatchObject({ tingkat: 'info', sel: 'A2:A6' });
  const [perbaikan] = temuan[0]!.perbaikan;
  expect(perbaikan!.jenis).toBe('aman');
  expect(perbaikan!.perubahan[0]).toMatchObject({ nilai: '1.06.01', format: '@' });
});

test('kolom kode yang berbeda tidak dicampur dalam satu temuan, dan tanpa perbaikan yang kosong', () => {
  const kepala = ['KODE URUSAN', 'NAMA URUSAN', 'KODE SKPD', 'NAMA SKPD', 'KODE PROGRAM', 'NAMA PROGRAM', 'KODE KEGIATAN', 'NAMA KEGIATAN', 'KODE SUB KEGIATAN', 'NAMA SUB KEGIATAN', 'KODE REKENING', 'NAMA REKENING', 'PAGU']; // prettier-ignore
  const baris = [1, 2, 3, 4, 5].map((i) => ['1', 'U', '1.06.0.00.0.00.01.0000', 'Dinas', `1.06.0${i} `, 'P', `1.06.0${i}.2.01`, 'K', `1.06.0${i}.2.01.0001 `, 'S', `5.1.02.01.001.0000${i}`, 'R', i]); // prettier-ignore
  const temuan = jalankanAturan(KODE_RUSAK, lembarUji([kepala, ...baris]));
  expect(temuan.map((t) => t.sel)).toEqual(['E2:E6', 'I2:I6']);
  for (const t of temuan) expect(t.perbaikan.every((p) => p.perubahan.length > 0)).toBe(true);
});
