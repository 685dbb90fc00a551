import { hitungKemajuan } from '../indikator/kemajuan';
import { samakanSkala } from '../indikator/skala-persen';
import { fungsi } from './fungsi';
import { atauGagal, gagalKarena } from './gagal';
import { ukuran } from './jenis-angka';

export const KEMAJUAN = fungsi({
  nama: 'KEMAJUAN',
  kategori: 'Capaian kinerja',
  ringkas: {
    id: 'Tingkat kemajuan menuju target akhir Renstra.',
    en: 'Progress towards the target at the end of the plan.',
  },
  penjelasan: {
    id: 'realisasi / target akhir; dengan kondisi awal: (realisasi − awal) / (target akhir − awal).',
    en: 'actual / final target; with a baseline: (actual - baseline) / (final target - baseline).',
  },
  parameter: [
    ukuran('realisasi', 'Realisasi sampai dengan tahun ini.', 'Actual value up to this year.'),
    ukuran('target_akhir', 'Target pada akhir periode Renstra.', 'Target at the end of the plan.'),
    ukuran('awal', 'Kondisi awal Renstra. Bawaan: 0.', 'Baseline. Default: 0.').opsional(),
  ],
  hasil: 'Pecahan: 0,6 berarti 60 % jalan menuju target akhir.',
  pecahan: true,
  sumber: 'Evaluasi Renja E.81 kolom tingkat capaian; T-C.29 kolom 11.',
  contoh: [
    { rumus: '=KEMAJUAN(60; 100)', hasil: 0.6 },
    { rumus: '=KEMAJUAN("85 %"; "100 %"; "80 %")', hasil: 0.25 },
    { rumus: '=KEMAJUAN(8; 5; 10)', hasil: 0.4 },
    { rumus: '=KEMAJUAN(60; "")', hasil: '' },
    { rumus: '=KEMAJUAN(8; 10; 10)', galat: 'bagi-nol' },
  ],
  hitung(realisasi, targetAkhir, awal = 0) {
    const ukuran = awal === 0 ? [realisasi, targetAkhir] : [realisasi, targetAkhir, awal];
    const samaSkala = samakanSkala(ukuran);
    if (typeof samaSkala === 'string') return gagalKarena(samaSkala);
    return atauGagal(hitungKemajuan(samaSkala[0]!, samaSkala[1]!, samaSkala[2]));
  },
});
