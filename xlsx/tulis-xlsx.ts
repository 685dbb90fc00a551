import { alamat } from '../core/lembar/alamat';
import { bacaBuku } from './buku';
import { GalatBerkas } from './galat-berkas';
import { bukaGaya } from './gaya-tulis';
import { adaRumus, buangRantaiHitung, mintaHitungUlang } from './hitung-ulang';
import { bukaPaket } from './paket';
import { PaketTulis } from './paket-tulis';
import { tulisPengaturan } from './pengaturan';
import type { Penolakan, PerubahanXlsx } from './perubahan';
import { tambahLembar, tolakLembarBaru } from './tambah-lembar';
import { tambalIsi } from './tambal-isi';
import { TambalSel } from './tambal-sel';

export interface HasilTambal {
  readonly isi: Uint8Array;
  /** What was left out; everything else is in `isi`. */
  readonly ditolak: readonly Penolakan[];
  /** Names that the new sheets got, in order. */
  readonly namaLembar: readonly string[];
}

/**
 * Changes only what is asked for: parts that are not touched keep their compressed bytes, cells that are not touched
 * every byte of their XML. Throws GalatBerkas for files that cannot be read.
 */
export function tambalXlsx(asal: Uint8Array, perubahan: PerubahanXlsx): HasilTambal {
  const paketAsal = bukaPaket(asal);
  const buku = bacaBuku(paketAsal);
  const paket = new PaketTulis(paketAsal);
  const gaya = bukaGaya(paket, buku.bagian, buku.bagianGaya);
  const penulis = new TambalSel(gaya, buku.tanggal1904);
  const { ditolak, isiBerubah } = tambalIsi(paket, buku, perubahan, gaya, penulis);

  const lembarBaru = perubahan.lembarBaru ?? [];
  const alasan = lembarBaru.length > 0 ? tolakLembarBaru(paket, buku.bagian) : null;
  if (alasan) {
    for (const { nama } of lembarBaru) ditolak.push({ lembar: nama, baris: null, kolom: null, alasan });
  }
  const namaLembar = alasan ? [] : tambahLembar(paket, buku.bagian, lembarBaru, gaya);

  if (perubahan.pengaturan) tulisPengaturan(paket, buku.bagian, perubahan.pengaturan);

  gaya.simpan();
  if (penulis.rantaiBerubah) buangRantaiHitung(paket, buku.bagian);
  if (isiBerubah && (penulis.rantaiBerubah || adaRumus(paketAsal))) mintaHitungUlang(paket, buku.bagian);
  return { isi: paket.berubah() ? paket.susun() : asal.slice(), ditolak, namaLembar };
}

/** `tambalXlsx` for callers that need all or nothing: throws GalatBerkas when anything cannot be written. */
export function tulisXlsx(asal: Uint8Array, perubahan: PerubahanXlsx): Uint8Array {
  const { isi, ditolak } = tambalXlsx(asal, perubahan);
  const pertama = ditolak[0];
  if (!pertama) return isi;
  const di = pertama.baris === null ? '' : ` sel ${alamat(pertama.baris, pertama.kolom ?? 0)}`;
  const lain = ditolak.length > 1 ? ` Begitu juga ${ditolak.length - 1} perubahan lain.` : '';
  throw new GalatBerkas('tidak-bisa-ditulis', `Lembar "${pertama.lembar}"${di}: ${pertama.alasan}${lain}`);
}
