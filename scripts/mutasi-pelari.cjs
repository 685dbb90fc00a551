/**
 * Stryker's test runner for the unit tests of core: jest's own describe, test and expect (jest-circus), run in the
 * worker with a fresh set of modules for every mutant and test file. @stryker-mutator/jest-runner starts a whole jest
 * per mutant, which takes a second each; thousands of mutants need this one.
 */
const { readdirSync, readFileSync, existsSync } = require('node:fs');
const { basename, dirname, join, resolve } = require('node:path');
const { compileFunction } = require('node:vm');
const { terjemahkan } = require('./ts-ke-js.cjs');

class Pelari {
  static inject = ['options'];

  constructor({ folderUji }) {
    this.folder = resolve(folderUji);
    this.fungsi = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.ns = globalThis.__stryker__ ??= {};
    this.circus = require('jest-circus');
    const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = this.circus;
    const { jestExpect: expect } = require('@jest/expect');
    Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect });
    // The same examples for every mutant, so that a score can be repeated.
    require('fast-check').configureGlobal({ seed: 86 });
    this.circus.addEventHandler(({ name }, { rootDescribeBlock }) => {
      if (name === 'test_fn_failure' && this.berhenti) lewatiSisa(rootDescribeBlock);
    });
    this.berkas = readdirSync(this.folder)
      .filter((nama) => nama.endsWith('.test.ts'))
      .map((nama) => ({ jalur: join(this.folder, nama), memuat: null }));
  }

  async dryRun() {
    delete this.ns.mutantCoverage;
    const tests = await this.jalankan(this.berkas, false);
    return { status: 'complete', tests, mutantCoverage: this.ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, hitLimit }) {
    const sasaran = resolve(sandboxFileName);
    for (const berkas of this.berkas) berkas.memuat ??= this.daftarMuatan(berkas.jalur);
    const terkait = this.berkas.filter((b) => b.memuat.has(sasaran));
    const sendiri = basename(sasaran, '.ts');
    terkait.sort((a, b) => +b.jalur.includes(sendiri) - +a.jalur.includes(sendiri));
    Object.assign(this.ns, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      const tests = await this.jalankan(terkait, true);
      if (this.ns.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
      const gagal = tests.find((t) => t.status === 'failed');
      const nrOfTests = tests.length;
      if (!gagal) return { status: 'survived', nrOfTests };
      return { status: 'killed', killedBy: [gagal.id], failureMessage: gagal.failureMessage, nrOfTests };
    } catch (galat) {
      if (this.ns.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
      return { status: 'error', errorMessage: String(galat?.stack ?? galat) };
    } finally {
      Object.assign(this.ns, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  /** Results of all tests of the files; with `berhenti` up to the first failure. */
  async jalankan(berkas, berhenti) {
    this.berhenti = berhenti;
    const hasil = [];
    for (const { jalur } of berkas) {
      this.circus.resetState();
      this.muat(jalur, new Map());
      const { testResults, unhandledErrors } = await this.circus.run();
      if (unhandledErrors.length > 0) throw new Error(String(unhandledErrors[0]));
      for (const t of testResults) if (t.status !== 'skip') hasil.push(hasilUji(t, jalur));
      if (berhenti && hasil.some((t) => t.status === 'failed')) break;
    }
    return hasil;
  }

  daftarMuatan(jalur) {
    const modul = new Map();
    this.circus.resetState();
    this.muat(jalur, modul);
    return modul;
  }

  /** Loads a source file and what it imports; what is not a source of the project comes from Node's own cache. */
  muat(jalur, modul) {
    const ada = modul.get(jalur);
    if (ada) return ada.exports;
    const module = { exports: {} };
    modul.set(jalur, module);
    const impor = (nama) => {
      const sumber = nama.startsWith('.') && sumberTs(resolve(dirname(jalur), nama));
      return sumber
        ? this.muat(sumber, modul)
        : require(nama.startsWith('.') ? join(dirname(jalur), nama) : nama);
    };
    this.siapkan(jalur)(module.exports, impor, module, jalur, dirname(jalur));
    return module.exports;
  }

  siapkan(jalur) {
    let fungsi = this.fungsi.get(jalur);
    if (!fungsi) {
      const js = terjemahkan(readFileSync(jalur, 'utf8'), jalur);
      const parameter = ['exports', 'require', 'module', '__filename', '__dirname'];
      fungsi = compileFunction(js, parameter, { filename: jalur });
      this.fungsi.set(jalur, fungsi);
    }
    return fungsi;
  }
}

function sumberTs(jalur) {
  return [`${jalur}.ts`, `${jalur}.tsx`, join(jalur, 'index.ts')].find(existsSync);
}

function hasilUji({ status, testPath, errors, duration }, jalur) {
  const name = testPath.slice(1).join(' ');
  const umum = { id: `${basename(jalur)} ${name}`, name, timeSpentMs: duration ?? 0, fileName: jalur };
  return errors.length > 0
    ? { ...umum, status: 'failed', failureMessage: errors[0] }
    : { ...umum, status: status === 'done' ? 'success' : 'skipped' };
}

function lewatiSisa(blok) {
  for (const anak of blok.children) {
    if (anak.type === 'describeBlock') lewatiSisa(anak);
    else if (!anak.startedAt) anak.mode = 'skip';
  }
}

exports.strykerPlugins = [{ kind: 'TestRunner', name: 'langsung', injectableClass: Pelari }];
