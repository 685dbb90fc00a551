import { apakahPenunjang, kanonikUmum } from '../kode/penunjang';
import type { Kode } from '../kode/kode';
import { bersusun } from '../kode/kode-lain';
import { BagianBaris } from './bagian-baris';
import { TINGKAT_BARIS, type Baris } from './baris';
import type { Matriks } from './matriks';

/** Joins the rows of a table into a tree: by code, by the wording of levels, details under the row above. */
export function susunPohon(matriks: Matriks): void {
  if (matriks.formulir.baris.tingkat === 'datar') {
    for (const baris of matriks.baris) (baris.jenis === 'total' ? matriks.total : matriks.akar).push(baris);
    return;
  }
  const penyusun = new Penyusun(matriks);
  for (const baris of matriks.baris) penyusun.tambah(baris);
}

class Penyusun {
  /** Coded rows of the current organisation above sub kegiatan, by canonical code. */
  private cakupan = new Map<string, Baris>();
  private skpd: Baris | null = null;
  private unit: Baris | null = null;
  /** Last row of every level, for tables that state levels in words and for X.XX codes. */
  private readonly terakhir: (Baris | null)[] = TINGKAT_BARIS.map(() => null);
  private sebelum: Baris | null = null;
  /** Rows of a table whose levels have no names that are still open, outermost first. */
  private readonly terbuka: Baris[] = [];
  /** Accounts under the last coded row, each below the one before it: 5, 5.1, 5.1.02. */
  private rekening: Baris[] = [];

  private readonly bagian: BagianBaris;

  constructor(private readonly matriks: Matriks) {
    this.bagian = new BagianBaris(matriks);
  }

  tambah(baris: Baris): void {
    if (baris.jenis === 'total') {
      this.matriks.total.push(baris);
      return;
    }
    if (baris.jenis === 'lanjutan' || baris.tingkat === 'rincian') this.tambahRincian(baris);
    else if (baris.tingkat === 'skpd' || baris.tingkat === 'unit') this.tambahOrganisasi(baris);
    else if (baris.kode) this.tambahKode(baris, baris.kode);
    else if (baris.tingkat) this.pasang(baris, this.indukKata(baris));
    else if (baris.kedalaman !== null) this.tambahBerkedalaman(baris, baris.kedalaman);
    else this.pasang(baris, this.indukTanpaTingkat());
    if (baris.tingkat && baris.tingkat !== 'rincian' && !baris.bagianDari) this.catat(baris);
  }

  private catat(baris: Baris): void {
    const derajat = TINGKAT_BARIS.indexOf(baris.tingkat!);
    this.terakhir.fill(null, derajat);
    this.terakhir[derajat] = baris;
    this.sebelum = baris;
    this.rekening = [];
  }

  private pasang(baris: Baris, induk: Baris | null): void {
    baris.induk = induk;
    (induk ? induk.anak : this.matriks.akar).push(baris);
  }

  private tambahBerkedalaman(baris: Baris, dalam: number): void {
    while (this.terbuka.length > 0 && this.terbuka[this.terbuka.length - 1]!.kedalaman! >= dalam) {
      this.terbuka.pop();
    }
    this.pasang(baris, this.terbuka[this.terbuka.length - 1] ?? null);
    this.terbuka.push(baris);
  }

  private tambahRincian(baris: Baris): void {
    baris.pokok = this.sebelum;
    const rekening = this.rekeningDiAtas(baris);
    this.pasang(baris, rekening ?? this.sebelum);
    if (bersusun(baris.bacaanKode?.jenis)) this.rekening.push(baris);
  }

  /** The account that this row belongs to; drops those that ended before it. Lines without code belong to the last one. */
  private rekeningDiAtas({ bacaanKode, teksKode, jenis }: Baris): Baris | null {
    if (bersusun(bacaanKode?.jenis)) {
      while (
        this.rekening.length > 0 &&
        !teksKode!.startsWith(`${this.rekening[this.rekening.length - 1]!.teksKode!}.`)
      )
        this.rekening.pop();
    }
    return jenis === 'data' ? (this.rekening[this.rekening.length - 1] ?? null) : null;
  }

