import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import ts from 'typescript-eslint';

/** Inside core/ a folder may import those above it in this list, never below (docs/arsitektur.md). */
const URUTAN_CORE = [
  'angka', 'kode', 'nomenklatur', 'indikator', 'fungsi', 'lembar',
  'formulir', 'matriks', 'aturan', 'validasi', 'laporan',
]; // prettier-ignore

/** What each part may import besides itself. */
const BOLEH = {
  core: [],
  xlsx: ['core'],
  panel: ['core'],
  'excel-addin': ['core', 'panel', 'xlsx'],
  'sheets-addon': ['core', 'panel', 'xlsx'],
  workbench: ['core', 'panel', 'xlsx'],
  cli: ['core', 'xlsx'],
};
const BAGIAN = Object.keys(BOLEH);

const larangan = (nama, pesan) => ({ regex: `^(\\.\\./)+${nama}(/|$)`, message: pesan });

const arahBagian = BAGIAN.map((bagian) => ({
  files: [`${bagian}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...BAGIAN.filter((lain) => lain !== bagian && !BOLEH[bagian].includes(lain)).map((lain) =>
            larangan(lain, `${bagian}/ may not import ${lain}/ (docs/arsitektur.md).`),
          ),
          ...(bagian === 'core' ? [{ regex: '^[^.]', message: 'core/ has no dependencies.' }] : []),
        ],
      },
    ],
  },
}));

const arahCore = URUTAN_CORE.map((folder, i) => ({
  files: [`core/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^[^.]', message: 'core/ has no dependencies.' },
          ...BAGIAN.filter((lain) => lain !== 'core').map((lain) =>
            larangan(lain, 'core/ imports nothing outside itself.'),
          ),
          ...URUTAN_CORE.slice(i + 1).map((lain) =>
            larangan(lain, `core/${folder} comes before core/${lain}.`),
          ),
        ],
      },
    ],
    'no-restricted-globals': ['error', 'Date', 'Intl', 'console', 'setTimeout', 'performance'],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'core/ is deterministic.' },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.cache/**', 'test/peramban/hasil/**'] },
  js.configs.recommended,
  ...ts.configs.strict,
  prettier,
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Cell text is hostile: textContent only.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Cell text is hostile: textContent only.',
        },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...arahBagian,
  ...arahCore,
);
