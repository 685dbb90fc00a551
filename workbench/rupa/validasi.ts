import type { Rentang } from '../../core/lembar/lembar';
import { anak, benar, type Simpul } from '../../xlsx/xml-pohon';
import { rentangSqref } from './rentang-sqref';

/** A drop-down list over cells. */
export interface PilihanSel {
  readonly rentang: readonly Rentang[];
  /** As the file has it: `"a,b,c"` in quotes, or a formula such as `$A$1:$A$9`. */
  readonly sumber: string;
  /** What happens with a value outside the list. */
  readonly sikap: 'tolak' | 'tanya' | 'biarkan';
  readonly pesan: string;
  readonly bolehKosong: boolean;
  readonly panah: boolean;
}

/**
 * The lists of a <dataValidations> element, the ordinary one or Excel 2010's extension (lists on other sheets). Other
 * kinds are left to Excel.
 */
export function bacaPilihan(validasi: Simpul): PilihanSel[] {
  const hasil: PilihanSel[] = [];
  for (const satu of validasi.anak) {
    const { atribut } = satu;
    if (satu.nama !== 'dataValidation' || atribut.get('type') !== 'list') continue;
    const rumus = anak(satu, 'formula1');
    const sumber = (anak(rumus, 'f') ?? rumus)?.teks.trim() ?? '';
    const rentang = rentangSqref(atribut.get('sqref') ?? anak(satu, 'sqref')?.teks ?? '');
    if (sumber === '' || rentang.length === 0) continue;
    const pesanGalat = benar(atribut.get('showErrorMessage'));
    hasil.push({
      rentang,
      sumber,
      sikap: !pesanGalat ? 'biarkan' : (atribut.get('errorStyle') ?? 'stop') === 'stop' ? 'tolak' : 'tanya',
      pesan: atribut.get('error') ?? '',
      bolehKosong: benar(atribut.get('allowBlank')),
      // The attribute says the opposite of its name.
      panah: !benar(atribut.get('showDropDown')),
    });
  }
  return hasil;
}
