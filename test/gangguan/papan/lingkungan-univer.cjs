const { TestEnvironment } = require('jest-environment-node');

/** Univer is ES modules in part, which jest's sandbox cannot load: Node loads it outside and hands it in. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.muatAsli = (nama) => require(nama);
  }
};
