import { alamatRentang } from '../core/lembar/alamat';
import { isiDiubah, type UbahLembar } from './perubahan';
import type { RumusBersama } from './peta-rumus';
import { rumusAnggota, rumusInduk } from './rumus-bersama';
import { lolosXml } from './teks-xml';

/** A member that must now hold the text of its shared formula. */
export interface IndukBaru {
  readonly baris: number;
  readonly kolom: number;
  /** The new <f>. */
  readonly xml: string;
}

/** Shared formulas whose text sits in a cell that changes: the first member that stays takes the text over. */
export function indukBaru(bersama: readonly RumusBersama[], ubah: UbahLembar, awalan: string): IndukBaru[] {
  const hasil: IndukBaru[] = [];
  for (const satu of bersama) {
    if (!isiDiubah(ubah, satu.baris, satu.kolom)) continue;
    const tinggal = satu.anggota.filter(([b, k]) => !isiDiubah(ubah, b, k));
    const pertama = tinggal[0];
    if (!pertama) continue;
    const asal = rumusInduk(satu.baris, satu.kolom, satu.rumus);
    const rumus = rumusAnggota(asal, pertama[0], pertama[1]);
    if (rumus.includes('#REF!') && !satu.rumus.includes('#REF!')) {
      // A reference falls off the sheet here but not in the others: they no longer have a text in common.
      for (const [baris, kolom] of tinggal) {
        hasil.push({
          baris,
          kolom,
          xml: `<${awalan}f>${lolosXml(rumusAnggota(asal, baris, kolom))}</${awalan}f>`,
        });
      }
      continue;
    }
    const xml = `<${awalan}f t="shared" ref="${kotak(tinggal)}" si="${satu.indeks}">${lolosXml(rumus)}</${awalan}f>`;
    hasil.push({ baris: pertama[0], kolom: pertama[1], xml });
  }
  return hasil;
}

function kotak(sel: readonly (readonly [number, number])[]): string {
  const baris = sel.map(([b]) => b);
  const kolom = sel.map(([, k]) => k);
  // Loops, not Math.min(...): a column can have hundreds of thousands of members.
  const terkecil = (nomor: readonly number[]) => nomor.reduce((a, b) => (b < a ? b : a));
  const terbesar = (nomor: readonly number[]) => nomor.reduce((a, b) => (b > a ? b : a));
  return alamatRentang({
    baris: terkecil(baris),
    kolom: terkecil(kolom),
    barisAkhir: terbesar(baris),
    kolomAkhir: terbesar(kolom),
  });
}
