import { apakahGalat, type NilaiSel } from '../core/angka/nilai-sel';
import { lolosXml, pasangKode } from './teks-xml';

/** Longest text of a cell in Excel. */
export const MAKS_TEKS = 32_767;

/** Texts that a spreadsheet would take for a formula when someone edits the cell again. */
export function miripRumus(teks: string): boolean {
  return /^[=+@\t\r]|^-./.test(teks);
}

/** XML of one cell. `rumus` is a whole <f> element or ''; `awalan` the namespace prefix with its colon, or ''. */
export function selXml(awalan: string, alamat: string, gaya: number, nilai: NilaiSel, rumus: string): string {
  const p = awalan;
  const buka = `<${p}c r="${alamat}"${gaya > 0 ? ` s="${gaya}"` : ''}`;
  if (nilai === null || nilai === '') return rumus ? `${buka}>${rumus}</${p}c>` : `${buka}/>`;
  if (typeof nilai === 'string' && !rumus) {
    return `${buka} t="inlineStr"><${p}is>${teksXmlSel(p, nilai)}</${p}is></${p}c>`;
  }
  const { jenis, isi } = isiNilai(nilai);
  return `${buka}${jenis && ` t="${jenis}"`}>${rumus}<${p}v>${isi}</${p}v></${p}c>`;
}

/** Type attribute and content of <v>. */
export function isiNilai(nilai: NilaiSel): { jenis: string; isi: string } {
  if (typeof nilai === 'number') {
    return Number.isFinite(nilai) ? { jenis: '', isi: String(nilai) } : { jenis: 'e', isi: '#NUM!' };
  }
  if (typeof nilai === 'boolean') return { jenis: 'b', isi: nilai ? '1' : '0' };
  if (apakahGalat(nilai)) return { jenis: 'e', isi: lolosXml(nilai.galat) };
  return { jenis: 'str', isi: lolosXml(pasangKode(nilai ?? '')) };
}

/** <t> with its text, blanks kept. */
export function teksXmlSel(awalan: string, teks: string): string {
  return `<${awalan}t xml:space="preserve">${lolosXml(pasangKode(teks))}</${awalan}t>`;
}
