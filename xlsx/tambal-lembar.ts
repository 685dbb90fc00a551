import { alamat } from '../core/lembar/alamat';
import { atributAlamat, atributBenar, atributBulat } from './nilai-atribut';
import type { UbahLembar, UbahSel } from './perubahan';
import type { PetaLembar } from './peta-lembar';
import type { IndukBaru } from './rumus-bersama-tulis';
import { tambalanDimensi } from './tambal-dimensi';
import type { SelLama, TambalSel } from './tambal-sel';
import { sisipDi, tagDengan, type Tambalan } from './tambal-teks';
import { memuat } from './tolak-perubahan';
import { AKHIR, BUKA, byteNama, PindaiXml, TUTUP } from './xml-pindai';

const N = {
  sheetData: byteNama('sheetData'), row: byteNama('row'), c: byteNama('c'), f: byteNama('f'), r: byteNama('r'),
  s: byteNama('s'), spans: byteNama('spans'), customFormat: byteNama('customFormat'),
}; // prettier-ignore

/** Patches that bring the changed cells into a sheet; cells that stay keep every byte. */
export function tambalanLembar(
  byte: Uint8Array,
  bagian: string,
  peta: PetaLembar,
  ubah: UbahLembar,
  induk: readonly IndukBaru[],
  penulis: TambalSel,
): Tambalan[] {
  const x = new PindaiXml(byte, bagian);
  const p = peta.awalan;
  const tambalan: Tambalan[] = [];
  const utf8 = new TextDecoder();
  const teks = (awal: number, akhir: number): string => utf8.decode(byte.subarray(awal, akhir));
  const barisBaru = [...ubah.keys()].filter((b) => !peta.baris.has(b)).sort((a, b) => a - b);
  const fBaru = new Map(induk.map((satu) => [`${satu.baris},${satu.kolom}`, satu.xml]));
  let baris = -1;
  let kolom = -1;
  let gayaBaris = 0;
  /** Damaged files can hold a row twice. */
  const sudahDilalui = new Set<number>();
  /** Columns of this row that have no cell yet, in order. */
  let kolomBaru: number[] = [];

  const sisip = (di: number, isi: string): void => {
    if (isi) tambalan.push(sisipDi(di, isi));
  };
  const selBaru = (b: number, k: number, sel: UbahSel): string => {
    const kolomDasar = peta.gayaKolom.find((satu) => k >= satu.awal && k <= satu.akhir)?.gaya ?? 0;
    return penulis.selBaru(p, alamat(b, k), gayaBaris || kolomDasar, sel);
  };
  const kolomSampai = (batas: number): string => {
    let isi = '';
    while (kolomBaru.length > 0 && kolomBaru[0]! < batas) {
      const k = kolomBaru.shift()!;
      isi += selBaru(baris, k, ubah.get(baris)!.get(k)!);
    }
    return isi;
  };
  const barisSampai = (batas: number): string => {
    let isi = '';
    while (barisBaru.length > 0 && barisBaru[0]! < batas) {
      const b = barisBaru.shift()!;
      gayaBaris = 0;
      const sel = [...ubah.get(b)!.values()].sort((a, c) => a.kolom - c.kolom);
      const isiBaris = sel.map((satu) => selBaru(b, satu.kolom, satu)).join('');
      if (isiBaris) isi += `<${p}row r="${b + 1}">${isiBaris}</${p}row>`;
    }
    return isi;
  };

  while (x.lanjut() !== AKHIR) {
    if (x.jenis === TUTUP) {
      if (x.bernama(N.row)) sisip(x.awal, kolomSampai(Infinity));
      else if (x.bernama(N.sheetData)) sisip(x.awal, barisSampai(Infinity));
    } else if (x.jenis !== BUKA) continue;
    else if (x.bernama(N.c)) bacaSelLama();
    else if (x.bernama(N.row)) bacaBarisLama();
    else if (x.bernama(N.sheetData) && x.kosong) {
      const isi = barisSampai(Infinity);
      if (isi) tambalan.push({ awal: x.awal, akhir: x.akhir, isi: `<${p}sheetData>${isi}</${p}sheetData>` });
    }
  }
  const dimensi = tambalan.length > 0 ? tambalanDimensi(peta, ubah, teks) : null;
  if (dimensi) tambalan.push(dimensi);
  return tambalan;

  function bacaBarisLama(): void {
    const { awal, akhir, kosong } = x;
    let nomor = baris + 1;
    let gaya = 0;
    let berlaku = false;
    let spans = '';
    while (x.atributLanjut()) {
      if (x.atributBernama(N.r)) nomor = atributBulat(x) - 1;
      else if (x.atributBernama(N.s)) gaya = atributBulat(x);
      else if (x.atributBernama(N.customFormat)) berlaku = atributBenar(x);
      else if (x.atributBernama(N.spans)) spans = teks(x.nilaiAwal, x.nilaiAkhir);
    }
    sisip(awal, barisSampai(nomor));
    baris = nomor;
    kolom = -1;
    gayaBaris = berlaku ? gaya : 0;
    kolomBaru = [];
    const ada = peta.sel.get(baris);
    if (sudahDilalui.has(baris)) return;
    sudahDilalui.add(baris);
    kolomBaru = [...(ubah.get(baris)?.keys() ?? [])].filter((k) => !ada?.has(k)).sort((a, b) => a - b);
    if (kolomBaru.length === 0) return;
    // "spans" is a hint that must not lie.
    const [min = 1, max = 1] = spans.split(':').map(Number);
    const tag = kolomBaru.some((k) => k + 1 < min || k + 1 > max)
      ? tagDengan(teks(awal, akhir), { spans: null })
      : '';
    if (kosong) {
      const isi = kolomSampai(Infinity);
      const buka = (tag || teks(awal, akhir)).replace(/\s*\/>$/, '>');
      if (isi) tambalan.push({ awal, akhir, isi: `${buka}${isi}</${p}row>` });
    } else if (spans && tag) tambalan.push({ awal, akhir, isi: tag });
  }

  function bacaSelLama(): void {
    const { awal } = x;
    const akhirTag = x.akhir;
    let gaya = 0;
    const tempat = { baris, kolom: -1 };
    while (x.atributLanjut()) {
      if (x.atributBernama(N.r)) atributAlamat(x, tempat);
      else if (x.atributBernama(N.s)) gaya = atributBulat(x);
    }
    kolom = tempat.kolom >= 0 ? tempat.kolom : kolom + 1;
    const sel = ubah.get(baris)?.get(kolom);
    const f = fBaru.size > 0 ? fBaru.get(`${baris},${kolom}`) : undefined;
    if (kolomBaru.length > 0) sisip(awal, kolomSampai(kolom));
    if (!sel && f === undefined) {
      x.lewatiElemen();
      return;
    }
    const rumus = letakRumus();
    const lama: SelLama = { awal, akhirTag, akhir: x.akhir, gaya, rumus, teks };
    const dalamLarik = peta.larik.some((r) => memuat(r, baris, kolom));
    tambalan.push(...penulis.selLama(p, alamat(baris, kolom), lama, sel, { f, dalamLarik }));
  }

  /** Extent of the <f> of the current cell, null without; moves to the end of the cell. */
  function letakRumus(): { awal: number; akhir: number } | null {
    if (x.kosong) return null;
    let rumus: { awal: number; akhir: number } | null = null;
    const luar = x.dalam;
    while (x.dalam >= luar) {
      if (x.lanjut() !== BUKA || !x.bernama(N.f)) continue;
      const { awal } = x;
      x.lewatiElemen();
      rumus = { awal, akhir: x.akhir };
    }
    return rumus;
  }
}
