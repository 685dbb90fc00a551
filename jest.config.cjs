/** Tests mirror the source tree under test/. Chromium tests live in test/peramban. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/scripts/jest-transform.cjs' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  // jest leaves one core free by default; half of a two-core machine would idle.
  maxWorkers: '100%',
  // Looking a global up in jest's sandbox is slow: a fifth of all time without this.
  sandboxInjectedGlobals: ['Array', 'Boolean', 'Date', 'Error', 'Float64Array', 'Int32Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String', 'Symbol', 'Uint8Array', 'isNaN', 'parseInt'], // prettier-ignore
  // For what hangs; a busy machine may take its time.
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/.cache/jest',
};
