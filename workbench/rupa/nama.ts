import { anak, semuaAnak, type Simpul } from '../../xlsx/xml-pohon';

/** Defined names of the whole workbook and what they stand for; broken ones and Excel's own left out. */
export function bacaNama(workbook: Simpul): ReadonlyMap<string, string> {
  const hasil = new Map<string, string>();
  for (const { atribut, teks } of semuaAnak(anak(workbook, 'definedNames'), 'definedName')) {
    const nama = atribut.get('name') ?? '';
    if (nama === '' || nama.startsWith('_xl') || atribut.has('localSheetId') || teks.includes('#REF!'))
      continue;
    hasil.set(nama, teks.trim());
  }
  return hasil;
}
