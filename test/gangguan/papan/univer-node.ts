// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../../../workbench/berkas.d.ts" />
/**
 * The workbench's own grid without a screen: the real Univer (model, commands, undo) with the parts left out that draw.
 * Import it before anything of workbench/; the test file needs `@jest-environment ./test/gangguan/papan/lingkungan-univer.cjs`.
 */
/* eslint-disable @typescript-eslint/no-explicit-any */
declare const muatAsli: (nama: string) => any;

jest.mock('@univerjs/presets', () => muatAsli('@univerjs/presets'));
jest.mock('@univerjs/preset-sheets-core', () => intiTanpaLayar());
jest.mock('@univerjs/preset-sheets-core/locales/id-ID', () => ({}));
jest.mock('@univerjs/preset-sheets-core/lib/index.css', () => ({}));
jest.mock('../../../workbench/kisi/muat-pilihan', () => pilihanTanpaLayar());
// Scrolling is all drawing.
jest.mock('../../../workbench/kisi/gulir', () => ({ gulirKe: () => undefined }));

function intiTanpaLayar(): object {
  const [rumus, lembar, rumusLembar, angka, fasad, inti] = [
    '@univerjs/engine-formula',
    '@univerjs/sheets',
    '@univerjs/sheets-formula',
    '@univerjs/sheets-numfmt',
    '@univerjs/sheets/facade',
    '@univerjs/core/facade',
  ].map(muatAsli);
  for (const nama of ['engine-formula', 'sheets-formula', 'sheets-numfmt'])
    muatAsli(`@univerjs/${nama}/facade`);
  Object.defineProperty(inti.FEventName.get(), 'BeforeSheetEditStart', {
    value: 'BeforeSheetEditStart',
    configurable: true,
  });
  fasad.FWorkbook.prototype.isCellEditing = () => false;
  fasad.FWorksheet.prototype.refreshCanvas = () => undefined;
  // Results are not what breaks here; waiting for them would take most of the time.
  rumusLembar.FormulaCalculationSessionService.prototype.waitForLatestApplied = async () => undefined;
  return {
    ...rumus,
    ...lembar,
    ...rumusLembar,
    ...fasad,
    UniverSheetsCorePreset: ({ formula }: any) => ({
      plugins: [
        [rumus.UniverFormulaEnginePlugin, { function: formula.function }],
        [lembar.UniverSheetsPlugin, {}],
        [angka.UniverSheetsNumfmtPlugin, {}],
        [rumusLembar.UniverSheetsFormulaPlugin, { initialFormulaComputing: 2 }],
      ],
    }),
  };
}

function pilihanTanpaLayar(): object {
  muatAsli('@univerjs/sheets-data-validation/facade');
  const plugins = [
    muatAsli('@univerjs/data-validation').UniverDataValidationPlugin,
    muatAsli('@univerjs/sheets-data-validation').UniverSheetsDataValidationPlugin,
  ];
  return { bagian: { preset: { plugins }, bahasa: {} } };
}
