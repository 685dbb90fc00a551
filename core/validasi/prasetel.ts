import type { TingkatTemuan } from '../aturan/temuan';

/** Severities that differ from what the rules declare. */
interface Prasetel {
  readonly judul: string;
  /** What is different, for the user. */
  readonly keterangan: string;
  readonly tingkat: Readonly<Record<string, TingkatTemuan | 'mati'>>;
}

export type JenisDokumen = 'renja' | 'renja-perubahan' | 'renstra' | 'rka' | 'lkjip' | 'evaluasi';
export type Acuan = '86/2017' | '14/2026';

/**
 * A look back: what was to be planned is over (LOK, DNA, n+1, tags), and codes and names are those of its year, which
 * a newer list calls old or different. Amounts, percentages and predikat stay as they are: they are what it reports.
 */
const SETELAH_TAHUNNYA = {
  'KOD-003': 'info',
  'NAM-001': 'info',
  'TGT-002': 'info',
  'KSN-001': 'info',
  'KSN-002': 'info',
  'KSN-003': 'info',
  'PGU-006': 'info',
  'PGU-007': 'mati',
  'TGT-007': 'mati',
  'LOK-001': 'mati',
  'LOK-003': 'mati',
  'LOK-004': 'mati',
  'DNA-001': 'mati',
} as const;

export const PRASETEL: Readonly<Record<JenisDokumen, Prasetel>> = {
  renja: {
    judul: 'Renja murni',
    keterangan: 'Semua aturan seperti tertulis di daftar aturan.',
    tingkat: {},
  },
  'renja-perubahan': {
    judul: 'Renja perubahan',
    keterangan: 'Pergeseran pagu terhadap Renstra hanya info; prakiraan maju tidak wajib diisi.',
    tingkat: {
      'KSN-001': 'info',
      'KSN-002': 'info',
      'KSN-003': 'info',
      'PGU-007': 'mati',
      'TGT-007': 'mati',
    },
  },
  renstra: {
    judul: 'Renstra',
    keterangan: 'Lokasi, kelompok sasaran, dan sumber dana belum wajib; pagu tahun tertentu boleh kosong.',
    tingkat: { 'LOK-001': 'mati', 'LOK-003': 'mati', 'DNA-001': 'mati', 'PGU-006': 'info' },
  },
  rka: {
    judul: 'RKA/DPA',
    keterangan: 'Prakiraan maju dan kelompok sasaran tidak wajib diisi di tabelnya.',
    // The printed form states n+1 and kelompok sasaran in its heading. Old codes keep the severity of their year: DPA of
    // 2024 were accepted with both widths.
    tingkat: { 'PGU-007': 'info', 'TGT-007': 'mati', 'LOK-003': 'info' },
  },
  lkjip: {
    judul: 'LKjIP',
    keterangan:
      'Laporan tahun yang sudah lewat: isian rencana tidak diperiksa, kode lama dan nama yang berbeda hanya info.',
    tingkat: { ...SETELAH_TAHUNNYA, 'TGT-005': 'mati' },
  },
  evaluasi: {
    judul: 'Evaluasi hasil Renja',
    keterangan:
      'Pelaksanaan tahun berjalan: isian rencana tidak diperiksa, target triwulan tetap dijumlahkan.',
    tingkat: SETELAH_TAHUNNYA,
  },
};

/** Guidelines for Renja. The table of Permendagri 86/2017 (T-C.33) has no column for kelompok sasaran. */
export const ACUAN: Readonly<Record<Acuan, Prasetel>> = {
  '86/2017': {
    judul: 'Permendagri 86/2017',
    keterangan: 'Tabel T-C.29 sampai T-C.33; kelompok sasaran tidak wajib.',
    tingkat: { 'LOK-003': 'info' },
  },
  '14/2026': {
    judul: 'Permendagri 14/2026',
    keterangan: 'Tabel 4.1 (17 kolom), seperti tabel Renja SIPD-RI.',
    tingkat: {},
  },
};
