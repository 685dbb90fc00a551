import type { Cell, Row, Worksheet } from 'exceljs';

const GARIS = { style: 'thin', color: { argb: 'FF808080' } } as const;
export const RUPIAH = '#,##0';

/** "5.480.916.429", "69,56", "97,20%" as a planner's Excel takes them; anything else, such as "97,7 %", stays text. */
export function ketik(sel: Cell, teks: string, format?: string): void {
  if (teks === '') return;
  const cocok = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/.exec(teks);
  if (!cocok) {
    sel.value = teks;
    return;
  }
  const [, bulat = '', pecahan = '', persen] = cocok;
  const angka = Number(`${bulat.replace(/\./g, '')}.${pecahan || '0'}`);
  const desimal = pecahan ? `.${'0'.repeat(pecahan.length)}` : '';
  sel.value = persen ? Number((angka / 100).toFixed(pecahan.length + 2)) : angka;
  if (persen) sel.numFmt = `0${desimal}%`;
  else if (format !== undefined) sel.numFmt = format;
  else if (bulat.includes('.')) sel.numFmt = RUPIAH;
}

/** A code: text, except where Excel has made a number of it ("1", "1,06"). */
export function ketikKode(sel: Cell, teks: string): void {
  if (/^\d+(,\d+)?$/.test(teks)) {
    ketik(sel, teks);
    return;
  }
  sel.numFmt = '@';
  sel.value = teks;
}

/** "63.677.546,5" was typed with its dots into a text cell; "52185894" came without any. */
export function ketikRupiah(sel: Cell, teks: string): void {
  sel.alignment = { horizontal: 'right', vertical: 'top' };
  if (teks.includes(',')) sel.value = teks;
  else ketik(sel, teks, teks.includes('.') ? RUPIAH : 'General');
}

export function judul(lembar: Worksheet, baris: number, teks: readonly string[], kolom: number): void {
  teks.forEach((satu, i) => {
    lembar.mergeCells(baris + i, 1, baris + i, kolom);
    const sel = lembar.getCell(baris + i, 1);
    sel.value = satu;
    sel.font = { name: 'Arial', size: 12, bold: true };
    sel.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
}

/** A heading over the given rows and columns (1-based, both ends inclusive). */
export function kepala(
  lembar: Worksheet,
  [baris, kolom, barisAkhir, kolomAkhir]: readonly [number, number, number, number],
  teks: string,
): void {
  if (baris !== barisAkhir || kolom !== kolomAkhir) lembar.mergeCells(baris, kolom, barisAkhir, kolomAkhir);
  lembar.getCell(baris, kolom).value = teks;
}

/** Borders, fill and font of the heading rows and of the row that numbers the columns. */
export function gayaKepala(lembar: Worksheet, dari: number, sampai: number, kolom: number): void {
  for (let b = dari; b <= sampai; b++) {
    lembar.getRow(b).height = b < sampai ? 26 : 15;
    for (let k = 1; k <= kolom; k++) {
      const sel = lembar.getCell(b, k);
      sel.font = { name: 'Arial', size: 9, bold: true };
      sel.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      sel.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } };
      sel.border = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };
    }
  }
}

/** Borders and font of a data row; program and above are shaded, kegiatan bold. `tinggi` in lines of text. */
export function gayaBaris(
  baris: Row,
  kolom: number,
  tingkat: 'atas' | 'kegiatan' | 'rinci',
  tinggi: number,
): void {
  baris.height = Math.max(15, 12.5 * tinggi + 2);
  for (let k = 1; k <= kolom; k++) {
    const sel = baris.getCell(k);
    sel.font = { name: 'Arial', size: 9, bold: tingkat !== 'rinci' };
    sel.alignment = { vertical: 'top', wrapText: true, ...sel.alignment };
    sel.border = { top: GARIS, bottom: GARIS, left: GARIS, right: GARIS };
    if (tingkat === 'atas') sel.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
  }
}

/** Lines that the longest cell needs at its column's width. */
export function hitungBaris(teks: readonly string[], lebar: readonly number[]): number {
  return Math.max(
    1,
    ...teks.map((satu, i) =>
      Math.ceil((satu.length * (satu === satu.toUpperCase() ? 1.5 : 1.15)) / (lebar[i] ?? 10)),
    ),
  );
}

export function tingkatKode(kode: string): 'atas' | 'kegiatan' | 'rinci' {
  const segmen = kode.split('.').length;
  if (segmen <= 3) return 'atas';
  return segmen === 5 ? 'kegiatan' : 'rinci';
}

/** Column widths, frozen headings, and printing as the office does it: landscape, one page wide, headings repeated. */
export function pasang(
  lembar: Worksheet,
  lebar: readonly number[],
  beku: { baris: number; kolom: number },
  kepalaCetak: string,
): void {
  lebar.forEach((satu, i) => (lembar.getColumn(i + 1).width = satu));
  lembar.views = [{ state: 'frozen', xSplit: beku.kolom, ySplit: beku.baris, zoomScale: 90 }];
  lembar.pageSetup = {
    ...lembar.pageSetup,
    orientation: 'landscape',
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: kepalaCetak,
  };
}
