const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** What makes a script a compiled dictionary (core/nomenklatur/tulis-kamus.ts). */
const CIRI = 'RENJA_KAMUS';

/** The compiled dictionary of a folder as files of the add-on: { 'Kamus.js': path }. */
exports.berkasKamus = (folder) => {
  if (!folder) return {};
  const calon = existsSync(folder) ? readdirSync(folder).filter((nama) => nama.endsWith('.js')) : [];
  const kamus = calon.sort().filter((nama) => readFileSync(join(folder, nama), 'utf8').includes(CIRI));
  if (kamus.length === 0)
    throw new Error(`Tidak ada kamus di ${folder}. Buat dengan: renja kamus susun FILE.xlsx --ke ${folder}`);
  return Object.fromEntries(
    kamus.map((nama, i) => [i === 0 ? 'Kamus.js' : `Kamus${i + 1}.js`, join(folder, nama)]),
  );
};
