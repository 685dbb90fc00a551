import type { Bukti, TemuanMentah } from './aturan';

/** From this many on one finding per table says it better than a page of them. */
const BANYAK = 4;

/** Keeps few findings as they are; many become one that names the first cell and the number. */
export function ringkasBanyak<B extends Bukti & { readonly banyak: number }>(
  semua: readonly TemuanMentah<B>[],
): readonly TemuanMentah<B>[] {
  const [pertama] = semua;
  if (!pertama || semua.length < BANYAK) return semua;
  const { perbaikan: _perbaikan, ...tanpaPerbaikan } = pertama;
  return [
    {
      ...tanpaPerbaikan,
      makna: `${pertama.makna}|banyak`,
      bukti: { ...pertama.bukti, banyak: semua.length },
    },
  ];
}
