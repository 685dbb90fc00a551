import type { TingkatTemuan } from '../../core/aturan/temuan';

/** Colours of a severity, for marks and reports alike. */
export const WARNA_TINGKAT: Readonly<Record<TingkatTemuan, { latar: string; huruf: string }>> = {
  galat: { latar: '#FFC7CE', huruf: '#7A0010' },
  peringatan: { latar: '#FFEB9C', huruf: '#5C4400' },
  info: { latar: '#DCE9F7', huruf: '#123A63' },
};
