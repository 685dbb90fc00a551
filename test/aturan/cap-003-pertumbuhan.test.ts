import type { NilaiSel } from '../../core/angka/nilai-sel';
import { PERTUMBUHAN_BERBEDA } from '../../core/aturan/cap-003-pertumbuhan';
import type { Konteks } from '../../core/aturan/aturan';
import { formulir, kolom } from '../../core/formulir/formulir';
import type { Tabel } from '../../core/formulir/tabel';
import { susunMatriks } from '../../core/matriks/susun';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const FORMULIR = formulir({
  id: 'uji-tumbuh',
  judul: 'Pendanaan pelayanan',
  sumber: 'T-C.24',
  baris: { tingkat: 'kata' },
  kolom: [
    kolom.uraian('Uraian'),
    ...[1, 2, 3].map((ke) => kolom.uang(`Anggaran Tahun ke-${ke}`, { id: `anggaran-${ke}` })),
    kolom.persen('Pertumbuhan', {
      id: 'tumbuh',
      hitungan: { rumus: 'pertumbuhan', deret: ['anggaran-2', 'anggaran-3'] },
    }),
    kolom.persen('Rata-rata Pertumbuhan', {
      id: 'rata',
      hitungan: { rumus: 'rata-pertumbuhan', deret: ['anggaran-1', 'anggaran-2', 'anggaran-3'] },
    }),
  ],
});

function temuan(...baris: readonly (readonly NilaiSel[])[]) {
  const lembar = lembarUji([
    ['Uraian', '1', '2', '3', 'Pertumbuhan', 'Rata-rata'],
    ...baris.map((b) => ['Program', ...b]),
  ]);
  const tabel: Tabel = {
    lembar,
    formulir: FORMULIR,
    kolom: FORMULIR.kolom.map((definisi, i) => ({
      definisi,
      kolom: [i],
      judul: definisi.judul,
      tahunTertulis: null,
      skala: 1,
    })),
    kepala: { baris: 0, barisAkhir: 0 },
    nomorKolom: new Map(),
    bagian: [{ awal: 1, akhir: baris.length }],
    rentang: { baris: 0, kolom: 0, barisAkhir: baris.length, kolomAkhir: 5 },
    keyakinan: 1,
    alasan: '',
    tahun: null,
  };
  const hasil = PERTUMBUHAN_BERBEDA.periksa(susunMatriks(tabel), {} as Konteks);
  return [...hasil].map((t) => ({
    sel: t.sel,
    tingkat: t.tingkat,
    seharusnya: t.seharusnya,
    pesan: t.pesan,
  }));
}

// Renstra Metro 2025-2029, Tabel 4.3, bidang 1.06: 7,43 % lalu 7,65 %; rata-rata 7,54 %.
const METRO = [5_500_390_895, 5_908_844_990, 6_360_662_577] as const;

test.each<[string, NilaiSel, NilaiSel]>([
  ['dua desimal', 7.65, 7.54],
  ['teks berpersen', '7,65 %', '7,54%'],
  ['bulat', 8, 8],
  ['satu desimal', 7.6, 7.5],
  ['belum diisi', null, '-'],
])('terima: %s', (_judul, tumbuh, rata) => {
  expect(temuan([...METRO, tumbuh, rata])).toEqual([]);
});

test('terima: nol yang ditinggalkan rumus saat tahun awal nol atau kosong', () => {
  expect(temuan([0, '-', 150, 0, 0])).toEqual([]);
});

test('tolak: pembagi tahun yang lebih akhir, dan dikatakan begitu', () => {
  const [tumbuh, rata] = temuan([...METRO, 7.1, 7.01]);
  expect(tumbuh).toMatchObject({ sel: 'E2', tingkat: 'galat', seharusnya: 7.65 });
  expect(tumbuh!.pesan).toContain('pembagi tahun yang lebih akhir');
  expect(rata).toMatchObject({ sel: 'F2', seharusnya: 7.54 });
  expect(rata!.pesan).toContain('pembagi tahun yang lebih akhir');
});

test('tolak: kenaikan dari "-" ditulis 100', () => {
  expect(temuan([100, '-', 150, 100, null])).toMatchObject([
    { sel: 'E2', tingkat: 'peringatan', seharusnya: null },
  ]);
  const [rata] = temuan(['-', 100, 150, null, 75]);
  expect(rata).toMatchObject({ sel: 'F2', seharusnya: 50 });
  expect(rata!.pesan).toContain('sebagai 100 %');
});

