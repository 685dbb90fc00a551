import { Workbook } from 'exceljs';
import { apakahGalat } from '../../core/angka/nilai-sel';
import { alamatRentang } from '../../core/lembar/alamat';
import { formatSel, nilaiSel, rumusSel, type BukuKerja } from '../../core/lembar/lembar';

/** A snapshot as bytes of an .xlsx, written by a library that is not ours. */
export async function bukuKeXlsx(buku: BukuKerja, terlindungi: readonly string[] = []): Promise<Uint8Array> {
  const hasil = new Workbook();
  for (const l of buku.lembar) {
    const lembar = hasil.addWorksheet(l.nama, { state: l.tersembunyi ? 'hidden' : 'visible' });
    for (let b = 0; b < l.nilai.length; b++) {
      for (let k = 0; k < (l.nilai[b]?.length ?? 0); k++) {
        const nilai = nilaiSel(l, b, k);
        const rumus = rumusSel(l, b, k);
        const sel = lembar.getCell(b + 1, k + 1);
        const isi = apakahGalat(nilai) ? { error: nilai.galat as never } : nilai;
        if (rumus !== '') sel.value = { formula: rumus, result: isi as never };
        else if (isi !== null) sel.value = isi as never;
        sel.numFmt = formatSel(l, b, k);
      }
    }
    for (const g of l.gabungan) lembar.mergeCells(alamatRentang(g));
    for (const b of l.barisTersembunyi) lembar.getRow(b + 1).hidden = true;
    if (terlindungi.includes(l.nama)) await lembar.protect('', {});
  }
  return new Uint8Array(await hasil.xlsx.writeBuffer());
}
