import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import bahasa from '@univerjs/preset-sheets-note/locales/id-ID';
import '@univerjs/preset-sheets-note/lib/index.css';
import type { BagianKisi } from './bagian-kisi';

export const bagian: BagianKisi = { preset: UniverSheetsNotePreset(), bahasa };
