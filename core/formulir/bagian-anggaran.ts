/** Parts that make up an amount under any heading: months, quarters, kinds of spending, sources of funds. */
const JENIS = {
  bulan:
    /^(jan(uari)?|feb(ruari)?|mar(et)?|apr(il)?|mei|juni?|juli?|agu(s|stus)?|ags|agt|sept?(ember)?|okt(ober)?|nov(ember)?|des(ember)?)$/,
  triwulan: /^(tw|triwulan|tribulan)( (i{1,3}|iv|[1-4]))?$|^(i{1,3}|iv)$/,
  belanja:
    /\b(operasi|modal|terduga|btt|transfer|pegawai|barang|hibah|bansos|bantuan sosial|subsidi|bunga)\b/,
  dana: /\b(pad|dau|dak|dbh|did|dif|apbn|apbd|bankeu|bantuan keuangan|blud|bok|silpa|pinjaman|dbhcht|lainnya)\b/,
} as const;

export type JenisBagian = keyof typeof JENIS;

/** The kind of part that the words of a heading name; null for any other heading. */
export function jenisBagian(kata: readonly string[]): JenisBagian | null {
  const teks = kata.filter((k) => k !== 'rp').join(' ');
  const jenis = Object.keys(JENIS) as JenisBagian[];
  return jenis.find((j) => JENIS[j].test(teks)) ?? null;
}
