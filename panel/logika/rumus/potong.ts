import { KATALOG } from '../../../core/fungsi/katalog';

const NAMA = new Set(KATALOG.map((f) => f.nama));
/** Texts, quoted sheet names, names before a bracket, or one character. */
const POTONG = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()|[^]/g;
/** How our functions are spelled in files that travelled: with Excel's add-in prefix, with our namespace. */
const TERSIMPAN = /^(?:_xlfn\.|_xldudf_)?(?:RENJA[._])?([A-Z]+)$/i;

export function potongRumus(rumus: string): string[] {
  return rumus.match(POTONG) ?? [];
}

/** "RENJA.CAPAIAN", "_xldudf_CAPAIAN", "capaian" -> "CAPAIAN"; null for a function that is not ours. */
export function namaKita(nama: string): string | null {
  const inti = TERSIMPAN.exec(nama)?.[1]?.toUpperCase();
  return inti !== undefined && NAMA.has(inti) ? inti : null;
}

/** Whether a formula calls one of our functions, however it is spelled. */
export function memanggilKita(rumus: string): boolean {
  return potongRumus(rumus).some((p) => p.length > 1 && namaKita(p) !== null);
}
