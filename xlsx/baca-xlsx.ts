import type { BukuKerja, Lembar } from '../core/lembar/lembar';
import { BATAS, type BatasBerkas } from './batas';
import { bacaBuku } from './buku';
import { bacaGayaSel } from './gaya';
import { bacaLembar, type BahanLembar } from './lembar-xml';
import { bukaPaket } from './paket';
import { bacaStringBersama } from './string-bersama';

export interface OpsiBaca {
  readonly batas?: Partial<BatasBerkas>;
}

/** Reads all worksheets of an .xlsx. `nama` is the file name for messages. Throws GalatBerkas. */
export function bacaXlsx(isi: Uint8Array, nama: string, opsi?: OpsiBaca): BukuKerja {
  const pekerjaan = bacaXlsxBertahap(isi, nama, opsi);
  for (;;) {
    const langkah = pekerjaan.next();
    if (langkah.done) return langkah.value;
  }
}

/**
 * The same in slices: yields the share done (0 to 1) every thousand rows. Whoever pulls decides on progress,
 * breathing space and cancelling (just stop pulling).
 */
export function* bacaXlsxBertahap(
  isi: Uint8Array,
  nama: string,
  opsi?: OpsiBaca,
): Generator<number, BukuKerja> {
  const batas = { ...BATAS, ...opsi?.batas };
  const paket = bukaPaket(isi, batas);
  const buku = bacaBuku(paket);
  const bahan: BahanLembar = {
    stringBersama: buku.bagianString
      ? bacaStringBersama(paket.isiUtf8(buku.bagianString), buku.bagianString)
      : [],
    gaya: bacaGayaSel(paket, buku.bagianGaya),
    tanggal1904: buku.tanggal1904,
    petakSisa: batas.petak,
  };
  const seluruhnya = buku.lembar.reduce((jumlah, info) => jumlah + (paket.cari(info.bagian)?.ukuran ?? 0), 1);
  const lembar: Lembar[] = [];
  let selesai = 0;
  for (const info of buku.lembar) {
    yield selesai / seluruhnya;
    const byte = paket.isiUtf8(info.bagian);
    const pembacaan = bacaLembar(byte, info, bahan);
    let langkah = pembacaan.next();
    for (; !langkah.done; langkah = pembacaan.next())
      yield (selesai + langkah.value * byte.length) / seluruhnya;
    lembar.push(langkah.value);
    selesai += byte.length;
  }
  return { nama, lembar };
}
