import { KINERJA_ANTAR_DOKUMEN } from '../../core/aturan/ksn-003-kinerja-antar-dokumen';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { bukuDokumen } from './dokumen-uji';

type Isi = Readonly<Record<string, readonly [indikator: string, target: NilaiSel]>>;
/** Sub kegiatan of the Renja of Dinas Sosial Metro 2026. */
const DASAR: Isi = {
  '1.06.01.2.01.0001': ['Jumlah Dokumen Perencanaan Perangkat Daerah', '4 Dokumen'],
  '1.06.01.2.01.0002': ['Jumlah Dokumen RKA-SKPD', '2 Dokumen'],
  '1.06.01.2.06.0002': ['Jumlah Paket Peralatan Kantor', '3 Paket'],
  '1.06.04.2.01.0001': ['Jumlah Orang yang Mendapat Permakanan', '55 Orang'],
};
const dokumen = (judul: string, isi: Isi, lanjutan: readonly NilaiSel[] = []): Lembar =>
  lembarUji(
    [
      [`${judul} TAHUN 2026`],
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target 2026', 'Pagu Indikatif (Rp)'],
      ...Object.entries(isi).flatMap(([kode, [indikator, target]]) => [
        [kode, `Sub kegiatan ${kode}`, indikator, target, 5_000_000],
        ...(kode.endsWith('1.0001') && lanjutan.length > 0 ? [[null, null, ...lanjutan, null]] : []),
      ]),
    ],
    { nama: judul },
  );
const temuan = (ganti: Isi, judul = 'RKA', acuan = dokumen('RENJA', DASAR)) =>
  [...KINERJA_ANTAR_DOKUMEN.periksaBuku(bukuDokumen(acuan, dokumen(judul, { ...DASAR, ...ganti })))].map(
    (t) => `${t.tingkat} ${t.sel} ${String(t.tertulis)} -> ${String(t.seharusnya)}`,
  );
const INDIKATOR = DASAR['1.06.01.2.01.0001']![0];

test.each<[string, Isi, string[]]>([
  ['sama', {}, []],
  ['target lain', { '1.06.01.2.01.0001': [INDIKATOR, '7 Dokumen'] }, ['peringatan D3 7 Dokumen -> 4 Dokumen']],
  ['satuan lain', { '1.06.01.2.01.0001': [INDIKATOR, '4 Orang'] }, ['peringatan D3 4 Orang -> 4 Dokumen']],
  ['tanpa satuan, singkatan, huruf', { '1.06.01.2.01.0001': [INDIKATOR.toUpperCase(), 4], '1.06.01.2.01.0002': ['Jumlah Dokumen RKA-SKPD', '2 dok'] }, []],
  ['satuan di belakang indikator', { '1.06.01.2.01.0001': [`${INDIKATOR} (Dokumen)`, 4] }, []],
  ['indikator lain: targetnya tidak dibandingkan', { '1.06.01.2.01.0001': ['Jumlah laporan', '9 Laporan'] }, [`info C3 Jumlah laporan -> ${INDIKATOR}`]],
  ['target kosong', { '1.06.01.2.01.0001': [INDIKATOR, null] }, []],
  ['kata saja di satu sisi', { '1.06.01.2.01.0001': [INDIKATOR, 'tercapai'] }, []],
])('%s', (_judul, ganti, harapan) => expect(temuan(ganti)).toEqual(harapan)); // prettier-ignore

test('persen sebagai pecahan sama dengan poin', () => {
  const acuan = dokumen('RENJA', { ...DASAR, '1.06.01.2.01.0001': [INDIKATOR, '95 %'] });
  expect(temuan({ '1.06.01.2.01.0001': [INDIKATOR, 0.95] }, 'RKA', acuan)).toEqual([]);
  expect(temuan({ '1.06.01.2.01.0001': [INDIKATOR, 0.9] }, 'RKA', acuan)).toHaveLength(1);
});

test('indikator kedua dari baris yang sama dipasangkan menurut rumusannya', () => {
  const acuan = dokumen('RENJA', DASAR, ['Jumlah lansia', '10 Orang']);
  const ini = dokumen('RKA', DASAR, ['Jumlah lansia', '12 Orang']);
  const hasil = [...KINERJA_ANTAR_DOKUMEN.periksaBuku(bukuDokumen(acuan, ini))];
  expect(hasil.map((t) => [t.sel, t.kode, t.tertulis])).toEqual([
    ['D4', '1.06.01.2.01.0001', '12 Orang'],
    ['D8', '1.06.04.2.01.0001', '12 Orang'],
  ]);
  expect(new Set(hasil.map((t) => t.identitas)).size).toBe(2);
});

test('perubahan terhadap murni, dan tabel yang kebanyakan lain: info', () => {
  const lain = { '1.06.01.2.01.0001': [INDIKATOR, '7 Dokumen'] } as const;
  expect(temuan(lain, 'DPPA')).toEqual(['info D3 7 Dokumen -> 4 Dokumen']);
  const semua = Object.fromEntries(
    Object.entries(DASAR).map(([kode, [nama]]) => [kode, [nama, '99 Unit']] as const),
  );
  expect(temuan(semua).every((t) => t.startsWith('info'))).toBe(true);
});
