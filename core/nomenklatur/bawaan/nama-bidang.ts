import { BIDANG } from './bidang';

/** "1.06" -> its name. */
export const NAMA_BIDANG: ReadonlyMap<string, string> = new Map(
  BIDANG.trim()
    .split('\n')
    .map((baris) => baris.split(' | ') as [string, string]),
);
