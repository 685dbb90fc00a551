import type { Rentang } from './lembar';

/** 0 -> "A", 26 -> "AA". */
export function hurufKolom(kolom: number): string {
  let huruf = '';
  for (let n = kolom + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    huruf = String.fromCharCode(65 + ((n - 1) % 26)) + huruf;
  }
  return huruf;
}

/** (41, 8) -> "I42". */
export function alamat(baris: number, kolom: number): string {
  return hurufKolom(kolom) + (baris + 1);
}

export function alamatRentang(r: Rentang): string {
  const awal = alamat(r.baris, r.kolom);
  const akhir = alamat(r.barisAkhir, r.kolomAkhir);
  return awal === akhir ? awal : `${awal}:${akhir}`;
}

/** Sheet name as it stands before "!" in a formula: 'Renja 2026', 'O''Hara'. */
export function kutipLembar(nama: string): string {
  return `'${nama.replace(/'/g, "''")}'`;
}

/** "I42" or "A5:Q80" (dollar signs allowed); null when it is neither. */
export function bacaAlamat(teks: string): Rentang | null {
  const cocok = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(teks.trim());
  if (!cocok) return null;
  const kolom = nomorKolom(cocok[1]!);
  const baris = Number(cocok[2]) - 1;
  return {
    baris,
    kolom,
    barisAkhir: cocok[4] ? Number(cocok[4]) - 1 : baris,
    kolomAkhir: cocok[3] ? nomorKolom(cocok[3]) : kolom,
  };
}

/** "A" -> 0, "AA" -> 26. */
export function nomorKolom(huruf: string): number {
  let n = 0;
  for (const h of huruf.toUpperCase()) n = n * 26 + h.charCodeAt(0) - 64;
  return n - 1;
}
