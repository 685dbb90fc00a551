/** Mutation tests of the core folders that read and judge; scripts/mutasi.cjs adds what differs per folder. */
export default {
  // Not 'perTest': what is computed once (`sekali`, remembered units) counts only for the test that came first.
  coverageAnalysis: 'all',
  plugins: ['@stryker-mutator/jest-runner', './scripts/mutasi-pelari.cjs', './scripts/mutasi-abaikan.cjs'],
  ignorers: ['teks'],
  ignorePatterns: ['/dist', '/docs', '/bench', '/contoh', '/manifests', '/reports'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  warnings: { slow: false, unknownOptions: false },
  thresholds: { high: 95, low: 85, break: 85 },
  concurrency: 2,
  // A busy machine must not make timeouts, which count as killed.
  timeoutMS: 30_000,
};
