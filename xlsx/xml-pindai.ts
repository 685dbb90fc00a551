import { rusak } from './galat-berkas';

export const AKHIR = 0;
export const BUKA = 1;
export const TUTUP = 2;
export const TEKS = 3;
export const CDATA = 4;

const DALAM_MAKS = 256;

/** ASCII name as bytes, for `PindaiXml.bernama`. */
export function byteNama(nama: string): Uint8Array {
  return Uint8Array.from(nama, (huruf) => huruf.charCodeAt(0));
}

/**
 * Pull scanner over the UTF-8 bytes of a large XML part (sheet data, shared strings): one token per call, no strings,
 * byte offsets for patching. Checks that elements nest; a cut or unbalanced part throws GalatBerkas.
 */
export class PindaiXml {
  /** Kind of the current token and its extent. */
  jenis = AKHIR;
  awal = 0;
  akhir = 0;
  /** Extent of the local name of a start or end tag. */
  namaAwal = 0;
  namaAkhir = 0;
  /** The start tag closes itself: no end tag follows. */
  kosong = false;
  /** Current attribute: local name and raw value. */
  atributNama = 0;
  atributNamaAkhir = 0;
  nilaiAwal = 0;
  nilaiAkhir = 0;

  dalam = 0;
  private readonly tumpukan = new Int32Array(DALAM_MAKS * 2);
  private penuhAwal = 0;
  private posisiAtribut = 0;

  constructor(
    readonly b: Uint8Array,
    private readonly bagian: string,
    posisi = 0,
  ) {
    this.akhir = posisi;
    if (posisi === 0 && b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) this.akhir = 3;
  }

  /** Moves to the next token and returns its kind. Comments and processing instructions are skipped. */
  lanjut(): number {
    const { b } = this;
    for (;;) {
      const p = this.akhir;
      this.awal = p;
      if (p >= b.length) {
        if (this.dalam > 0) throw rusak(`XML ${this.bagian} terpotong`);
        return (this.jenis = AKHIR);
      }
      if (b[p] !== 60) return this.bacaTeks(p);
      const kedua = b[p + 1];
      if (kedua === 47) return this.bacaTutup(p + 2);
      if (kedua === 63) this.akhir = this.lewati(p, '?>');
      else if (kedua !== 33) return this.bacaBuka(p + 1);
      else if (b[p + 2] === 45) this.akhir = this.lewati(p, '-->');
      else if (b[p + 2] === 91) {
        this.akhir = this.lewati(p, ']]>');
        return (this.jenis = CDATA);
      } else throw rusak(`XML ${this.bagian} memuat DOCTYPE`);
    }
  }

  bernama(nama: Uint8Array): boolean {
    return this.sama(this.namaAwal, this.namaAkhir, nama);
  }

  atributBernama(nama: Uint8Array): boolean {
    return this.sama(this.atributNama, this.atributNamaAkhir, nama);
  }

  /** Moves to the next attribute of the current start tag. */
  atributLanjut(): boolean {
    const { b } = this;
    const batas = this.akhir - (this.kosong ? 2 : 1);
    let p = this.posisiAtribut;
    while (p < batas && b[p]! <= 32) p++;
    if (p >= batas) return false;
    this.atributNama = p;
    while (p < batas && b[p] !== 61 && b[p]! > 32) {
      if (b[p] === 58) this.atributNama = p + 1;
      p++;
    }
    this.atributNamaAkhir = p;
    while (p < batas && b[p]! <= 32) p++;
    if (b[p] !== 61) throw this.cacat();
    p++;
    while (p < batas && b[p]! <= 32) p++;
    const kutip = b[p]!;
    if (kutip !== 34 && kutip !== 39) throw this.cacat();
    this.nilaiAwal = ++p;
    while (p < batas && b[p] !== kutip) p++;
    if (p >= batas) throw this.cacat();
    this.nilaiAkhir = p;
    this.posisiAtribut = p + 1;
    return true;
  }

  /** Skips to the end tag of the current start tag. */
  lewatiElemen(): void {
    if (this.kosong) return;
    const sampai = this.dalam - 1;
    while (this.dalam > sampai) if (this.lanjut() === AKHIR) return;
  }

  cacat(): Error {
    return rusak(`XML ${this.bagian} cacat di bita ${this.awal}`);
  }

  private sama(awal: number, akhir: number, nama: Uint8Array): boolean {
    if (akhir - awal !== nama.length) return false;
    for (let i = 0; i < nama.length; i++) if (this.b[awal + i] !== nama[i]) return false;
    return true;
  }

  private bacaTeks(p: number): number {
    const { b } = this;
    while (p < b.length && b[p] !== 60) p++;
    this.akhir = p;
    return (this.jenis = TEKS);
  }

  private bacaBuka(p: number): number {
    const { b } = this;
    this.penuhAwal = p;
    this.bacaNama(p);
    p = this.namaAkhir;
    this.posisiAtribut = p;
    let kutip = 0;
    for (; ; p++) {
      if (p >= b.length) throw rusak(`XML ${this.bagian} terpotong`);
      const c = b[p]!;
      if (kutip !== 0) {
        if (c === kutip) kutip = 0;
      } else if (c === 34 || c === 39) kutip = c;
      else if (c === 62) break;
      else if (c === 60) throw this.cacat();
    }
    this.akhir = p + 1;
    this.kosong = b[p - 1] === 47;
    if (!this.kosong) {
      if (this.dalam >= DALAM_MAKS) throw rusak(`XML ${this.bagian} bersarang terlalu dalam`);
      this.tumpukan[this.dalam * 2] = this.penuhAwal;
      this.tumpukan[this.dalam * 2 + 1] = this.namaAkhir;
      this.dalam++;
    }
    return (this.jenis = BUKA);
  }

  private bacaTutup(p: number): number {
    const { b } = this;
    this.penuhAwal = p;
    this.bacaNama(p);
    this.dalam--;
    if (this.dalam < 0) throw this.cacat();
    let q = this.tumpukan[this.dalam * 2]!;
    const panjang = this.tumpukan[this.dalam * 2 + 1]! - q;
    if (panjang !== this.namaAkhir - p) throw this.cacat();
    for (let i = p; i < this.namaAkhir; i++, q++) if (b[i] !== b[q]) throw this.cacat();
    let r = this.namaAkhir;
    while (b[r]! <= 32) r++;
    if (b[r] !== 62) throw this.cacat();
    this.akhir = r + 1;
    return (this.jenis = TUTUP);
  }

  private bacaNama(p: number): void {
    const { b } = this;
    this.namaAwal = p;
    for (; p < b.length; p++) {
      const c = b[p]!;
      if (c === 62 || c === 47 || c <= 32) break;
      if (c === 58) this.namaAwal = p + 1;
    }
    if (p === this.namaAwal) throw this.cacat();
    this.namaAkhir = p;
  }

  private lewati(p: number, penutup: string): number {
    const { b } = this;
    const akhir = byteNama(penutup);
    for (let q = p + 2; q + akhir.length <= b.length; q++) {
      if (this.sama(q, q + akhir.length, akhir)) return q + akhir.length;
    }
    throw rusak(`XML ${this.bagian} terpotong`);
  }
}
