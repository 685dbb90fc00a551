/** Days between the two date systems of Excel. */
export const SELISIH_1904 = 1462;

const HARI_MS = 86_400_000;
const AWAL_1900 = Date.UTC(1899, 11, 30);

/** Serial number of an ISO 8601 date, time or both (cells of type "d"); null when it is none. */
export function nomorSerial(teks: string): number | null {
  const m = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(teks);
  if (!m || teks === '') return null;
  const hari = m[1] ? (Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) - AWAL_1900) / HARI_MS : 0;
  const detik = Number(m[4] ?? 0) * 3600 + Number(m[5] ?? 0) * 60 + Number(m[6] ?? 0);
  // Excel believes in 29 February 1900; serials below 61 are one day off.
  return (m[1] && hari < 61 ? hari - 1 : hari) + detik / 86_400;
}
