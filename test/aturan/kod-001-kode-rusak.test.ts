import { KODE_RUSAK } from '../../core/aturan/kod-001-kode-rusak';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

/** Codes one below the other. */
const kolom = (kode: readonly NilaiSel[], rumus: Readonly<Record<string, string>> = {}, format = 'General') =>
  lembarUji([['Kode', 'Uraian', 'Pagu'], ['1.06', 'Bidang', 5000], ...kode.map((k) => [k, 'Nama', 5000])], {
    rumus,
    format: { A: format },
  });
const SPASI = [' 1.06.01', '1.06.01.2.01 ', '1.06.01.2.01..0001', 'x.xx.02', '1.06.01.2.02'];
const TANPA_NOL = ['1.6.1', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `1.6.1.2.${n}`)];
const EKSPOR = ['KODE URUSAN', 'NAMA URUSAN', 'KODE SKPD', 'NAMA SKPD', 'KODE PROGRAM', 'NAMA PROGRAM', 'KODE KEGIATAN', 'NAMA KEGIATAN', 'KODE SUB KEGIATAN', 'NAMA SUB KEGIATAN', 'KODE REKENING', 'NAMA REKENING', 'PAGU']; // prettier-ignore
/** An export whose rows all stand under one program code; the name differs in the last row. */
const ekspor = (program: string, rumus: Readonly<Record<string, string>> = {}) =>
  lembarUji([EKSPOR, ...[1, 2, 3].map((i) => ['1', 'U', '1.06.0.00.0.00.01.0000', 'Dinas', program, i === 3 ? 'P lain' : 'P', '1.06.01.2.01', 'K', '1.06.01.2.01.0001', 'S', `5.1.02.01.001.0000${i}`, 'R', i])], { rumus }); // prettier-ignore

