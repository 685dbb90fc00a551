import { rumusSebaris } from '../../core/aturan/jumlah';
import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { rumusJumlah } from '../../core/aturan/rumus-jumlah';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { matriksDari, susunan } from '../bantu/susunan';
import { ujiAturan } from '../bantu/uji-aturan';

/** A list that names its levels in words; a name without such a word has none. */
const daftar = (kegiatan: number, ...isi: readonly (readonly [nama: string, pagu: number])[]) =>
  susunan(
    [
      '| No | Program/Kegiatan/Sub Kegiatan | Anggaran',
      `| 1 | Program Perlindungan | ${kegiatan}`,
      `| | Kegiatan Pengelolaan Data | ${kegiatan}`,
      ...isi.map(([nama, pagu]) => `| | ${nama} | ${pagu}`),
    ].join('\n'),
  );
const berkata = (kegiatan: number) =>
  daftar(kegiatan, ['Sub Kegiatan Pendataan', 30], ['Pengelolaan data', 40], ['Sub Kegiatan Fasilitasi', 20]);
/** 40 = 10 + 30 stands in one list with its own parts. */
const campur = (kegiatan: number, kepala = 40, kedua = 30) =>
  daftar(kegiatan, ['Pendataan', kepala], ['Sub Kegiatan a', 10], ['Sub Kegiatan b', kedua], ['Penyaluran', 60]); // prettier-ignore

/** Beside the mixed list one kegiatan whose sub kegiatan all say their level, and one where they do not; both wrong. */
const campurBeserta = susunan(`
  | No | Program/Kegiatan/Sub Kegiatan | Anggaran
  | 1 | Program Perlindungan | 100
  | | Kegiatan Pengelolaan Data | 100
  | | Pendataan | 40
  | | Sub Kegiatan a | 10
  | | Sub Kegiatan b | 30
  | | Penyaluran | 60
  | 2 | Program Bencana | 120
  | | Kegiatan Perlindungan | 50
  | | Sub Kegiatan c | 20
  | | Sub Kegiatan d | 25
  | | Kegiatan Pemulihan | 70
  | | Sub Kegiatan e | 20
  | | Bantuan | 30
  | | Sub Kegiatan f | 10`);

/** Every programme below the names that it sums up; the amount of the second is given. */
const kepalaDiBawah = (kedua: number) =>
  susunan(`
  | Uraian | Anggaran
  | Penyusunan dokumen | 10
  | Evaluasi kinerja | 20
  | PROGRAM PENUNJANG | 30
  | Penyediaan permakanan | 15
  | Penyediaan sandang | 25
  | PROGRAM REHABILITASI SOSIAL | ${kedua}
  | Penyediaan makanan | 7
  | PROGRAM PENANGANAN BENCANA | 7`);

type Isi = readonly (readonly [kode: string | null, nama: string | null, ...nilai: NilaiSel[]])[];
const berkode = (isi: Isi, judul: readonly string[] = ['Pagu Indikatif']) =>
  lembarUji([['Kode', 'Program/Kegiatan/Sub Kegiatan', ...judul], ...isi]);
const kembar = (program: number, ...pagu: readonly number[]) =>
  berkode(
    [
      ['1.06.01', 'Program', program, null],
      ...pagu.map((p, i) => ['1.06.01.2.01', 'Perencanaan', p, `Dana ${i}`] as const),
      ['1.06.01.2.02', 'Umum', 40, 'PAD'],
    ],
    ['Pagu Indikatif', 'Sumber Dana'],
  );
const lanjutan = (kegiatan: number, pertama: NilaiSel, kedua: NilaiSel) =>
  berkode([
    ['1.06.01.2.01', 'Perencanaan', kegiatan],
    ['1.06.01.2.01.0001', 'Dokumen', pertama],
    [null, null, kedua],
    ['1.06.01.2.01.0002', 'RKA', 40],
  ]);
const nol = (program: number, a: number, rincian: number) =>
  berkode([
    ['1.06.01', 'Program', program],
    ['1.06.01.2.01', 'Perencanaan', a],
    ['1.06.01.2.01.0001', 'Dokumen', 10],
    [null, 'Belanja cetak', rincian],
    ['1.06.01.2.01.0002', 'RKA', 20],
    ['1.06.01.2.02', 'Umum', 0],
  ]);
/** Kegiatan whose prices add up in the first `cocok` of them, besides an amount that always does. */
const biaya = (banyak: number, cocok: number, judul = 'Biaya per Orang (Rp)') =>
  berkode(
    Array.from({ length: banyak }, (_, i): Isi => {
      const kode = `1.06.01.2.0${i + 1}`;
      return [
        [kode, 'Kegiatan', 5_000_000, i < cocok ? 3_000_000 : 1_600_000],
        [`${kode}.01`, 'a', 2_000_000, 1_200_000],
        [`${kode}.02`, 'b', 3_000_000, 1_800_000],
      ];
    }).flat(),
    ['Pagu Indikatif', judul],
  );

