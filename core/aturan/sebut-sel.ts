import type { Bukti, TemuanMentah } from './aturan';

const DISEBUT = 6;

/** "H12, H13, H15, dan 4 lagi": so that the planner finds them all without a page of findings. */
export function sebutSel(sel: readonly string[]): string {
  if (sel.length <= DISEBUT) return sel.join(', ');
  return `${sel.slice(0, DISEBUT).join(', ')}, dan ${sel.length - DISEBUT} lagi`;
}

export interface BuktiBanyak extends Bukti {
  /** More than 1: this finding stands for so many cells. */
  readonly banyak: number;
  /** The cells it stands for, as text. */
  readonly daftarSel: string;
}

/** Keeps up to `paling` findings of one kind; more become one that names the cells. Repairs that need no choice are joined. */
export function ringkasSel<B extends BuktiBanyak>(
  semua: readonly TemuanMentah<B>[],
  paling: number,
): readonly TemuanMentah<B>[] {
  const [pertama] = semua;
  if (!pertama || semua.length <= paling) return semua;
  const { perbaikan: _perbaikan, ...tanpaPerbaikan } = pertama;
  const daftarSel = sebutSel(semua.map((t) => t.sel));
  return [
    {
      ...tanpaPerbaikan,
      kode: null,
      label: pertama.makna,
      makna: `${pertama.makna}|banyak`,
      bukti: { ...pertama.bukti, banyak: semua.length, daftarSel },
    },
  ];
}
