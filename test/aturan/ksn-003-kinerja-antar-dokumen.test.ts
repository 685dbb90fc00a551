import { KINERJA_ANTAR_DOKUMEN } from '../../core/aturan/ksn-003-kinerja-antar-dokumen';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { bandingkanTercatat } from '../bantu/temuan-tercatat';
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
const banding = (acuan: Lembar, ini: Lembar) => [
  ...KINERJA_ANTAR_DOKUMEN.periksaBuku(bukuDokumen(acuan, ini)),
];
const temuan = (ganti: Isi, judul = 'RKA', acuan = dokumen('RENJA', DASAR)) =>
  banding(acuan, dokumen(judul, { ...DASAR, ...ganti })).map(
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

test('satuan yang berbeda disebut juga bila tidak tertulis di targetnya', () => {
  const pesan = (ini: Isi, acuan: Isi = DASAR) =>
    banding(dokumen('RENJA', acuan), dokumen('RKA', { ...DASAR, ...ini })).map((t) => t.pesan);
  const berkurung = { '1.06.01.2.01.0001': [`${INDIKATOR} (Laporan)`, 4] } as const;
  expect(pesan(berkurung)).toEqual([
    expect.stringMatching(/tertulis "4" \(satuannya Laporan\), di .* "4 Dokumen"\.$/),
  ]);
  const acuan = { ...DASAR, '1.06.01.2.01.0001': [`${INDIKATOR} (Dokumen)`, 4] } as const;
  expect(pesan(berkurung, acuan)).toEqual([
    expect.stringMatching(/tertulis "4" \(satuannya Laporan\), di .* "4" \(satuannya Dokumen\)\.$/),
  ]);
  expect(pesan({ '1.06.01.2.01.0001': [INDIKATOR, '4 Orang'] })[0]).not.toMatch(/satuannya/);
  expect(pesan({ '1.06.01.2.01.0001': [`${INDIKATOR} (Dokumen)`, 7] })[0]).not.toMatch(/satuannya/);
});

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

const LEBIH: Isi = {
  ...DASAR,
  '1.06.04.2.01.0002': ['Jumlah Orang yang Mendapat Sandang', 'tepat waktu'],
};
const ganti = (
  banyak: number,
  ubah: (isi: readonly [string, NilaiSel]) => readonly [string, NilaiSel],
): Isi =>
  Object.fromEntries(Object.entries(LEBIH).map(([kode, isi], i) => [kode, i < banyak ? ubah(isi) : isi]));

test.each<[string, Lembar, Lembar, string[]]>([
  ['tepat separuh target lain', dokumen('RENJA', DASAR), dokumen('RKA', ganti(2, ([nama]) => [nama, '99 Unit'])), ['D3', 'D4']],
  ['semua target lain: hanya info, kata di satu sisi tidak dibandingkan', dokumen('RENJA', LEBIH), dokumen('RKA', ganti(5, ([nama]) => [nama, '99 Unit'])), ['D3', 'D4', 'D5', 'D6']],
  ['empat rumusan lain: satu per satu', dokumen('RENJA', LEBIH), dokumen('RKA', ganti(4, ([nama, t]) => [`Banyaknya ${nama}`, t])), ['C3', 'C4', 'C5', 'C6']],
  ['lima rumusan lain: satu info', dokumen('RENJA', LEBIH), dokumen('RKA', ganti(5, ([nama, t]) => [`Banyaknya ${nama}`, t])), ['C3']],
  ['indikator tambahan di satu sisi', dokumen('RENJA', DASAR), dokumen('RKA', DASAR, ['Jumlah lansia', '12 Orang']), []],
  ['dua indikator lain: mana pasangannya tidak pasti', dokumen('RENJA', DASAR, ['Jumlah lansia', '10 Orang']), dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': ['Jumlah laporan', '9 Laporan'] }, ['Jumlah anak', '12 Orang']), ['C8']],
  ['kata yang sama, huruf lain', dokumen('RENJA', LEBIH), dokumen('RKA', { ...LEBIH, '1.06.04.2.01.0002': ['Jumlah Orang yang Mendapat Sandang', 'Tepat Waktu'] }), []],
  ['kata yang lain', dokumen('RENJA', LEBIH), dokumen('RKA', { ...LEBIH, '1.06.04.2.01.0002': ['Jumlah Orang yang Mendapat Sandang', 'terlambat'] }), ['D7']],
  ['pecahan di acuan, persen di sini', dokumen('RENJA', { ...DASAR, '1.06.01.2.01.0001': ['Persentase', 0.95] }), dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': ['Persentase', '95 %'] }), []],
  ['seratus kali, tanpa persen', dokumen('RENJA', DASAR), dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': [INDIKATOR, '400 Dokumen'] }), ['D3']],
  ['kurung di tengah indikator bukan satuan', dokumen('RENJA', DASAR), dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': ['Jumlah Dokumen (Baru) Perencanaan Perangkat Daerah', '4 Dokumen'] }), ['C3']],
  ['indikator kosong di sini', dokumen('RENJA', DASAR), dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': ['', '7 Dokumen'] }), []],
  ['indikator kosong di acuan', dokumen('RENJA', { ...DASAR, '1.06.01.2.01.0001': ['', '7 Dokumen'] }), dokumen('RKA', DASAR), []],
  ['kata saja di acuan', dokumen('RENJA', LEBIH), dokumen('RKA', { ...LEBIH, '1.06.04.2.01.0002': ['Jumlah Orang yang Mendapat Sandang', '4 Orang'] }), []],
  ['satuan lain di belakang indikator', dokumen('RENJA', DASAR), dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': [`${INDIKATOR} (Laporan)`, 4] }), ['D3']],
  ['pecahan persen berdesimal', dokumen('RENJA', { ...DASAR, '1.06.01.2.01.0001': ['Persentase', '95,31 %'] }), dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': ['Persentase', 0.9531] }), []],
  ['laporan dengan kolom target yang sama', dokumen('RENJA', DASAR), dokumen('LAPORAN REALISASI', { ...DASAR, '1.06.01.2.01.0001': [INDIKATOR, '7 Dokumen'] }), ['D3']],
])('kinerja antar dokumen: %s', (judul, acuan, ini, sel) => {
  const hasil = banding(acuan, ini);
  if (sel.length > 0) bandingkanTercatat('KSN-003', judul, hasil);
  expect(hasil.map((t) => t.sel)).toEqual(sel);
}); // prettier-ignore

test('dua dokumen acuan: setiap sel dibandingkan satu kali, dengan yang terdekat', () => {
  const lain = dokumen('RKA', { ...DASAR, '1.06.01.2.01.0001': [INDIKATOR, '7 Dokumen'] });
  const hasil = [
    ...KINERJA_ANTAR_DOKUMEN.periksaBuku(
      bukuDokumen(dokumen('RENJA', DASAR), dokumen('KUA-PPAS', DASAR), lain),
    ),
  ];
  expect(hasil.map((t) => t.pesan)).toEqual([expect.stringContaining('di KUA-PPAS (lembar KUA-PPAS)')]);
});
