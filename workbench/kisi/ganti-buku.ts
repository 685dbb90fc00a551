import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { IUniverInstanceService, UniverInstanceType, type IWorkbookData, type Workbook } from '@univerjs/presets'; // prettier-ignore
import type { Kisi } from './kisi';

/** Shows a workbook in front of the one before; where the grid throws, the one before is back in front and nothing stays. */
export function tampilkanBuku({ univer, api }: Kisi, isi: IWorkbookData): FWorkbook {
  const lama = api.getActiveWorkbook()?.getId();
  const unit = univer.__getInjector().get(IUniverInstanceService);
  try {
    const buku = api.createWorkbook(isi).setNumfmtLocal('id');
    unit.focusUnit(isi.id);
    return buku;
  } catch (galat) {
    try {
      if (lama !== undefined) unit.focusUnit(lama);
      api.disposeUnit(isi.id);
    } catch {
      // What went wrong first is what the user has to hear.
    }
    throw galat;
  }
}

/**
 * Takes every workbook but the open one out, before the next comes: taking the one before out only afterwards breaks the
 * conditional formats of the new one.
 */
export function gusurLain({ univer, api }: Kisi, id: string): void {
  const unit = univer.__getInjector().get(IUniverInstanceService);
  for (const satu of unit.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
    if (satu.getUnitId() !== id) api.disposeUnit(satu.getUnitId());
}
