import {
  IRenderManagerService,
  SetScrollOperation,
  SHEET_VIEWPORT_KEY,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Rentang } from '../../core/lembar/lembar';
import { geseran } from './geseran';
import type { Kisi } from './kisi';

/**
 * Brings the first cell of a range of the active sheet into sight, clear of frozen rows and columns; what is in sight
 * stays where it is. (The grid's own scrolling counts frozen columns as if all were equally wide.)
 */
export function gulirKe(kisi: Kisi, buku: FWorkbook, lembar: FWorksheet, { baris, kolom }: Rentang): void {
  const tampilan = kisi.univer.__getInjector().get(IRenderManagerService).getRenderById(buku.getId());
  const kerangka = tampilan?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const utama = tampilan?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!tampilan || !kerangka || !utama) return;
  const { left, right, top, bottom } = utama.calcViewportInfo().viewBound;
  const sel = kerangka.getCellWithCoordByIndex(baris, kolom);
  const beku = lembar.getFreeze();
  const x =
    kolom < beku.xSplit ? 0 : geseran({ awal: sel.startX, akhir: sel.endX }, { awal: left, akhir: right });
  const y =
    baris < beku.ySplit ? 0 : geseran({ awal: sel.startY, akhir: sel.endY }, { awal: top, akhir: bottom });
  if (x === 0 && y === 0) return;
  const kini = tampilan.with(SheetScrollManagerService).getCurrentScrollState();
  kisi.api.syncExecuteCommand(SetScrollOperation.id, {
    unitId: buku.getId(),
    sheetId: lembar.getSheetId(),
    sheetViewStartRow: kini.sheetViewStartRow,
    sheetViewStartColumn: kini.sheetViewStartColumn,
    offsetX: kini.offsetX + x,
    offsetY: kini.offsetY + y,
  });
}
