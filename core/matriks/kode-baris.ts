import { bacaKode, type BacaanKode } from '../kode/baca-kode';
import { mungkinDalamKurung } from '../kode/kode-dalam-kurung';
import type { Kode } from '../kode/kode';
import { gabungKodeTerbelah } from '../kode/kode-terbelah';
import { buktiRekening, sebagaiRekening } from '../kode/kolom-rekening';
import type { KolomTabel, Tabel } from '../formulir/tabel';
import { rapikan, selKosong } from '../lembar/isi-sel';
import { formatSel, nilaiSel } from '../lembar/lembar';
import type { NilaiSel } from '../angka/nilai-sel';

/** A cheap look before the full reading of a code. */
const MUNGKIN_KODE = /^[\s\u00a0'"]*[\dxX]([\s.,\-–]|$)/;
/** What one column of a split code holds: "06", "2.01", "0001"; "1.06.01" is a code of its own. */
const RUAS = /^[\dxX]{1,4}(?:[.,][\dxX]{1,2})?$/;
/** Rows between a code and the next one: indicators, lines without code. */
const JAUH = 12;
/** A table writes its codes in steps when so many of the coded rows leave the columns to the left blank. */
const TANGGA = 0.3;

/** Reads the code of a row: from one cell, from neighbouring columns, from the columns of the rows above, from the name. */
export class PembacaKode {
  private readonly bertangga: boolean;
  private readonly rekening: boolean;
  /** Code cells that still stand above, by position in the code columns. */
  private diAtas: NilaiSel[] = [];

  constructor(
    private readonly tabel: Tabel,
    private readonly kode: KolomTabel | undefined,
  ) {
    this.bertangga = kode !== undefined && kode.kolom.length > 1 && apakahTangga(tabel, kode);
    this.rekening = kode?.kolom.length === 1 && apakahKolomRekening(tabel, kode.kolom[0]!);
  }

  /** Null where the row has none. */
  baca(baris: number, label: string): BacaanKode | null {
    if (!this.kode) {
      return MUNGKIN_KODE.test(label) || mungkinDalamKurung(label) ? kodeDiNama(label) : null;
    }
    const { lembar } = this.tabel;
    const { kolom } = this.kode;
    const format = formatSel(lembar, baris, kolom[0]!);
    if (kolom.length === 1) {
      const nilai = nilaiSel(lembar, baris, kolom[0]!);
      if (selKosong(nilai)) return null;
      const bacaan = this.menurutBawahan(bacaKode(nilai, { format }), baris);
      return this.rekening && !namaUrusan(label) ? sebagaiRekening(bacaan, rapikan(nilai)) : bacaan;
    }
    const sel = kolom.map((k) => nilaiSel(lembar, baris, k));
    if (sel.every(selKosong)) return null;
    const lengkap = this.bertangga ? this.dariAtas(sel) : sel;
    const terisi = lengkap.filter((s) => !selKosong(s));
    return terisi.length > 1 || typeof lengkap[0] === 'number'
      ? gabungKodeTerbelah(lengkap, { format })
      : bacaKode(terisi[0] ?? null, { format });
  }

  /** A number such as 2.1 is 2.10 where the next code is 2.10.01. */
  private menurutBawahan(bacaan: BacaanKode, baris: number): BacaanKode {
    if (bacaan.alasan !== 'ambigu' || bacaan.kemungkinan.length < 2) return bacaan;
    const { lembar } = this.tabel;
    const kolom = this.kode!.kolom[0]!;
    for (let b = baris + 1; b <= Math.min(baris + JAUH, this.tabel.rentang.barisAkhir); b++) {
      const { kode: bawah } = bacaKode(nilaiSel(lembar, b, kolom), { format: formatSel(lembar, b, kolom) });
      if (!bawah) continue;
      const cocok = bacaan.kemungkinan.filter((k) => bawah.kanonik.startsWith(`${k.kanonik}.`));
      if (cocok.length !== 1) return bacaan;
      const [kode] = cocok as [Kode];
      const akhir = kode === bacaan.kemungkinan[1];
      const pembersihan = bacaan.pembersihan.map((p) => (p === 'nol' && akhir ? 'nol-akhir' : p));
      return { ...bacaan, jenis: 'nomenklatur', kode, teks: kode.teks, pembersihan, alasan: null, kemungkinan: cocok }; // prettier-ignore
    }
    return bacaan;
  }

  /** The same for a row whose turn has not come. */
  intip(baris: number, label: string): BacaanKode | null {
    const { diAtas } = this;
    const bacaan = this.baca(baris, label);
    this.diAtas = diAtas;
    return bacaan;
  }

  /** The cells of a row of a staircase, after what the rows above say in the columns to the left. */
  private dariAtas(sel: readonly NilaiSel[]): readonly NilaiSel[] {
    const awal = sel.findIndex((s) => !selKosong(s));
    const kiri = this.diAtas.slice(0, awal);
    this.diAtas = [...kiri, ...sel.slice(awal)];
    if (!apakahRuas(sel[awal]!)) return sel;
    // Below a whole code the steps go on from it; a step of no use stays blank all the way down: "1.06 | | 01".
    const terisi = this.diAtas.filter((s) => !selKosong(s));
    return terisi.slice(terisi.reduce<number>((letak, s, i) => (apakahRuas(s) ? letak : i), 0));
  }
}

function apakahKolomRekening({ lembar, bagian, kolom }: Tabel, kode: number): boolean {
  const nama = kolom.find((k) => k.definisi.jenis === 'uraian')?.kolom[0] ?? -1;
  return bagian.some(({ awal, akhir }) => {
    for (let baris = awal; baris <= akhir; baris++) {
      const teks = rapikan(nilaiSel(lembar, baris, kode));
      if (/^[4-6]/.test(teks) && buktiRekening(teks, rapikan(nilaiSel(lembar, baris, nama)))) return true;
    }
    return false;
  });
}

function apakahTangga({ lembar, bagian }: Tabel, { kolom }: KolomTabel): boolean {
  let berkode = 0;
  let menggantung = 0;
  for (const { awal, akhir } of bagian) {
    for (let baris = awal; baris <= akhir; baris++) {
      const letak = kolom.findIndex((k) => !selKosong(nilaiSel(lembar, baris, k)));
      if (letak < 0) continue;
      berkode++;
      if (letak > 0 && apakahRuas(nilaiSel(lembar, baris, kolom[letak]!))) menggantung++;
    }
  }
  return menggantung > 2 && menggantung >= TANGGA * berkode;
}

function apakahRuas(nilai: NilaiSel): boolean {
  return RUAS.test(rapikan(nilai).replace(/ /g, ''));
}

/** A code before its name. "2. Program Rehabilitasi" is a numbered name, "1 URUSAN PEMERINTAHAN WAJIB" is a code. */
function kodeDiNama(label: string): BacaanKode | null {
  const bacaan = bacaKode(label);
  if (bacaan.kode?.tingkat !== 'urusan') return bacaan;
  return namaUrusan(bacaan.nama ?? '') ? bacaan : null;
}

/** Whether a name is one that the one-digit codes have; other numbered texts are lists and notes. */
export function namaUrusan(nama: string): boolean {
  return /^(urusan|unsur|penunjang|pengawas|kewilayahan|pemerintahan|(bidang )?wajib|pilihan)/i.test(nama);
}
