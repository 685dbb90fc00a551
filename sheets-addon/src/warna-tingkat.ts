import type { TingkatTemuan } from '../../core/aturan/temuan';

/** Background of a severity, for marks and reports alike. */
export const LATAR_TINGKAT: Readonly<Record<TingkatTemuan, string>> = {
  galat: '#f4cccc',
  peringatan: '#fff2cc',
  info: '#cfe2f3',
};
