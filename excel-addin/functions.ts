/** The functions of the sheet, registered before anything else of the page: Excel may calculate with the pane closed. */
import { asosiasikan } from './buatan/asosiasi';
import { kamusSiap, KAMUS_SIAP, PERLU_KAMUS } from './fungsi/kamus';
import { catatPanggilan } from './fungsi/panggilan';
import { panggilFungsi } from './fungsi/panggil';

asosiasikan(
  (id, rumus) => CustomFunctions.associate(id, rumus),
  (nama) =>
    (...argumen) => {
      catatPanggilan();
      // A promise only for the moment in which the dictionary is still being opened.
      return PERLU_KAMUS.has(nama) && !kamusSiap()
        ? KAMUS_SIAP.then(() => panggilFungsi(nama, argumen))
        : panggilFungsi(nama, argumen);
    },
);
