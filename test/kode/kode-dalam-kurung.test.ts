import { bacaKode } from '../../core/kode/baca-kode';

test.each([
  ['PROGRAM REHABILITASI SOSIAL (1.06.04)', '1.06.04', 'PROGRAM REHABILITASI SOSIAL'],
  ['[1.06.04] PROGRAM REHABILITASI SOSIAL', '1.06.04', 'PROGRAM REHABILITASI SOSIAL'],
  ['(1.06.04.2.01) - Rehabilitasi', '1.06.04.2.01', 'Rehabilitasi'],
  ['Bencana (Tagana) [ x.xx.01.2.01.0001 ].', 'X.XX.01.2.01.0001', 'Bencana (Tagana)'],
  ['BIDANG SOSIAL (1.06)', '1.06', 'BIDANG SOSIAL'],
])('%s', (sel, teks, nama) => expect(bacaKode(sel)).toMatchObject({ teks, nama, pasti: true }));

test.each([
  'Indeks Reformasi Birokrasi (3.45)',
  'Laporan kinerja (12)',
  'Tahap (1.2.3)',
  'Rehabilitasi (PMKS)',
  '(1.06.04',
  `${'('.repeat(30_000)}1`,
])('bukan kode: %.40s', (sel) => expect(bacaKode(sel).kode).toBeNull());
