import { PERSEN_DI_ATAS_100 } from '../../core/aturan/tgt-004-persen-di-atas-100';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';
import { e81Bersih } from '../ketahanan/tabel-lain';
import { pengacak } from '../xlsx/rusak-acak';

const target = (indikator: string, isi: string | number) =>
  renjaUji([{ ...SUB_LENGKAP, 4: indikator, 8: isi }]);

const iku = (indikator: string, satuan: string, target: number) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Sasaran', indikator, satuan, target, target, '100 %'],
  ]);

/** E.81 with this indicator in every row; K and Rp stand side by side. */
const e81 = (indikator: string): Lembar => {
  const draf = e81Bersih(pengacak(1));
  for (const baris of draf.nilai.slice(6)) baris[4] = indikator;
  return draf;
};

ujiAturan(PERSEN_DI_ATAS_100, {
  terima: [
    ['97,7 % (IKU Metro 2026)', target('Persentase PPKS yang tertangani', '97,7 %')],
    ['tepat 100', target('Cakupan pelayanan', 100)],
    ['pertumbuhan boleh lebih', target('Persentase kenaikan PAD', '120 %')],
    ['capaian boleh lebih (LAKIP Metro 2022: 163,06 %)', target('Persentase capaian kinerja', '163,06 %')],
    [
      'bersatuan orang (Renstra Metro, 1.06.05)',
      target('Persentase Penerima Manfaat yang Terpenuhi Kebutuhan Dasarnya (Orang)', 4450),
    ],
    ['poin persen', target('Persentase kesenjangan layanan', '150 poin persen')],
    ['kolom satuan: orang', iku('Persentase PPKS', 'Orang', 4450)],
    ['tanpa kolom indikator', lembarUji([['Kode', 'Uraian', 'Target 2026', 'Pagu Indikatif (Rp)', 'Lokasi'], ['1.06.01', 'Persentase', 150, 5000, 'Metro']])], // prettier-ignore
    ['jumlah', target('Jumlah orang', '4.450 Orang')],
    ['anggaran di samping target (E.81)', e81('Persentase PPKS')],
    ['kurung di tengah bukan satuan', target('Persentase (baru) PPKS', 99)],
    ['satuan lain di selnya', target('Persentase PPKS', '150 orang')],
    ['dalam kurung: persen yang wajar', target('Cakupan layanan (%)', 100)],
  ],
  tolak: [
    ['banyak: satu temuan', renjaUji(Array.from({ length: 7 }, () => ({ ...SUB_LENGKAP, 4: 'Perentase layanan', 8: 150 }))), { sel: 'H6', kode: null }], // prettier-ignore
    ['persen', target('Persentase PPKS yang tertangani', '406 %'), { sel: 'H6', tertulis: '406 %' }],
    ['kolom satuan: persen', iku('Persentase PPKS', 'Persen', 150), { sel: 'E2' }],
    ['satuan persen dalam kurung', target('Cakupan layanan (%)', 150), { sel: 'H6' }],
    ['satuan "Persen" dalam kurung', target('Cakupan layanan (Persen)', 150), { sel: 'H6' }],
    ['kurung di tengah', target('Persentase (baru) PPKS', 150), { sel: 'H6' }],
    [
      'ejaan "presentase", tanpa satuan',
      target('Presentase Potensi Sumber Kesejahteraan Sosial', 150),
      { sel: 'H6' },
    ],
  ],
});
