import { isiBidang } from '../kode/penunjang';
import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';
import { barisTunggal, isiBanding } from './isi-banding';

export type KunciKode = (baris: Baris) => string | null;

/** Rows that two tables share. */
export interface BarisSama {
  /** Same code (same name, where one of them has no codes), once on each side. */
  readonly sama: readonly (readonly [Baris, Baris])[];
  readonly menurut: 'kode' | 'nama';
  /** Identity of the code of a row, the same in both tables: "X.XX.01..." stands for the bidang of the office. */
  readonly kunci: KunciKode;
}

const SEDIKITNYA = 3;

/**
 * Codes alone do not make two tables one office's (every kecamatan has 7.01.01): half of the rows must be shared with
 * the same names.
 */
export function barisSama(ini: Matriks, acuan: Matriks): BarisSama | null {
  const [isiIni, isiAcuan] = [isiBanding(ini), isiBanding(acuan)];
  const berkode = isiIni.berkode && isiAcuan.berkode;
  const kunci = kunciKode(ini, acuan);
  const kiri = berkode ? barisPerKode(ini, kunci) : isiIni.perNamaInduk;
  const kanan = berkode ? barisPerKode(acuan, kunci) : isiAcuan.perNamaInduk;
  const sama = sepasang(kiri, kanan);
  if (!berkode) sama.push(...senama(ini, acuan, sama));
  if (sama.length < SEDIKITNYA || sama.length * 2 < Math.min(kiri.size, kanan.size)) return null;
  let senamanya = 0;
  for (const [a, b] of sama) {
    if (a.label === b.label || isiIni.namaTanpaTingkat(a) === isiAcuan.namaTanpaTingkat(b)) senamanya++;
  }
  return senamanya * 2 < sama.length ? null : { sama, menurut: berkode ? 'kode' : 'nama', kunci };
}

function sepasang(kiri: ReadonlyMap<string, Baris>, kanan: ReadonlyMap<string, Baris>): [Baris, Baris][] {
  const hasil: [Baris, Baris][] = [];
  for (const [kunci, baris] of kiri) {
    const lain = kanan.get(kunci);
    if (lain) hasil.push([baris, lain]);
  }
  return hasil;
}

/** Rows that no parent of the same name brings together, but whose name stands once on each side. */
function senama(ini: Matriks, acuan: Matriks, sudah: readonly (readonly [Baris, Baris])[]): [Baris, Baris][] {
  const terpakai = new Set(sudah.flat());
  return sepasang(isiBanding(ini).perNama, isiBanding(acuan).perNama).filter(
    ([a, b]) => !terpakai.has(a) && !terpakai.has(b),
  );
}

/** Where all penunjang codes with a bidang have the same one, "X.XX..." means that one. */
function kunciKode(ini: Matriks, acuan: Matriks): KunciKode {
  const bidang = new Map([...isiBanding(ini).bidang, ...isiBanding(acuan).bidang]);
  const [satu] = bidang.size === 1 ? bidang.values() : [];
  return ({ kode }) => ((kode && satu && isiBidang(kode, satu)) ?? kode)?.kanonik ?? null;
}

/** Rows by the identity of their code; a code that stands on several rows is left out. */
export function barisPerKode(matriks: Matriks, kunci: KunciKode): ReadonlyMap<string, Baris> {
  const isi = isiBanding(matriks);
  return isi.umum ? barisTunggal(matriks, (b) => kunci(b) ?? '') : isi.perKode;
}
