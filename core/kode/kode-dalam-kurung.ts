import { kodeDari } from './tata-bahasa';

const DEPAN = /^\s{0,20}[([]([^()[\]]{1,40})[)\]]/;
const BELAKANG = /[([]([^()[\]]{1,40})[)\]][\s.]{0,20}$/;
const BIDANG = /^(?:bidang|urusan|unsur)\b/i;
const TEMPAT_KODE = /^\s*[([]\s*[\dxX]|\d\s*[)\]][\s.]*$/;

/** Whether a cheap look shows brackets where a code may stand. */
export function mungkinDalamKurung(teks: string): boolean {
  return teks.length <= 1000 && TEMPAT_KODE.test(teks);
}

/** "[1.06.01] PROGRAM ..." and "PROGRAM ... (1.06.01)" as "1.06.01 PROGRAM ..."; any other text as it is. */
export function keluarkanDariKurung(teks: string): string {
  const cocok = DEPAN.exec(teks) ?? BELAKANG.exec(teks);
  if (!cocok) return teks;
  const kode = cocok[1]!.trim();
  const nama = (teks.slice(0, cocok.index) + teks.slice(cocok.index + cocok[0].length)).trim();
  const lengkap = kodeDari(kode.toUpperCase());
  // "(1.06)" may be a figure; a programme code never is.
  const cukup = lengkap && (lengkap.segmen.length > 2 || (lengkap.segmen.length === 2 && BIDANG.test(nama)));
  return cukup ? `${kode} ${nama}` : teks;
}
