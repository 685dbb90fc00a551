import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Rentang } from '../../core/lembar/lembar';
import type { Kisi } from './kisi';
import { rentangDari } from './potret';

/** Commands that change whatever is selected. */
const ATAS_PILIHAN =
  /^(sheet\.command\.(clear-selection-content|auto-fill|auto-clear-content|paste.*|optional-paste|refill)|univer\.command\.(paste|cut))$/;

export interface OpsiPerlindungan {
  /** Whether a cell of the range must not be edited; `id` is the grid's own of the sheet. */
  readonly terkunci: (id: string, rentang: Rentang) => boolean;
  readonly ditolak: (alasan: string) => void;
}

/** Refuses what users do to locked cells of protected sheets, before it happens. */
export function jagaPerlindungan({ api }: Kisi, { terkunci, ditolak }: OpsiPerlindungan): void {
  const tolak = (lembar: FWorksheet, rentang: Rentang): boolean => {
    if (!terkunci(lembar.getSheetId(), rentang)) return false;
    ditolak(alasanTerlindungi(lembar.getSheetName()));
    return true;
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (mulai) => {
    const { row: baris, column: kolom } = mulai;
    if (tolak(mulai.worksheet, { baris, kolom, barisAkhir: baris, kolomAkhir: kolom })) mulai.cancel = true;
  });
  api.addEvent(api.Event.BeforeCommandExecute, (perintah) => {
    if (!ATAS_PILIHAN.test(perintah.id)) return;
    const lembar = api.getActiveWorkbook()?.getActiveSheet();
    const rentang = lembar?.getActiveRange()?.getRange();
    if (lembar && rentang && tolak(lembar, rentangDari(rentang))) perintah.cancel = true;
  });
}

export function alasanTerlindungi(lembar: string): string {
  return `Lembar "${lembar}" dilindungi. Buka perlindungannya di Excel dulu.`;
}
