import { readFile, utils } from 'xlsx';
import type { NilaiSel } from '../../core/angka/nilai-sel';

/** Rows of the first sheet by a second, independent reader, for tests of parts that come before ours. */
export function bacaLembarPertama(jalur: string): NilaiSel[][] {
  const buku = readFile(jalur);
  return utils.sheet_to_json(buku.Sheets[buku.SheetNames[0]!]!, { header: 1, raw: true, defval: null });
}
