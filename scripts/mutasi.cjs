/**
 * Mutation tests: `npm run mutasi`, `npm run mutasi -- angka kode`, or a family of rules: `... -- aturan 'pgu-*'`.
 * Each folder must reach the threshold of stryker.config.mjs with the tests of its own folder. `--jest` takes
 * Stryker's own jest runner instead of scripts/mutasi-pelari.cjs: the same verdicts, many times slower.
 */
const FOLDER = ['angka', 'kode', 'indikator', 'aturan'];

async function main(arg) {
  const salah = arg.filter((a) => !FOLDER.includes(a) && !a.includes('*') && a !== '--jest');
  if (salah.length > 0) throw new Error(`Tidak dikenal: ${salah.join(' ')}. Pilihan: ${FOLDER.join(' ')}`);
  const { Stryker } = await import('@stryker-mutator/core');
  const dipilih = FOLDER.filter((folder) => arg.includes(folder));
  const pola = arg.find((a) => a.includes('*')) ?? '*';
  for (const folder of dipilih.length > 0 ? dipilih : FOLDER) {
    console.log(`\ncore/${folder}`);
    await new Stryker({
      mutate: [`core/${folder}/${pola}.ts`],
      ...(arg.includes('--jest') ? pelariJest(folder) : pelariLangsung(folder)),
      jsonReporter: { fileName: `reports/mutasi/${folder}.json` },
    }).runMutationTest();
  }
}

/** Never incremental: without coverage per test Stryker cannot tell which new test may kill an old survivor. */
function pelariLangsung(folder) {
  return { testRunner: 'langsung', folderUji: `test/${folder}` };
}

/** jest finds related tests only among files that lie in its roots. */
function pelariJest(folder) {
  const roots = ['<rootDir>/core', '<rootDir>/test/bantu', `<rootDir>/test/${folder}`];
  return { testRunner: 'jest', jest: { configFile: 'jest.config.cjs', config: { roots } } };
}

main(process.argv.slice(2)).catch((galat) => {
  console.error(galat.message);
  process.exitCode = 1;
});
