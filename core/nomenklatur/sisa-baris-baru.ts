/**
 * Public copies of the 2020 list lost the backslashes of "\r\n" at the end of a cell: "Perangkat Daerahrn". Gives a
 * function that takes such a rest off: only behind a word that is known without it, and never from "Intern".
 */
export function pembuangSisa(nama: Iterable<string>): (teks: string) => string {
  const kata = new Set<string>();
  const diTengah = new Set<string>();
  for (const teks of nama) {
    const bagian = teks.split(/[\s/]+/);
    bagian.forEach((k, i) => {
      kata.add(k);
      if (i < bagian.length - 1) diTengah.add(k);
    });
  }
  return (teks) => {
    if (!teks.endsWith('rn')) return teks;
    const akhir = teks.slice(teks.search(/[^\s/]*$/));
    const dasar = akhir.slice(0, -2);
    const sisa = !diTengah.has(akhir) && (/[A-Z)*]$/.test(dasar) || kata.has(dasar));
    return sisa ? teks.slice(0, -2) : teks;
  };
}
