import type { NilaiSel } from '../../core/angka/nilai-sel';
import { KODE_RUSAK } from '../../core/aturan/kod-001-kode-rusak';
import { KODE_DI_LUAR_NOMENKLATUR } from '../../core/aturan/kod-002-kode-di-luar-nomenklatur';
import { KODE_LAMA } from '../../core/aturan/kod-003-kode-lama';
import { KODE_GANDA } from '../../core/aturan/kod-005-kode-ganda';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan } from '../bantu/uji-aturan';
import { KAMUS_UJI } from './kamus-uji';

/** Code in columns A-E, name in F. */
const terbelahFormat = (
  format: Readonly<Record<string, string>>,
  ...baris: readonly (readonly NilaiSel[])[]
) =>
  lembarUji(
    [
      ['KODE', null, null, null, null, 'PROGRAM / KEGIATAN / SUB KEGIATAN', 'INDIKATOR', 'PAGU', 'REALISASI'],
      ['1', '06', '04', null, null, 'PROGRAM REHABILITASI SOSIAL', null, 900, 800],
      ['1', '06', '04', '2.01', null, 'Rehabilitasi Sosial Dasar di Luar Panti Sosial', null, 900, 800],
      ...baris.map((b) => [...b, null, 900, 800]),
    ],
    { format },
  );
const terbelah = (...baris: readonly (readonly NilaiSel[])[]) => terbelahFormat({}, ...baris);

const ringkas = (aturan: typeof KODE_LAMA, baris: readonly NilaiSel[]) =>
  jalankanAturan(aturan, terbelah(baris), { kamus: KAMUS_UJI, tahun: 2026 }).map((t) => [
    t.sel,
    t.tertulis,
    t.seharusnya,
  ]);

describe('kode terbelah: sel yang ditunjuk adalah ruas yang salah', () => {
  test.each<[string, readonly NilaiSel[], readonly unknown[]]>([
    ['ruas terakhir dua angka', ['1', '06', '04', '2.01', '01', 'Penyediaan Permakanan'], ['E4', '1.06.04.2.01.01', '1.06.04.2.01.0001']],
    ['nol hilang di depan tidak ikut dihitung', [1, 6, 4, '2.01', '01', 'Penyediaan Permakanan'], ['E4', '1.6.4.2.01.01', '1.06.04.2.01.0001']],
  ])('KOD-003, %s', (_judul, baris, harapan) => expect(ringkas(KODE_LAMA, baris)).toEqual([harapan])); // prettier-ignore

  test.each<[string, readonly NilaiSel[]]>([
    ['angka 1 tanpa nol dapat berarti 0001', ['1', '06', '04', '2.01', 1, 'Penyediaan Permakanan']],
    ['teks "1" juga', ['1', '06', '04', '2.01', '1', 'Penyediaan Permakanan']],
  ])('bukan KOD-003: %s', (_judul, baris) => expect(ringkas(KODE_LAMA, baris)).toEqual([]));

  test('angka 2 yang tampil sebagai 02 adalah bentuk lama', () => {
    const lembar = terbelahFormat({ E: '00' }, ['1', '06', '04', '2.01', 2, 'Penyediaan Sandang']);
    const temuan = jalankanAturan(KODE_LAMA, lembar, { kamus: KAMUS_UJI, tahun: 2026 });
    expect(temuan.map((t) => [t.sel, t.tertulis])).toEqual([['E4', '1.06.04.2.01.02']]);
  });

  test('angka 1 dengan nama yang bukan milik 0001 tetap diperiksa', () =>
    expect(ringkas(KODE_LAMA, ['1', '06', '04', '2.01', 1, 'Rehabilitasi Rumah'])).toHaveLength(1));

  test('KOD-005: ruas terakhir', () =>
    expect(ringkas(KODE_GANDA, ['1', '06', '04', '2.01', null, 'Rehabilitasi Rumah'])).toEqual([
      ['D4', '1.06.04.2.01', null],
    ]));

  test('KOD-001: ruas pertama yang kehilangan nol', () =>
    expect(ringkas(KODE_RUSAK, ['1', '6', '04', '2.01', '0001', 'Penyediaan Permakanan'])).toEqual([
      ['B4', '1.6.04.2.01.0001', '1.06.04.2.01.0001'],
    ]));

  test.each<[string, readonly NilaiSel[], readonly unknown[]]>([
    ['kegiatan yang salah', ['1', '06', '04', '2.03', '0001', 'Penyediaan Permakanan'], ['D4', '1.06.04.2.03.0001', '1.06.04.2.01.0001']],
    ['tanpa usul: ruas terakhir', ['1', '06', '04', '2.01', '0099', 'Jalan Lingkungan'], ['E4', '1.06.04.2.01.0099', null]],
  ])('KOD-002, %s', (_judul, baris, harapan) => expect(ringkas(KODE_DI_LUAR_NOMENKLATUR, baris)).toEqual([harapan])); // prettier-ignore
});
