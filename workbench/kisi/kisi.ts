import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import bahasa from '@univerjs/preset-sheets-core/locales/id-ID';
import { createUniver, LocaleType, type FUniver, type Univer } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import { BANTUAN_KISI, FUNGSI_KISI } from './fungsi';
import { alasanTolak, benahiMasukan } from './penjaga';

/** The spreadsheet grid with its calculation engine. Everything that knows Univer lives in this folder. */
export interface Kisi {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Lets our own code do what users are refused. */
  bebas<T>(kerjakan: () => T): T;
}

export interface OpsiKisi {
  readonly wadah: HTMLElement;
  readonly gelap: boolean;
  /** A user's command was refused, and why. */
  readonly ditolak: (alasan: string) => void;
}

/** Builds the grid inside an element: formula bar and sheet tabs, no formatting toolbar, no menus. */
export function buatKisi({ wadah, gelap, ditolak }: OpsiKisi): Kisi {
  const { univer, univerAPI: api } = createUniver({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: bahasa },
    darkMode: gelap,
    presets: [
      UniverSheetsCorePreset({
        container: wadah,
        header: true,
        toolbar: false,
        contextMenu: false,
        formulaBar: true,
        disableAutoFocus: true,
        footer: {
          sheetBar: true,
          // Its figures are written the American way.
          statisticBar: false,
          menus: false,
          zoomSlider: true,
          addSheetButtonConfig: { show: false },
        },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        formula: { function: FUNGSI_KISI, description: BANTUAN_KISI },
      }),
    ],
  });
  let dilepas = 0;
  api.addEvent(api.Event.BeforeCommandExecute, (perintah) => {
    if (dilepas > 0) return;
    const alasan = alasanTolak(perintah.id);
    if (alasan) {
      perintah.cancel = true;
      ditolak(alasan);
    } else if (perintah.id === 'sheet.command.set-range-values') {
      const isi = perintah.params as MasukanNilai | undefined;
      if (isi && !isi.dariRenja) benahiMasukan(isi.value, formatTeks(api, isi.subUnitId), isi.range);
    }
  });
  return {
    univer,
    api,
    bebas: (kerjakan) => {
      dilepas++;
      try {
        return kerjakan();
      } finally {
        dilepas--;
      }
    },
  };
}

interface MasukanNilai {
  readonly value: unknown;
  readonly subUnitId?: string;
  readonly range?: { startRow: number; startColumn: number };
  readonly dariRenja?: boolean;
}

function formatTeks(api: FUniver, id: string | undefined): (baris: number, kolom: number) => boolean {
  const buku = api.getActiveWorkbook();
  const lembar = (id ? buku?.getSheetBySheetId(id) : null) ?? buku?.getActiveSheet();
  const gaya = buku?.getWorkbook().getStyles();
  return (baris, kolom) => {
    const sel = lembar?.getSheet().getCellRaw(baris, kolom);
    return sel ? gaya?.getStyleByCell(sel)?.n?.pattern === '@' : false;
  };
}
