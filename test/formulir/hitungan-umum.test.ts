import type { NilaiSel } from '../../core/angka/nilai-sel';
import { PERSEN } from '../../core/aturan/cap-001-persen';
import { PERTUMBUHAN_BERBEDA } from '../../core/aturan/cap-003-pertumbuhan';
import type { Konteks } from '../../core/aturan/aturan';
import { formulir, kolom } from '../../core/formulir/formulir';
import { denganHitungan } from '../../core/formulir/hitungan-umum';
import { judulKolom } from '../../core/formulir/ratakan';
import { kenaliTabel } from '../../core/formulir/kenali';
import type { Tabel } from '../../core/formulir/tabel';
import { susunMatriks } from '../../core/matriks/susun';
import { UMUM } from '../../core/formulir/umum';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Names, two years of money or three, and what was written of them. */
const NAMA = ['Program A', 'Program B', 'Program C', 'Jumlah'];
const LAMA = [100_000_000, 200_000_000, 50_000_000, 350_000_000];
const BARU = [120_000_000, 150_000_000, 60_000_000, 330_000_000];
const BENAR = [20, -25, 20, -5.71];

const tabel = (judul: readonly string[], ...kolom: readonly (readonly NilaiSel[])[]) =>
  lembarUji([
    ['No', 'Uraian', ...judul],
    ...NAMA.map((nama, i) => [i + 1, nama, ...kolom.map((k) => k[i]!)]),
  ]);

const hitungan = (lembar: ReturnType<typeof lembarUji>) =>
  kenaliTabel(lembar).tabel.flatMap((t) => {
    expect(t.formulir.id).toBe(UMUM);
    return t.kolom.flatMap((k) => (k.definisi.hitungan ? [[k.judul, k.definisi.hitungan.rumus]] : []));
  });

test.each<[string, string[], (readonly NilaiSel[])[], string[][]]>([
  ['dua tahun', ['Realisasi 2023', 'Realisasi 2024', 'Pertumbuhan (%)'], [LAMA, BARU, BENAR], [['Pertumbuhan (%)', 'pertumbuhan']]],
  ['tanpa tanda persen', ['Belanja 2023', 'Belanja 2024', 'Laju Pertumbuhan'], [LAMA, BARU, BENAR], [['Laju Pertumbuhan', 'pertumbuhan']]],
  ['kenaikan dalam persen', ['Belanja 2023', 'Belanja 2024', 'Kenaikan (%)'], [LAMA, BARU, BENAR], [['Kenaikan (%)', 'pertumbuhan']]],
  ['rata-rata tiga tahun', ['Belanja 2022', 'Belanja 2023', 'Belanja 2024', 'Rata-rata Pertumbuhan (%)'], [LAMA, BARU, LAMA, BENAR], [['Rata-rata Pertumbuhan (%)', 'rata-pertumbuhan']]],
  ['pertumbuhan dari tiga tahun: tahun yang mana?', ['Belanja 2022', 'Belanja 2023', 'Belanja 2024', 'Pertumbuhan (%)'], [LAMA, BARU, LAMA, BENAR], []],
  ['tahun tidak berurutan', ['Belanja 2021', 'Belanja 2024', 'Pertumbuhan (%)'], [LAMA, BARU, BENAR], []],
  ['tahun terbalik', ['Belanja 2024', 'Belanja 2023', 'Pertumbuhan (%)'], [BARU, LAMA, BENAR], []],
  ['sebelum dan sesudah', ['Murni', 'Perubahan', 'Pertumbuhan (%)'], [LAMA, BARU, BENAR], [['Pertumbuhan (%)', 'pertumbuhan']]],
  ['tanpa tahun', ['Belanja Operasi', 'Belanja Modal', 'Pertumbuhan (%)'], [LAMA, BARU, BENAR], []],
  ['selisih dengan realisasi', ['Semula', 'Menjadi', 'Realisasi', 'Lebih/(Kurang)', '%'], [LAMA, BARU, LAMA, BARU, BENAR], []],
  ['kenaikan dalam rupiah', ['Belanja 2023', 'Belanja 2024', 'Kenaikan'], [LAMA, BARU, [20_000_000, 1_500_000, 2_000_000, 3_000_000]], []],
  ['dua sebutan, judul tidak memilih', ['Belanja 2023', 'Belanja 2024', 'Pendapatan 2023', 'Pendapatan 2024', 'Pertumbuhan (%)'], [LAMA, BARU, LAMA, BARU, BENAR], []],
  ['dua sebutan, judul memilih', ['Belanja 2023', 'Belanja 2024', 'Pendapatan 2023', 'Pendapatan 2024', 'Pertumbuhan Pendapatan (%)'], [LAMA, BARU, LAMA, BARU, BENAR], [['Pertumbuhan Pendapatan (%)', 'pertumbuhan']]],
])('pertumbuhan: %s', (_judul, judul, kolom, harap) => {
  expect(hitungan(tabel(judul, ...kolom))).toEqual(harap);
}); // prettier-ignore

