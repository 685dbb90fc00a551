/** The set with this member switched over. */
export function balik<T>(himpunan: ReadonlySet<T>, isi: T): ReadonlySet<T> {
  const baru = new Set(himpunan);
  if (!baru.delete(isi)) baru.add(isi);
  return baru;
}
