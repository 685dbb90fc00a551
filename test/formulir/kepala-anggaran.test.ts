import { PERSEN } from '../../core/aturan/cap-001-persen';
import { PERTUMBUHAN_BERBEDA } from '../../core/aturan/cap-003-pertumbuhan';
import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { kenaliTabel } from '../../core/formulir/kenali';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Two budgets of the same rows: nothing here was spent. */
const dua = (kepala: string, persen = '-25'): string => `
| Kode | Program/Kegiatan/Sub Kegiatan | ${kepala}
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | 60.000.000 | 45.000.000 | -15.000.000 | -25
| 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 60.000.000 | 45.000.000 | -15.000.000 | ${persen}
| 1.06.04.2.01.0001 | Penyediaan Permakanan | 40.000.000 | 30.000.000 | -10.000.000 | -25
| 1.06.04.2.01.0002 | Penyediaan Sandang | 20.000.000 | 15.000.000 | -5.000.000 | -25`;

describe.each([
  'Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) (Rp) | Bertambah/(Berkurang) (%)',
  'Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) | %',
  'Anggaran Semula | Anggaran Menjadi | Selisih | Selisih (%)',
  'Pagu 2025 (Rp) | Pagu 2026 (Rp) | Naik/Turun (Rp) | Naik/Turun (%)',
  'Realisasi 2025 (Rp) | Realisasi 2026 (Rp) | Kenaikan/Penurunan (Rp) | Pertumbuhan (%)',
])('dua anggaran: %s', (kepala) => {
  test('bukan pagu dan realisasi', () => {
    const tabel = satuTabel(susunan(dua(kepala)));
    expect(tabel.kolom.filter((k) => k.definisi.pagu !== null)).toEqual([]);
    expect(tabel.kolom.map((k) => k.definisi.hitungan?.rumus).filter(Boolean)).toEqual(['pertumbuhan']);
    expect(jalankanAturan(PERSEN, susunan(dua(kepala)))).toEqual([]);
    expect(jalankanAturan(PERTUMBUHAN_BERBEDA, susunan(dua(kepala)))).toEqual([]);
  });
  test('pertumbuhan atas kolom yang lebih awal, kedua kolom dijumlah', () => {
    expect(jalankanAturan(PERTUMBUHAN_BERBEDA, susunan(dua(kepala, '-33,33')))).toMatchObject([
      { sel: 'F3', seharusnya: -25 },
    ]);
    const salah = dua(kepala).replace('| 20.000.000 | 15.000.000', '| 21.000.000 | 16.000.000');
    expect(jalankanAturan(JUMLAH_INDUK, susunan(salah)).map((t) => t.sel)).toEqual(['C3', 'D3']);
  });
}); // prettier-ignore

const TIGA_TAHUN = `
| KODE | PROGRAM | INDIKATOR KINERJA PROGRAM | KONDISI AWAL | CAPAIAN KINERJA PROGRAM DAN KERANGKA PENDANAAN | < | < | < | < | < | PD
| ^ | ^ | ^ | ^ | 2026 | < | 2027 | < | 2028 | < | ^
| ^ | ^ | ^ | ^ | Target | Rp (juta) | Target | Rp (juta) | Target | Rp (juta) | ^
| 1.06 | URUSAN PEMERINTAHAN BIDANG SOSIAL | | | | 5000,5 | | 5500 | | 6000 |
| 1.06.01 | PROGRAM PENUNJANG | Indeks | 80 | 82 | 3000,25 | 84 | 3300 | 86 | 3600 | Dinsos
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase | 60 | 62 | 2000,25 | 64 | 2200 | 66 | 2400 | Dinsos`;

test('target dan rupiah tiga tahun: tidak ada realisasi', () => {
  const peta = petaKolom(satuTabel(susunan(TIGA_TAHUN)));
  expect(peta).toContain('F pagu-n, G target-n+1, H pagu-n+1, I target-n+2, J pagu-n+2');
});

const BARIS = (isi: string): string =>
  ['1.06.04 | PROGRAM A', '1.06.04.2.01 | Kegiatan B', '1.06.04.2.01.0001 | Sub C']
    .map((nama) => `| ${nama} | ${isi}`)
    .join('\n');

test.each([
  ['PAGU KUA-PPAS 2026 (Rp)', '60.000.000', 'kua-ppas'],
  ['Pagu RKPD Kota Metro 2026 (Rp)', '60.000.000', 'kua-ppas'],
  ['Belanja Operasi | Belanja Modal | Belanja Tidak Terduga | Jumlah', '40.000.000 | 20.000.000 | 0 | 60.000.000', 'umum'],
  ['Jan | Feb | Mar | Apr | Jumlah', '1.500.000 | 1.500.000 | 2.000.000 | 3.000.000 | 8.000.000', 'umum'],
])('kepala dikenal: Kode | Uraian | %s', (kepala, isi, id) => {
  const tabel = satuTabel(susunan(`| Kode | Uraian | ${kepala}\n${BARIS(isi)}`));
  expect(tabel.formulir.id).toBe(id);
  expect(tabel.kolom.filter((k) => k.definisi.dijumlah)).toHaveLength(kepala.split('|').length);
}); // prettier-ignore

