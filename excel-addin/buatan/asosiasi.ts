// Dibuat oleh `npm run docs` dari core/fungsi; jangan disunting.

type Rumus = (...argumen: unknown[]) => unknown;

/** Id in functions.json and number of parameters. Excel appends its invocation object: only so many arguments count. */
const FUNGSI: readonly (readonly [id: string, parameter: number])[] = [
  ['CAPAIAN', 4],
  ['PREDIKAT', 3],
  ['RATACAPAIAN', 2],
  ['KEMAJUAN', 3],
  ['REALISASITAHUN', 5],
  ['SERAPAN', 2],
  ['EFISIENSI', 3],
  ['PERTUMBUHAN', 2],
  ['RATAPERTUMBUHAN', 1],
  ['PRAKIRAANMAJU', 2],
  ['ANGKA', 1],
  ['SATUAN', 1],
  ['RUPIAH', 1],
  ['TERBILANG', 1],
  ['KODERAPI', 1],
  ['KODEINDUK', 2],
  ['KODETINGKAT', 1],
  ['NOMENKLATUR', 4],
  ['CARIKODE', 3],
  ['KODEBARU', 3],
  ['JUMLAHKODE', 3],
];

/** Associates every function of functions.json: `asosiasikan(CustomFunctions.associate, (nama) => ...)`. */
export function asosiasikan(
  associate: (id: string, rumus: Rumus) => void,
  rumus: (nama: string) => Rumus,
): void {
  for (const [id, parameter] of FUNGSI) {
    const hitung = rumus(id);
    associate(id, (...argumen) => hitung(...argumen.slice(0, parameter)));
  }
}