describe('CAP-003 pada tabel umum', () => {
  const periksa = (tumbuh: readonly NilaiSel[]) =>
    jalankanAturan(PERTUMBUHAN_BERBEDA, tabel(['Realisasi 2023', 'Realisasi 2024', 'Pertumbuhan (%)'], LAMA, BARU, tumbuh)).map((t) => [t.sel, t.tingkat, t.seharusnya]); // prettier-ignore
  test.each<[string, readonly NilaiSel[], unknown[]]>([
    ['benar', BENAR, []],
    ['benar, dibulatkan', [20, -25, 20, -6], []],
    ['pecahan', [0.2, -0.25, 0.2, -0.0571], []],
    ['satu salah', [20, -25, 25, -5.71], [['E4', 'galat', 20]]],
    ['pembagi tahun akhir di semua baris', [16.67, -33.33, 16.67, -6.06], [['E2', 'galat', 20], ['E3', 'galat', -25], ['E4', 'galat', 20], ['E5', 'galat', -5.71]]],
    ['angka lain di hampir semua baris: kolomnya bukan pertumbuhan tahunan', [3.1, 7.2, 9.3, -5.71], []],
    ['belum diisi', [null, null, '-', null], []],
  ])('%s', (_judul, tumbuh, harap) => expect(periksa(tumbuh)).toEqual(harap)); // prettier-ignore
});

test('CAP-003: anggaran baru dalam perubahan hanya info', () => {
  const lembar = tabel(['Semula', 'Menjadi', 'Bertambah/(Berkurang)', '%'], [0, ...LAMA.slice(1)], BARU, [120_000_000, -50_000_000, 10_000_000, -20_000_000], [100, -25, 20, -5.71]); // prettier-ignore
  expect(jalankanAturan(PERTUMBUHAN_BERBEDA, lembar).map((t) => [t.sel, t.tingkat])).toEqual([
    ['F2', 'info'],
  ]);
});

/** Columns as the general form makes them: "Pagu" money, "Target K" performance, "... (%)" a percentage. */
const pasangan = (judul: readonly string[]) =>
  new Map(
    judul.map((teks, i) => {
      const jenis = /%/.test(teks) ? kolom.persen : / K$/.test(teks) ? kolom.target : kolom.uang;
      return [jenis(teks, { id: `k${i}` }), judulKolom([i], [teks])] as const;
    }),
  );

test.each<[string, string[], unknown]>([
  ['pagu dan realisasi', ['Pagu', 'Realisasi', 'Serapan (%)'], { rumus: 'serapan', pembilang: 'k1', penyebut: 'k0' }],
  ['"Realisasi Anggaran" adalah realisasi', ['Anggaran', 'Realisasi Anggaran', '(%)'], { rumus: 'serapan', pembilang: 'k1', penyebut: 'k0' }],
  ['target dan realisasi kinerja', ['Target K', 'Realisasi K', 'Capaian (%)'], { rumus: 'capaian', pembilang: 'k1', penyebut: 'k0' }],
  ['dua pagu: yang tepat sebelum realisasi', ['Pagu Murni', 'Pagu Perubahan', 'Realisasi', 'Serapan (%)'], { rumus: 'serapan', pembilang: 'k2', penyebut: 'k1' }],
  ['dua pagu, tidak bersebelahan', ['Pagu Murni', 'Pagu Perubahan', 'Realisasi', 'Sisa', 'Serapan (%)'], null],
  ['dua realisasi', ['Pagu', 'Realisasi TW I', 'Realisasi TW II', 'Serapan (%)'], null],
  ['kinerja dan uang', ['Target K', 'Realisasi', 'Capaian (%)'], null],
  ['sisa', ['Pagu', 'Realisasi', 'Sisa (%)'], null],
  ['fisik', ['Pagu', 'Realisasi', 'Realisasi Fisik (%)'], null],
  ['dua persentase: yang tepat sesudah realisasi', ['Pagu', 'Realisasi', 'Serapan (%)', 'Capaian (%)'], { rumus: 'serapan', pembilang: 'k1', penyebut: 'k0' }],
  ['dua persentase, tidak bersebelahan', ['Pagu', 'Realisasi', 'Sisa', 'Serapan (%)', 'Capaian (%)'], null],
  ['tanpa pagu', ['Realisasi', 'Capaian (%)'], null],
])('persentase: %s', (_judul, judul, harap) => {
  const dihitung = [...denganHitungan(pasangan(judul)).keys()].flatMap((k) => k.hitungan ?? []);
  expect(dihitung).toEqual(harap === null ? [] : [harap]);
}); // prettier-ignore

