/** Tests mirror the source tree under test/. Chromium tests live in test/peramban. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/scripts/jest-transform.cjs' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  // jest leaves one core free by default; half of a two-core machine would idle.
  maxWorkers: '100%',
  cacheDirectory: '<rootDir>/.cache/jest',
};
