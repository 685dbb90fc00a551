import type { Aturan } from '../../core/aturan/aturan';
import { SEMUA_ATURAN } from '../../core/aturan/semua';

/** What the panel tells about a rule. */
export type InfoAturan = Pick<Aturan, 'judul' | 'penjelasan' | 'dasar' | 'caraMemperbaiki'>;

const daftar = new Map<string, InfoAturan>(SEMUA_ATURAN.map((a) => [a.id, a]));

/** Title, explanation and legal basis of a rule; the id itself for one that is not in the list. */
export function infoAturan(id: string): InfoAturan {
  return daftar.get(id) ?? { judul: id, penjelasan: '', dasar: '', caraMemperbaiki: '' };
}