ujiAturan(JUMLAH_INDUK, {
  terima: [
    ['nama tanpa tingkat: saudara', berkata(90)],
    ['nama tanpa tingkat: keterangan', berkata(50)],
    ['nama tanpa tingkat: awal bagian sendiri', berkata(30)],
    ['tingkat bercampur', campur(100)],
    ['tingkat bercampur, selisih satu rupiah', campur(101)],
    ['tingkat bercampur, isinya selisih satu rupiah', campur(100, 40, 31)],
    ['pagu kegiatan dibagi atas dua baris', kembar(100, 25, 35)],
    ['pagu kegiatan diulang', kembar(100, 60, 60)],
    ['sumber dana kedua menambah', lanjutan(100, 35, 25)],
    ['sumber dana kedua mengulang', lanjutan(75, 35, 35)],
    ['sumber dana kedua keterangan saja', lanjutan(75, 35, 25)],
    ['nol yang ditinggalkan rumus', nol(30, 0, 5)],
    ['nol, dan rincian langsung di bawah program', berkode([['1.06.01', 'Program', 30], [null, 'Belanja umum', 7], ['1.06.01.2.01', 'Perencanaan', 0], ['1.06.01.2.01.0001', 'Dokumen', 10], ['1.06.01.2.01.0002', 'RKA', 20]])], // prettier-ignore
    ['biaya per orang yang kebanyakan tidak berjumlah', biaya(3, 1)],
    ['program di bawah isinya', kepalaDiBawah(40)],
    ['program di bawah isinya, satu tidak cocok', kepalaDiBawah(45)],
  ],
  tolak: [
    ['di samping yang bercampur hanya yang bertingkat dinilai', campurBeserta, { sel: 'C9', seharusnya: 45 }],
    ['sumber dana kedua mengulang, jumlah menghitungnya dua kali', lanjutan(110, 35, 35), { sel: 'C2', seharusnya: 75 }], // prettier-ignore
    ['nama tanpa tingkat: yang terdekat disebut, semua', berkata(85), { sel: 'C3', seharusnya: 90 }],
    ['nama tanpa tingkat: yang terdekat disebut, bertingkat saja', berkata(53), { sel: 'C3', seharusnya: 50 }], // prettier-ignore
    ['nama tanpa tingkat: yang terdekat disebut, sampai di situ', berkata(27), { sel: 'C3', seharusnya: 30 }], // prettier-ignore
    ['bercampur tetapi isinya tidak pas', campur(100, 40, 35), { sel: 'C3' }],
    ['bercampur tetapi jumlahnya tidak pas', campur(103), { sel: 'C3' }],
    ['kegiatan pada dua baris, keduanya salah', kembar(110, 60, 61), { sel: 'C2', seharusnya: 100 }],
    ['sumber dana kedua menambah, terdekat', lanjutan(103, 35, 25), { sel: 'C2', seharusnya: 100 }],
    ['sumber dana kedua di bawah pagu kosong', lanjutan(100, null, 25), { sel: 'C2' }],
    ['nol berisi rincian', nol(38, 0, 5), [{ sel: 'C2', seharusnya: 30 }, { sel: 'C3' }]],
    ['kolom tak dikenal yang separuh berjumlah', biaya(2, 1), { sel: 'D5', seharusnya: 3_000_000 }],
  ],
});

test('rumus sebaris di baris dua digit', () => {
  const isi: Isi = Array.from({ length: 12 }, (_, i) => [`1.06.${String(i + 1).padStart(2, '0')}`, 'Program', 5]); // prettier-ignore
  const dengan = (rumus: string) =>
    matriksDari(lembarUji([['Kode', 'Program', 'Pagu Indikatif'], ...isi], { rumus: { C12: rumus } }));
  const sebaris = (rumus: string) => {
    const { baris, kolomDijumlah } = dengan(rumus);
    return rumusSebaris(baris[10]!, kolomDijumlah[0]!);
  };
  expect(['D12-E12', 'AB12', 'D1-E12', '12', ''].map(sebaris)).toEqual([true, true, false, false, false]);
});

test.each([
  [250, 1],
  [251, 0],
])('rumus jumlah atas %d bagian: %d usul', (banyak, usul) => {
  const kegiatan = Array.from({ length: banyak }, (_, i): Isi => {
    const kode = `1.06.01.2.${String(i % 99).padStart(2, '0')}`;
    return [
      [kode, `Kegiatan ${i}`, 1],
      [`${kode}.0001`, 'Sub', 1],
    ];
  }).flat();
  const { baris, kolomDijumlah } = matriksDari(berkode([['1.06.01', 'Program', 5], ...kegiatan]));
  const anak = baris.filter((b) => b.tingkat === 'kegiatan');
  expect(anak).toHaveLength(banyak);
  expect(rumusJumlah(baris[0]!, anak, kolomDijumlah[0]!)).toHaveLength(usul);
  expect(rumusJumlah(baris[0]!, [baris[0]!, ...anak.slice(0, 3)], kolomDijumlah[0]!)).toEqual([]);
});
