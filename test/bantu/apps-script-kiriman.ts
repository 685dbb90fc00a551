/**
 * google.script.run carries numbers, booleans, strings, null and plain objects and arrays of these. What it quietly
 * drops or spoils (Date, undefined, functions, NaN, class instances) throws here.
 */
export function periksaKiriman(isi: unknown, jalur: string): void {
  if (isi === null || typeof isi === 'string' || typeof isi === 'boolean') return;
  if (typeof isi === 'number') {
    if (!Number.isFinite(isi)) throw new Error(`${jalur}: ${isi} tidak bisa menyeberang`);
    return;
  }
  if (typeof isi !== 'object') throw new Error(`${jalur}: ${typeof isi} tidak bisa menyeberang`);
  const jenis = Object.prototype.toString.call(isi);
  if (Array.isArray(isi)) {
    for (let i = 0; i < isi.length; i++) periksaKiriman(isi[i], `${jalur}[${i}]`);
    return;
  }
  const induk = Object.getPrototypeOf(isi) as object | null;
  const polos = induk === null || Object.getPrototypeOf(induk) === null;
  if (jenis !== '[object Object]' || !polos) throw new Error(`${jalur}: ${jenis} tidak bisa menyeberang`);
  for (const [kunci, nilai] of Object.entries(isi)) periksaKiriman(nilai, `${jalur}.${kunci}`);
}
