/** `node -r ./scripts/jalankan-ts.cjs FILE.ts` runs a TypeScript file. */
const { readFileSync } = require('node:fs');
const { terjemahkan } = require('./ts-ke-js.cjs');

for (const ext of ['.ts', '.tsx']) {
  require.extensions[ext] = (module, fileName) =>
    module._compile(terjemahkan(readFileSync(fileName, 'utf8'), fileName), fileName);
}
