import { KATALOG } from '../../core/fungsi/katalog';
import type { Parameter } from '../../core/fungsi/parameter';
import { ASAL } from '../asal-fungsi';

const JENIS_JSDOC: Readonly<Record<string, string>> = {
  angka: 'number|string|Array<Array<number|string>>',
  persen: 'number|string|Array<Array<number|string>>',
  rentang: 'Array<Array<number|string>>',
  skala: 'string|Array<Array<number|string>>',
};

/**
 * sheets-addon/buatan/Fungsi.js: Google finds custom functions only as plain top-level functions; the names of the
 * parameters show in the help.
 */
export function buat(): Record<string, string> {
  const stub = KATALOG.map((f) => {
    const nama = f.parameter.map((p) => p.sifat.nama).join(', ');
    const parameter = f.parameter.map(
      (p) =>
        `@param {${JENIS_JSDOC[p.sifat.jenis] ?? 'string|Array<Array<string>>'}} ${p.sifat.nama} ${keterangan(p)}`,
    );
    const baris = [f.ringkas.id, f.penjelasan.id, '', ...parameter];
    baris.push(`@return {number|string|Array<Array<number|string>>} ${f.hasil}`, '@customfunction');
    const jsdoc = baris.map((b) => ` * ${b.replace(/\*\//g, '* /')}`.trimEnd()).join('\n');
    return `/**\n${jsdoc}\n */\nfunction ${f.nama}(${nama}) {\n  return Renja_.${f.nama}(${nama});\n}`;
  });
  const isi = `// ${ASAL}\n/* global Renja_ */\n/* eslint-disable @typescript-eslint/no-unused-vars */\n\n${stub.join('\n\n')}\n`;
  return { 'sheets-addon/buatan/Fungsi.js': isi };
}

function keterangan(p: Parameter<unknown>): string {
  return (p.wajib ? '' : 'Opsional. ') + p.sifat.keterangan.id;
}
