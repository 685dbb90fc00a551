import type { Paket } from './paket';
import { bacaRelasi, namaRelasi, type Relasi } from './relasi';
import { KEPALA_XML, NS_PAKET_RELASI, NS_RELASI } from './ruang-nama';
import { sisipDiAkhir, tambalTeks } from './tambal-teks';
import { lolosXml } from './teks-xml';
import { pohonXml, semuaAnak } from './xml-pohon';
import { tulisZip, type EntriTulis } from './zip-tulis';

const TIPE_ISI = '[Content_Types].xml';

/** A package being edited: what is not touched keeps its compressed bytes and its place. */
export class PaketTulis {
  private readonly baru = new Map<string, Uint8Array>();
  private readonly dihapus = new Set<string>();
  /** Parts that the original package does not have, in the order they came. */
  private readonly urutanBaru = new Set<string>();

  constructor(private readonly asal: Paket | null) {}

  ada(nama: string): boolean {
    const kunci = nama.toLowerCase();
    if (this.dihapus.has(kunci)) return false;
    return this.baru.has(kunci) || (this.asal?.ada(nama) ?? false);
  }

  /** Content as it now is; throws GalatBerkas when there is no such part. */
  byte(nama: string): Uint8Array {
    return this.baru.get(nama.toLowerCase()) ?? this.asal!.isiUtf8(nama);
  }

  teks(nama: string): string {
    return new TextDecoder().decode(this.byte(nama));
  }

  tulis(nama: string, isi: string | Uint8Array): void {
    this.dihapus.delete(nama.toLowerCase());
    this.baru.set(nama.toLowerCase(), typeof isi === 'string' ? new TextEncoder().encode(isi) : isi);
    if (!this.asal?.ada(nama)) this.urutanBaru.add(nama);
  }

  hapus(nama: string): void {
    this.baru.delete(nama.toLowerCase());
    this.urutanBaru.delete(nama);
    this.dihapus.add(nama.toLowerCase());
  }

  relasi(bagian: string): Relasi[] {
    return bacaRelasi({ ada: (nama) => this.ada(nama), teks: (nama) => this.teks(nama) }, bagian);
  }

  /** Adds a relationship to a part inside the package; returns its id. */
  tambahRelasi(bagian: string, jenis: string, tujuan: string): string {
    const nama = namaRelasi(bagian);
    const dipakai = new Set(this.relasi(bagian).map((satu) => satu.id));
    let n = 1;
    while (dipakai.has(`rIdRenja${n}`)) n++;
    const id = `rIdRenja${n}`;
    const teks = this.ada(nama)
      ? this.teks(nama)
      : `${KEPALA_XML}<Relationships xmlns="${NS_PAKET_RELASI}"></Relationships>`;
    const akar = pohonXml(teks, nama);
    const xml = `<${akar.awalan}Relationship Id="${id}" Type="${NS_RELASI}/${jenis}" Target="${lolosXml(jalurRelatif(bagian, tujuan))}"/>`;
    this.tulis(nama, tambalTeks(teks, [sisipDiAkhir(teks, akar, xml)]));
    return id;
  }

  hapusRelasi(bagian: string, id: string): void {
    const nama = namaRelasi(bagian);
    this.hapusSimpul(nama, 'Relationship', (atribut) => atribut.get('Id') === id);
  }

  tambahTipe(bagian: string, tipe: string): void {
    this.tambahIsiTipe(`Override PartName="/${lolosXml(bagian)}" ContentType="${tipe}"`);
  }

  tambahTipeBawaan(ekstensi: string, tipe: string): void {
    const teks = this.teks(TIPE_ISI);
    const ada = semuaAnak(pohonXml(teks, TIPE_ISI), 'Default').some(
      ({ atribut }) => atribut.get('Extension')?.toLowerCase() === ekstensi,
    );
    if (!ada) this.tambahIsiTipe(`Default Extension="${ekstensi}" ContentType="${tipe}"`);
  }

  hapusTipe(bagian: string): void {
    const nama = `/${bagian}`.toLowerCase();
    this.hapusSimpul(TIPE_ISI, 'Override', (atribut) => atribut.get('PartName')?.toLowerCase() === nama);
  }

  /** A name that no part has yet: ("xl/worksheets/sheet", ".xml") -> "xl/worksheets/sheet4.xml". */
  namaBebas(depan: string, belakang: string): string {
    let n = 1;
    while (this.ada(`${depan}${n}${belakang}`)) n++;
    return `${depan}${n}${belakang}`;
  }

  berubah(): boolean {
    return this.baru.size > 0 || this.dihapus.size > 0;
  }

  susun(): Uint8Array<ArrayBuffer> {
    const entri: EntriTulis[] = [];
    for (const asal of this.asal?.entri ?? []) {
      const kunci = asal.nama.toLowerCase();
      if (this.dihapus.has(kunci)) continue;
      const isi = this.baru.get(kunci);
      entri.push(isi ? { nama: asal.nama, isi } : { nama: asal.nama, asal, paket: this.asal!.byte });
    }
    for (const nama of this.urutanBaru) entri.push({ nama, isi: this.baru.get(nama.toLowerCase())! });
    return tulisZip(entri);
  }

  private tambahIsiTipe(isi: string): void {
    const teks = this.teks(TIPE_ISI);
    const akar = pohonXml(teks, TIPE_ISI);
    this.tulis(TIPE_ISI, tambalTeks(teks, [sisipDiAkhir(teks, akar, `<${akar.awalan}${isi}/>`)]));
  }

  private hapusSimpul(
    nama: string,
    jenis: string,
    pilih: (atribut: ReadonlyMap<string, string>) => boolean,
  ): void {
    const teks = this.teks(nama);
    const dibuang = semuaAnak(pohonXml(teks, nama), jenis).filter((satu) => pilih(satu.atribut));
    this.tulis(
      nama,
      tambalTeks(
        teks,
        dibuang.map(({ awal, akhir }) => ({ awal, akhir, isi: '' })),
      ),
    );
  }
}

/** Target as Excel writes it: ("xl/worksheets/sheet1.xml", "xl/comments1.xml") -> "../comments1.xml". */
function jalurRelatif(dari: string, ke: string): string {
  const asal = dari.split('/').slice(0, -1);
  const tujuan = ke.split('/');
  while (asal.length > 0 && tujuan.length > 1 && asal[0] === tujuan[0]) {
    asal.shift();
    tujuan.shift();
  }
  return '../'.repeat(asal.length) + tujuan.join('/');
}
