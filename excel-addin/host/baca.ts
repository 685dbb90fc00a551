import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { HostError } from '../../panel/host';
import { bacaGabungan } from './baca-gabungan';
import { bacaKolomTersembunyi, bacaBarisTersembunyi } from './baca-tersembunyi';
import { bacaNilai, bacaRumus, mirip } from './isi-sel';
import { ambilLembar, jalankan, keHostError, kodeGalat } from './jalankan';

/** Excel gives no values at all beyond this many cells. */
const SEL_MAKS = 5_000_000;
const SEL_IRISAN_AWAL = 5_000;
const SEL_IRISAN_MAKS = 50_000;
/** Aimed size of one answer; Excel on the web refuses 5 MB. */
const BYTE_IRISAN = 2_500_000;

/** One snapshot of a sheet, read in slices below Excel's size limit. */
export function bacaLembar(
  nama: string,
  onProgress: (bagian: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Lembar> {
  return jalankan(async (konteks) => {
    const pastikanLanjut = (): void => {
      if (signal?.aborted) throw new HostError('batal', 'Pembacaan dibatalkan.');
    };
    pastikanLanjut();
    const lembar = await ambilLembar(konteks, nama);
    const terpakai = lembar.getUsedRangeOrNullObject(true);
    terpakai.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    await konteks.sync();
    const isi = new IsiLembar();
    if (terpakai.isNullObject) {
      onProgress(1);
      return isi.potret(lembar, [], [], []);
    }
    if (terpakai.rowCount * terpakai.columnCount > SEL_MAKS) {
      throw new HostError(
        'terlalu-besar',
        `Lembar "${nama}" berisi lebih dari 5 juta sel. Hapus baris dan kolom kosong di luar tabel, lalu ulangi.`,
      );
    }
    const gabungan = await bacaGabungan(konteks, lembar, terpakai);
    const barisTersembunyi = await bacaBarisTersembunyi(konteks, lembar, terpakai);
    const kolomTersembunyi = await bacaKolomTersembunyi(konteks, terpakai);
    let tinggiIrisan = Math.max(1, Math.floor(SEL_IRISAN_AWAL / terpakai.columnCount));
    for (let awal = 0; awal < terpakai.rowCount;) {
      pastikanLanjut();
      const tinggi = Math.min(tinggiIrisan, terpakai.rowCount - awal);
      const baris = terpakai.rowIndex + awal;
      const irisan = lembar.getRangeByIndexes(baris, terpakai.columnIndex, tinggi, terpakai.columnCount);
      const huruf = await isi.tambah(konteks, irisan, baris, terpakai.columnIndex);
      if (huruf === null) {
        if (tinggi === 1) throw keHostError({ code: 'ResponsePayloadSizeLimitExceeded' });
        tinggiIrisan = Math.ceil(tinggi / 2);
        continue;
      }
      awal += tinggi;
      const cukup = Math.floor((BYTE_IRISAN * tinggi) / huruf);
      tinggiIrisan = Math.max(1, Math.min(cukup, Math.floor(SEL_IRISAN_MAKS / terpakai.columnCount)));
      onProgress(awal / terpakai.rowCount);
    }
    return isi.potret(lembar, gabungan, barisTersembunyi, kolomTersembunyi);
  });
}

/** Collects slices into grids that start at A1. */
class IsiLembar {
  private readonly nilai: NilaiSel[][] = [];
  private readonly rumus: string[][] = [];
  private readonly teks: string[][] = [];
  private readonly format: number[][] = [];
  private readonly daftarFormat = ['General'];
  private readonly nomorFormat = new Map([['General', 0]]);

  /** Reads one slice; gives its rough size in bytes, null when Excel refuses it as too large. */
  async tambah(
    konteks: Excel.RequestContext,
    irisan: Excel.Range,
    baris: number,
    kolom: number,
  ): Promise<number | null> {
    irisan.load('values,formulas,text,numberFormat');
    try {
      await konteks.sync();
    } catch (galat) {
      if (kodeGalat(galat) === 'ResponsePayloadSizeLimitExceeded') return null;
      throw galat;
    }
    const jenis = irisan.values.some((b) => b.some(mirip)) ? await this.bacaJenis(konteks, irisan) : null;
    let huruf = 0;
    irisan.values.forEach((barisNilai: unknown[], i) => {
      const b = baris + i;
      const barisRumus = barisNilai.map((nilai, k) => bacaRumus(irisan.formulas[i]![k], nilai));
      this.isi(
        this.nilai,
        b,
        kolom,
        null,
        barisNilai.map((n, k) => bacaNilai(n, barisRumus[k]!, jenis?.[i]?.[k] === 'Error')),
      );
      this.isi(this.rumus, b, kolom, '', barisRumus.some(Boolean) ? barisRumus : null);
      this.isi(this.teks, b, kolom, '', irisan.text[i]!);
      this.isi(
        this.format,
        b,
        kolom,
        0,
        (irisan.numberFormat[i] as string[]).map((f) => this.nomor(f)),
      );
      for (let k = 0; k < barisNilai.length; k++) {
        huruf += 30 + 2 * String(barisNilai[k]).length + barisRumus[k]!.length + irisan.text[i]![k]!.length;
      }
    });
    return huruf;
  }

  potret(
    lembar: Excel.Worksheet,
    gabungan: Lembar['gabungan'],
    barisTersembunyi: readonly number[],
    kolomTersembunyi: readonly number[],
  ): Lembar {
    const { nilai, rumus, teks, format, daftarFormat } = this;
    return {
      nama: lembar.name,
      tersembunyi: lembar.visibility !== 'Visible',
      nilai, rumus, teks, format, daftarFormat, gabungan, barisTersembunyi, kolomTersembunyi,
    }; // prettier-ignore
  }

  private async bacaJenis(konteks: Excel.RequestContext, irisan: Excel.Range): Promise<string[][]> {
    irisan.load('valueTypes');
    await konteks.sync();
    return irisan.valueTypes;
  }

  private isi<T>(kisi: T[][], baris: number, kolom: number, kosong: T, isi: T[] | null): void {
    while (kisi.length < baris) kisi.push([]);
    kisi[baris] = isi === null ? [] : kolom === 0 ? isi : [...Array<T>(kolom).fill(kosong), ...isi];
  }

  private nomor(format: string): number {
    const lama = this.nomorFormat.get(format);
    if (lama !== undefined) return lama;
    const baru = this.daftarFormat.push(format) - 1;
    this.nomorFormat.set(format, baru);
    return baru;
  }
}
