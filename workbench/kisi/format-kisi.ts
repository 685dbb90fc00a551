import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { ICellData } from '@univerjs/presets';
import type { TataTeks } from '../../core/lembar/lembar';
import { indenGaya } from '../rupa/gaya-buku';

/** Collects the formats of a sheet's cells as a snapshot lists them (`daftarFormat`, `daftarTata`). */
export interface PembacaFormat {
  readonly daftar: string[];
  readonly daftarTata: TataTeks[];
  /** Index into both lists; only texts stand in or are bold. */
  nomor(sel: ICellData | undefined, teks: boolean): number;
}

export function pembacaFormat(buku: FWorkbook): PembacaFormat {
  const gaya = buku.getWorkbook().getStyles();
  const daftar = ['General'];
  const daftarTata: TataTeks[] = [{ inden: 0, tebal: false }];
  const gayaTeks = new Map<string, number>();
  const gayaLain = new Map<string, number>();
  const menurutIsi = new Map([['General,0,false', 0]]);
  return {
    daftar,
    daftarTata,
    nomor: (sel, teks) => {
      if (!sel?.s) return 0;
      const menurutGaya = teks ? gayaTeks : gayaLain;
      const kunci = typeof sel.s === 'string' ? sel.s : JSON.stringify(sel.s);
      const lama = menurutGaya.get(kunci);
      if (lama !== undefined) return lama;
      const rupa = gaya.getStyleByCell(sel) ?? {};
      const pola = rupa.n?.pattern ?? 'General';
      const [inden, tebal] = teks ? [indenGaya(rupa), rupa.bl === 1] : [0, false];
      const isi = `${pola},${inden},${tebal}`;
      const nomor = menurutIsi.get(isi) ?? daftar.push(pola) - 1;
      if (nomor === daftarTata.length) daftarTata.push({ inden, tebal });
      menurutIsi.set(isi, nomor);
      menurutGaya.set(kunci, nomor);
      return nomor;
    },
  };
}
