/** One cold run in a process of its own: compile, evaluate, call. Prints milliseconds of load and call. */
const { readFileSync } = require('node:fs');
const vm = require('node:vm');

const { berkas, panggilan } = JSON.parse(readFileSync(0, 'utf8'));
const isi = berkas.map((nama) => readFileSync(nama, 'utf8'));
const ctx = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
const masukan = panggilan
  ? vm.runInContext('(teks) => JSON.parse(teks)', ctx)(JSON.stringify(panggilan.argumen))
  : [];

const mulai = process.hrtime.bigint();
for (const satu of isi) new vm.Script(satu).runInContext(ctx);
const termuat = process.hrtime.bigint();
const hasil = panggilan ? vm.runInContext(panggilan.nama, ctx)(...masukan) : null;
const selesai = process.hrtime.bigint();
const ms = (dari, sampai) => Number(sampai - dari) / 1e6;
process.stdout.write(
  JSON.stringify({ muat: ms(mulai, termuat), panggil: ms(termuat, selesai), contoh: [hasil].flat(2)[0] }),
);
