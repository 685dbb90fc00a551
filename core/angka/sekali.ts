/** Computes on first use and keeps the result: module load stays free of work, which a cold spreadsheet formula pays for. */
export function sekali<T>(hitung: () => T): () => T {
  let hasil: { readonly nilai: T } | null = null;
  return () => (hasil ??= { nilai: hitung() }).nilai;
}
