import type { Rentang } from '../../core/lembar/lembar';
import type { InfoLembar } from '../../panel/host';
import type { AwalLembar, Potongan } from '../bersama/jembatan';
import { HostError } from '../../panel/host';
import { buku, cariLembar, desimalKoma } from './buku';
import { BARIS_PER_IRISAN, potong, SEL_PER_IRISAN, TANPA_BARIS } from './potongan';
import { barisTersembunyi, kolomTersembunyi } from './tersembunyi';

export function daftarLembar(): InfoLembar[] {
  const aktif = buku().getActiveSheet().getSheetId();
  return buku()
    .getSheets()
    .map((l) => ({ nama: l.getName(), tersembunyi: l.isSheetHidden(), aktif: l.getSheetId() === aktif }));
}

export function bacaAwal(nama: string): AwalLembar {
  const lembar = cariLembar(nama);
  const baris = lembar.getLastRow();
  const kolom = lembar.getLastColumn();
  const isi = lembar.getDataRange();
  const irisan = Math.min(BARIS_PER_IRISAN, Math.max(1, Math.floor(SEL_PER_IRISAN / Math.max(1, kolom))));
  return {
    tersembunyi: lembar.isSheetHidden(),
    baris,
    kolom,
    gabungan: isi.getMergedRanges().map(rentang),
    barisTersembunyi: barisTersembunyi(lembar, baris),
    kolomTersembunyi: kolomTersembunyi(lembar, kolom),
    desimalKoma: desimalKoma(),
    irisan,
    pertama: baris > 0 ? potong(lembar, 0, Math.min(irisan, baris), kolom) : TANPA_BARIS,
  };
}

export function bacaPotongan(nama: string, dari: number, banyak: number, kolom: number): Potongan {
  const lembar = cariLembar(nama);
  if (lembar.getLastRow() < dari + banyak || lembar.getLastColumn() !== kolom) {
    throw new HostError('berubah', `Lembar "${nama}" berubah selagi dibaca. Ulangi pembacaannya.`);
  }
  return potong(lembar, dari, banyak, kolom);
}

export function rentang(r: GoogleAppsScript.Spreadsheet.Range): Rentang {
  return {
    baris: r.getRow() - 1,
    kolom: r.getColumn() - 1,
    barisAkhir: r.getLastRow() - 1,
    kolomAkhir: r.getLastColumn() - 1,
  };
}
