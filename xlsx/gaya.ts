import type { Paket } from './paket';
import type { TataTeks } from '../core/lembar/lembar';
import { anak, benar, pohonXml, semuaAnak, type Simpul } from './xml-pohon';

/** Number formats that files name by number only (ECMA-376 18.8.30); 14 and 22 follow the user's region. */
export const FORMAT_BAWAAN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** What a cell style (attribute s of a cell) says that matters to reading. */
export interface GayaSel {
  readonly format: string;
  /** Null for a text that neither is bold nor stands in. */
  readonly tata: TataTeks | null;
}

/** Every cell style of the workbook, by number. */
export function bacaGayaSel(paket: Paket, bagian: string | null): GayaSel[] {
  if (!bagian) return [{ format: 'General', tata: null }];
  const akar = pohonXml(paket.teks(bagian), bagian);
  const sendiri = formatSendiri(akar);
  const tebal = semuaAnak(anak(akar, 'fonts'), 'font').map((font) => {
    const b = anak(font, 'b');
    return b !== undefined && benar(b.atribut.get('val') ?? '1');
  });
  return semuaAnak(anak(akar, 'cellXfs'), 'xf').map((xf) => {
    const id = Number(xf.atribut.get('numFmtId') ?? 0);
    const inden = Math.trunc(Number(anak(xf, 'alignment')?.atribut.get('indent') ?? 0)) || 0;
    const bertebal = tebal[Number(xf.atribut.get('fontId') ?? 0)] ?? false;
    return {
      format: sendiri.get(id) ?? FORMAT_BAWAAN[id] ?? 'General',
      tata: inden > 0 || bertebal ? { inden: Math.max(0, inden), tebal: bertebal } : null,
    };
  });
}

/** Formats that the workbook defines itself, by id. */
export function formatSendiri(gaya: Simpul): Map<number, string> {
  const daftar = new Map<number, string>();
  for (const { atribut } of semuaAnak(anak(gaya, 'numFmts'), 'numFmt')) {
    daftar.set(Number(atribut.get('numFmtId')), atribut.get('formatCode') ?? 'General');
  }
  return daftar;
}

/** Whether numbers in this format are shown as date or time. */
export function formatTanggal(format: string): boolean {
  const bersih = format
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bersih) && !/general/i.test(bersih);
}
