import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** Another span than one year: the end of the plan, everything so far. */
const LAIN = /akhir|renstra|rpjm|s\/d|s\.d|sampai/i;

/**
 * Target and actual of one evaluation whose headings name different years: the column that does not carry the year of
 * the title. Empty where the title agrees with neither.
 */
export function pasanganTahun(matriks: Matriks, tahunJudul: number | null): KolomMatriks[] {
  if (tahunJudul === null) return [];
  const salah = new Set<KolomMatriks>();
  for (const { definisi } of matriks.kolom) {
    const { hitungan } = definisi;
    if (!hitungan || 'deret' in hitungan || !['capaian', 'serapan'].includes(hitungan.rumus)) continue;
    const pasangan = [hitungan.pembilang, hitungan.penyebut].map((id) => matriks.kolomBerid(id));
    const sebut = pasangan.filter((k) => k !== null && k.tabel.tahunTertulis !== null && !LAIN.test(k.judul));
    const cocok = sebut.filter((k) => k!.tabel.tahunTertulis === tahunJudul);
    if (sebut.length === 2 && cocok.length === 1) salah.add(sebut.find((k) => k !== cocok[0])!);
  }
  return [...salah].filter((k) => !k.definisi.bertahun && k.definisi.tahun === null);
}
