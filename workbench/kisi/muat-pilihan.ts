import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import bahasa from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { BagianKisi } from './bagian-kisi';

/** Without the search box, which would take the keyboard away from a value being typed. */
export const bagian: BagianKisi = {
  preset: UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  bahasa,
};
