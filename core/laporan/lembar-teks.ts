import type { LembarBaru } from '../lembar/lembar-baru';
import { teksNilai } from '../lembar/teks-sel';
import { rapikan } from '../lembar/isi-sel';
import { barisPolos } from './teks-polos';

/** A sheet of ours for a terminal or a plain text file: one line a row, cells of a table between bars. */
export function lembarTeks(isi: LembarBaru): string {
  const baris = isi.baris.map((b) => {
    const sel = b.map((s) => rapikan(teksNilai(s?.nilai ?? null, s?.format ?? 'General')));
    return barisPolos(sel.join(b.some((s) => s?.garis) ? ' | ' : '  ').trimEnd());
  });
  return `${baris.join('\n')}\n`;
}
