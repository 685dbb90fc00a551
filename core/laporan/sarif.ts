import { SEMUA_ATURAN } from '../aturan/semua';
import type { Temuan, TingkatTemuan } from '../aturan/temuan';
import { kutipLembar } from '../lembar/alamat';
import { nilaiJson, type BerkasDiperiksa } from './berkas';
import { teksPolos } from './teks-polos';

const SKEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL: Readonly<Record<TingkatTemuan, string>> = {
  galat: 'error',
  peringatan: 'warning',
  info: 'note',
};

/** SARIF 2.1.0 (OASIS), for code-scanning viewers. Cells are logical locations: a workbook has no lines. */
export function laporanSarif(versi: string, daftar: readonly BerkasDiperiksa[]): string {
  const nama = daftar.map(({ berkas }) => berkas);
  const results = daftar.flatMap((satu, indeks) => hasilSarif(satu, indeks));
  return `${teksPolos(JSON.stringify(logSarif(versi, nama, results), null, 2))}\n`;
}

/** The log around the results; `berkas` in the order to which the results refer by index. */
export function logSarif(versi: string, berkas: readonly string[], results: readonly unknown[]) {
  return {
    $schema: SKEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Renja',
            semanticVersion: versi,
            language: 'id',
            rules: SEMUA_ATURAN.map(aturanSarif),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: berkas.map((nama) => ({ location: { uri: uriBerkas(nama) } })),
        results,
      },
    ],
  };
}

/** Results of one file, ignored findings as suppressed. */
export function hasilSarif({ berkas, hasil }: BerkasDiperiksa, indeks: number) {
  return [
    ...hasil.temuan.map((t) => temuanSarif(t, berkas, indeks)),
    ...hasil.diabaikan.map(({ temuan, alasan }) => ({
      ...temuanSarif(temuan, berkas, indeks),
      suppressions: [{ kind: 'external', justification: alasan }],
    })),
  ];
}

function aturanSarif(a: (typeof SEMUA_ATURAN)[number]) {
  return {
    id: a.id,
    name: a.slug,
    shortDescription: { text: a.judul },
    fullDescription: { text: a.penjelasan },
    help: { text: a.caraMemperbaiki },
    defaultConfiguration: { level: LEVEL[a.tingkat] },
  };
}

function temuanSarif(t: Temuan, berkas: string, indeks: number) {
  const letak = `${kutipLembar(t.lembar)}!${t.sel}`;
  return {
    ruleId: t.aturan,
    ruleIndex: SEMUA_ATURAN.findIndex((a) => a.id === t.aturan),
    level: LEVEL[t.tingkat],
    message: { text: t.pesan },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriBerkas(berkas), index: indeks } },
        logicalLocations: [{ name: t.sel, fullyQualifiedName: letak, kind: 'cell' }],
      },
    ],
    partialFingerprints: { 'renja/v1': t.identitas },
    properties: {
      kode: t.kode,
      label: t.label,
      written: nilaiJson(t.tertulis),
      expected: nilaiJson(t.seharusnya),
      cause: t.sebab,
    },
  };
}

/** A file name as a URI reference; Windows separators become slashes. */
function uriBerkas(berkas: string): string {
  return berkas.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
}
