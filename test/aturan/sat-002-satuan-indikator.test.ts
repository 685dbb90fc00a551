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
    ['kurung di tengah indikator', renstra('Jumlah (Orang) Miskin', '2 dokumen')],
    [
      'dua kolom satuan: milik siapa tidak pasti',
      lembarUji([
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Satuan', 'Realisasi', '% Capaian'],
        [1, 'Sasaran', 'Jumlah Dokumen (Dokumen)', 'Dokumen', '23 orang', 'Orang', 23, '100 %'],
      ]),
    ],
    ['kurung yang bukan satuan', renstra('Indeks Kepuasan Masyarakat (IKM)', '82 poin')],
  ],
  tolak: [
    ['hektar tanpa e', renstra('Luas Lahan (Hektar)', '4 unit'), { sel: 'D2' }],
    [
      'tujuh target: satu temuan',
      lembarUji([
        ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', '% Capaian'],
        ...Array.from({ length: 7 }, (_, i) => [i + 1, `Sasaran ${i}`, `Jumlah PPKS ${i}`, 'Orang', '4 Dokumen', '4', '100 %']), // prettier-ignore
      ]),
      { sel: 'E2', pesan: /^7 target/ },
    ],
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
