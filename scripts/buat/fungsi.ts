import type { Contoh, Fungsi } from '../../core/fungsi/fungsi';
import { KATALOG } from '../../core/fungsi/katalog';
import { KODE_GALAT } from '../../core/fungsi/nilai';
import type { Parameter } from '../../core/fungsi/parameter';

const ASAL = 'Dibuat oleh `npm run docs` dari core/fungsi; jangan disunting.';

/** Everything that is made from the catalogue of spreadsheet functions: path -> content. */
export function buat(): Record<string, string> {
  return {
    'excel-addin/buatan/functions.json': metadataExcel('id'),
    'excel-addin/buatan/functions.en.json': metadataExcel('en'),
    'excel-addin/buatan/asosiasi.ts': asosiasiExcel(),
    'sheets-addon/buatan/Fungsi.js': stubSheets(),
    'docs/fungsi.md': dokumen(),
  };
}

/**
 * Every parameter takes any cell or range and decides itself what a text means; errors in a range arrive as values
 * (allowErrorForDataTypeAny), which only hand-written metadata can ask for.
 */
function metadataExcel(bahasa: 'id' | 'en'): string {
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

function asosiasiExcel(): string {
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

const JENIS_JSDOC: Readonly<Record<string, string>> = {
  angka: 'number|string|Array<Array<number|string>>',
  persen: 'number|string|Array<Array<number|string>>',
  rentang: 'Array<Array<number|string>>',
  skala: 'string|Array<Array<number|string>>',
};

/** Google finds custom functions only as plain top-level functions; the names of the parameters show in the help. */
function stubSheets(): string {
  const stub = KATALOG.map((f) => {
    const nama = f.parameter.map((p) => p.sifat.nama).join(', ');
    const parameter = f.parameter.map(
      (p) =>
        `@param {${JENIS_JSDOC[p.sifat.jenis] ?? 'string|Array<Array<string>>'}} ${p.sifat.nama} ${keteranganSheets(p)}`,
    );
    const baris = [f.ringkas.id, f.penjelasan.id, '', ...parameter];
    baris.push(`@return {number|string|Array<Array<number|string>>} ${f.hasil}`, '@customfunction');
    const jsdoc = baris.map((b) => ` * ${b.replace(/\*\//g, '* /')}`.trimEnd()).join('\n');
    return `/**\n${jsdoc}\n */\nfunction ${f.nama}(${nama}) {\n  return Renja_.${f.nama}(${nama});\n}`;
  });
  return `// ${ASAL}\n/* global Renja_ */\n/* eslint-disable @typescript-eslint/no-unused-vars */\n\n${stub.join('\n\n')}\n`;
}

function keteranganSheets(p: Parameter<unknown>): string {
  return (p.wajib ? '' : 'Opsional. ') + p.sifat.keterangan.id;
}

function dokumen(): string {
  const kategori = [...new Set(KATALOG.map((f) => f.kategori))];
  const daftar = kategori.map((k) => {
    const baris = KATALOG.filter((f) => f.kategori === k).map(
      (f) => `| [${f.nama}](#${f.nama.toLowerCase()}) | ${sel(f.ringkas.id)} |`,
    );
    return `### ${k}\n\n| Fungsi | Guna |\n| --- | --- |\n${baris.join('\n')}`;
  });
  return `# Fungsi

<!-- ${ASAL} -->

Sama di Excel, Google Sheets, meja kerja, dan \`renja hitung\`. Pemisah masukan mengikuti bahasa lembar: titik koma di
Excel dan Sheets berbahasa Indonesia, koma di yang berbahasa Inggris.

- Setiap masukan boleh satu sel atau rentang. Rentang disebar sel demi sel: sel dengan rentang, baris dengan kolom,
  rentang yang sama besar. Hasilnya meluber ke bawah dan ke kanan.
- Baris kosong memberi hasil kosong. Nol adalah angka, kosong dan "-" bukan. Di Excel desktop sel kosong sampai ke
  fungsi sebagai 0; rumus yang disisipkan panel sudah menjaganya.
- Di dalam rentang, baris yang bermasalah berisi teks "Galat: ..." dan baris lain tetap dihitung. Untuk satu sel, galat
  muncul sebagai #DIV/0!, #VALUE!, atau #N/A dengan penjelasan.
- Angka yang dapat dibaca dua cara ("1.234") ditolak, kecuali teks lain di rentang yang sama menunjukkan cara menulisnya.

${daftar.join('\n\n')}

${KATALOG.map(bab).join('\n\n')}
`;
}

function bab(f: Fungsi): string {
  const masukan = f.parameter.map((p) => (p.wajib ? p.sifat.nama : `[${p.sifat.nama}]`)).join('; ');
  const parameter = f.parameter.map(
    (p) => `| \`${p.sifat.nama}\` | ${p.wajib ? 'ya' : 'tidak'} | ${sel(p.sifat.keterangan.id)} |`,
  );
  return `## ${f.nama}

\`=${f.nama}(${masukan})\`

${f.ringkas.id} ${f.penjelasan.id}

| Masukan | Wajib | Keterangan |
| --- | --- | --- |
${parameter.join('\n')}

Hasil: ${f.hasil}

Sumber: ${f.sumber}

| Contoh | Hasil |
| --- | --- |
${f.contoh.map((c) => `| \`${sel(c.rumus)}\` | ${sel(hasilContoh(c))} |`).join('\n')}`;
}

function hasilContoh({ hasil, galat }: Contoh): string {
  if (galat) return KODE_GALAT[galat];
  if (hasil === '' || hasil === undefined) return '(kosong)';
  return typeof hasil === 'object'
    ? hasil.map((baris) => baris.map(tulis).join(' \\ ')).join('; ')
    : tulis(hasil);
}

function tulis(hasil: number | string): string {
  if (hasil === '') return '(kosong)';
  return typeof hasil === 'number' ? String(hasil).replace('.', ',') : hasil;
}

function sel(teks: string): string {
  return teks.replace(/\|/g, '\\|');
}
