import { alamatRentang } from '../core/lembar/alamat';
import type { NilaiSel } from '../core/angka/nilai-sel';
import { formatTanggal } from './gaya';
import type { GayaTulis, UbahGaya } from './gaya-tulis';
import { rumusUntukBerkas } from './nama-fungsi';
import type { SelDiubah, UbahSel } from './perubahan';
import { miripRumus, selXml } from './sel-tulis';
import { tagDengan, type Tambalan } from './tambal-teks';
import { SELISIH_1904 } from './tanggal';
import { lolosXml } from './teks-xml';

/** A cell as it stands in the file: extents of start tag, <f> and the whole. */
export interface SelLama {
  readonly awal: number;
  readonly akhirTag: number;
  readonly akhir: number;
  readonly gaya: number;
  readonly rumus: { awal: number; akhir: number } | null;
  teks(awal: number, akhir: number): string;
}

/** Writes changed cells of one workbook. */
export class TambalSel {
  /** Which cells hold a formula has changed: the calculation chain no longer fits. */
  rantaiBerubah = false;

  constructor(
    private readonly gaya: GayaTulis,
    private readonly tanggal1904: boolean,
  ) {}

  /** A cell where there was none; '' when nothing needs to be written. */
  selBaru(awalan: string, alamat: string, dasar: number, ubah: UbahSel): string {
    const gaya = this.gayaSel(dasar, ubah);
    const { isi } = ubah;
    if (!isi) return gaya === dasar ? '' : selXml(awalan, alamat, gaya, null, '');
    if (isi.rumus !== undefined) this.rantaiBerubah = true;
    else if ((isi.nilai ?? null) === null && gaya === dasar) return '';
    return selXml(awalan, alamat, gaya, this.nilai(isi.nilai ?? null, gaya), this.f(awalan, isi));
  }

  /**
   * Patches of a cell that exists. `f`: it takes over the text of a shared formula; `dalamLarik`: an array formula fills it.
   */
  selLama(
    awalan: string,
    alamat: string,
    lama: SelLama,
    ubah: UbahSel | undefined,
    { f, dalamLarik }: { f: string | undefined; dalamLarik: boolean },
  ): Tambalan[] {
    const gaya = ubah ? this.gayaSel(lama.gaya, ubah) : lama.gaya;
    const isi = ubah?.isi;
    if (isi) {
      if ((isi.rumus !== undefined) !== (lama.rumus !== null)) this.rantaiBerubah = true;
      const xml = selXml(awalan, alamat, gaya, this.nilai(isi.nilai ?? null, gaya), this.f(awalan, isi));
      return [{ awal: lama.awal, akhir: lama.akhir, isi: xml }];
    }
    if (ubah?.hasil && (lama.rumus || dalamLarik)) {
      const rumus = f ?? (lama.rumus ? lama.teks(lama.rumus.awal, lama.rumus.akhir) : '');
      const tag = lama.teks(lama.awal, lama.akhirTag);
      const xml = selXml(awalan, alamat, gaya, this.nilai(ubah.hasil.nilai, gaya), rumus);
      return [{ awal: lama.awal, akhir: lama.akhir, isi: denganMetadata(xml, tag) }];
    }
    const tambalan: Tambalan[] = [];
    if (gaya !== lama.gaya) {
      const tag = tagDengan(lama.teks(lama.awal, lama.akhirTag), { s: String(gaya) });
      tambalan.push({ awal: lama.awal, akhir: lama.akhirTag, isi: tag });
    }
    if (f !== undefined && lama.rumus) tambalan.push({ ...lama.rumus, isi: f });
    return tambalan;
  }

  private gayaSel(dasar: number, { isi, format, isian }: UbahSel): number {
    const teks = isi?.rumus === undefined && typeof isi?.nilai === 'string' && miripRumus(isi.nilai);
    const ubah: UbahGaya = {
      format: format === this.gaya.formatGaya(dasar) ? undefined : format,
      isian,
      teksTetap: isi && teks !== this.gaya.teksTetap(dasar) ? teks : undefined,
    };
    return Object.values(ubah).some((satu) => satu !== undefined) ? this.gaya.turunan(dasar, ubah) : dasar;
  }

  private nilai(nilai: NilaiSel, gaya: number): NilaiSel {
    const geser = this.tanggal1904 && typeof nilai === 'number' && formatTanggal(this.gaya.formatGaya(gaya));
    return geser ? nilai - SELISIH_1904 : nilai;
  }

  private f(awalan: string, isi: SelDiubah): string {
    if (isi.rumus === undefined) return '';
    const larik = isi.wilayah ? ` t="array" ref="${alamatRentang(isi.wilayah)}"` : '';
    return `<${awalan}f${larik}>${lolosXml(rumusUntukBerkas(isi.rumus))}</${awalan}f>`;
  }
}

/** Keeps the metadata index (dynamic arrays) of a formula that stays. */
function denganMetadata(xml: string, tagLama: string): string {
  const cm = /\scm\s*=\s*["'](\d+)["']/.exec(tagLama)?.[1];
  return cm ? tagDengan(xml.slice(0, xml.indexOf('>') + 1), { cm }) + xml.slice(xml.indexOf('>') + 1) : xml;
}
