import { bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';

/** "A5:A80 C5" -> its ranges; what is not an address is left out. */
export function rentangSqref(sqref: string): Rentang[] {
  return sqref.split(/\s+/).flatMap((satu) => bacaAlamat(satu) ?? []);
}
