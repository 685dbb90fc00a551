import type { PerubahanSel } from '../../../core/aturan/temuan';
import { ubahRumus } from '../../../core/aturan/ubah-sel';
import type { Lembar } from '../../../core/lembar/lembar';
import { memanggilKita, namaKita, potongRumus } from './potong';

/** How Google Sheets exports a function that Excel does not have: the formula as text, the last value beside it. */
const BEKU = /^(?:IFERROR\()?(?:_xlfn\.)?__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

/**
 * A formula of ours that a journey between Excel and Google Sheets has spoiled, as this host writes it; null when
 * there is nothing to repair. `awalan` is the namespace of this installation, mostly ''.
 */
export function perbaikiRumus(rumus: string, awalan = ''): string | null {
  const beku = BEKU.exec(rumus)?.[1]?.replace(/""/g, '"').replace(/^=/, '');
  if (beku !== undefined && !memanggilKita(beku)) return null;
  const baru = potongRumus(beku ?? rumus)
    .map((p) => {
      const nama = p.length > 1 ? namaKita(p) : null;
      return nama === null ? p : awalan + nama;
    })
    .join('');
  return baru === rumus ? null : baru;
}

/** Every cell of a sheet whose formula can be repaired. */
export function tukarRumus(lembar: Lembar, awalan = ''): PerubahanSel[] {
  const hasil: PerubahanSel[] = [];
  lembar.rumus.forEach((baris, b) =>
    baris.forEach((rumus, k) => {
      if (rumus === '') return;
      const baru = perbaikiRumus(rumus, awalan);
      if (baru !== null) hasil.push(ubahRumus(lembar, b, k, baru));
    }),
  );
  return hasil;
}
