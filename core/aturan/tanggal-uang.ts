import { jenisFormat } from '../angka/format-angka';
import { formatSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** A number that its cell shows as a date or time, among plain amounts. */
export interface TanggalUang {
  readonly baris: Baris;
  /** Nothing but a date; else it may be an amount that got a wrong format. */
  readonly pasti: boolean;
}

/** Serial numbers of 1990 ... 2099: what a sheet makes of a typed "12/01/2026". */
const SERI_AWAL = 32_874;
const SERI_AKHIR = 73_050;

/** Dates in a column of money. A date format that also stands on real amounts was pasted over them and proves nothing. */
export function tanggalUang(matriks: Matriks, kolom: KolomMatriks): TanggalUang[] {
  const calon: { readonly baris: Baris; readonly format: string }[] = [];
  const bukanTanggal = new Set<string>();
  let polos = 0;
  let sebesarSeri = false;
  for (const baris of matriks.baris) {
    const nilai = baris.nilai(kolom);
    if (typeof nilai !== 'number' || nilai === 0 || !Number.isFinite(nilai)) continue;
    const format = formatSel(matriks.lembar, baris.barisLembar, kolom.indeks);
    const seri = nilai >= SERI_AWAL && nilai < SERI_AKHIR;
    if (jenisFormat(format) !== 'tanggal') {
      polos++;
      sebesarSeri ||= seri;
    } else if (seri || (nilai > 0 && nilai < 1 && /h/i.test(format))) calon.push({ baris, format });
    else bukanTanggal.add(format);
  }
  if (calon.length >= polos) return [];
  return calon
    .filter(({ format }) => !bukanTanggal.has(format))
    .map(({ baris, format }) => ({ baris, pasti: !sebesarSeri && /d/i.test(format) && /y/i.test(format) }));
}
