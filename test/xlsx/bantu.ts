import { strToU8, zipSync, type Zippable } from 'fflate';

const UTAMA = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELASI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const KEPALA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface IsiPaket {
  /** Inner XML of <worksheet>, or the whole part when it starts with '<?xml'. */
  readonly lembar: readonly string[];
  readonly nama?: readonly string[];
  /** Inner XML of <sst>. */
  readonly string?: string;
  /** Inner XML of <styleSheet>. */
  readonly gaya?: string;
  /** Between <workbook> and <sheets>. */
  readonly workbookPr?: string;
  /** More parts, or other content for these. */
  readonly lain?: Readonly<Record<string, string | Uint8Array>>;
}

/** A small hand-made package, for the awkward things that no library writes. */
export function paketXlsx(isi: IsiPaket): Uint8Array {
  const bagian: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${KEPALA}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${isi.lembar.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relasi([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${KEPALA}<workbook xmlns="${UTAMA}" xmlns:r="${RELASI}">${isi.workbookPr ?? ''}<sheets>${isi.lembar.map((_, i) => `<sheet name="${isi.nama?.[i] ?? `Lembar${i + 1}`}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relasi([
      ...isi.lembar.map((_, i): [string, string, string] => [
        `rId${i + 1}`,
        'worksheet',
        `worksheets/sheet${i + 1}.xml`,
      ]),
      ...(isi.string === undefined
        ? []
        : ([['rIdS', 'sharedStrings', 'sharedStrings.xml']] as [string, string, string][])),
      ...(isi.gaya === undefined
        ? []
        : ([['rIdG', 'styles', '/xl/styles.xml']] as [string, string, string][])),
    ]),
  };
  isi.lembar.forEach((xml, i) => {
    bagian[`xl/worksheets/sheet${i + 1}.xml`] = xml.startsWith('<?xml')
      ? xml
      : `${KEPALA}<worksheet xmlns="${UTAMA}" xmlns:r="${RELASI}">${xml}</worksheet>`;
  });
  if (isi.string !== undefined)
    bagian['xl/sharedStrings.xml'] = `${KEPALA}<sst xmlns="${UTAMA}">${isi.string}</sst>`;
  if (isi.gaya !== undefined)
    bagian['xl/styles.xml'] = `${KEPALA}<styleSheet xmlns="${UTAMA}">${isi.gaya}</styleSheet>`;
  Object.assign(bagian, isi.lain);
  const zip: Zippable = {};
  for (const [nama, teks] of Object.entries(bagian))
    zip[nama] = typeof teks === 'string' ? strToU8(teks) : teks;
  return zipSync(zip, { mtime: '2026-01-01T00:00:00' });
}

function relasi(daftar: readonly (readonly [string, string, string])[]): string {
  return `${KEPALA}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${daftar
    .map(([id, jenis, tujuan]) => `<Relationship Id="${id}" Type="${RELASI}/${jenis}" Target="${tujuan}"/>`)
    .join('')}</Relationships>`;
}
