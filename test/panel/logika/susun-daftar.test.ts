import type { Temuan } from '../../../core/aturan/temuan';
import { susunDaftar, type BarisDaftar, type Saringan } from '../../../panel/logika/susun-daftar';
import { temuanUji } from '../temuan-uji';

const SEMUA: Saringan = {
  tingkat: new Set(['galat', 'peringatan', 'info']),
  cari: '',
  kelompok: 'aturan',
  terlipat: new Set(),
};
const JUDUL: Record<string, string> = { 'PGU-001': 'Jumlah induk', 'NAM-001': 'Nama' };
const susun = (temuan: Temuan[], saringan: Partial<Saringan> = {}): BarisDaftar[] =>
  susunDaftar(temuan, { ...SEMUA, ...saringan }, (id) => JUDUL[id] ?? id);
const ringkas = (daftar: BarisDaftar[]): string[] =>
  daftar.map((b) =>
    b.jenis === 'kelompok' ? `# ${b.judul} ${b.banyak}` : `${b.akibat ? '> ' : ''}${b.temuan.sel}`,
  );

const CAMPUR = [
  temuanUji('B2', { aturan: 'NAM-001', tingkat: 'info', label: 'Penyediaan Gaji' }),
  temuanUji('C3', { kode: '1.06.01.2.09', label: 'Pemeliharaan' }),
  temuanUji('C2', { kode: '1.06.01', sebab: 'PGU-001@C3' }),
  temuanUji('C9', { tingkat: 'peringatan' }),
];

test('per aturan: kelompok terberat dulu, akibat di bawah sebabnya', () => {
  expect(ringkas(susun(CAMPUR))).toEqual(['# Jumlah induk 3', 'C3', '> C2', 'C9', '# Nama 1', 'B2']);
});

test('galat di bawah sebab yang lebih ringan: kelompoknya galat dan di depan, saringan dan rupanya tidak menyembunyikannya', () => {
  const temuan = [
    temuanUji('A9', { aturan: 'STR-003', tingkat: 'peringatan' }),
    temuanUji('B2', { aturan: 'NAM-001', tingkat: 'peringatan' }),
    temuanUji('C3', { sebab: 'NAM-001@B2' }),
    temuanUji('C4', { sebab: 'PGU-001@C3' }),
  ];
  const tanda = (daftar: BarisDaftar[]): string[] =>
    daftar.map((b) => (b.jenis === 'kelompok' ? `# ${b.judul} ${b.tingkat}` : `${b.temuan.sel} ${b.tanda}`));
  const NAMA = ['# Nama galat', 'B2 peringatan', 'C3 galat', 'C4 akibat'];
  expect(tanda(susun(temuan))).toEqual([...NAMA, '# STR-003 peringatan', 'A9 peringatan']);
  expect(tanda(susun(temuan, { terlipat: new Set(['NAM-001']) }))[0]).toBe('# Nama galat');
  const hanyaGalat = susun(temuan, { tingkat: new Set(['galat']) });
  expect(tanda(hanyaGalat)).toEqual(['# Jumlah induk galat', 'C3 galat', 'C4 akibat']);
});

test('per baris: urutan buku; akibat ikut baris sebabnya', () => {
  expect(ringkas(susun(CAMPUR, { kelompok: 'baris' }))).toEqual([
    '# Penyediaan Gaji 1',
    'B2',
    '# 1.06.01.2.09 Pemeliharaan 2',
    'C3',
    '> C2',
    '# Baris 9 1',
    'C9',
  ]);
});

test('saringan tingkat dan kata; kelompok kosong hilang', () => {
  expect(ringkas(susun(CAMPUR, { tingkat: new Set(['info']) }))).toEqual(['# Nama 1', 'B2']);
  expect(ringkas(susun(CAMPUR, { cari: '1.06.01.2 PEMELI' }))).toEqual(['# Jumlah induk 1', 'C3']);
  expect(susun(CAMPUR, { cari: 'tidak ada' })).toEqual([]);
});

test('akibat yang sebabnya tersaring berdiri sendiri', () => {
  expect(ringkas(susun(CAMPUR, { cari: 'C2' }))).toEqual(['# Jumlah induk 1', 'C2']);
});

test('sebab melingkar dan sebab diri sendiri tidak menghilangkan temuan', () => {
  const a = temuanUji('A1', { sebab: 'PGU-001@A2' });
  const b = temuanUji('A2', { sebab: 'PGU-001@A1' });
  const c = temuanUji('A3', { sebab: 'PGU-001@A3' });
  const sel = susun([a, b, c]).flatMap((x) => (x.jenis === 'temuan' ? [x.temuan.sel] : []));
  expect(sel.sort()).toEqual(['A1', 'A2', 'A3']);
});

test('sebab hanya berlaku di lembar yang sama', () => {
  const lain = temuanUji('C2', { lembar: 'Renstra', sebab: 'PGU-001@C3' });
  expect(ringkas(susun([temuanUji('C3'), lain]))).toEqual(['# Jumlah induk 2', 'C3', 'C2']);
});

test('kelompok terlipat tetap menyebut banyaknya', () => {
  const daftar = susun(CAMPUR, { terlipat: new Set(['PGU-001']) });
  expect(ringkas(daftar)).toEqual(['# Jumlah induk 3', '# Nama 1', 'B2']);
});

test('kunci baris unik walau dua temuan menunjuk sel yang sama', () => {
  const kunci = susun([temuanUji('A1'), temuanUji('A1'), temuanUji('A1')]).map((b) => b.kunci);
  expect(new Set(kunci).size).toBe(kunci.length);
});
