import type { TingkatTemuan } from '../../../core/aturan/temuan';

/** Severities as the planner reads them. */
export const NAMA_TINGKAT: Readonly<Record<TingkatTemuan, string>> = {
  galat: 'Galat',
  peringatan: 'Peringatan',
  info: 'Info',
};
