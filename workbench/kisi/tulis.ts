import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import type { ICellData, Nullable } from '@univerjs/presets';
import type { PerubahanSel } from '../../core/aturan/temuan';
import { isiSel } from './cuplikan';
import type { Kisi } from './kisi';

/** What a cell of the grid becomes: contents replaced whole, looks kept, number format only where one is given. */
function selBaru({
  nilai,
  rumus,
  format,
}: Pick<PerubahanSel, 'nilai' | 'rumus' | 'format'>): Nullable<ICellData> {
  const isi: ICellData =
    rumus !== undefined
      ? { f: `=${rumus}`, v: null, t: null, custom: null as never }
      : { v: null, t: null, custom: null as never, ...isiSel(nilai ?? null), f: null };
  return { ...isi, si: null, p: null, ...(format === undefined ? {} : { s: { n: { pattern: format } } }) };
}

/** Writes cells of one sheet as one step of the grid's own undo. Resolves when the values are in place. */
export async function tulisSel(
  { api, bebas }: Kisi,
  buku: FWorkbook,
  lembar: FWorksheet,
  perubahan: readonly PerubahanSel[],
): Promise<boolean> {
  const value: Record<number, Record<number, Nullable<ICellData>>> = {};
  let [baris, kolom] = [0, 0];
  for (const p of perubahan) {
    (value[p.baris] ??= {})[p.kolom] = selBaru(p);
    baris = Math.max(baris, p.baris + 1);
    kolom = Math.max(kolom, p.kolom + 1);
  }
  bebas(() => {
    if (baris > lembar.getMaxRows()) lembar.setRowCount(baris);
    if (kolom > lembar.getMaxColumns()) lembar.setColumnCount(kolom);
  });
  return api.executeCommand(SetRangeValuesCommand.id, {
    unitId: buku.getId(),
    subUnitId: lembar.getSheetId(),
    value,
    // Without a range the grid refuses while nothing is selected; it then takes the cells of `value` all the same.
    range: { startRow: 0, startColumn: 0, endRow: baris - 1, endColumn: kolom - 1 },
    dariRenja: true,
  });
}
