import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { IUniverInstanceService, UniverInstanceType, type IWorkbookData, type Workbook } from '@univerjs/presets'; // prettier-ignore
import type { Kisi } from './kisi';

/** A workbook that is in the grid but not on the screen: the one before is as it was. */
export interface CalonBuku {
  /** The grid's own id of it. */
  readonly id: string;
  readonly buku: FWorkbook;
  /** Brings it to the screen. */
  tampilkan(): void;
  /** Takes it out again, as far as the grid lets it; the one before comes back to the screen. Never throws. */
  buang(): void;
  /** Takes every other one out: there is no way back. */
  gusurLain(): void;
}

let nomor = 0;

/** Puts a workbook into the grid behind the one that is shown. Throws when the grid cannot take it; then nothing stays. */
export function masukkanBuku({ univer, api }: Kisi, isi: IWorkbookData): CalonBuku {
  const lama = api.getActiveWorkbook()?.getId();
  const unit = univer.__getInjector().get(IUniverInstanceService);
  const id = `${isi.id}-${++nomor}`;
  const buang = (): void => {
    try {
      if (lama !== undefined) unit.focusUnit(lama);
      api.disposeUnit(id);
    } catch {
      // What went wrong before this is what the user has to hear.
    }
  };
  try {
    // The grid builds its frame around the first workbook: that one cannot come in from behind.
    const makeCurrent = lama === undefined;
    const buku = api.createWorkbook({ ...isi, id }, { makeCurrent }).setNumfmtLocal('id');
    return {
      id,
      buku,
      tampilkan: () => unit.focusUnit(id),
      buang,
      gusurLain: () => {
        for (const satu of unit.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET))
          if (satu.getUnitId() !== id) api.disposeUnit(satu.getUnitId());
      },
    };
  } catch (galat) {
    buang();
    throw galat;
  }
}
