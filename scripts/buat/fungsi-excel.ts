import { KATALOG } from '../../core/fungsi/katalog';
import { ASAL } from '../asal-fungsi';

/** What Excel needs to know about the functions: metadata in two languages, and their association. */
export function buat(): Record<string, string> {
  return {
    'excel-addin/buatan/functions.json': metadata('id'),
    'excel-addin/buatan/functions.en.json': metadata('en'),
    'excel-addin/buatan/asosiasi.ts': asosiasi(),
  };
}

/**
 * Every parameter takes any cell or range and decides itself what a text means; errors in a range arrive as values
 * (allowErrorForDataTypeAny), which only hand-written metadata can ask for.
 */
function metadata(bahasa: 'id' | 'en'): string {
  const functions = KATALOG.map((f) => ({
    id: f.nama,
    name: f.nama,
    description: f.ringkas[bahasa],
    parameters: f.parameter.map((p) => ({
      name: p.sifat.nama,
      description: p.sifat.keterangan[bahasa],
      type: 'any',
      dimensionality: 'matrix',
      ...(p.wajib ? {} : { optional: true }),
    })),
    result: { dimensionality: 'matrix' },
  }));
  return JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2);
}

function asosiasi(): string {
  const daftar = KATALOG.map((f) => `  ['${f.nama}', ${f.parameter.length}],`).join('\n');
  return `// ${ASAL}

type Rumus = (...argumen: unknown[]) => unknown;

/** Id in functions.json and number of parameters. Excel appends its invocation object: only so many arguments count. */
const FUNGSI: readonly (readonly [id: string, parameter: number])[] = [
${daftar}
];

/** Associates every function of functions.json: \`asosiasikan(CustomFunctions.associate, (nama) => ...)\`. */
export function asosiasikan(associate: (id: string, rumus: Rumus) => void, rumus: (nama: string) => Rumus): void {
  for (const [id, parameter] of FUNGSI) {
    const hitung = rumus(id);
    associate(id, (...argumen) => hitung(...argumen.slice(0, parameter)));
  }
}
`;
}
