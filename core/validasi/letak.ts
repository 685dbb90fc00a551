import type { Temuan } from '../aturan/temuan';
import type { KolomMatriks } from '../matriks/kolom';

/** The findings of one table by rule and cell. */
export class Letak {
  private readonly sel = new Map<string, Temuan>();
  private readonly kolom = new Map<string, Temuan>();

  constructor(temuan: readonly Temuan[]) {
    for (const t of temuan) {
      this.sel.set(`${t.aturan}|${t.baris}|${t.kolom}`, t);
      const kunci = `${t.aturan}|${t.kolom}`;
      if (!this.kolom.has(kunci)) this.kolom.set(kunci, t);
    }
  }

  di(aturan: string, baris: number, kolom: number): Temuan | undefined {
    return this.sel.get(`${aturan}|${baris}|${kolom}`);
  }

  /** The same in a code that may be split over columns. */
  diKode(aturan: string, baris: number, kolom: KolomMatriks): Temuan | undefined {
    for (const k of kolom.kolomLembar) {
      const t = this.di(aturan, baris, k);
      if (t) return t;
    }
    return undefined;
  }

  /** The first finding of a rule in a column. */
  dikolom(aturan: string, kolom: number): Temuan | null {
    return this.kolom.get(`${aturan}|${kolom}`) ?? null;
  }
}