  private tambahOrganisasi(baris: Baris): void {
    this.cakupan = new Map();
    const teks = baris.teksKode ?? '';
    // A unit whose code is broken is taken for one of the organisation it stands under.
    const milikSkpd = baris.teksKode === null || sepokok(this.skpd, teks);
    const induk = baris.tingkat === 'unit' && milikSkpd ? this.skpd : null;
    if (baris.tingkat === 'skpd') this.skpd = baris;
    this.unit = baris;
    this.pasang(baris, induk);
  }

  private tambahKode(baris: Baris, kode: Kode): void {
    const kembar = this.sebelum?.kode?.kanonik === kode.kanonik ? this.sebelum : null;
    const lanjut = kembar && (baris.label === '' || namaSama(kembar.label, baris.label));
    if (kembar && lanjut && this.bagian.apakahBagian(baris, kembar)) {
      baris.bagianDari = kembar.bagianDari ?? kembar;
      this.pasang(baris, kembar.induk);
      return;
    }
    // A bidang X.XX stands beside the urusan of its organisation, not under the one above it.
    const bidangUmum = kode.segmen[0] === 'X' && kode.segmen.length <= 2;
    const induk = bidangUmum ? null : (this.indukKode(kode) ?? this.indukTanpaKode(kode));
    this.pasang(baris, induk ?? this.unit);
    if (kode.tingkat === 'sub kegiatan') return;
    this.cakupan.set(kode.kanonik, baris);
    if (apakahPenunjang(kode)) this.cakupan.set(kanonikUmum(kode.kanonik), baris);
  }

  /** The nearest ancestor that stands in the table; X.XX belongs to the bidang above it. */
  private indukKode(kode: Kode): Baris | null {
    const penunjang = apakahPenunjang(kode);
    let awalan = kode.kanonik;
    for (let panjang = kode.segmen.length - 1; panjang > 0; panjang--) {
      awalan = awalan.slice(0, awalan.lastIndexOf('.'));
      if (panjang === 4) continue; // the marker ends no level
      const ada =
        this.cakupan.get(awalan) ??
        (penunjang && panjang > 2 ? this.cakupan.get(kanonikUmum(awalan)) : undefined);
      if (ada) return ada;
      if (kode.segmen[0] === 'X' && panjang <= 2) {
        const atas = this.terakhir[TINGKAT_BARIS.indexOf(panjang === 2 ? 'bidang urusan' : 'urusan')];
        if (atas) return atas;
      }
    }
    return null;
  }

  /** "URUSAN WAJIB" without code above 1.06: the nearest such row of a higher level. */
  private indukTanpaKode(kode: Kode): Baris | null {
    for (let d = TINGKAT_BARIS.indexOf(kode.tingkat) - 1; d >= TINGKAT_BARIS.indexOf('urusan'); d--) {
      const atas = this.terakhir[d];
      if (atas && !atas.bacaanKode) return atas;
    }
    return null;
  }

  private indukKata(baris: Baris): Baris | null {
    for (let d = TINGKAT_BARIS.indexOf(baris.tingkat!) - 1; d >= 0; d--) {
      const atas = this.terakhir[d];
      if (atas) return atas;
    }
    return null;
  }

  /** A row whose code cannot be read, or whose name states no level: beside the last row, level unknown. */
  private indukTanpaTingkat(): Baris | null {
    const atas = this.sebelum;
    if (!atas) return null;
    return atas.tingkat === 'sub kegiatan' ? atas.induk : atas;
  }
}

/** Whether a unit code belongs to this organisation: equal but for the last segment. */
function sepokok(skpd: Baris | null, teks: string): boolean {
  const pokok = skpd?.teksKode?.replace(/\.\d{4}$/, '');
  return pokok !== undefined && teks.startsWith(`${pokok}.`);
}

function namaSama(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
