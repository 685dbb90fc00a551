import type { TingkatTemuan } from '../../core/aturan/temuan';

/** A finding of the sample beyond wrong sums, worked out by hand from the printed Renja. */
export type TemuanLain = readonly [aturan: string, sel: string, tingkat: TingkatTemuan, kode: string | null];

/** All on the sheet "Renja 2026"; the other sheets have none beyond those in temuan-benar.ts. */
export const RENJA_LAIN: readonly TemuanLain[] = [
  // Title: "RANCANGAN AWAL RENJA ..." and below it "TAHUN 2026". n-2 is 2024 and n-1 is 2025, but the headings still say 2022 and 2023; the
  // group "RENCANA TAHUN" over the columns of n+1 lost its 2027.
  ['THN-001', 'F4', 'peringatan', null],
  ['THN-001', 'G4', 'peringatan', null],
  ['THN-001', 'O4', 'info', null],

  // Kegiatan 2.02 and its sub kegiatan are printed after 2.06.
  ['KOD-006', 'B22', 'info', '1.06.01.2.02'],

  // "Kelompok Sasaran" is blank in all 40 sub kegiatan, "Sumber Dana" in 33 of them: the office leaves both open (info).
  ['LOK-003', 'N12', 'info', null],
  ['DNA-001', 'K16', 'info', null],
  // The 7 others and kegiatan 2.02 name APBN, all of them in program 1.06.01: salaries and office costs.
  ['DNA-003', 'K12', 'info', null],

  // Forgotten cells, few enough to be warnings: Lokasi in J23 and J31; target n+1 in O29 and O31; pagu n+1 in 8 rows.
  ['LOK-001', 'J23', 'peringatan', null],
  ['TGT-007', 'O29', 'peringatan', null],
  ['PGU-007', 'P17', 'peringatan', null],

  // "3 Laporan" becomes "1 dokumen", "18 Lembaga" become "30 orang", "Orang" become "kpm" (families), "Usulan" become
  // "orang". Not listed: "2520 Orang" and "9.205 Jiwa" count the same.
  ['TGT-003', 'O26', 'peringatan', '1.06.01.2.02.05'],
  ['TGT-003', 'O41', 'peringatan', '1.06.02.2.03.01'],
  ['TGT-003', 'O61', 'peringatan', '1.06.05.2.02.06'],
  ['TGT-003', 'O62', 'peringatan', '1.06.05.2.02.08'],

  // "63.677.546,5" is a text among numbers: a SUM passes it over.
  ['STR-003', 'P34', 'peringatan', '1.06.01.2.08.02'],

  // "Kota Medtro" and "Metrro" among 47 times "Metro".
  ['LOK-002', 'J46', 'peringatan', '1.06.04.2.01.02'],
  ['LOK-002', 'J61', 'peringatan', '1.06.05.2.02.06'],

  // "Orang" without a number, this year and next.
  ['TGT-002', 'H54', 'peringatan', '1.06.04.2.02.02'],
  ['TGT-002', 'O54', 'peringatan', '1.06.04.2.02.02'],

  // Two codes that the Renstra does not have under these numbers, and eight sub kegiatan of 2.000.000 each that it plans
  // for 2026 and the Renja leaves out (HANYA_RENJA and HANYA_RENSTRA in selisih-renstra.ts).
  ['KSN-002', 'B41', 'peringatan', '1.06.02.2.03.01'],
  ['KSN-002', 'B42', 'peringatan', '1.06.02.2.03.02'],
  ['KSN-002', 'B4', 'info', null],

  // Two kegiatan with another indicator than in the Renstra; 2520 Orang instead of 13000, 9.205 Jiwa instead of 12800.
  ['KSN-003', 'D32', 'info', '1.06.01.2.08'],
  ['KSN-003', 'D40', 'info', '1.06.02.2.03'],
  ['KSN-003', 'H59', 'info', '1.06.05.2.02.01'],
  ['KSN-003', 'O59', 'info', '1.06.05.2.02.01'],
];

/** The realisasi of H53 is that of the row below it: the copy explains the excess over its pagu. */
export const CAPAIAN_LAIN: readonly TemuanLain[] = [['PGU-004', 'H53', 'peringatan', '1.06.04.2.02.02']];

/**
 * 97,20 of 97,7 is 99,49 % and of the target at the end of the Renstra, 100, it is 97,20 %; both are printed as 100 %.
 */
export const IKU_LAIN: readonly TemuanLain[] = [
  ['CAP-001', 'F5', 'galat', null],
  ['CAP-001', 'H5', 'galat', null],
];
