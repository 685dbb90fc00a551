import type { NilaiSel } from '../../core/angka/nilai-sel';
import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { REALISASI_DI_ATAS_PAGU } from '../../core/aturan/pgu-003-realisasi-di-atas-pagu';
import { TIGA_NOL } from '../../core/aturan/pgu-005-tiga-nol';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan } from '../bantu/uji-aturan';

/** A kegiatan over its sub kegiatan and the closing total; the unit stands above the header. */
const tabelBersatuan = (satuan: string, kegiatan: NilaiSel, sub: readonly NilaiSel[], format = 'General') =>
  lembarUji(
    [
      [satuan],
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Anggaran'],
      ['1.06.01.2.01', 'Kegiatan', kegiatan],
      ...sub.map((nilai, i) => [`1.06.01.2.01.000${i + 1}`, 'Sub kegiatan', nilai]),
      [null, 'JUMLAH', kegiatan],
    ],
    { format: { C: format } },
  );

test.each<[string, string, NilaiSel, NilaiSel[], string, string[]]>([
  ['jutaan, dua desimal tertulis', '(dalam jutaan rupiah)', '100,00', ['60,50', '39,40'], 'General', ['C3']],
  ['jutaan, format dua desimal', '(dalam jutaan rupiah)', 100, [60.5, 39.4], '#,##0.00', ['C3']],
  ['jutaan, dua desimal, selisih pembulatan', '(dalam jutaan rupiah)', 100, [60.51, 39.5], '#,##0.00', []],
  ['jutaan, satu desimal, selisih pembulatan', '(dalam jutaan rupiah)', 100, [60.5, 39.4], 'General', []],
  ['jutaan bulat, tiga anak, selisih dua', '(dalam jutaan rupiah)', 100, [33, 33, 32], 'General', []],
  ['jutaan bulat, tiga anak, selisih tiga', '(dalam jutaan rupiah)', 100, [33, 33, 31], 'General', ['C3']],
  ['jutaan utuh di balik format bulat', '(dalam jutaan rupiah)', 100, [60.123456, 39.876544], '#,##0', []],
  ['jutaan utuh, selisih 100 ribu', '(dalam jutaan rupiah)', 100, [60.123456, 39.776544], '#,##0', ['C3']],
  ['ribuan bulat, selisih satu', '(dalam ribuan rupiah)', 100_000, [60_500, 39_499], 'General', []],
  ['ribuan bulat, selisih sepuluh', '(dalam ribuan rupiah)', 100_000, [60_500, 39_490], 'General', ['C3']],
  ['rupiah, selisih satu', '', 100_000_000, [60_500_000, 39_499_999], 'General', []],
  ['rupiah, selisih dua', '', 100_000_000, [60_500_000, 39_499_998], 'General', ['C3']],
])('toleransi satu rupiah menurut satuan: %s', (_judul, satuan, kegiatan, sub, format, harap) => {
  const lembar = tabelBersatuan(satuan, kegiatan, sub, format);
  expect(jalankanAturan(JUMLAH_INDUK, lembar).map((t) => t.sel)).toEqual(harap);
  expect(jalankanAturan(JUMLAH_TABEL, lembar)).toEqual([]);
  expect(jalankanAturan(TIGA_NOL, lembar)).toEqual([]);
});

test('pesannya menyebut rupiah penuh', () => {
  const [t] = jalankanAturan(
    JUMLAH_INDUK,
    tabelBersatuan('(dalam jutaan rupiah)', '100,00', ['60,50', '39,40']),
  );
  expect(t).toMatchObject({ tertulis: 100, seharusnya: 99.9 });
  expect(t!.pesan).toContain('tertulis Rp100.000.000, padahal');
  expect(t!.pesan).toContain('selisih Rp100.000)');
});

test.each<[number, number, string[]]>([
  [60.5, 60.5, []],
  [60.5, 60.6, []],
  [60.5, 61.5, ['D3']],
])('realisasi di atas pagu dalam jutaan: pagu %p, realisasi %p', (pagu, realisasi, harap) => {
  const lembar = lembarUji([
    ['(dalam jutaan rupiah)'],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', 'Capaian (%)'],
    ['1.06.01', 'Program', pagu, realisasi, 100],
    ['1.06.02', 'Program', 5000.5, 4000, 80],
  ]);
  expect(jalankanAturan(REALISASI_DI_ATAS_PAGU, lembar).map((t) => t.sel)).toEqual(harap);
});
