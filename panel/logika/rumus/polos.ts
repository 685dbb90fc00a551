import type { Fungsi } from '../../../core/fungsi/fungsi';
import { jaga, selDijaga, teksArgumen, type Isian } from './susun';

type Susun = (argumen: readonly string[]) => string | null;

const tanpa = (teks: string | undefined): boolean => teks === undefined || teks === '';

/** The same arithmetic in functions that every Excel has. null: this choice has no plain counterpart. */
const POLOS: Readonly<Record<string, Susun>> = {
  CAPAIAN: ([t, r, arah = '', batas]) => {
    const hitung = { '': `${r}/${t}`, '"naik"': `${r}/${t}`, '"turun"': `(2*${t}-${r})/${t}`, '"turun-rasio"': `${t}/${r}`, '"tepat"': `1-ABS(${r}-${t})/${t}` }[arah]; // prettier-ignore
    if (hitung === undefined) return null;
    return tanpa(batas) ? hitung : `MIN(${batas},${hitung})`;
  },
  SERAPAN: ([pagu, realisasi]) => `${realisasi}/${pagu}`,
  PERTUMBUHAN: ([lama, baru]) => `(${baru}-${lama})/${lama}`,
  KEMAJUAN: ([r, t, awal]) => (tanpa(awal) ? `${r}/${t}` : `(${r}-${awal})/(${t}-${awal})`),
  PRAKIRAANMAJU: ([nilai, laju]) => (tanpa(laju) ? nilai! : `${nilai}*(1+${laju})`),
  EFISIENSI: ([c, s, cara = '']) =>
    cara === '' || cara === '"selisih"' ? `${c}-${s}` : cara === '"rasio"' ? `${s}/${c}` : null,
  RATACAPAIAN: ([rentang, bobot]) =>
    tanpa(bobot) ? `AVERAGE(${rentang})` : `SUMPRODUCT(${rentang},${bobot})/SUMIF(${rentang},"<>",${bobot})`,
  REALISASITAHUN: ([a, b, c, d, jenis = '']) => {
    if (jenis === '' || jenis === '"akumulatif"')
      return `SUM(${[a, b, c, d].filter((x) => !tanpa(x)).join(',')})`;
    return null;
  },
  RUPIAH: ([nilai]) => `"Rp"&SUBSTITUTE(TEXT(${nilai},"#,##0"),",",".")`,
};

/**
 * A formula for Excel without our functions: the cells must hold numbers. null when plain Excel cannot do it; then
 * the value itself is written instead.
 */
export function susunPolos(fungsi: Fungsi, isian: readonly Isian[], baris: number): string | null {
  const susun = POLOS[fungsi.nama];
  if (!susun) return null;
  const argumen = fungsi.parameter.map((_, i) => teksArgumen(isian[i] ?? { jenis: 'kosong' }, baris));
  if (fungsi.parameter.some((p, i) => p.wajib && p.bilaKosong === 'baris kosong' && argumen[i] === ''))
    return null;
  const rumus = susun(argumen);
  return rumus === null ? null : jaga(rumus, selDijaga(fungsi, isian, baris));
}
