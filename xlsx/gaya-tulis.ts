import { rusak } from './galat-berkas';
import { DaftarGaya } from './gaya-daftar';
import { FormatGaya } from './gaya-format';
import type { PaketTulis } from './paket-tulis';
import { KEPALA_XML, NS_UTAMA, TIPE_GAYA } from './ruang-nama';
import { tagDengan, tambalTeks } from './tambal-teks';
import { anak, pohonXml, type Simpul } from './xml-pohon';

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

/** Appends cell styles to a workbook. Existing ones are never changed or renumbered, equal ones are reused. */
export class GayaTulis {
  private readonly akar: Simpul;
  private readonly huruf: DaftarGaya;
  private readonly isian: DaftarGaya;
  private readonly bingkai: DaftarGaya;
  private readonly gayaSel: DaftarGaya;
  private readonly format: FormatGaya;
  private readonly dikenal = new Map<string, number>();

  constructor(
    private readonly teks: string,
    private readonly simpanBagian: (teks: string) => void,
  ) {
    this.akar = pohonXml(teks, 'gaya');
    this.huruf = new DaftarGaya(teks, this.akar, 'fonts');
    this.isian = new DaftarGaya(teks, this.akar, 'fills');
    this.bingkai = new DaftarGaya(teks, this.akar, 'borders');
    this.gayaSel = new DaftarGaya(teks, this.akar, 'cellXfs');
    if (this.gayaSel.isi.length === 0) throw rusak('gaya sel tidak ada');
    this.format = new FormatGaya(teks, this.akar);
  }

  /** Index of a style that is `dasar` with the changes; `dasar` itself when nothing differs. */
  turunan(dasar: number, ubah: UbahGaya): number {
    const kunci = `${dasar}|${JSON.stringify(ubah)}`;
    const ada = this.dikenal.get(kunci);
    if (ada !== undefined) return ada;
    const { isi } = this.gayaSel;
    const nomor = this.gayaSel.nomor(this.xfBaru(isi[dasar] ?? isi[0]!, ubah));
    this.dikenal.set(kunci, nomor);
    return nomor;
  }

  /** Number format of a style. */
  formatGaya(gaya: number): string {
    return this.format.kode(Number(/\snumFmtId\s*=\s*["'](\d+)/.exec(this.xf(gaya))?.[1] ?? 0));
  }

  /** Whether the style marks its text as text. */
  teksTetap(gaya: number): boolean {
    return /^<[^>]*\squotePrefix\s*=\s*["'](?:1|true)["']/.test(this.xf(gaya));
  }

  /** Whether sheet protection covers cells of this style (it does unless the style says otherwise). */
  terkunci(gaya: number): boolean {
    return !/<(?:\w+:)?protection\s[^>]*locked\s*=\s*["'](?:0|false)["']/.test(this.xf(gaya));
  }

  /** Name and size of the workbook's own font, for styles of ours. */
  hurufDasar(): { nama: string; ukuran: number } {
    const huruf = anak(this.akar, 'fonts')?.anak[0];
    const ukuran = Number(anak(huruf, 'sz')?.atribut.get('val'));
    return { nama: anak(huruf, 'name')?.atribut.get('val') ?? 'Calibri', ukuran: ukuran > 0 ? ukuran : 11 };
  }

  /** Writes the part if anything was added. */
  simpan(): void {
    const bagian = [this.huruf, this.isian, this.bingkai, this.gayaSel, this.format];
    const tambalan = bagian.flatMap((satu) => satu.tambalan());
    if (tambalan.length > 0) this.simpanBagian(tambalTeks(this.teks, tambalan));
  }

  private xf(gaya: number): string {
    return this.gayaSel.isi[gaya] ?? '';
  }

  private xfBaru(dasar: string, ubah: UbahGaya): string {
    const p = this.akar.awalan;
    let xf = dasar;
    const pasang = (atribut: Record<string, string>) => {
      const akhirTag = xf.indexOf('>') + 1;
      xf = tagDengan(xf.slice(0, akhirTag), atribut) + xf.slice(akhirTag);
    };
    if (ubah.format !== undefined)
      pasang({ numFmtId: String(this.format.nomor(ubah.format)), applyNumberFormat: '1' });
    if (ubah.isian !== undefined) {
      const isian = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${ubah.isian}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
      pasang({ fillId: String(this.isian.nomor(isian)), applyFill: '1' });
    }
    if (ubah.huruf !== undefined)
      pasang({ fontId: String(this.huruf.nomor(berawalan(ubah.huruf, p))), applyFont: '1' });
    if (ubah.bingkai !== undefined) {
      pasang({ borderId: String(this.bingkai.nomor(berawalan(ubah.bingkai, p))), applyBorder: '1' });
    }
    if (ubah.teksTetap !== undefined) pasang({ quotePrefix: ubah.teksTetap ? '1' : '0' });
    if (ubah.perataan !== undefined) {
      pasang({ applyAlignment: '1' });
      xf = `${xf.slice(0, xf.indexOf('>') + 1).replace(/\s*\/?>$/, '>')}<${p}alignment ${ubah.perataan}/></${p}xf>`;
    }
    return xf;
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
