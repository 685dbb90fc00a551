import { rusak } from './galat-berkas';
import { sisipDiAkhir, tagDengan, type Tambalan } from './tambal-teks';
import { anak, type Simpul } from './xml-pohon';

/** A numbered list of the styles part (fonts, fills, cellXfs ...), which only grows at its end. */
export class DaftarGaya {
  /** XML of every entry; its place is its number. */
  readonly isi: string[];
  private readonly asli: number;

  constructor(
    private readonly teks: string,
    private readonly akar: Simpul,
    private readonly nama: string,
  ) {
    this.isi = (anak(akar, nama)?.anak ?? []).map((satu) => teks.slice(satu.awal, satu.akhir));
    this.asli = this.isi.length;
  }

  /** Number of an entry, which is appended where it is new. */
  nomor(xml: string): number {
    const ada = this.isi.indexOf(xml);
    return ada >= 0 ? ada : this.isi.push(xml) - 1;
  }

  tambalan(): Tambalan[] {
    if (this.isi.length === this.asli) return [];
    return tambahKeDaftar(
      this.teks,
      this.akar,
      this.nama,
      this.isi.slice(this.asli).join(''),
      this.isi.length,
    );
  }
}

/** Appends entries to a list that is there and sets its count. */
export function tambahKeDaftar(
  teks: string,
  akar: Simpul,
  nama: string,
  isi: string,
  banyak: number,
): Tambalan[] {
  const simpul = anak(akar, nama);
  if (!simpul) throw rusak(`gaya sel tanpa ${nama}`);
  const tag = tagDengan(teks.slice(simpul.awal, simpul.awalIsi), { count: String(banyak) });
  if (simpul.awalIsi === simpul.akhir) {
    const buka = tag.replace(/\s*\/>$/, '>');
    return [{ awal: simpul.awal, akhir: simpul.akhir, isi: `${buka}${isi}</${simpul.awalan}${nama}>` }];
  }
  return [{ awal: simpul.awal, akhir: simpul.awalIsi, isi: tag }, sisipDiAkhir(teks, simpul, isi)];
}
