import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { alamat } from '../core/lembar/alamat';
import type { Lembar } from '../core/lembar/lembar';
import type { Tanda } from '../panel/host';
import type { HasilRumus, Penolakan, SelDiubah } from '../xlsx/perubahan';
import { tambalXlsx } from '../xlsx/tulis-xlsx';
import { bedaLembar } from './beda';
import { catatanTanda } from './catatan-tanda';
import type { Dokumen } from './dokumen';
import type { Kisi } from './kisi/kisi';
import { potret, wilayahLarik } from './kisi/potret';

export interface HasilSimpan {
  readonly isi: Uint8Array;
  /** What could not be written, with its address and the reason; everything else was. */
  readonly ditolak: readonly string[];
}

/** The original file with the cells that differ, the refreshed results, the sheets of ours and notes for the marks. */
export function simpanDokumen(
  kisi: Kisi,
  buku: FWorkbook,
  dokumen: Dokumen,
  tanda: readonly Tanda[],
): HasilSimpan {
  const sel: SelDiubah[] = [];
  const hasil: HasilRumus[] = [];
  for (const asal of dokumen.buku.lembar) {
    const lembar = buku.getSheetByName(asal.nama);
    if (!lembar || dokumen.laporan.has(asal.nama)) continue;
    const beda = bedaLembar(asal, potretPenuh(kisi, buku, asal.nama), wilayahLarik(kisi, buku, lembar));
    for (const satu of beda.sel) sel.push(satu);
    for (const satu of beda.hasil) hasil.push(satu);
  }
  const lembarBaru = [...dokumen.laporan.values()].filter((l) => buku.getSheetByName(l.nama));
  // Nothing edited: the file goes back as it came, stale results and all.
  const pengaturan = pengaturanBerubah(dokumen);
  const diam = sel.length + lembarBaru.length + tanda.length === 0 && Object.keys(pengaturan).length === 0;
  if (diam) return { isi: dokumen.isi, ditolak: [] };
  const semua = { sel, hasil, lembarBaru, pengaturan, tanda: catatanTanda(tanda) };
  const { isi, ditolak } = tambalXlsx(dokumen.isi, semua);
  return { isi, ditolak: ditolak.map(teksPenolakan) };
}

function pengaturanBerubah({ pengaturan, pengaturanBerkas }: Dokumen): Record<string, string | null> {
  const berubah: Record<string, string | null> = {};
  for (const [kunci, nilai] of pengaturan) if (pengaturanBerkas.get(kunci) !== nilai) berubah[kunci] = nilai;
  for (const kunci of pengaturanBerkas.keys()) if (!pengaturan.has(kunci)) berubah[kunci] = null;
  return berubah;
}

function potretPenuh(kisi: Kisi, buku: FWorkbook, nama: string): Lembar {
  const pekerjaan = potret(kisi, buku, buku.getSheetByName(nama)!);
  for (;;) {
    const langkah = pekerjaan.next();
    if (langkah.done) return langkah.value;
  }
}

function teksPenolakan({ lembar, baris, kolom, alasan }: Penolakan): string {
  const tempat = baris === null || kolom === null ? lembar : `${lembar}!${alamat(baris, kolom)}`;
  return `${tempat}: ${alasan}`;
}
