/** Type-checks every part with its own tsconfig; a part without sources is skipped. */
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const akar = join(__dirname, '..');
const punyaSumber = (folder) =>
  readdirSync(folder, { withFileTypes: true }).some((isi) =>
    isi.isDirectory()
      ? isi.name !== 'node_modules' && punyaSumber(join(folder, isi.name))
      : /\.(ts|tsx)$/.test(isi.name),
  );
const semuaBagian = readdirSync(akar)
  .flatMap((nama) => [nama, join(nama, 'panel')])
  .filter((nama) => existsSync(join(akar, nama, 'tsconfig.json')));
const diminta = process.argv.slice(2);
const bagian = (diminta.length > 0 ? diminta : semuaBagian).filter((nama) => punyaSumber(join(akar, nama)));

let gagal = 0;
for (const nama of bagian) {
  const hasil = spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', join(akar, nama)], {
    stdio: 'inherit',
  });
  console.log(`${hasil.status === 0 ? 'ok   ' : 'GAGAL'} tipe ${nama}`);
  if (hasil.status !== 0) gagal++;
}
process.exit(gagal > 0 ? 1 : 0);
