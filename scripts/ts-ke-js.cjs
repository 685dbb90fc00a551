/** TypeScript -> CommonJS for tools that run sources directly (jest, scripts). Types are checked by `npm run lint`. */
const ts = require('typescript');

exports.terjemahkan = (source, fileName) =>
  ts.transpileModule(source, {
    fileName,
    compilerOptions: {
      target: ts.ScriptTarget.ES2020,
      module: ts.ModuleKind.CommonJS,
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: 'preact',
      esModuleInterop: true,
      useDefineForClassFields: false,
      inlineSourceMap: true,
      inlineSources: true,
    },
  }).outputText;
