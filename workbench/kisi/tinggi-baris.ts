import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
} from '@univerjs/preset-sheets-core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { IRange } from '@univerjs/presets';
import type { Kisi } from './kisi';

/** Measuring text is slow; a sheet longer than this keeps one height below. */
const MAKS_BARIS = 3_000;
const BUNGKUS = 3;

/**
 * Files from other programs often leave row heights to whoever opens them: wrapped text gets the room it needs. The
 * grid measures in its idle time, and it is no step of undo.
 */
export class TinggiOtomatis {
  private readonly sudah = new WeakSet<object>();
  private tugas: { unitId: string; subUnitId: string; id: string }[] = [];

  constructor(private readonly kisi: Kisi) {
    const { api } = kisi;
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => this.atur(activeSheet));
  }

  /** Adjusts a sheet the first time that it comes to the front. */
  atur(lembar: FWorksheet): void {
    const model = lembar.getSheet();
    if (this.sudah.has(model)) return;
    this.sudah.add(model);
    const ranges = barisBerbungkus(lembar);
    if (ranges.length === 0) return;
    const [unitId, subUnitId] = [model.getUnitId(), model.getSheetId()];
    const tugas = { unitId, subUnitId, id: `tinggi-${subUnitId}` };
    this.tugas.push(tugas);
    this.kisi.api.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { ...tugas, ranges });
  }

  /** Stops measuring: the workbook is about to go. */
  batalkan(): void {
    for (const tugas of this.tugas)
      this.kisi.api.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, tugas);
    this.tugas = [];
  }
}

/** Runs of rows without a height of their own that hold wrapped text. */
function barisBerbungkus(lembar: FWorksheet): IRange[] {
  const model = lembar.getSheet();
  const { cellData, rowData, columnCount } = model.getConfig();
  const gaya = lembar.getWorkbook().getStyles();
  const hasil: IRange[] = [];
  for (let b = 0; b < Math.min(model.getRowCount(), MAKS_BARIS); b++) {
    if (rowData[b]?.h !== undefined) continue;
    const sel = Object.values((cellData as Record<number, object>)[b] ?? {}) as {
      v?: unknown;
      s?: unknown;
    }[];
    if (!sel.some((satu) => typeof satu?.v === 'string' && gaya.getStyleByCell(satu as never)?.tb === BUNGKUS)) continue; // prettier-ignore
    const terakhir = hasil[hasil.length - 1];
    if (terakhir && terakhir.endRow === b - 1) terakhir.endRow = b;
    else hasil.push({ startRow: b, endRow: b, startColumn: 0, endColumn: columnCount - 1 });
  }
  return hasil;
}
