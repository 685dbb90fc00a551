import type { Aturan } from '../../core/aturan/aturan';
import { mesinTerpasang } from './mesin';

/** What the panel tells about a rule. */
export type InfoAturan = Pick<Aturan, 'judul' | 'penjelasan' | 'dasar' | 'caraMemperbaiki'>;

let daftar: ReadonlyMap<string, InfoAturan> | null = null;

/** Title, explanation and legal basis of a rule; the id itself for one that is not in the list, or before the first check. */
export function infoAturan(id: string): InfoAturan {
  const semua = mesinTerpasang()?.SEMUA_ATURAN;
  if (semua) daftar ??= new Map<string, InfoAturan>(semua.map((a) => [a.id, a]));
  return daftar?.get(id) ?? { judul: id, penjelasan: '', dasar: '', caraMemperbaiki: '' };
}
