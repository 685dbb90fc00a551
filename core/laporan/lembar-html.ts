import type { LembarBaru, SelBaru } from '../lembar/lembar-baru';
import { teksNilai } from '../lembar/teks-sel';

const GAYA = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 10pt/1.35 "Segoe UI", Arial, sans-serif; color: #1b1b1b; margin: 1rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
td { padding: 2px 5px; vertical-align: top; overflow-wrap: anywhere; }
td.lepas { overflow-wrap: normal; }
.garis { border: 1px solid #8a8a8a; }
.judul { font-size: 16pt; font-weight: 600; }
.tebal { font-weight: 600; padding-top: 6px; }
.kepala { font-weight: 600; background: #e8edf2; }
.galat { background: #fbd5d5; }
.peringatan { background: #fdecc8; }
.info { background: #dcebfb; }
.angka { text-align: right; }
tr { break-inside: avoid; }
@media print { body { margin: 0; } * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;

/** Only this style is allowed, nothing else: no script, no picture, no address. SHA-256 of GAYA. */
const KEBIJAKAN =
  "default-src 'none'; style-src 'sha256-sX5tJiDR6By26KtQM3q09oWgENVb7QKL0oyw3LNmWJw='; base-uri 'none'; form-action 'none'";

/** A sheet of ours as one self-contained page for printing: no script, nothing loaded, every text escaped. */
export function lembarHtml(isi: LembarBaru): string {
  const lebar = Math.max(1, ...isi.baris.map((b) => b.length));
  const jumlah = Array.from({ length: lebar }, (_, k) => isi.lebar?.[k] ?? 10);
  const total = jumlah.reduce((a, b) => a + b, 0);
  const kolom = jumlah.map((n) => `<col width="${((n / total) * 100).toFixed(2)}%">`).join('');
  const baris = isi.baris.map((b) => barisHtml(b, lebar)).join('\n');
  return (
    `<!doctype html>\n<html lang="id">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${KEBIJAKAN}">\n<title>${lolos(isi.nama)}</title>\n` +
    `<style>${GAYA}</style>\n</head>\n<body>\n<table>\n<colgroup>${kolom}</colgroup>\n${baris}\n</table>\n</body>\n</html>\n`
  );
}

function barisHtml(baris: readonly (SelBaru | null)[], lebar: number): string {
  if (baris.length === 0) return `<tr><td colspan="${lebar}">&nbsp;</td></tr>`;
  const sel = baris.map((s, k) => {
    // The last cell of a line without borders runs on, as it does in a sheet.
    const terbuka = k === baris.length - 1 && baris.length < lebar && !s?.garis;
    return selHtml(s, terbuka ? lebar - k : 1);
  });
  return `<tr>${sel.join('')}</tr>`;
}

function selHtml(sel: SelBaru | null, bentang: number): string {
  const nilai = sel?.nilai ?? null;
  const kelas = [
    sel?.gaya,
    sel?.garis ? 'garis' : 'lepas',
    typeof nilai === 'number' ? 'angka' : undefined,
  ].filter((k) => k !== undefined);
  const rentang = bentang > 1 ? ` colspan="${bentang}"` : '';
  return `<td class="${kelas.join(' ')}"${rentang}>${lolos(teksNilai(nilai, sel?.format ?? 'General'))}</td>`;
}

/** Text as HTML; line breaks of a cell stay visible. */
function lolos(teks: string): string {
  return teks
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\r?\n/g, '<br>');
}
