const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Compilation, sources, WebpackError } = require('webpack');
const { kamusDiFolder } = require('../scripts/folder-kamus.cjs');
const { akar } = require('../scripts/webpack-dasar.cjs');
require('../scripts/jalankan-ts.cjs');
const { manifestExcel } = require('../manifests/excel.ts');

const HALAMAN = join(__dirname, 'halaman');
const SALIN = ['bantuan.html', 'bantuan.css', 'excel-lama.html', 'excel-lama.js', 'excel-lama-siap.js'];
const ASAL_KEMBANG = 'https://localhost:3000';

/** Puts page, metadata, manifests, icons and dictionary beside the bundles. */
exports.SusunAddin = class SusunAddin {
  constructor({ asal, kamus, namespace, versi }) {
    this.asal = bersihkanAsal(asal ?? ASAL_KEMBANG);
    this.tanpaAsal = asal === undefined;
    this.opsi = { versi, namespace };
    this.kamus = berkasKamus(kamus);
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SusunAddin', (kompilasi) => {
      const tahap = { name: 'SusunAddin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
      kompilasi.hooks.processAssets.tap(tahap, () => this.susun(kompilasi));
    });
  }

  susun(kompilasi) {
    // Marked as minimised, so that webpack leaves them as they are: the pages for old Excel are ES5 on purpose.
    const tulis = (nama, isi) => kompilasi.emitAsset(nama, new sources.RawSource(isi), { minimized: true });
    const salin = (nama, jalur) => {
      kompilasi.fileDependencies.add(jalur);
      tulis(nama, readFileSync(jalur));
    };
    for (const nama of SALIN) salin(nama, join(HALAMAN, nama));
    for (const nama of ['functions.json', 'functions.en.json']) salin(nama, join(__dirname, 'buatan', nama));
    const ikon = join(akar, 'manifests/ikon');
    for (const nama of readdirSync(ikon)) salin(`ikon/${nama}`, join(ikon, nama));
    for (const [nama, jalur] of this.kamus) salin(nama, jalur);
    tulis('taskpane.html', this.halaman(kompilasi));
    tulis('manifest.xml', manifestExcel({ ...this.opsi, asal: this.asal, jenis: 'produksi' }));
    tulis('manifest.kembang.xml', manifestExcel({ ...this.opsi, asal: ASAL_KEMBANG, jenis: 'kembang' }));
    if (this.tanpaAsal) {
      const pesan = `manifest.xml menunjuk ${ASAL_KEMBANG}. Untuk dipasang: npm run build -- --hanya excel --asal https://alamat/anda`;
      kompilasi.warnings.push(new WebpackError(pesan));
    }
  }

  halaman(kompilasi) {
    const berkas = (nama, akhiran) =>
      kompilasi.entrypoints.get(nama).getFiles().find((f) => f.endsWith(akhiran) && f.startsWith(nama)); // prettier-ignore
    const fungsi = berkas('functions', '.js');
    const isi = kompilasi.getAsset(fungsi).source.buffer();
    const sidik = createHash('sha256').update(isi).digest('hex').slice(0, 8);
    const kamus = [...this.kamus.keys()].map((nama) => `<script defer src="${nama}"></script>`);
    const ganti = {
      '{{functions.js}}': `${fungsi}?v=${sidik}`,
      '{{panel.js}}': berkas('panel', '.js'),
      '{{panel.css}}': berkas('panel', '.css'),
      '{{kamus}}': kamus.join('\n    '),
    };
    return Object.entries(ganti).reduce(
      (teks, [dari, ke]) => teks.replace(dari, () => ke),
      readFileSync(join(HALAMAN, 'taskpane.html'), 'utf8'),
    );
  }
};

function bersihkanAsal(asal) {
  const bersih = asal.replace(/\/+$/, '');
  if (!/^https:\/\/[^/?#\s"<>]+(?:\/[^?#\s"<>]*)?$/.test(bersih)) {
    throw new Error(
      `--asal harus alamat https tanpa tanda tanya, mis. https://renja.contoh.go.id/excel. Diberikan: ${asal}`,
    );
  }
  return bersih;
}

/** Dictionary scripts of a folder under names with their hash: file name -> path. */
function berkasKamus(folder) {
  const sidik = (jalur) => createHash('sha256').update(readFileSync(jalur)).digest('hex').slice(0, 8);
  return new Map(kamusDiFolder(folder).map((jalur) => [`kamus.${sidik(jalur)}.js`, jalur]));
}
