import type { NilaiSel } from '../../core/angka/nilai-sel';
import { GalatExcel } from './excel-buku';

const GALAT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
const ANGKA = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:[eE][-+]?\d+)?%?$/;
const TANGGAL = /^(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?)$/;
const TANGGAL_KATA = /^(?:\d{1,2} )?(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)[a-z]* \d{1,4}$/i; // prettier-ignore

/** What Excel makes of a value set through `values` or `formulas`: text is read as if it were typed. */
export function tafsirKetikan(isi: unknown, format: string): { nilai: NilaiSel; rumus: string } {
  if (typeof isi === 'number' || typeof isi === 'boolean') return { nilai: isi, rumus: '' };
  if (typeof isi !== 'string') throw new GalatExcel('InvalidArgument', JSON.stringify(isi));
  const teks = (nilai: string): { nilai: NilaiSel; rumus: string } => ({ nilai, rumus: '' });
  if (isi === '') return { nilai: null, rumus: '' };
  if (format === '@') return teks(isi);
  if (isi[0] === "'") return teks(isi.slice(1));
  if (isi[0] === '=' && isi.length > 1) return { nilai: 0, rumus: isi.slice(1) };
  if (isi[0] === '@') throw new GalatExcel('InvalidArgument', `rumus tidak sah: ${isi}`);
  if (/^(?:true|false)$/i.test(isi)) return { nilai: isi.toLowerCase() === 'true', rumus: '' };
  if (GALAT.test(isi)) return { nilai: { galat: isi }, rumus: '' };
  if (/\d/.test(isi) && ANGKA.test(isi.trim())) {
    const polos = Number(isi.replace(/[,%\s]/g, ''));
    return { nilai: isi.trim().endsWith('%') ? polos / 100 : polos, rumus: '' };
  }
  if (TANGGAL.test(isi) || TANGGAL_KATA.test(isi)) return { nilai: 45000, rumus: '' };
  if (/^[-+]./.test(isi)) return { nilai: 0, rumus: isi.slice(isi[0] === '+' ? 1 : 0) };
  return teks(isi);
}
