import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { parseTree } from 'custom-functions-metadata/lib/parseTree';
import { KATALOG } from '../../core/fungsi/katalog';
import { asosiasikan } from '../../excel-addin/buatan/asosiasi';

const akar = join(__dirname, '../..');
const baca = (jalur: string): string => readFileSync(join(akar, jalur), 'utf8');

interface ParameterExcel {
  name: string;
  description: string;
  optional?: boolean;
}
interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: ParameterExcel[];
    result: object;
  }[];
}

/**
 * Excel caches names and parameter order, workbooks contain them: what stands here never changes. A new function gets a
 * line at its place, a new parameter goes to the end.
 */
const BEKU = `
CAPAIAN(target, realisasi, [arah], [batas])
PREDIKAT(nilai, [skala], [celah])
RATACAPAIAN(rentang, [bobot])
KEMAJUAN(realisasi, target_akhir, [awal])
REALISASITAHUN(tw1, tw2, tw3, tw4, [jenis])
SERAPAN(pagu, realisasi)
EFISIENSI(capaian, serapan, [cara])
PERTUMBUHAN(lama, baru)
RATAPERTUMBUHAN(rentang)
PRAKIRAANMAJU(nilai, [laju])
ANGKA(teks)
SATUAN(teks)
RUPIAH(nilai)
TERBILANG(nilai)
KODERAPI(kode)
KODEINDUK(kode, [tingkat])
KODETINGKAT(kode)
NOMENKLATUR(kode, [kolom], [versi], [pemda])
CARIKODE(nama, [jumlah], [awalan])
KODEBARU(kode, [versi], [nama])
JUMLAHKODE(kode_induk, kolom_kode, kolom_nilai)
`.trim();

test('nama dan urutan masukan beku', () => {
  const tanda = KATALOG.map((f) => {
    const masukan = f.parameter.map((p) => (p.wajib ? p.sifat.nama : `[${p.sifat.nama}]`));
    return `${f.nama}(${masukan.join(', ')})`;
  });
  const petunjuk = '\n\n(fungsi baru? tambahkan barisnya ke BEKU; baris yang sudah ada tidak berubah)';
  expect(tanda.join('\n') + petunjuk).toBe(BEKU + petunjuk);
});

describe.each(['functions.json', 'functions.en.json'])('%s', (berkas) => {
  const metadata = JSON.parse(baca(`excel-addin/buatan/${berkas}`)) as Metadata;

  test('sama dengan yang dihasilkan custom-functions-metadata dari tanda tangan yang sama', () => {
    const sumber = metadata.functions.map(({ id, name, description, parameters }) => {
      const tag = parameters.map(
        (p) => ` * @param {any[][]} ${p.optional ? `[${p.name}]` : p.name} ${p.description}`,
      );
      const isi = parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: any[][]`);
      return `/**\n * ${description}\n * @customfunction ${id} ${name}\n${tag.join('\n')}\n * @returns {any[][]}\n */
export function ${id}(${isi.join(', ')}): any[][] { return []; }`;
    });
    const hasil = parseTree(sumber.join('\n'), 'fungsi.ts');
    expect(hasil.extras.flatMap((e) => e.errors)).toEqual([]);
    expect(metadata.functions).toEqual(JSON.parse(JSON.stringify(hasil.functions)));
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  test('teks cukup pendek untuk bantuan Excel', () => {
    for (const f of metadata.functions) {
      expect(f.description.length).toBeLessThanOrEqual(255);
      for (const p of f.parameters) {
        expect(p.name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
        expect(p.description.length).toBeLessThanOrEqual(512);
      }
    }
  });
});

test('setiap id functions.json diasosiasikan, dan argumen invocation Excel dibuang', () => {
  const { functions } = JSON.parse(baca('excel-addin/buatan/functions.json')) as Metadata;
  const terdaftar = new Map<string, (...a: unknown[]) => unknown>();
  asosiasikan(
    (id, rumus) => terdaftar.set(id, rumus),
    (nama) =>
      (...argumen) => [nama, argumen],
  );
  expect([...terdaftar.keys()]).toEqual(functions.map((f) => f.id));
  expect(terdaftar.get('SERAPAN')!([[1]], [[2]], { address: 'A1' })).toEqual(['SERAPAN', [[[1]], [[2]]]]);
});

describe('Fungsi.js untuk Google Sheets', () => {
  const naskah = baca('sheets-addon/buatan/Fungsi.js');

  test('satu fungsi biasa per rumus, dengan @param yang sama dan @customfunction', () => {
    const komentar: string[] = [];
    const pohon = parse(naskah, {
      ecmaVersion: 2020,
      onComment: (blok, teks) => blok && komentar.push(teks),
    });
    const jsdoc = komentar.filter((k) => k.includes('@customfunction'));
    expect(pohon.body.map((n) => n.type)).toEqual(KATALOG.map(() => 'FunctionDeclaration'));
    KATALOG.forEach((f, i) => {
      const fungsi = pohon.body[i]!;
      if (fungsi.type !== 'FunctionDeclaration') throw new Error('bukan fungsi');
      const parameter = fungsi.params.map((p) => (p.type === 'Identifier' ? p.name : ''));
      expect([fungsi.id.name, ...parameter]).toEqual([f.nama, ...f.parameter.map((p) => p.sifat.nama)]);
      expect([...jsdoc[i]!.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((m) => m[1])).toEqual(parameter);
      expect(jsdoc[i]).toMatch(/@return \{[^}]+\} \S/);
      expect(jsdoc[i]).toContain(f.ringkas.id);
    });
  });

  test('meneruskan masukan apa adanya ke Renja_', () => {
    const konteks = createContext({
      Renja_: Object.fromEntries(KATALOG.map((f) => [f.nama, (...a: unknown[]) => [f.nama, ...a]])),
    });
    runInContext(naskah, konteks);
    expect(runInContext('CAPAIAN(1, 2)', konteks)).toEqual(['CAPAIAN', 1, 2, undefined, undefined]);
    expect(runInContext('JUMLAHKODE("1.06", [["a"]], [[1]])', konteks)).toEqual([
      'JUMLAHKODE',
      '1.06',
      [['a']],
      [[1]],
    ]);
  });
});

test('docs/fungsi.md memuat setiap fungsi dan setiap contoh', () => {
  const dokumen = baca('docs/fungsi.md');
  for (const f of KATALOG) {
    expect(dokumen).toContain(`## ${f.nama}\n`);
    for (const c of f.contoh) expect(dokumen).toContain(`\`${c.rumus}\``);
  }
});
