import { FORMAT_BAWAAN, formatSendiri } from './gaya';
import { tambahKeDaftar } from './gaya-daftar';
import { sisipDi, type Tambalan } from './tambal-teks';
import { lolosXml } from './teks-xml';
import { anak, type Simpul } from './xml-pohon';

/** Formats of a workbook's own are numbered from 164 on. */
const NOMOR_BAWAAN_TERAKHIR = 163;

/** Number formats of a workbook by their numbers; new ones are added behind its own. */
export class FormatGaya {
  private readonly sendiri: ReadonlyMap<number, string>;
  private readonly baru = new Map<string, number>();

  constructor(
    private readonly teks: string,
    private readonly akar: Simpul,
  ) {
    this.sendiri = formatSendiri(akar);
  }

  kode(id: number): string {
    for (const [kode, nomor] of this.baru) if (nomor === id) return kode;
    return this.sendiri.get(id) ?? FORMAT_BAWAAN[id] ?? 'General';
  }

  nomor(kode: string): number {
    for (const [id, ada] of this.sendiri) if (ada === kode) return id;
    for (const [id, ada] of Object.entries(FORMAT_BAWAAN)) if (ada === kode) return Number(id);
    let nomor = this.baru.get(kode);
    if (nomor === undefined) {
      nomor = Math.max(NOMOR_BAWAAN_TERAKHIR, ...this.sendiri.keys(), ...this.baru.values()) + 1;
      this.baru.set(kode, nomor);
    }
    return nomor;
  }

  tambalan(): Tambalan[] {
    if (this.baru.size === 0) return [];
    const p = this.akar.awalan;
    const isi = [...this.baru]
      .map(([kode, id]) => `<${p}numFmt numFmtId="${id}" formatCode="${lolosXml(kode)}"/>`)
      .join('');
    if (anak(this.akar, 'numFmts')) {
      return tambahKeDaftar(this.teks, this.akar, 'numFmts', isi, this.sendiri.size + this.baru.size);
    }
    return [sisipDi(this.akar.awalIsi, `<${p}numFmts count="${this.baru.size}">${isi}</${p}numFmts>`)];
  }
}
