import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import bahasa from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import type { BagianKisi } from './bagian-kisi';

export const bagian: BagianKisi = { preset: UniverSheetsConditionalFormattingPreset(), bahasa };
