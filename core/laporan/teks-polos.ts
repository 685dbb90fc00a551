/**
 * Characters that a terminal obeys or that turn the direction of reading: C0 and C1 controls but for tab and newline,
 * DEL, bidirectional marks and overrides, line and paragraph separators.
 */
// eslint-disable-next-line no-control-regex
const PERINTAH = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text that came out of a workbook, safe to show in a terminal: what would command it is written as \u001b. Inside of
 * JSON strings these are JSON's own escapes, so a JSON report stays the same data.
 */
export function teksPolos(teks: string): string {
  return teks.replace(PERINTAH, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same on one line: a cell must not be able to add lines to a report. */
export function barisPolos(teks: string): string {
  return teksPolos(teks.replace(/[\r\n\u2028\u2029]+/g, ' '));
}
