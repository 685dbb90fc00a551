import { hurufKolom } from '../core/lembar/alamat';
import { MAKS_BARIS, MAKS_KOLOM } from './batas';
import { pisahRumus, type Potongan } from './rumus-potongan';

/** Master of a shared formula: the cell that holds its text. */
export interface RumusInduk {
  readonly baris: number;
  readonly kolom: number;
  readonly potongan: readonly Potongan[];
}

export function rumusInduk(baris: number, kolom: number, rumus: string): RumusInduk {
  return { baris, kolom, potongan: pisahRumus(rumus) };
}

/** Text of a shared formula in another cell: relative references move along, absolute ones stay. */
export function rumusAnggota(induk: RumusInduk, baris: number, kolom: number): string {
  return geser(induk.potongan, baris - induk.baris, kolom - induk.kolom);
}

function geser(potongan: readonly Potongan[], turun: number, kanan: number): string {
  let hasil = '';
  for (const satu of potongan) {
    if (satu.jenis !== 'acuan') {
      hasil += satu.teks;
      continue;
    }
    const kolom = satu.kolom === null || satu.kolomMutlak ? satu.kolom : satu.kolom + kanan;
    const baris = satu.baris === null || satu.barisMutlak ? satu.baris : satu.baris + turun;
    if (
      (kolom !== null && (kolom < 0 || kolom >= MAKS_KOLOM)) ||
      (baris !== null && (baris < 0 || baris >= MAKS_BARIS))
    ) {
      hasil += '#REF!';
      continue;
    }
    if (kolom !== null) hasil += (satu.kolomMutlak ? '$' : '') + hurufKolom(kolom);
    if (baris !== null) hasil += (satu.barisMutlak ? '$' : '') + (baris + 1);
  }
  return hasil;
}
