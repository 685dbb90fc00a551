import { bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { normalNama } from '../nomenklatur/normal-nama';
import { denganBagian } from './bacaan-anak';

/**
 * The row above that holds the last one and that the label names: "Jumlah Program Rehabilitasi Sosial" below that
 * programme, "Jumlah sub kegiatan" below the kegiatan of which they are.
 */
export function bagianBernama(matriks: Matriks, total: Baris): Baris | null {
  const label = normalNama(total.label);
  const [, tingkat, nama] = /^(?:jumlah|total) (program|kegiatan|sub kegiatan)( .+)?$/.exec(label) ?? [];
  const dimaksud = (atas: Baris): boolean =>
    label.endsWith(` ${normalNama(atas.label)}`) ||
    (nama ? atas.tingkat === tingkat : atas.anak.some((b) => b.tingkat === tingkat));
  let atas = matriks.baris[total.indeks - 1] ?? null;
  while (atas && !dimaksud(atas)) atas = atas.induk;
  return atas;
}

/** The top rows that a total sums up: those since the previous total; under a total that opens the table, those below. */
export function akarTotal(matriks: Matriks, letak: number): Baris[] {
  const sampai = matriks.total[letak]!.indeks;
  const akhir = letakAkar(matriks, sampai);
  if (akhir === 0) return sampai === 0 ? akarSesudah(matriks, letak) : [];
  const awal = letakAkar(matriks, matriks.total[letak - 1]?.indeks ?? -1);
  return matriks.akar.slice(awal < akhir ? awal : 0, akhir);
}

function akarSesudah(matriks: Matriks, letak: number): Baris[] {
  const dari = letakAkar(matriks, matriks.total[letak]!.indeks);
  return matriks.akar.slice(dari, letakAkar(matriks, matriks.total[letak + 1]?.indeks ?? Infinity));
}

/** How many top rows stand above this row; they lie in the order of the sheet. */
function letakAkar({ akar }: Matriks, indeks: number): number {
  let bawah = 0;
  let atas = akar.length;
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if (akar[tengah]!.indeks < indeks) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah;
}

/** What a total may fairly be: its section, the whole table so far, the totals before it, or the last programme. */
export function* bacaanTotal(
  matriks: Matriks,
  letak: number,
  kolom: KolomMatriks,
  teratas: readonly Baris[],
): Iterable<number> {
  yield matriks.jumlah(teratas, kolom);
  yield matriks.jumlah(
    teratas.filter((b) => b.bertingkat),
    kolom,
  );
  yield matriks.jumlah(denganBagian(teratas, kolom), kolom);
  const total = matriks.total[letak]!;
  yield matriks.jumlah(
    bernilaiTerdekat(
      matriks.akar.filter((b) => total.indeks === 0 || b.indeks < total.indeks),
      kolom,
    ),
    kolom,
  );
  if (letak > 0) yield matriks.jumlah(matriks.total.slice(0, letak), kolom);
  // Where a total opens the table, the others may stand above their sections too.
  if (matriks.total[0]!.indeks === 0) {
    yield matriks.jumlah(bernilaiTerdekat(akarSesudah(matriks, letak), kolom), kolom);
  }
  // "Jumlah Program Rehabilitasi Sosial": a subtotal of what stands just above.
  if (!/\s(program|kegiatan|sub kegiatan)\b/i.test(total.label)) return;
  for (let atas = matriks.baris[total.indeks - 1]?.induk ?? null; atas; atas = atas.induk) {
    yield matriks.jumlah(atas.anakBernilai(kolom), kolom);
  }
}
