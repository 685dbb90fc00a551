import type { Simpul } from './xml-pohon';
import { anak, semuaAnak } from './xml-pohon';

/** A hidden sheet-level name marks the sheets that we wrote: it survives saving in Excel, LibreOffice and Sheets. */
export const TANDA_LEMBAR = '_renja.lembar';

/** Positions in <sheets> of the sheets that carry our mark. */
export function posisiLembarKita(workbook: Simpul): Set<number> {
  const posisi = new Set<number>();
  for (const { atribut } of semuaAnak(anak(workbook, 'definedNames'), 'definedName')) {
    if (atribut.get('name') === TANDA_LEMBAR) posisi.add(Number(atribut.get('localSheetId') ?? -1));
  }
  return posisi;
}