ujiAturan(KODE_RUSAK, {
  terima: [
    ['angka dan tanggal milik KOD-004', kolom([1.06, 1.6, 1.1, 1.0601, 37016])],
    ['tanggal milik KOD-004', kolom([37016, 1.06], {}, 'd/m/yyyy')],
    ['bukan kode', kolom(['12,5', '97,7 %', 'Dinas', { galat: '#REF!' }, null])],
    [
      'lebar 2, lebar 4, X.XX, organisasi dengan nama',
      tabel`1.06.0.00.0.00.01.0000 Dinas Sosial | 1 \n 1 | 1 \n 1.06 | 1 \n X.XX.01 | 1 \n 1.06.01.2.01.01 | 1 \n 1.06.01.2.01.0001 | 1`,
    ],
    ['program dan kegiatan sebelum 2021', lembarUji([['RENJA TAHUN 2018'], ['Kode', 'Uraian', 'Pagu'], ['1.13.15', 'Program', 3], ['1.13.15.01', 'A', 1], ['1.13.15.08', 'B', 2]])], // prettier-ignore
    ['program dan kegiatan di bawah SKPD sebelum 2021', kolom(['1.13.1.13.01.15', '1.13.1.13.01.15.02'])],
    ['baris JUMLAH dan baris kosong', tabel`1.06.01 | 1 \n JUMLAH | 1`],
  ],
  tolak: [
    ['titik berlebih, huruf kecil, koma dan titik', kolom(['1.06..01', 'x.xx..02', '1,06..03']), [{ tingkat: 'peringatan' }, { tingkat: 'info' }, {}]], // prettier-ignore
    ['dua bacaan: dua pilihan', kolom(['1.1', '2.09.01.01']), [{ seharusnya: null, tingkat: 'peringatan' }, { seharusnya: null }]], // prettier-ignore
    ['empat yang meragukan tetap empat temuan', kolom(['1,06,01', '1,06,02', '1,06,03', '1,06,04']), [{}, {}, {}, {}]], // prettier-ignore
    ['sembilan nol hilang tetap sembilan temuan', kolom(TANPA_NOL.slice(0, 9)), TANPA_NOL.slice(0, 9).map(() => ({ tingkat: 'peringatan' as const }))], // prettier-ignore
    ['nol yang hilang di seluruh tabel: satu temuan di kode pertama', kolom(TANPA_NOL), { sel: 'A3', seharusnya: '1.06.01', tingkat: 'peringatan' }], // prettier-ignore
    [
      'nol dan titik di seluruh tabel',
      kolom(TANPA_NOL.map((k) => `${k}. Nama`)),
      { sel: 'A3', seharusnya: '1.06.01' },
    ],
    [
      'nol hilang di sebagian tabel',
      kolom([...TANPA_NOL, '1.06.02', '1.06.03', '1.06.04']),
      TANPA_NOL.map(() => ({})),
    ],
    ['empat spasi, titik lebih, huruf kecil: satu temuan', kolom(SPASI), { sel: 'A3:A6', kode: null, tingkat: 'info' }], // prettier-ignore
    ['satu di antaranya rumus', kolom(SPASI, { A4: 'B4' }), { sel: 'A3:A6' }],
    ['semuanya rumus: tanpa perbaikan', kolom(SPASI, { A3: 'B3', A4: 'B4', A5: 'B5', A6: 'B6' }), { sel: 'A3:A6' }], // prettier-ignore
    ['satu rumus: tanpa perbaikan', kolom(['1,06,01'], { A3: 'B3' }), { sel: 'A3' }],
    ['kode dan nama dalam satu sel', kolom(['1,06,01 - PROGRAM PENUNJANG', '1.06..02 PROGRAM']), [{ sel: 'A3', seharusnya: '1.06.01' }, { sel: 'A4' }]], // prettier-ignore
    ['kode terbelah: ruasnya rusak', lembarUji([['Kode', null, null, 'Uraian', 'Pagu'], ['1', '06', 'O1', 'Program', 5000], ['1', '06', '02', 'Program', 6000], ['1', '06', '03', 'Program', 6000]], { gabungan: ['A1:C1'] }), { sel: 'C2' }], // prettier-ignore
    ['kode terbelah: nol hilang, tanpa perbaikan', lembarUji([['Kode', null, null, 'Uraian', 'Pagu'], ['1', '6', '01', 'Program', 5000], ['1', '06', '02', 'Program', 6000], ['1', '06', '03', 'Program', 6000]], { gabungan: ['A1:C1'] }), { sel: 'B2', seharusnya: '1.06.01' }], // prettier-ignore
    ['di belakang kode organisasi: koma', kolom(['1.06.0.00.0.00.01.0000. 1,06,01', '1,06,0,00,0,00,01,0000,1,06,02']), [{ sel: 'A3', seharusnya: '1.06.01' }, { sel: 'A4', seharusnya: '1.06.02' }]], // prettier-ignore
    ['nol di belakang hilang, nol di depan berlebih', tabel`2.1 | 1 \n 2.10.01 | 1 \n 02.10.02 | 1`, [{ sel: 'A2', seharusnya: '2.10', pesan: /kehilangan nol di belakang/ }, { sel: 'A4', pesan: /kelebihan nol di depan/ }]], // prettier-ignore
    ['di belakang kode organisasi yang berspasi', kolom(['1.06.0.00.0.00.01.0000. 1.06. 01']), { sel: 'A3' }],
    ['rusak, 40 dan 41 huruf', kolom([`1.06.O1.${'1'.repeat(32)}`, `1.06.O1.${'1'.repeat(33)}`]), [{}, {}]], // prettier-ignore
    ['ekspor: kode yang diulang satu temuan per nama', ekspor('1,06,01'), [{ sel: 'E2' }, { sel: 'E4' }]],
    ['ekspor: ulangan yang berumus tidak ditulis', ekspor('1,06,01', { E3: 'E2' }), [{ sel: 'E2' }, { sel: 'E4' }]], // prettier-ignore
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