describe('CAP-001 pada tabel umum', () => {
  const FORMULIR = formulir({ id: UMUM, judul: 'Umum', sumber: 'bebas', kolom: [kolom.uraian('Uraian'), ...denganHitungan(pasangan(['Pagu', 'Realisasi', 'Serapan (%)'])).keys()] }); // prettier-ignore
  const REALISASI = [80_000_000, 150_000_000, 40_000_000, 270_000_000];
  const periksa = (persen: readonly NilaiSel[]): unknown[] => {
    const lembar = lembarUji([['Uraian', 'Pagu', 'Realisasi', 'Serapan (%)'], ...NAMA.map((nama, i) => [nama, LAMA[i]!, REALISASI[i]!, persen[i]!])]); // prettier-ignore
    const tabel: Tabel = {
      lembar,
      formulir: FORMULIR,
      kolom: FORMULIR.kolom.map((definisi, i) => ({ definisi, kolom: [i], judul: definisi.judul, tahunTertulis: null, skala: 1 })), // prettier-ignore
      kepala: { baris: 0, barisAkhir: 0 },
      nomorKolom: new Map(),
      bagian: [{ awal: 1, akhir: NAMA.length }],
      rentang: { baris: 0, kolom: 0, barisAkhir: NAMA.length, kolomAkhir: 3 },
      keyakinan: 1,
      alasan: '',
      tahun: null,
    };
    const temuan = PERSEN.periksa(susunMatriks(tabel), {} as Konteks);
    return [...temuan].map((t) => [t.sel, t.seharusnya]);
  };
  test.each<[string, readonly NilaiSel[], unknown[]]>([
    ['benar', [80, 75, 80, 77.14], []],
    ['satu salah', [80, 57, 80, 77.14], [['D3', 75]]],
    ['pecahan', [0.8, 0.57, 0.8, 0.7714], [['D3', 75]]],
    ['hampir semua lain: bukan serapan', [12, 13, 14, 77.14], []],
  ])('%s', (_judul, persen, harap) => expect(periksa(persen)).toEqual(harap));
});

test('capaian SPM: sasaran dan terlayani, anggaran dan realisasi, dua persentase', () => {
  const spm = (terlayani: number, serapan: number) =>
    lembarUji([
      ['No', 'Jenis Pelayanan Dasar', 'Jumlah Sasaran', 'Jumlah Terlayani', 'Capaian (%)', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'],
      [1, 'Rehabilitasi penyandang disabilitas', 100, 90, 90, 50_000_000, 45_000_000, 90],
      [2, 'Rehabilitasi anak terlantar', 50, 50, 100, 60_000_000, 30_000_000, serapan],
      [3, 'Rehabilitasi lanjut usia', 40, 30, terlayani, 40_000_000, 40_000_000, 100],
    ]); // prettier-ignore
  const salah = (terlayani: number, serapan: number) =>
    jalankanAturan(PERSEN, spm(terlayani, serapan)).map((t) => [t.sel, t.seharusnya]);
  expect(salah(75, 50)).toEqual([]);
  expect(salah(80, 50)).toEqual([['E4', 75]]);
  expect(salah(75, 55)).toEqual([['H3', 50]]);
});
