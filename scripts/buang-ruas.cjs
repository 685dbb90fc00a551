/** Leaves out of a bundle what only documentation and tests read. */
const { dirname } = require('node:path');
const ts = require('typescript');

const memanggil = (n, nama) =>
  ts.isCallExpression(n) && ts.isIdentifier(n.expression) && n.expression.text === nama;

/** Whether `n` is the object that `nama({ ... })` is called with. */
const masukan = (n, nama) => ts.isObjectLiteralExpression(n) && memanggil(n.parent, nama);

const tanpaRuas = (n, ruas) => n.properties.filter((p) => !ruas.has(p.name?.text));

/** TypeScript transformer: drops these properties of `nama({ ... })` in the modules of one folder. */
const buangRuas = (folder, nama, ruas) => (konteks) => (berkas) => {
  if (dirname(berkas.fileName) !== folder) return berkas;
  const kunjungi = (n) =>
    masukan(n, nama)
      ? konteks.factory.updateObjectLiteralExpression(n, tanpaRuas(n, ruas))
      : ts.visitEachChild(n, kunjungi, konteks);
  return ts.visitNode(berkas, kunjungi);
};

module.exports = { buangRuas, masukan, memanggil, tanpaRuas };
