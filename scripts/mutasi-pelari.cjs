/**
 * Stryker's test runner for the unit tests of core: jest's own describe, test and expect (jest-circus), run in the
 * worker. For every mutant and test file the mutated module and all that depend on it are loaded anew; modules that
 * cannot see the mutant are shared. @stryker-mutator/jest-runner starts a whole jest per mutant, which takes a second
 * each; thousands of mutants need this one.
 */
const { readdirSync, readFileSync, existsSync } = require('node:fs');
const { basename, dirname, join, resolve } = require('node:path');
const { compileFunction } = require('node:vm');
const { terjemahkan } = require('./ts-ke-js.cjs');

/** Only every so many mutants, for a quick estimate; the others count as errors, which no score knows. */
const SETIAP = Number(process.env['RENJA_SETIAP'] ?? 1);

class Pelari {
  static inject = ['options'];

  constructor({ folderUji }) {
    this.folder = resolve(folderUji);
    this.fungsi = new Map();
    this.bersama = new Map();
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
      .map((nama) => ({ jalur: join(this.folder, nama) }));
  }

  async dryRun() {
    delete this.ns.mutantCoverage;
    const tests = await this.jalankan(this.berkas, { sekarang: () => true, berhenti: false });
    return { status: 'complete', tests, mutantCoverage: this.ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, hitLimit }) {
    if (Number(activeMutant.id) % SETIAP !== SETIAP >> 1)
      return { status: 'error', errorMessage: 'not in the sample' };
    const sasaran = resolve(sandboxFileName);
    const bergantung = this.yangBergantung(sasaran);
    const terkait = this.berkas.filter((b) => bergantung.has(b.jalur));
    const sendiri = basename(sasaran, '.ts');
    terkait.sort((a, b) => +b.jalur.includes(sendiri) - +a.jalur.includes(sendiri));
    Object.assign(this.ns, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      const tests = await this.jalankan(terkait, {
        sekarang: (jalur) => bergantung.has(jalur),
        berhenti: true,
      });
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

  /** Results of all tests of the files; `sekarang` tells which modules to load anew, `berhenti` ends at a failure. */
  async jalankan(berkas, { sekarang, berhenti }) {
    this.berhenti = berhenti;
    const hasil = [];
    for (const { jalur } of berkas) {
      this.circus.resetState();
      this.muat(jalur, new Map(), sekarang);
      const { testResults, unhandledErrors } = await this.circus.run();
      if (unhandledErrors.length > 0) throw new Error(String(unhandledErrors[0]));
      for (const t of testResults) if (t.status !== 'skip') hasil.push(hasilUji(t, jalur));
      if (berhenti && hasil.some((t) => t.status === 'failed')) break;
    }
    return hasil;
  }

  /** The file and every file from which it can be reached. */
  yangBergantung(sasaran) {
    if (!this.pengimpor) {
      this.pengimpor = new Map();
      this.circus.resetState();
      for (const { jalur } of this.berkas) this.muat(jalur, new Map(), () => true);
    }
    const hasil = new Set([sasaran]);
    for (const jalur of hasil) for (const atas of this.pengimpor.get(jalur) ?? []) hasil.add(atas);
    return hasil;
  }

  /** Loads a source file and what it imports; what is not a source of the project comes from Node's own cache. */
  muat(jalur, baru, sekarang) {
    const modul = sekarang(jalur) ? baru : this.bersama;
    const ada = modul.get(jalur);
    if (ada) return ada.exports;
    const module = { exports: {} };
    modul.set(jalur, module);
    const impor = (nama) => {
      if (!nama.startsWith('.')) return require(nama);
      const sumber = sumberTs(resolve(dirname(jalur), nama));
      if (!sumber) return require(resolve(dirname(jalur), nama));
      if (this.pengimpor) this.pengimpor.set(sumber, (this.pengimpor.get(sumber) ?? new Set()).add(jalur));
      return this.muat(sumber, baru, sekarang);
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
