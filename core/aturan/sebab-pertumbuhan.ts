interface Cara {
  readonly tahunan: string;
  /** The same between "Semula" and "Menjadi". */
  readonly lain: string;
  hitung(nilai: readonly number[]): number;
}

/** Ways in which growths are computed that are not the mean growth over the earlier year. */
const CARA: readonly Cara[] = [
  {
    tahunan: 'pembagi tahun yang lebih akhir',
    lain: 'pembagi angka yang baru',
    hitung: (n) => rata(n, (lama, baru) => (baru - lama) / baru),
  },
  {
    tahunan: 'pertumbuhan majemuk (CAGR)',
    lain: 'pertumbuhan majemuk (CAGR)',
    hitung: (n) => (n[n.length - 1]! / n[0]!) ** (1 / (n.length - 1)) - 1,
  },
  {
    tahunan: 'tahun terakhir dibanding tahun pertama',
    lain: 'angka terakhir dibanding angka pertama',
    hitung: (n) => n[n.length - 1]! / n[0]! - 1,
  },
  {
    tahunan: 'tahun ini dibagi tahun lalu',
    lain: 'angka baru dibagi angka lama',
    hitung: (n) => rata(n, (lama, baru) => baru / lama),
  },
];

/**
 * Whether the written mean (percent points) counts growth that is not defined, from zero or a blank year, as 0 %: real
 * tables divide by all years as often as by those that have a growth.
 */
export function rataDenganNol(deret: readonly (number | null)[], tertulis: number, longgar: number): boolean {
  let jumlah = 0;
  let takTerdefinisi = 0;
  for (let i = 1; i < deret.length; i++) {
    const lama = deret[i - 1];
    const baru = deret[i] ?? null;
    if (lama && baru !== null) jumlah += ((baru - lama) / lama) * 100;
    else takTerdefinisi++;
  }
  return takTerdefinisi > 0 && Math.abs(jumlah / (deret.length - 1) - tertulis) <= longgar;
}

/** Names the formula that gives the written figure (percent points); '' when none does. `tahunan`: the figures are years. */
export function sebabTumbuh(
  deret: readonly (number | null)[],
  tertulis: number,
  longgar: number,
  tahunan = true,
): string {
  const nilai = deret.filter((n): n is number => n !== null);
  if (nilai.length < 2) return '';
  const cocok = CARA.find(({ hitung }) => Math.abs(hitung(nilai) * 100 - tertulis) <= longgar);
  if (cocok) return ` Angka ini cocok dengan cara lain: ${tahunan ? cocok.tahunan : cocok.lain}.`;
  const seratus = deret.some((n, i) => i > 0 && n !== null && !deret[i - 1]);
  const denganSeratus = rataSeratus(deret);
  if (seratus && Math.abs(denganSeratus - tertulis) <= longgar)
    return ' Angka ini menghitung kenaikan dari nol atau "-" sebagai 100 %.';
  return '';
}

function rata(nilai: readonly number[], hitung: (lama: number, baru: number) => number): number {
  let jumlah = 0;
  for (let i = 1; i < nilai.length; i++) jumlah += hitung(nilai[i - 1]!, nilai[i]!);
  return jumlah / (nilai.length - 1);
}

/** Mean in percent points where a rise from nothing counts as 100. */
function rataSeratus(deret: readonly (number | null)[]): number {
  const tumbuh: number[] = [];
  for (let i = 1; i < deret.length; i++) {
    const lama = deret[i - 1];
    const baru = deret[i] ?? null;
    if (baru !== null) tumbuh.push(lama ? ((baru - lama) / lama) * 100 : 100);
  }
  return tumbuh.reduce((a, b) => a + b, 0) / tumbuh.length;
}
