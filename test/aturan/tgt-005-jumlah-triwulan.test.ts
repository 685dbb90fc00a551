import { JUMLAH_TRIWULAN } from '../../core/aturan/tgt-005-jumlah-triwulan';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const rencana = (...nilai: NilaiSel[]) =>
  lembarUji([
    [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator Kinerja',
      'Target Tahunan',
      'Target Triwulan I',
      'Target Triwulan II',
      'Target Triwulan III',
      'Target Triwulan IV',
      'Pagu Indikatif',
    ],
    ['1.06.01.2.01.01', 'Sub kegiatan a', 'Jumlah dokumen', ...nilai, 5_575_000],
    ['1.06.01.2.01.02', 'Sub kegiatan b', 'Jumlah dokumen', 4, 1, 1, 1, 1, 4_139_350],
    ['1.06.01.2.01.03', 'Sub kegiatan c', 'Jumlah dokumen', 4, 1, 1, 1, 1, 3_009_350],
  ]);

ujiAturan(JUMLAH_TRIWULAN, {
  terima: [
    ['akumulatif', rencana(12, 3, 3, 3, 3)],
    ['progres', rencana(100, 25, 50, 75, 100)],
    ['repetitif', rencana(12, 12, 12, 12, 12)],
    ['belum diisi', rencana(12, null, null, null, null)],
    ['dua triwulan saja', rencana('4 dokumen', null, '2 dokumen', null, '2 dokumen')],
  ],
  tolak: [
    [
      'e-Monev: jumlah target triwulan tidak sama dengan target tahunan',
      rencana(12, 3, 3, 3, 2),
      { sel: 'D2', tertulis: 12, seharusnya: 11 },
    ],
  ],
});
