import type { GalatSel } from '../core/angka/nilai-sel';

const BERSAMA = new Map<string, GalatSel>();
for (const galat of ['#VALUE!', '#REF!', '#DIV/0!', '#N/A', '#NAME?', '#NUM!', '#NULL!']) {
  BERSAMA.set(galat, Object.freeze({ galat }));
}

/** Worksheet error as a value; the common ones are one object each. */
export function galatSel(teks: string): GalatSel {
  return BERSAMA.get(teks) ?? { galat: teks };
}