test('huruf kolom di bawah kepala bukan data', () => {
  const kepala = '| Kode | Uraian | Anggaran (Rp) | Realisasi (Rp) | Serapan (%)\n| a | b | c | d | e=d/c';
  const { tabel } = kenaliTabel(susunan(`${kepala}\n${BARIS('60.000.000 | 30.000.000 | 50')}`));
  expect(tabel.map((t) => [t.formulir.id, t.bagian[0]!.awal])).toEqual([['realisasi-anggaran', 2]]);
});

/** A DPA: accounts below one another, the lines of the calculation below the last one. */
const REKENING = `
| Kode Rekening | Uraian | Rincian Perhitungan | < | < | Jumlah (Rp)
| ^ | ^ | Koefisien | Satuan | Harga | ^
| 5 | BELANJA DAERAH | | | | 30.000.000
| 5.1 | BELANJA OPERASI | | | | 30.000.000
| 5.1.02 | Belanja Barang dan Jasa | | | | 30.000.000
| 5.1.02.01 | Belanja Barang | | | | 18.000.000
| 5.1.02.01.01 | Belanja Barang Pakai Habis | | | | 18.000.000
| 5.1.02.01.01.0024 | Belanja Alat Tulis | | | | 8.000.000
| | [#] Belanja ATK | | | | 8.000.000
| | Kertas HVS A4 | 100 rim | rim | 60.000 | 6.000.000
| | Tinta printer | 20 botol | botol | 100.000 | 2.000.000
| 5.1.02.01.01.0052 | Belanja Makanan | | | | 10.000.000
| 5.1.02.04 | Belanja Perjalanan Dinas | | | | 12.000.000
| 5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | | | | 12.000.000`;

test('rekening dijumlah menurut pohonnya', () => {
  expect(jalankanAturan(JUMLAH_INDUK, susunan(REKENING))).toEqual([]);
  const salah = REKENING.replace('Belanja Barang | | | | 18', 'Belanja Barang | | | | 19');
  expect(jalankanAturan(JUMLAH_INDUK, susunan(salah)).map((t) => [t.sel, t.seharusnya])).toEqual([
    ['F5', 31_000_000],
    ['F6', 18_000_000],
  ]);
});

/** Rows without code, amounts as a letter writes them. */
const bernama = (kepala: string, total: string): string => `
| No | ${kepala}
| 1 | DINAS SOSIAL | Rp. 1.418.995.651,- | APBD
| 2 | KECAMATAN METRO PUSAT | Rp. 706.225.667,- | APBD
| 3 | RSUD JENDERAL A. YANI | Rp. 193.797.547,- | APBD
| | JUMLAH | ${total} |`;

test.each([
  'Perangkat Daerah | Plafon Anggaran Sementara (Rp) | Keterangan',
  'SKPD | Pagu (Rp) | Keterangan',
  'Program | Anggaran | Keterangan',
  'Nama OPD | Anggaran | Keterangan',
])('jumlah diuji: No | %s', (kepala) => {
  expect(jalankanAturan(JUMLAH_TABEL, susunan(bernama(kepala, 'Rp. 2.319.018.865,-')))).toEqual([]);
  expect(jalankanAturan(JUMLAH_TABEL, susunan(bernama(kepala, 'Rp. 2.324.018.865,-')))).toMatchObject([
    { sel: 'C5', seharusnya: 2_319_018_865 },
  ]);
});

test.each(['Anggaran | ', 'Anggaran | <'])('"Rp" di kolom tersendiri dilewati: %s', (anggaran) => {
  const gambar = `
| Kode | Program/Kegiatan/Sub Kegiatan | ${anggaran} | Realisasi | | %
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | Rp | 60.000.000 | Rp | 30.000.000 | 50
| 1.06.04.2.01 | Rehabilitasi Sosial Dasar | Rp | 61.000.000 | Rp | 30.000.000 | 49,18
| 1.06.04.2.01.0001 | Penyediaan Permakanan | Rp | 60.000.000 | Rp | 30.000.000 | 50`;
  expect(petaKolom(satuTabel(susunan(gambar)))).toBe('A kode, B uraian, D pagu, F realisasi-uang, G serapan');
  expect(jalankanAturan(JUMLAH_INDUK, susunan(gambar)).map((t) => t.sel)).toContain('D3');
});

test.each([
  ['Realisasi s/d Bulan Lalu | Realisasi Bulan Ini | Realisasi s/d Bulan Ini', ''],
  ['Realisasi Bulan Lalu | Realisasi Bulan Ini | Jumlah Realisasi', ''],
  ['Realisasi | < | <', '\n| ^ | ^ | ^ | s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini | ^'],
  ['Realisasi | < | Jumlah', '\n| ^ | ^ | ^ | s/d Bulan Lalu | Bulan Ini | ^ | ^'],
])('serapan dihitung dari realisasi sampai bulan ini: %s', (kepala, bawah) => {
  const isi = BARIS('60.000.000 | 20.000.000 | 10.000.000 | 30.000.000 | 50');
  const gambar = `| Kode | Uraian | Anggaran | ${kepala} | %${bawah}\n${isi}`;
  expect(petaKolom(satuTabel(susunan(gambar)))).toMatch(/F realisasi-uang, G serapan$/);
  expect(jalankanAturan(PERSEN, susunan(gambar))).toEqual([]);
});
