/** The scale of Permendagri 86/2017, written down a second time so that the rule is not its own judge. */
export const PREDIKAT_NAIK = ['Sangat Rendah', 'Rendah', 'Sedang', 'Tinggi', 'Sangat Tinggi'] as const;

export function hitungPredikat(persen: number): string {
  const kelas = [51, 66, 76, 91].filter((batas) => persen >= batas).length;
  return PREDIKAT_NAIK[kelas]!;
}
