const { readFileSync } = require('node:fs');
const { Compilation, sources } = require('webpack');

/** Both plugins emit with `minimized`: webpack would rewrite .js and .html assets that it does not know otherwise. */
const UTUH = { minimized: true };

/** Emits files as they are: JSDoc and parameter names of the formulas must survive. */
class SalinBerkas {
  constructor(berkas) {
    this.berkas = berkas;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SalinBerkas', (c) =>
      c.hooks.processAssets.tap(
        { name: 'SalinBerkas', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [nama, asal] of Object.entries(this.berkas)) {
            c.fileDependencies.add(asal);
            c.emitAsset(nama, new sources.RawSource(readFileSync(asal, 'utf8')), UTUH);
          }
        },
      ),
    );
  }
}

/** One page without any request: script and style sheet go inside. Replacements are functions because of "$&". */
class SatukanHalaman {
  constructor({ acuan, ke, js, css }) {
    Object.assign(this, { acuan, ke, js, css });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SatukanHalaman', (c) =>
      c.hooks.processAssets.tap(
        { name: 'SatukanHalaman', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (aset) => {
          c.fileDependencies.add(this.acuan);
          const isi = (nama) => aset[nama].source().toString();
          // Inside a page "</script" would end the script, and "<!--" could open a comment.
          const js = isi(this.js)
            .replace(/<\/(script)/gi, '<\\/$1')
            .replace(/<!--/g, '<\\!--');
          const css = isi(this.css).replace(/<\//g, '<\\/');
          const halaman = readFileSync(this.acuan, 'utf8')
            .replace('/*GAYA*/', () => css)
            .replace('<!--SKRIP-->', () => `<script>${js}</script>`);
          c.emitAsset(this.ke, new sources.RawSource(halaman), UTUH);
          c.deleteAsset(this.js);
          c.deleteAsset(this.css);
        },
      ),
    );
  }
}

module.exports = { SalinBerkas, SatukanHalaman };
