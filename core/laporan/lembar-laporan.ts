/** Name under which a workbook remembers the report sheets that we wrote: they are not checked. */
export const KUNCI_LAPORAN = 'renja.lembar-laporan';

/** Names of our report sheets; anything unreadable counts as none. */
export function bacaLembarLaporan(teks: string | null): ReadonlySet<string> {
  try {
    const isi: unknown = JSON.parse(teks ?? '[]');
    return new Set(Array.isArray(isi) ? isi.filter((n): n is string => typeof n === 'string') : []);
  } catch {
    return new Set();
  }
}

/** The remembered names with one more. */
export function tulisLembarLaporan(ada: ReadonlySet<string>, nama: string): string {
  return JSON.stringify([...new Set(ada).add(nama)]);
}
