import { bacaAlamat } from '../core/lembar/alamat';
import type { Rentang } from '../core/lembar/lembar';
import type { UbahLembar } from './perubahan';
import { asciiPendek, bacaBulat, bacaSel, selMentah } from './sel-xml';
import { AKHIR, BUKA, byteNama, PindaiXml, TUTUP } from './xml-pindai';

const nama = (teks: string): Uint8Array => byteNama(teks);
const N = {
  row: nama('row'), c: nama('c'), col: nama('col'), min: nama('min'), max: nama('max'), style: nama('style'),
  r: nama('r'), mergeCell: nama('mergeCell'), ref: nama('ref'), sheetProtection: nama('sheetProtection'),
  sheet: nama('sheet'), dimension: nama('dimension'), sheetData: nama('sheetData'),
  legacyDrawing: nama('legacyDrawing'), id: nama('id'),
}; // prettier-ignore
/** Children of <worksheet> that come behind <legacyDrawing>. */
const SESUDAH_CATATAN = [
  'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
  'AlternateContent',
].map(nama); // prettier-ignore

/** Shared formula: the cell with the text first known, the others as [row, column]. */
export interface RumusBersama {
  readonly indeks: number;
  readonly baris: number;
  readonly kolom: number;
  readonly rumus: string;
  readonly anggota: [number, number][];
}

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
  readonly adaRumus: boolean;
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
  const bersama: RumusBersama[] = [];
  const bersamaKini = new Map<number, RumusBersama>();
  const menunggu = new Map<number, [number, number][]>();
  const larik: Rentang[] = [];
  const gabungan: Rentang[] = [];
  const gayaKolom: { awal: number; akhir: number; gaya: number }[] = [];
  let awalan = '';
  let terlindungi = false;
  let adaRumus = false;
  let dimensi: PetaLembar['dimensi'] = null;
  let idGambarLama: string | null = null;
  let letakGambarLama = -1;
  let barisKini = -1;
  let kolomKini = -1;

  const atribut = (cari: Uint8Array): string | null => {
    while (x.atributLanjut()) if (x.atributBernama(cari)) return asciiPendek(byte, x.nilaiAwal, x.nilaiAkhir);
    return null;
  };
  const catatRumus = (): void => {
    adaRumus = true;
    if (mentah.jenisRumus === 'array' || mentah.jenisRumus === 'dataTable') {
      const wilayah = bacaAlamat(mentah.wilayah);
      if (wilayah) larik.push(wilayah);
    } else if (mentah.jenisRumus === 'shared' && mentah.bersama >= 0) {
      if (mentah.rumus !== '') {
        const anggota = menunggu.get(mentah.bersama) ?? [];
        menunggu.delete(mentah.bersama);
        const satu = {
          indeks: mentah.bersama,
          baris: barisKini,
          kolom: kolomKini,
          rumus: mentah.rumus,
          anggota,
        };
        bersama.push(satu);
        bersamaKini.set(mentah.bersama, satu);
      } else {
        const induk = bersamaKini.get(mentah.bersama);
        if (induk) induk.anggota.push([barisKini, kolomKini]);
        else menunggu.set(mentah.bersama, [...(menunggu.get(mentah.bersama) ?? []), [barisKini, kolomKini]]);
      }
    }
  };

  while (x.lanjut() !== AKHIR) {
    if (x.jenis === TUTUP && x.dalam === 0 && letakGambarLama < 0) letakGambarLama = x.awal;
    if (x.jenis !== BUKA) continue;
    if (x.bernama(N.c)) {
      bacaSel(x, mentah, []);
      if (mentah.baris >= 0) barisKini = mentah.baris;
      kolomKini = mentah.kolom >= 0 ? mentah.kolom : kolomKini + 1;
      sel.get(barisKini)?.set(kolomKini, mentah.gaya);
      if (mentah.jenisRumus !== '') catatRumus();
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
    else if (x.bernama(N.sheetProtection)) terlindungi = ['1', 'true'].includes(atribut(N.sheet) ?? '');
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
    awalan, baris, sel, bersama, larik, gabungan, gayaKolom, terlindungi, adaRumus, dimensi, idGambarLama, letakGambarLama,
  }; // prettier-ignore
}

function bacaGayaKolom(x: PindaiXml): { awal: number; akhir: number; gaya: number }[] {
  let min = 0;
  let max = 0;
  let gaya = 0;
  while (x.atributLanjut()) {
    const nilai = bacaBulat(x.b, x.nilaiAwal, x.nilaiAkhir);
    if (x.atributBernama(N.min)) min = nilai;
    else if (x.atributBernama(N.max)) max = nilai;
    else if (x.atributBernama(N.style)) gaya = nilai;
  }
  return gaya > 0 ? [{ awal: min - 1, akhir: max - 1, gaya }] : [];
}
