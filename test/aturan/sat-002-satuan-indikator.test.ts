import { SATUAN_INDIKATOR } from '../../core/aturan/sat-002-satuan-indikator';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const iku = (indikator: string, satuan: string | null, target: string | number) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Sasaran', indikator, satuan, target, target, '100 %'],
  ]);
/** The unit behind the indicator, as the Renstra 2025-2029 prints it. */
const renstra = (indikator: string, target: string | number) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Sasaran', indikator, target, target, '100 %'],
  ]);

ujiAturan(SATUAN_INDIKATOR, {
  terima: [
    ['sama', iku('Jumlah PPKS', 'Orang', '4 orang')],
    ['target tanpa satuan', iku('Jumlah PPKS', 'Orang', 4)],
    ['singkatan dan kata tambahan', iku('Jumlah Dokumen', 'Dok', '2 Dokumen Perencanaan')],
    ['persen', iku('Persentase PPKS', 'Persen', '97,7 %')],
    ['kolom satuan kosong', iku('Jumlah PPKS', null, '4 Dokumen')],
    [
      'Renstra Metro 2025-2029: satuan dalam kurung',
      renstra('Jumlah Dokumen Perencanaan (Dokumen)', '2 dokumen'),
    ],
    ['kurung yang bukan satuan', renstra('Indeks Kepuasan Masyarakat (IKM)', '82 poin')],
  ],
  tolak: [
    [
      'kolom satuan lain',
      iku('Jumlah PPKS', 'Orang', '4 Dokumen'),
      { sel: 'E2', tertulis: '4 Dokumen', pesan: /"Dokumen".*"Orang"/ },
    ],
    [
      'satuan di belakang indikator (bentuk Renstra Metro 2025-2029)',
      renstra('Jumlah Dokumen Perencanaan Perangkat Daerah (Dokumen)', '23 orang'),
      { sel: 'D2', pesan: /"orang".*"Dokumen"/ },
    ],
  ],
});
