import { bacaAlamat } from '../core/lembar/alamat';
import type { Rentang } from '../core/lembar/lembar';
import { atributBulat, atributPendek } from './nilai-atribut';
import type { UbahLembar } from './perubahan';
import { PetaRumus, type RumusBersama } from './peta-rumus';
import { bacaSel, selMentah } from './sel-xml';
import { AKHIR, BUKA, byteNama, PindaiXml, TUTUP } from './xml-pindai';
import { benar } from './xml-pohon';

const N = {
  row: byteNama('row'), c: byteNama('c'), col: byteNama('col'), min: byteNama('min'), max: byteNama('max'),
  style: byteNama('style'), r: byteNama('r'), mergeCell: byteNama('mergeCell'), ref: byteNama('ref'),
  sheetProtection: byteNama('sheetProtection'), sheet: byteNama('sheet'), dimension: byteNama('dimension'),
  sheetData: byteNama('sheetData'), legacyDrawing: byteNama('legacyDrawing'), id: byteNama('id'),
}; // prettier-ignore
/** Children of <worksheet> that come behind <legacyDrawing>. */
const SESUDAH_CATATAN = [
  'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
  'AlternateContent',
].map(byteNama); // prettier-ignore

/** What patching must know about a sheet before it changes a cell. */
export interface PetaLembar {
  /** Namespace prefix of the sheet's elements with its colon, or ''. */
  readonly awalan: string;
  readonly baris: ReadonlySet<number>;
  /** Cells that exist in the rows to be changed: row -> column -> style. */
  readonly sel: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly bersama: readonly RumusBersama[];
  /** Ranges of array formulas and data tables. */
  readonly larik: readonly Rentang[];
  readonly gabungan: readonly Rentang[];
  readonly gayaKolom: readonly { awal: number; akhir: number; gaya: number }[];
  readonly terlindungi: boolean;
  /** <dimension>: extent of its tag and its range. */
  readonly dimensi: { awal: number; akhir: number; rentang: Rentang } | null;
  /** Relationship id of <legacyDrawing>, and where one would have to be put. */
  readonly idGambarLama: string | null;
  readonly letakGambarLama: number;
}

export function petakanLembar(byte: Uint8Array, bagian: string, ubah: UbahLembar): PetaLembar {
  const x = new PindaiXml(byte, bagian);
  const mentah = selMentah();
  const baris = new Set<number>();
  const sel = new Map<number, Map<number, number>>();
  const rumus = new PetaRumus();
  const gabungan: Rentang[] = [];
  const gayaKolom: { awal: number; akhir: number; gaya: number }[] = [];
  let awalan = '';
  let terlindungi = false;
  let dimensi: PetaLembar['dimensi'] = null;
  let idGambarLama: string | null = null;
  let letakGambarLama = -1;
  let barisKini = -1;
  let kolomKini = -1;

  const atribut = (cari: Uint8Array): string | null => {
    while (x.atributLanjut()) if (x.atributBernama(cari)) return atributPendek(x);
    return null;
  };

  while (x.lanjut() !== AKHIR) {
    if (x.jenis === TUTUP && x.dalam === 0 && letakGambarLama < 0) letakGambarLama = x.awal;
    if (x.jenis !== BUKA) continue;
    if (x.bernama(N.c)) {
      bacaSel(x, mentah, []);
      if (mentah.baris >= 0) barisKini = mentah.baris;
      kolomKini = mentah.kolom >= 0 ? mentah.kolom : kolomKini + 1;
      sel.get(barisKini)?.set(kolomKini, mentah.gaya);
      if (mentah.jenisRumus !== '') rumus.catat(mentah, barisKini, kolomKini);
    } else if (x.bernama(N.row)) {
      const r = atribut(N.r);
      barisKini = r ? Number(r) - 1 : barisKini + 1;
      kolomKini = -1;
      baris.add(barisKini);
      if (ubah.has(barisKini) && !sel.has(barisKini)) sel.set(barisKini, new Map());
    } else if (x.bernama(N.sheetData)) {
      awalan = String.fromCharCode(...byte.subarray(x.awal + 1, x.namaAwal));
    } else if (x.bernama(N.mergeCell)) {
      const rentang = bacaAlamat(atribut(N.ref) ?? '');
      if (rentang) gabungan.push(rentang);
    } else if (x.bernama(N.col)) gayaKolom.push(...bacaGayaKolom(x));
    else if (x.bernama(N.sheetProtection)) terlindungi = benar(atribut(N.sheet) ?? '');
    else if (x.bernama(N.dimension)) {
      const { awal, akhir } = x;
      const rentang = bacaAlamat(atribut(N.ref) ?? '');
      if (rentang) dimensi = { awal, akhir, rentang };
    } else if (x.bernama(N.legacyDrawing)) idGambarLama = atribut(N.id);
    else if (
      letakGambarLama < 0 &&
      x.dalam <= (x.kosong ? 1 : 2) &&
      SESUDAH_CATATAN.some((n) => x.bernama(n))
    ) {
      letakGambarLama = x.awal;
    }
  }
  return {
    awalan, baris, sel, bersama: rumus.bersama, larik: rumus.larik, gabungan, gayaKolom, terlindungi, dimensi,
    idGambarLama, letakGambarLama,
  }; // prettier-ignore
}

function bacaGayaKolom(x: PindaiXml): { awal: number; akhir: number; gaya: number }[] {
  let min = 0;
  let max = 0;
  let gaya = 0;
  while (x.atributLanjut()) {
    const nilai = atributBulat(x);
    if (x.atributBernama(N.min)) min = nilai;
    else if (x.atributBernama(N.max)) max = nilai;
    else if (x.atributBernama(N.style)) gaya = nilai;
  }
  return gaya > 0 ? [{ awal: min - 1, akhir: max - 1, gaya }] : [];
}
