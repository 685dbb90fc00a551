import { dukung } from './jalankan';

const BARIS_SEKALI = 50_000;

/** Hidden rows of a range whose `rowHidden` is loaded: false none, true all, null some. */
export async function bacaBarisTersembunyi(
  konteks: Excel.RequestContext,
  lembar: Excel.Worksheet,
  terpakai: Excel.Range,
): Promise<number[]> {
  const { rowIndex: awal, rowCount: banyak } = terpakai;
  const keadaan = terpakai.rowHidden as boolean | null;
  if (keadaan !== null) return keadaan ? deret(awal, banyak) : [];
  if (!dukung('1.9')) return [];
  const hasil: number[] = [];
  for (let baris = awal; baris < awal + banyak; baris += BARIS_SEKALI) {
    const tinggi = Math.min(BARIS_SEKALI, awal + banyak - baris);
    const sifat = lembar
      .getRangeByIndexes(baris, terpakai.columnIndex, tinggi, 1)
      .getRowProperties({ rowHidden: true });
    await konteks.sync();
    sifat.value.forEach((s, i) => {
      if (s.rowHidden) hasil.push(baris + i);
    });
  }
  return hasil;
}

/** Hidden columns, likewise. */
export async function bacaKolomTersembunyi(
  konteks: Excel.RequestContext,
  terpakai: Excel.Range,
): Promise<number[]> {
  const { columnIndex: awal, columnCount: banyak } = terpakai;
  const keadaan = terpakai.columnHidden as boolean | null;
  if (keadaan !== null) return keadaan ? deret(awal, banyak) : [];
  if (!dukung('1.9')) return [];
  const sifat = terpakai.getRow(0).getColumnProperties({ columnHidden: true });
  await konteks.sync();
  return sifat.value.flatMap((s, i) => (s.columnHidden ? [awal + i] : []));
}

function deret(awal: number, banyak: number): number[] {
  return Array.from({ length: banyak }, (_, i) => awal + i);
}