test.each<[string, NilaiSel, NilaiSel, string | null]>([
  ['hanya tahun yang punya pertumbuhan', 0, 50, null],
  ['tahun tak terdefinisi dihitung 0', 0, 25, 'info'],
  ['tahun kosong dihitung 0', null, 25, 'info'],
  ['"-" dihitung 0', '-', 25, 'info'],
  ['tidak cocok dengan keduanya', 0, 30, 'galat'],
  ['100 % dari nol', 0, 75, 'galat'],
])('rata-rata dengan tahun pertama tanpa angka: %s', (_judul, awal, rata, tingkat) => {
  const harapan = tingkat === null ? [] : [{ sel: 'F2', tingkat, seharusnya: 50 }];
  const hasil = temuan([awal, 100, 150, 50, rata]);
  expect(hasil).toMatchObject(harapan);
  if (tingkat === 'info') expect(hasil[0]!.pesan).toMatch(/dari nol atau tahun kosong sebagai 0 %/);
});

test('rata-rata lengkap tidak boleh dibagi tahun yang lain', () => {
  expect(temuan([100, 150, 150, 0, 16.67])).toMatchObject([{ sel: 'F2', tingkat: 'galat', seharusnya: 25 }]);
});

test('tolak: angka sembarang', () => {
  expect(temuan([...METRO, 12, 7.54]).map((t) => [t.sel, t.seharusnya])).toEqual([['E2', 7.65]]);
});

test('terima: rata-rata dari pertumbuhan yang sudah dibulatkan (7,43 dan 7,64)', () => {
  expect(temuan([100_000_000, 107_425_100, 115_627_110, null, 7.54])).toEqual([]);
});

const LAMA = [100_000_000, 200_000_000, 50_000_000, 350_000_000];
const BARU = [120_000_000, 150_000_000, 60_000_000, 330_000_000];
const BENAR = [20, -25, 20, -5.71];

/** Two years side by side in a table of no known form. */
const duaTahun = (tumbuh: readonly NilaiSel[], lama: readonly NilaiSel[] = LAMA, baru: readonly NilaiSel[] = BARU, judul = 'Realisasi') =>
  lembarUji([
    ['No', 'Uraian', `${judul} 2023`, `${judul} 2024`, 'Pertumbuhan (%)'],
    ...tumbuh.map((nilai, i) => [i + 1, `Program ${i + 1}`, lama[i]!, baru[i]!, nilai]),
  ]); // prettier-ignore
const perubahan = (lama: number | null, persen: NilaiSel) =>
  lembarUji([
    ['No', 'Uraian', 'Semula', 'Menjadi', 'Bertambah/(Berkurang)', '%'],
    ...[lama, ...LAMA.slice(1)].map((semula, i) => [i + 1, `Program ${i + 1}`, semula, BARU[i]!, BARU[i]! - (semula ?? 0), i === 0 ? persen : BENAR[i]!]), // prettier-ignore
  ]);

ujiAturan(PERTUMBUHAN_BERBEDA, {
  terima: [
    ['benar, satu dibulatkan', duaTahun([20, -25, 20, -6])],
    ['pecahan', duaTahun([0.2, -0.25, 0.2, -0.0571])],
    ['angka lain di hampir semua baris: bukan pertumbuhan tahunan', duaTahun([3.1, 7.2, 9.3, -5.71])],
    ['kedua tahun belum diisi', duaTahun([...BENAR, 5], [...LAMA, null], [...BARU, null])],
    ['anggaran baru tanpa persentase', perubahan(0, 0)],
  ],
  tolak: [
    ['satu salah', duaTahun([20, -25, 25, -5.71]), { sel: 'E4', tingkat: 'galat', seharusnya: 20 }],
    ['separuh salah', duaTahun([22, -25, 25, -5.71]), [{ sel: 'E2' }, { sel: 'E4' }]],
    [
      'pecahan, satu salah',
      duaTahun([0.2, -0.25, 0.3, -0.0571]),
      { sel: 'E4', tertulis: 30, seharusnya: 20 },
    ],
    ['desimal kedua salah', duaTahun(['20,01', '-25,00', '20,00', '-5,71']), { sel: 'E2', seharusnya: 20 }],
    ['pembagi tahun akhir di semua baris', duaTahun([16.67, -33.33, 16.67, -6.06]), [16.67, -33.33, 16.67, -6.06].map((tertulis, i) => ({ sel: `E${i + 2}`, tertulis, tingkat: 'galat' as const, pesan: /tahun yang lebih akhir/ }))], // prettier-ignore
    ['anggaran baru dalam perubahan', perubahan(0, 100), { sel: 'F2', tingkat: 'info', seharusnya: null, pesan: /: "Semula" nol\.$/ }], // prettier-ignore
    ['semula kosong', perubahan(null, 100), { sel: 'F2', pesan: /: "Semula" kosong\.$/ }],
    ['semula dan menjadi, pembaginya yang baru', perubahan(100_000_000, 16.67), { sel: 'F2', pesan: /cara lain: pembagi angka yang baru\.$/ }], // prettier-ignore
    ['tahun sebelumnya nol', duaTahun([100, -25, 20, -5.71], [0, ...LAMA.slice(1)]), { sel: 'E2', pesan: /: tahun sebelumnya nol atau kosong\.$/ }], // prettier-ignore
  ],
});
