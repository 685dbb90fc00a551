const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** What makes a script a compiled dictionary (core/nomenklatur/tulis-kamus.ts). */
const CIRI = 'RENJA_KAMUS';

/** Paths of the compiled dictionary scripts in a folder, sorted; none without a folder. */
exports.kamusDiFolder = (folder) => {
  if (!folder) return [];
  const calon = existsSync(folder) ? readdirSync(folder).filter((nama) => nama.endsWith('.js')) : [];
  const kamus = calon
    .sort()
    .map((nama) => join(folder, nama))
    .filter((jalur) => readFileSync(jalur, 'utf8').includes(CIRI));
  if (kamus.length === 0)
    throw new Error(`Tidak ada kamus di ${folder}. Buat dengan: renja kamus susun FILE.xlsx --ke ${folder}`);
  return kamus;
};
