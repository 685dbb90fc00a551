import type { Rentang } from '../../core/lembar/lembar';
import type { InfoLembar } from '../../panel/host';
import type { AwalLembar, Potongan } from '../bersama/jembatan';
import { HostError } from '../../panel/host';
import { buku, cariLembar, desimalKoma } from './buku';
import { nilaiSel, pembuatSerial } from './nilai';
import { barisTersembunyi, kolomTersembunyi } from './tersembunyi';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one call brings: well below a second on Google, and small enough to show progress. */
const SEL_PER_IRISAN = 20_000;
const BARIS_PER_IRISAN = 1_000;
const TANPA_BARIS: Potongan = { nilai: [], teks: [], rumus: [], daftarFormat: [], format: [] };

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

function potong(lembar: Sheet, dari: number, banyak: number, kolom: number): Potongan {
  const petak = lembar.getRange(dari + 1, 1, banyak, kolom);
  const mentah = petak.getValues() as unknown[][];
  const tampil = petak.getDisplayValues();
  const rumus = petak.getFormulas().map((baris) => baris.map((r) => r.slice(1)));
  const format = petak.getNumberFormats().map((baris) => baris.map(formatKeluar));
  const serial = pembuatSerial(buku().getSpreadsheetTimeZone());
  const nilai = mentah.map((baris, i) =>
    baris.map((n, j) => nilaiSel(n, rumus[i]![j]!, format[i]![j]!, serial)),
  );
  return {
    nilai,
    teks: nilai.map((baris, i) =>
      baris.map((n, j) => (typeof n === 'number' || typeof n === 'boolean' ? tampil[i]![j]! : null)),
    ),
    rumus: rumus.map((baris) => (baris.some(Boolean) ? baris : [])),
    ...nomoriFormat(format),
  };
}

function nomoriFormat(format: string[][]): Pick<Potongan, 'daftarFormat' | 'format'> {
  const nomor = new Map([['General', 0]]);
  const hasil = format.map((baris) =>
    baris.map((f) => {
      const ada = nomor.get(f) ?? nomor.size;
      nomor.set(f, ada);
      return ada;
    }),
  );
  return {
    daftarFormat: [...nomor.keys()],
    format: hasil.map((baris) => (baris.some((n) => n > 0) ? baris : [])),
  };
}

/** Google's name of the automatic format. */
export const formatKeluar = (format: string): string =>
  format === '' || format === '0.###############' ? 'General' : format;

export function rentang(r: GoogleAppsScript.Spreadsheet.Range): Rentang {
  return {
    baris: r.getRow() - 1,
    kolom: r.getColumn() - 1,
    barisAkhir: r.getLastRow() - 1,
    kolomAkhir: r.getLastColumn() - 1,
  };
}
