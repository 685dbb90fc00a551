const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { terjemahkan } = require('./ts-ke-js.cjs');

const versi = createHash('sha1')
  .update(readFileSync(require.resolve('./ts-ke-js.cjs')))
  .update(require('typescript').version)
  .digest('hex');

module.exports = {
  process: (source, fileName) => ({ code: terjemahkan(source, fileName) }),
  getCacheKey: (source, fileName) =>
    createHash('sha1').update(versi).update(fileName).update(source).digest('hex'),
};
