import type { BukuKerja } from '../../core/lembar/lembar';
import type { IWorkbookData } from '@univerjs/presets';
import type { RupaBuku } from '../rupa/rupa-buku';
import { aturanBersyarat } from './bersyarat';
import { aturanPilihan } from './pilihan';

type Sumber = NonNullable<IWorkbookData['resources']>[number];

/** Resources of the parts of the grid that are loaded only for workbooks that have something for them. */
export const SUMBER_PILIHAN = 'SHEET_DATA_VALIDATION_PLUGIN';
export const SUMBER_BERSYARAT = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
export const SUMBER_CATATAN = 'SHEET_NOTE_PLUGIN';

/**
 * Drop-downs, conditional formats, notes and names of a workbook; only those that there are. `lepas` holds the sheets
 * (position in the file) with conditional formats that were left out.
 */
export function sumberTambahan(
  buku: BukuKerja,
  rupa: RupaBuku,
  sheets: IWorkbookData['sheets'],
): { sumber: Sumber[]; lepas: ReadonlySet<number> } {
  const lepas = new Set<number>();
  const pilihan: Record<string, object[]> = {};
  const bersyarat: Record<string, object[]> = {};
  const catatan: Record<string, Record<number, Record<number, object>>> = {};
  buku.lembar.forEach((_, i) => {
    const id = `l${i}`;
    const satu = rupa.lembar[i];
    const batas = { baris: sheets[id]?.rowCount ?? 0, kolom: sheets[id]?.columnCount ?? 0 };
    if (!satu) return;
    const daftar = aturanPilihan(satu.pilihan, rupa.nama, batas);
    if (daftar.length > 0) pilihan[id] = daftar;
    const { aturan, dilepas } = aturanBersyarat(satu.bersyarat, rupa.gaya.beda, batas);
    if (dilepas > 0) lepas.add(i);
    if (aturan.length > 0) bersyarat[id] = aturan;
    for (const { baris, kolom, teks } of rupa.catatan[i] ?? [])
      ((catatan[id] ??= {})[baris] ??= {})[kolom] = { id: `${id}-${baris}-${kolom}`, row: baris, col: kolom, note: teks, ...UKURAN }; // prettier-ignore
  });
  const semua: [string, object][] = [
    [SUMBER_PILIHAN, pilihan],
    [SUMBER_BERSYARAT, bersyarat],
    [SUMBER_CATATAN, catatan],
    ['SHEET_DEFINED_NAME_PLUGIN', daftarNama(rupa.nama)],
  ];
  const sumber = semua
    .filter(([, isi]) => Object.keys(isi).length > 0)
    .map(([name, isi]) => ({ name, data: JSON.stringify(isi) }));
  return { sumber, lepas };
}

const UKURAN = { width: 240, height: 110 } as const;

function daftarNama(nama: ReadonlyMap<string, string>): Record<string, object> {
  const hasil: Record<string, object> = {};
  let n = 0;
  for (const [name, rumus] of nama) {
    const id = `nama-${n++}`;
    hasil[id] = { id, name, formulaOrRefString: rumus, localSheetId: 'AllDefaultWorkbook' };
  }
  return hasil;
}
