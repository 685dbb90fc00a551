import type { NilaiSel } from '../../core/angka/nilai-sel';

const GALAT = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/;
const HARI_MS = 86_400_000;

/** Date of any realm. */
export const apakahTanggal = (nilai: unknown): nilai is Date =>
  Object.prototype.toString.call(nilai) === '[object Date]';

/** Serial number of a Date by the clock on the wall, which Google's own Date hides behind the script's time zone. */
export function pembuatSerial(zona: string): (tanggal: Date) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zona,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (tanggal) => {
    const b: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(tanggal)) b[type] = Number(value);
    return Date.UTC(b['year']!, b['month']! - 1, b['day'], b['hour'], b['minute'], b['second']) / HARI_MS + 25569; // prettier-ignore
  };
}

/**
 * getValues -> cell value. An error and its text look alike to getValues; text with the format of text is text.
 * Loading formulas and images have no value yet.
 */
export function nilaiSel(
  mentah: unknown,
  rumus: string,
  format: string,
  serial: (tanggal: Date) => number,
): NilaiSel {
  if (typeof mentah === 'number' || typeof mentah === 'boolean') return mentah;
  if (typeof mentah === 'string') {
    if (mentah === '') return rumus ? '' : null;
    return GALAT.test(mentah) && (rumus || format !== '@') ? { galat: mentah } : mentah;
  }
  return apakahTanggal(mentah) ? serial(mentah) : null;
}

export const samaNilai = (a: NilaiSel, b: NilaiSel): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a?.galat === b?.galat : a === b;

/** Text that reads as an error value keeps being text only under the text format. */
export const miripGalat = (teks: string): boolean => GALAT.test(teks);
