/**
 * What the bundle of the server leaves out or puts off. Google gives every formula a fresh V8, so each formula pays for
 * every token of the project and for every module that it evaluates; bench/sheets.ts measures it.
 */
const { join, resolve, dirname } = require('node:path');
const ts = require('typescript');
const { masukan, memanggil, tanpaRuas } = require('../scripts/buang-ruas.cjs');

const AKAR = join(__dirname, '..');
const FUNGSI = join(AKAR, 'core/fungsi');

/** Parts of a catalogue entry that only help, documentation and tests read. */
const PENJELASAN = new Set(['kategori', 'ringkas', 'penjelasan', 'hasil', 'sumber', 'contoh']);

/** Modules that many calls do without: evaluated when one of their exports is first used. */
const TUNDA = new Set(
  [
    'angka/baca-angka',
    'angka/notasi',
    'nomenklatur/bawaan/bidang',
    'nomenklatur/bawaan/penunjang',
    'nomenklatur/bawaan/sosial',
    'nomenklatur/bawaan/sosial-dua-angka',
  ].map((nama) => join(AKAR, 'core', nama)),
);

/** Only here: elsewhere every use of an export would pay for the detour. */
const PENUNDA = [FUNGSI, join(AKAR, 'core/nomenklatur/bawaan')];

exports.pangkas = (konteks) => (berkas) => {
  const folder = dirname(berkas.fileName);
  let hasil = berkas;
  if (folder === FUNGSI) hasil = buangPenjelasan(hasil, konteks);
  if (PENUNDA.includes(folder)) hasil = tundaImpor(hasil, konteks);
  return hasil;
};

function buangPenjelasan(berkas, konteks) {
  const f = konteks.factory;
  const kunjungi = (n) => {
    if (masukan(n, 'fungsi')) {
      const isi = f.createNodeArray(tanpaRuas(n, PENJELASAN));
      return f.createObjectLiteralExpression(ts.visitNodes(isi, kunjungi), true);
    }
    // A parameter: kind(name, id, en) or pilihan(name, choices, id, en).
    if (ts.isCallExpression(n) && ts.isIdentifier(n.expression) && didaftar(n)) {
      const sisa = n.arguments.slice(0, memanggil(n, 'pilihan') ? 2 : 1);
      return f.updateCallExpression(n, n.expression, undefined, sisa);
    }
    return ts.visitEachChild(n, kunjungi, konteks);
  };
  return ts.visitNode(berkas, kunjungi);
}

/** Whether the call stands in parameter: [ kind(...).opsional() ], with or without what follows it. */
function didaftar(n) {
  let atas = n.parent;
  while (ts.isPropertyAccessExpression(atas) || ts.isCallExpression(atas)) atas = atas.parent;
  return (
    ts.isArrayLiteralExpression(atas) &&
    ts.isPropertyAssignment(atas.parent) &&
    atas.parent.name.text === 'parameter'
  );
}

/** import { x } from 'm'; x(1)  ->  import defer * as m from 'm'; m.x(1) */
function tundaImpor(berkas, konteks) {
  const f = konteks.factory;
  const milik = new Map();
  const impor = berkas.statements.map((s) => {
    const dari = ts.isImportDeclaration(s) && resolve(dirname(berkas.fileName), s.moduleSpecifier.text);
    const nama = s.importClause?.namedBindings?.elements?.filter((e) => !e.isTypeOnly);
    if (!TUNDA.has(dari) || s.importClause.isTypeOnly || !nama?.length) return s;
    const ruang = f.createUniqueName('tunda');
    for (const e of nama) milik.set(e.name.text, [ruang, (e.propertyName ?? e.name).text]);
    const klausa = f.createImportClause(
      ts.SyntaxKind.DeferKeyword,
      undefined,
      f.createNamespaceImport(ruang),
    );
    return f.createImportDeclaration(undefined, klausa, s.moduleSpecifier);
  });
  if (milik.size === 0) return berkas;
  const kunjungi = (n) => {
    if (ts.isTypeNode(n)) return n;
    const pakai = ts.isIdentifier(n) && milik.get(n.text);
    if (!pakai) return ts.visitEachChild(n, kunjungi, konteks);
    const atas = n.parent;
    if (ts.isPropertyAccessExpression(atas) && atas.name === n) return n;
    if (ts.isPropertyAssignment(atas) && atas.name === n) return n;
    const tertutup = atas.name === n && (ts.isVariableDeclaration(atas) || ts.isParameter(atas));
    if (tertutup || ts.isBindingElement(atas) || ts.isShorthandPropertyAssignment(atas))
      throw new Error(`${berkas.fileName}: "${n.text}" bernama sama dengan yang ditunda.`);
    return f.createPropertyAccessExpression(...pakai);
  };
  const isi = impor.map((s, i) => (s === berkas.statements[i] ? ts.visitNode(s, kunjungi) : s));
  return f.updateSourceFile(berkas, isi);
}
