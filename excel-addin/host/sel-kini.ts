import { samaIsi } from '../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../core/aturan/temuan';
import { bacaNilai, bacaRumus, mirip } from './isi-sel';
import { jalankan } from './jalankan';
import { jadikanLajur, rentangLajur } from './lajur';

/** A cell before it is written. */
export interface SelKini {
  /** It still holds what the change expects. */
  readonly cocok: boolean;
  readonly format: string;
  readonly terkunci: boolean;
}

export type SelMenurutPerubahan = ReadonlyMap<PerubahanSel, SelKini>;

/** What stands in the cells now; those on sheets that are gone are missing. */
export function lihatSel(perubahan: readonly PerubahanSel[]): Promise<SelMenurutPerubahan> {
  return jalankan(async (konteks) => {
    const lembar = new Map<string, Excel.Worksheet>();
    for (const { lembar: nama } of perubahan) {
      if (lembar.has(nama)) continue;
      lembar.set(
        nama,
        konteks.workbook.worksheets.getItemOrNullObject(nama).load('name,protection/protected'),
      );
    }
    await konteks.sync();
    const ada = perubahan.filter((p) => !lembar.get(p.lembar)!.isNullObject);
    const dilindungi = (nama: string): boolean => lembar.get(nama)!.protection.protected;
    // On a protected sheet every cell is asked for its own lock.
    const lajur = jadikanLajur(ada, (p) => (dilindungi(p.lembar) ? String(p.baris) : ''));
    const rentang = lajur.map((l) => {
      const r = rentangLajur(lembar.get(l.lembar)!, l).load('values,formulas,numberFormat,valueTypes');
      return { r, kunci: dilindungi(l.lembar) ? r.format.protection.load('locked') : null };
    });
    await konteks.sync();
    const kini = new Map<PerubahanSel, SelKini>();
    lajur.forEach((l, i) => {
      const { r, kunci } = rentang[i]!;
      l.sel.forEach((p, n) => {
        const nilai: unknown = r.values[n]![0];
        const rumus = bacaRumus(r.formulas[n]![0], nilai);
        const isi = bacaNilai(nilai, rumus, mirip(nilai) && (r.valueTypes[n]![0] as string) === 'Error');
        // A formula's value moves on by itself; the formula text is what was agreed.
        const cocok = rumus === p.sebelum.rumus && (rumus !== '' || samaIsi(isi, p.sebelum.nilai));
        kini.set(p, {
          cocok,
          format: String(r.numberFormat[n]![0]),
          terkunci: kunci !== null && kunci.locked !== false,
        });
      });
    });
    return kini;
  });
}
