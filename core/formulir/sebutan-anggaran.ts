/** How tables of budget and spending call their columns. */
export const SEBUTAN_PAGU: readonly string[] = [
  ...['Anggaran (Rp)', 'Pagu', 'Pagu Anggaran', 'Pagu Indikatif', 'Jumlah Anggaran', 'Target (Rp)'],
];

export const SEBUTAN_REALISASI: readonly string[] = [
  ...['Realisasi (Rp)', 'Realisasi Anggaran', 'Realisasi Keuangan', 'Realisasi Belanja', 'Realisasi Pagu'],
  ...['Penyerapan', 'Penyerapan Anggaran', 'Daya Serap', 'Terserap', 'Serapan', 'Serapan Anggaran'],
];

export const SEBUTAN_SERAPAN: readonly string[] = [
  ...['Serapan (%)', '% Serapan', 'Persentase', 'Persentase Realisasi', 'Realisasi (%)', 'Capaian (%)'],
  ...['Penyerapan (%)', 'Persentase Penyerapan', 'Tingkat Penyerapan (%)', 'Daya Serap (%)'],
  ...['Keuangan (%)', 'Realisasi Keuangan (%)', 'Capaian Keuangan (%)', 'Serapan Anggaran (%)'],
];

export const SEBUTAN_SISA: readonly string[] = [
  ...['Sisa', 'Sisa Pagu', 'Sisa Dana', 'Selisih', 'Saldo', 'Saldo Anggaran', 'Lebih/(Kurang)'],
  ...['Belum Terserap', 'Tidak Terserap', 'Anggaran Belum Terserap'],
];

export const SEBUTAN_FISIK: readonly string[] = [
  ...[
    'Realisasi Fisik',
    'Fisik',
    'Fisik (%)',
    'Capaian Fisik (%)',
    'Progres Fisik (%)',
    'Kemajuan Fisik (%)',
  ],
];
