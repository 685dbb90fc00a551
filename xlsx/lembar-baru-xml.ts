import { alamat, alamatRentang, kutipLembar } from '../core/lembar/alamat';
import type { LembarBaru, SelBaru } from '../core/lembar/lembar-baru';
import { GalatBerkas } from './galat-berkas';
import { gayaSelBaru } from './gaya-renja';
import type { GayaTulis } from './gaya-tulis';
import { rumusUntukBerkas } from './nama-fungsi';
import type { DaftarPilihan } from './pilihan';
import { KEPALA_XML, NS_UTAMA } from './ruang-nama';
import { MAKS_TEKS, selXml } from './sel-tulis';
import { lolosXml } from './teks-xml';

/** XML of a worksheet that we write as a whole. */
export function lembarBaruXml(lembar: LembarBaru, gaya: GayaTulis, pilihan: DaftarPilihan): string {
  const tautan: string[] = [];
  const baris = lembar.baris.map((sel, b) => barisXml(sel, b, gaya, tautan)).join('');
  const gabungan = (lembar.gabungan ?? []).map((r) => `<mergeCell ref="${alamatRentang(r)}"/>`);
  return (
    `${KEPALA_XML}<worksheet xmlns="${NS_UTAMA}">` +
    `<sheetViews><sheetView workbookViewId="0">${bekuXml(lembar.beku ?? 0)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    kolomXml(lembar.lebar ?? []) +
    `<sheetData>${baris}</sheetData>` +
    (gabungan.length > 0 ? `<mergeCells count="${gabungan.length}">${gabungan.join('')}</mergeCells>` : '') +
    pilihan.xml(lembar.pilihan) +
    (tautan.length > 0 ? `<hyperlinks>${tautan.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/></worksheet>'
  );
}

function bekuXml(baris: number): string {
  if (baris <= 0) return '';
  return (
    `<pane ySplit="${baris}" topLeftCell="${alamat(baris, 0)}" activePane="bottomLeft" state="frozen"/>` +
    '<selection pane="bottomLeft"/>'
  );
}

function kolomXml(lebar: readonly number[]): string {
  if (lebar.length === 0) return '';
  // Excel stores the width with 5 pixels of padding at 7 pixels per digit.
  const kolom = lebar.map(
    (satu, k) => `<col min="${k + 1}" max="${k + 1}" width="${satu + 0.7109375}" customWidth="1"/>`,
  );
  return `<cols>${kolom.join('')}</cols>`;
}

function barisXml(sel: readonly (SelBaru | null)[], b: number, gaya: GayaTulis, tautan: string[]): string {
  let isi = '';
  sel.forEach((satu, k) => {
    if (!satu) return;
    const di = alamat(b, k);
    if (typeof satu.nilai === 'string' && satu.nilai.length > MAKS_TEKS) {
      throw new GalatBerkas(
        'tidak-bisa-ditulis',
        `Teks untuk sel ${di} lebih panjang dari ${MAKS_TEKS} huruf.`,
      );
    }
    const rumus = satu.rumus === undefined ? '' : `<f>${lolosXml(rumusUntukBerkas(satu.rumus))}</f>`;
    isi += selXml('', di, gayaSelBaru(gaya, satu), satu.nilai ?? null, rumus);
    if (satu.tautan) {
      const tujuan = `${kutipLembar(satu.tautan.lembar)}!${satu.tautan.sel}`;
      tautan.push(`<hyperlink ref="${di}" location="${lolosXml(tujuan)}"/>`);
    }
  });
  return isi && `<row r="${b + 1}">${isi}</row>`;
}
