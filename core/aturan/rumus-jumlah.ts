import { hurufKolom } from '../lembar/alamat';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Perbaikan } from './temuan';
import { ubahRumus } from './ubah-sel';

const PALING_BANYAK = 250;

/**
 * Repair: the typed amount becomes the sum of the given rows, as a formula. Empty when it would be too long. To choose:
 * the sum may be right and one of the rows wrong.
 */
export function rumusJumlah(induk: Baris, anak: readonly Baris[], kolom: KolomMatriks): readonly Perbaikan[] {
  const rumus = teksRumus(induk, anak, kolom);
  if (rumus === null || rumus === induk.rumus(kolom)) return [];
  const jumlah = induk.matriks.jumlah(anak, kolom);
  const perubahan = ubahRumus(induk.matriks.lembar, induk.barisLembar, kolom.indeks, rumus, jumlah);
  return [{ jenis: 'pilih', keterangan: `Ganti dengan rumus jumlah =${rumus}`, perubahan: [perubahan] }];
}

/** SUM over runs of neighbouring rows: "SUM(I43:I45)", "SUM(I9,I14:I15)". Text amounts would be left out: no formula. */
function teksRumus(induk: Baris, anak: readonly Baris[], kolom: KolomMatriks): string | null {
  if (anak.some((b) => typeof b.nilai(kolom) !== 'number')) return null;
  const huruf = hurufKolom(kolom.indeks);
  const bagian: string[] = [];
  for (let i = 0; i < anak.length;) {
    let j = i;
    while (j + 1 < anak.length && anak[j + 1]!.barisLembar === anak[j]!.barisLembar + 1) j++;
    const awal = `${huruf}${anak[i]!.barisLembar + 1}`;
    bagian.push(i === j ? awal : `${awal}:${huruf}${anak[j]!.barisLembar + 1}`);
    i = j + 1;
  }
  const melingkar = anak.some((b) => b.barisLembar === induk.barisLembar);
  return bagian.length > PALING_BANYAK || melingkar ? null : `SUM(${bagian.join(',')})`;
}
