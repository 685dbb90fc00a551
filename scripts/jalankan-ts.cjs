/** `node -r ./scripts/jalankan-ts.cjs FILE.ts` runs a TypeScript file. What was translated once stays in .cache/ts. */
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('typescript/package.json');

const FOLDER = join(__dirname, '../.cache/ts');
const penerjemah = version + readFileSync(join(__dirname, 'ts-ke-js.cjs'), 'utf8');

for (const ext of ['.ts', '.tsx']) {
  require.extensions[ext] = (module, fileName) => module._compile(kode(fileName), fileName);
}

function kode(fileName) {
  const source = readFileSync(fileName, 'utf8');
  const sidik = createHash('sha1').update(penerjemah).update(fileName).update(source).digest('hex');
  const simpanan = join(FOLDER, `${sidik}.js`);
  try {
    return readFileSync(simpanan, 'utf8');
  } catch {
    const hasil = require('./ts-ke-js.cjs').terjemahkan(source, fileName);
    simpan(simpanan, hasil);
    return hasil;
  }
}

/** Whole or not at all: another process may read it at this moment. A folder that cannot be written costs only time. */
function simpan(jalur, isi) {
  const sementara = `${jalur}.${process.pid}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(sementara, isi);
    renameSync(sementara, jalur);
  } catch {
    return;
  }
}
