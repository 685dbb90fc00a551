import { bacaAlamat } from '../core/lembar/alamat';
import type { Lembar, Rentang } from '../core/lembar/lembar';
import { MAKS_BARIS, MAKS_KOLOM, terlaluBesar } from './batas';
import type { InfoLembarXlsx } from './buku';
import { formatTanggal, type GayaSel } from './gaya';
import { rusak } from './galat-berkas';
import { KisiLembar } from './kisi-lembar';
import { atributBenar, atributBulat, atributPendek } from './nilai-atribut';
import { bacaSel, selMentah } from './sel-xml';
import { SELISIH_1904 } from './tanggal';
import { AKHIR, BUKA, byteNama, PindaiXml } from './xml-pindai';

const N = {
  sheetFormatPr: byteNama('sheetFormatPr'),
  zeroHeight: byteNama('zeroHeight'),
  col: byteNama('col'),
  min: byteNama('min'),
  max: byteNama('max'),
  width: byteNama('width'),
  hidden: byteNama('hidden'),
  row: byteNama('row'),
  r: byteNama('r'),
  ht: byteNama('ht'),
  sheetData: byteNama('sheetData'),
  c: byteNama('c'),
  mergeCell: byteNama('mergeCell'),
  ref: byteNama('ref'),
};

/** What the sheets of one workbook share while being read. */
export interface BahanLembar {
  readonly stringBersama: readonly string[];
  readonly gaya: readonly GayaSel[];
  readonly tanggal1904: boolean;
  /** Grid slots that the workbook may still fill; counted down. */
  petakSisa: number;
}

const BARIS_PER_IRIS = 1_000;

/** Reads one worksheet part; yields the share done (0 to 1) every thousand rows. */
export function* bacaLembar(
  isi: Uint8Array,
  info: InfoLembarXlsx,
  bahan: BahanLembar,
): Generator<number, Lembar> {
  const x = new PindaiXml(isi, info.bagian);
  const kisi = new KisiLembar(bahan.gaya);
  const sel = selMentah();
  const gabungan: Rentang[] = [];
  const kolomTersembunyi: [number, number][] = [];
  const barisTersembunyi: number[] = [];
  const barisTampak = new Set<number>();
  let barisBawaanTersembunyi = false;
  let baris = -1;
  let kolom = -1;
  let hitung = 0;
  let adaData = false;

  while (x.lanjut() !== AKHIR) {
    if (x.jenis !== BUKA) continue;
    if (x.bernama(N.c)) {
      bacaSel(x, sel, bahan.stringBersama);
      if (sel.baris >= 0) baris = sel.baris;
      kolom = sel.kolom >= 0 ? sel.kolom : kolom + 1;
      if (baris < 0 || baris >= MAKS_BARIS || kolom >= MAKS_KOLOM)
        throw rusak(`alamat sel di lembar "${info.nama}"`);
      if (
        bahan.tanggal1904 &&
        typeof sel.nilai === 'number' &&
        formatTanggal(bahan.gaya[sel.gaya]?.format ?? '')
      ) {
        sel.nilai += SELISIH_1904;
      }
      bahan.petakSisa -= kisi.isi(baris, kolom, sel);
      if (bahan.petakSisa < 0) throw terlaluBesar('terlalu banyak sel');
    } else if (x.bernama(N.row)) {
      const { nomor, tersembunyi } = bacaBaris(x);
      baris = nomor >= 0 ? nomor : baris + 1;
      kolom = -1;
      if (tersembunyi) barisTersembunyi.push(baris);
      else if (barisBawaanTersembunyi) barisTampak.add(baris);
      if (++hitung % BARIS_PER_IRIS === 0) yield x.awal / isi.length;
    } else if (x.bernama(N.mergeCell)) {
      const rentang = bacaRef(x);
      if (rentang) gabungan.push(rentang);
    } else if (x.bernama(N.col)) {
      const rentang = bacaKolomTersembunyi(x);
      if (rentang) kolomTersembunyi.push(rentang);
    } else if (x.bernama(N.sheetData)) adaData = true;
    else if (x.bernama(N.sheetFormatPr)) {
      while (x.atributLanjut()) if (x.atributBernama(N.zeroHeight)) barisBawaanTersembunyi = atributBenar(x);
    }
  }

  if (!adaData) throw rusak(`lembar "${info.nama}" tanpa data`);
  const { banyakBaris, banyakKolom } = kisi.rapikan(bahan);
  if (barisBawaanTersembunyi) {
    for (let b = 0; b < banyakBaris; b++) if (!barisTampak.has(b)) barisTersembunyi.push(b);
  }
  return {
    nama: info.nama,
    tersembunyi: info.tersembunyi,
    nilai: kisi.nilai,
    rumus: kisi.rumus,
    daftarFormat: kisi.daftarFormat,
    ...(kisi.daftarTata.some(Boolean) ? { daftarTata: kisi.daftarTata } : {}),
    format: kisi.format,
    gabungan: gabungan.sort((a, b) => a.baris - b.baris || a.kolom - b.kolom),
    barisTersembunyi: urutUnik(barisTersembunyi, banyakBaris),
    kolomTersembunyi: urutUnik(jabarkan(kolomTersembunyi, banyakKolom), banyakKolom),
  };
}

function bacaBaris(x: PindaiXml): { nomor: number; tersembunyi: boolean } {
  let nomor = -1;
  let tersembunyi = false;
  while (x.atributLanjut()) {
    if (x.atributBernama(N.r)) nomor = atributBulat(x) - 1;
    else if (x.atributBernama(N.hidden)) tersembunyi ||= atributBenar(x);
    else if (x.atributBernama(N.ht)) tersembunyi ||= atributNol(x);
  }
  return { nomor, tersembunyi };
}

function bacaKolomTersembunyi(x: PindaiXml): [number, number] | null {
  let min = 0;
  let max = 0;
  let tersembunyi = false;
  while (x.atributLanjut()) {
    if (x.atributBernama(N.min)) min = atributBulat(x);
    else if (x.atributBernama(N.max)) max = atributBulat(x);
    else if (x.atributBernama(N.hidden)) tersembunyi ||= atributBenar(x);
    else if (x.atributBernama(N.width)) tersembunyi ||= atributNol(x);
  }
  return tersembunyi && min > 0 ? [min - 1, max - 1] : null;
}

function bacaRef(x: PindaiXml): Rentang | null {
  while (x.atributLanjut()) {
    if (x.atributBernama(N.ref)) return bacaAlamat(atributPendek(x));
  }
  return null;
}

/** A height or width of 0 hides as well as the attribute that says so. */
function atributNol(x: PindaiXml): boolean {
  return Number(atributPendek(x) || 'x') === 0;
}

function jabarkan(rentang: readonly [number, number][], banyak: number): number[] {
  const hasil: number[] = [];
  for (const [awal, akhir] of rentang) for (let k = awal; k <= akhir && k < banyak; k++) hasil.push(k);
  return hasil;
}

function urutUnik(nomor: number[], banyak: number): number[] {
  return [...new Set(nomor)].filter((n) => n < banyak).sort((a, b) => a - b);
}
