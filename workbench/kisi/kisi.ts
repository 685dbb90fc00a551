import { createUniver, LocaleType, type FUniver, type IWorkbookData, type Univer } from '@univerjs/presets';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import bahasa from '@univerjs/preset-sheets-core/locales/id-ID';
import '@univerjs/preset-sheets-core/lib/index.css';

/** The spreadsheet grid with its calculation engine. Everything that knows Univer lives in this folder. */
export interface Kisi {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Builds the grid inside an element: formula bar and sheet tabs, no formatting toolbar, no menus. */
export function buatKisi(wadah: HTMLElement): Kisi {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: bahasa },
    presets: [
      UniverSheetsCorePreset({
        container: wadah,
        header: true,
        toolbar: false,
        contextMenu: false,
        formulaBar: true,
        footer: {
          sheetBar: true,
          statisticBar: true,
          menus: false,
          zoomSlider: true,
          addSheetButtonConfig: { show: false },
        },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
    ],
  });
  return { univer, api: univerAPI };
}

/** Shows a workbook instead of the one before. */
export function tampilkan({ api }: Kisi, buku: IWorkbookData): void {
  const lama = api.getActiveWorkbook();
  if (lama) api.disposeUnit(lama.getId());
  api.createWorkbook(buku).setNumfmtLocal('id');
}
