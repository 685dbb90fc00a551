import { rusak } from './galat-berkas';
import { FORMAT_BAWAAN, formatSendiri } from './gaya';
import { KEPALA_XML, NS_UTAMA, TIPE_GAYA } from './ruang-nama';
import { sisipDiAkhir, tagDengan, tambalTeks, type Tambalan } from './tambal-teks';
import { lolosXml } from './teks-xml';
import { anak, pohonXml, type Simpul } from './xml-pohon';
import type { PaketTulis } from './paket-tulis';

/** What to change about a cell style; the rest stays as in the style it starts from. */
export interface UbahGaya {
  readonly format?: string | undefined;
  /** Fill colour, RRGGBB. */
  readonly isian?: string | undefined;
  /** Whole <font> or <border> without prefix. */
  readonly huruf?: string | undefined;
  readonly bingkai?: string | undefined;
  /** Attributes of <alignment>. */
  readonly perataan?: string | undefined;
  /** Excel keeps text as text even when the cell is edited again. */
  readonly teksTetap?: boolean | undefined;
}

const MINIMAL =
  `${KEPALA_XML}<styleSheet xmlns="${NS_UTAMA}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

type Daftar = 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** Appends cell styles to a workbook. Existing ones are never changed or renumbered, equal ones are reused. */
export class GayaTulis {
  private readonly akar: Simpul;
  private readonly daftar = new Map<Daftar, { asli: number; isi: string[] }>();
  private readonly format: Map<number, string>;
  private readonly formatBaru = new Map<string, number>();
  private readonly dikenal = new Map<string, number>();

  constructor(
    private readonly teks: string,
    private readonly simpanBagian: (teks: string) => void,
  ) {
    this.akar = pohonXml(teks, 'gaya');
    this.format = formatSendiri(this.akar);
    for (const nama of ['fonts', 'fills', 'borders', 'cellXfs'] as const) {
      const isi = (anak(this.akar, nama)?.anak ?? []).map((satu) => this.teks.slice(satu.awal, satu.akhir));
      this.daftar.set(nama, { asli: isi.length, isi });
    }
    if (this.daftar.get('cellXfs')!.asli === 0) throw rusak('gaya sel tidak ada');
  }

  /** Index of a style that is `dasar` with the changes; `dasar` itself when nothing differs. */
  turunan(dasar: number, ubah: UbahGaya): number {
    const kunci = `${dasar}|${JSON.stringify(ubah)}`;
    const ada = this.dikenal.get(kunci);
    if (ada !== undefined) return ada;
    const xf = this.daftar.get('cellXfs')!.isi;
    const nomor = this.indeks('cellXfs', this.xfBaru(xf[dasar] ?? xf[0]!, ubah));
    this.dikenal.set(kunci, nomor);
    return nomor;
  }

  /** Number format of a style. */
  formatGaya(gaya: number): string {
    const xf = this.daftar.get('cellXfs')!.isi[gaya] ?? '';
    const id = Number(/\snumFmtId\s*=\s*["'](\d+)/.exec(xf)?.[1] ?? 0);
    for (const [kode, nomor] of this.formatBaru) if (nomor === id) return kode;
    return this.format.get(id) ?? FORMAT_BAWAAN[id] ?? 'General';
  }

  /** Whether the style marks its text as text. */
  teksTetap(gaya: number): boolean {
    return /^<[^>]*\squotePrefix\s*=\s*["'](?:1|true)["']/.test(this.daftar.get('cellXfs')!.isi[gaya] ?? '');
  }

  /** Whether sheet protection covers cells of this style (it does unless the style says otherwise). */
  terkunci(gaya: number): boolean {
    return !/<(?:\w+:)?protection\s[^>]*locked\s*=\s*["'](?:0|false)["']/.test(
      this.daftar.get('cellXfs')!.isi[gaya] ?? '',
    );
  }

  /** Name and size of the workbook's own font, for styles of ours. */
  hurufDasar(): { nama: string; ukuran: number } {
    const huruf = anak(this.akar, 'fonts')?.anak[0];
    const ukuran = Number(anak(huruf, 'sz')?.atribut.get('val'));
    return { nama: anak(huruf, 'name')?.atribut.get('val') ?? 'Calibri', ukuran: ukuran > 0 ? ukuran : 11 };
  }

  /** Writes the part if anything was added. */
  simpan(): void {
    const tambalan: Tambalan[] = [];
    for (const [nama, { asli, isi }] of this.daftar) {
      if (isi.length > asli) tambalan.push(...this.tambahan(nama, isi.slice(asli).join(''), isi.length));
    }
    if (this.formatBaru.size > 0) tambalan.push(...this.tambalanFormat());
    if (tambalan.length > 0) this.simpanBagian(tambalTeks(this.teks, tambalan));
  }

  private xfBaru(dasar: string, ubah: UbahGaya): string {
    const p = this.akar.awalan;
    let xf = dasar;
    const pasang = (atribut: Record<string, string>) => {
      const akhirTag = xf.indexOf('>') + 1;
      xf = tagDengan(xf.slice(0, akhirTag), atribut) + xf.slice(akhirTag);
    };
    if (ubah.format !== undefined)
      pasang({ numFmtId: String(this.idFormat(ubah.format)), applyNumberFormat: '1' });
    if (ubah.isian !== undefined) {
      const isian = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${ubah.isian}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
      pasang({ fillId: String(this.indeks('fills', isian)), applyFill: '1' });
    }
    if (ubah.huruf !== undefined)
      pasang({ fontId: String(this.indeks('fonts', berawalan(ubah.huruf, p))), applyFont: '1' });
    if (ubah.bingkai !== undefined) {
      pasang({ borderId: String(this.indeks('borders', berawalan(ubah.bingkai, p))), applyBorder: '1' });
    }
    if (ubah.teksTetap !== undefined) pasang({ quotePrefix: ubah.teksTetap ? '1' : '0' });
    if (ubah.perataan !== undefined) {
      pasang({ applyAlignment: '1' });
      xf = `${xf.slice(0, xf.indexOf('>') + 1).replace(/\s*\/?>$/, '>')}<${p}alignment ${ubah.perataan}/></${p}xf>`;
    }
    return xf;
  }

  private idFormat(kode: string): number {
    for (const [id, ada] of this.format) if (ada === kode) return id;
    for (const [id, ada] of Object.entries(FORMAT_BAWAAN)) if (ada === kode) return Number(id);
    const baru =
      this.formatBaru.get(kode) ?? Math.max(163, ...this.format.keys(), ...this.formatBaru.values()) + 1;
    this.formatBaru.set(kode, baru);
    return baru;
  }

  private indeks(nama: Daftar, xml: string): number {
    const { isi } = this.daftar.get(nama)!;
    const ada = isi.indexOf(xml);
    return ada >= 0 ? ada : isi.push(xml) - 1;
  }

  private tambahan(nama: string, isi: string, banyak: number): Tambalan[] {
    const simpul = anak(this.akar, nama);
    if (!simpul) throw rusak(`gaya sel tanpa ${nama}`);
    const tag = tagDengan(this.teks.slice(simpul.awal, simpul.awalIsi), { count: String(banyak) });
    if (simpul.awalIsi === simpul.akhir) {
      const buka = tag.replace(/\s*\/>$/, '>');
      return [{ awal: simpul.awal, akhir: simpul.akhir, isi: `${buka}${isi}</${simpul.awalan}${nama}>` }];
    }
    return [{ awal: simpul.awal, akhir: simpul.awalIsi, isi: tag }, sisipDiAkhir(this.teks, simpul, isi)];
  }

  private tambalanFormat(): Tambalan[] {
    const p = this.akar.awalan;
    const isi = [...this.formatBaru]
      .map(([kode, id]) => `<${p}numFmt numFmtId="${id}" formatCode="${lolosXml(kode)}"/>`)
      .join('');
    if (anak(this.akar, 'numFmts'))
      return this.tambahan('numFmts', isi, this.format.size + this.formatBaru.size);
    const baru = `<${p}numFmts count="${this.formatBaru.size}">${isi}</${p}numFmts>`;
    return [{ awal: this.akar.awalIsi, akhir: this.akar.awalIsi, isi: baru }];
  }
}

function berawalan(xml: string, awalan: string): string {
  return awalan ? xml.replace(/<(\/?)(\w)/g, `<$1${awalan}$2`) : xml;
}

/** Styles of a workbook; one without a styles part gets it as soon as a style is needed. */
export function bukaGaya(paket: PaketTulis, bagianBuku: string, bagianGaya: string | null): GayaTulis {
  if (bagianGaya) return new GayaTulis(paket.teks(bagianGaya), (teks) => paket.tulis(bagianGaya, teks));
  return new GayaTulis(MINIMAL, (teks) => {
    const bagian = paket.ada('xl/styles.xml') ? paket.namaBebas('xl/styles', '.xml') : 'xl/styles.xml';
    paket.tulis(bagian, teks);
    paket.tambahTipe(bagian, TIPE_GAYA);
    paket.tambahRelasi(bagianBuku, 'styles', bagian);
  });
}
