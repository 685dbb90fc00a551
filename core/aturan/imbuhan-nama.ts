/** Words of sources of funds, and of work that goes on from another year. */
const KATA =
  /^(?:dak|dau|dbh|dbhcht|did|pad|apbd|apbn|blud|bok|bos|otsus|silpa|sg|bankeu|bantuan|keuangan|insentif|fiskal|dana|desa|non|fisik|nonfisik|reguler|penugasan|prov|provinsi|lanjutan|luncuran|tahap|perubahan|i{1,3}|iv|\d|20\d\d)$/;

/**
 * The name without the source of funds or the "(Lanjutan)" that planners put behind it: "Pengadaan Meubel (DAK Fisik)",
 * "Pengadaan Meubel - DAU"; null where nothing of that kind stands there.
 */
export function tanpaImbuhan(nama: string): string | null {
  const cocok = /^(.+?)\s*(?:\(([^()]{2,40})\)|\s[-–]\s([^-–()]{2,40}))\s*$/.exec(nama);
  if (!cocok) return null;
  const kata = (cocok[2] ?? cocok[3]!).toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return kata.every((k) => KATA.test(k)) ? cocok[1]! : null;
}
