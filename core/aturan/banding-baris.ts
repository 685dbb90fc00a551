import type { Kode } from '../kode/kode';
import { bentukUmum, isiBidang } from '../kode/penunjang';
import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';
import { normalNama } from '../nomenklatur/normal-nama';

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
  const berkode = ini.baris.some((b) => b.kode) && acuan.baris.some((b) => b.kode);
  const kunci = kunciKode(ini, acuan);
  const perKunci = berkode ? (m: Matriks) => barisPerKode(m, kunci) : barisPerNama;
  const kiri = perKunci(ini);
  const kanan = perKunci(acuan);
  const sama = sepasang(kiri, kanan);
  if (!berkode) sama.push(...senama(ini, acuan, sama));
  const namanya = sama.filter(([a, b]) => namaTanpaTingkat(a) === namaTanpaTingkat(b)).length;
  const cukup = sama.length >= SEDIKITNYA && sama.length * 2 >= Math.min(kiri.size, kanan.size);
  if (!cukup || namanya * 2 < sama.length) return null;
  return { sama, menurut: berkode ? 'kode' : 'nama', kunci };
}

function sepasang(kiri: ReadonlyMap<string, Baris>, kanan: ReadonlyMap<string, Baris>): [Baris, Baris][] {
  return [...kiri].flatMap(([kunci, baris]): [Baris, Baris][] => {
    const lain = kanan.get(kunci);
    return lain ? [[baris, lain]] : [];
  });
}

/** Rows that no parent of the same name brings together, but whose name stands once on each side. */
function senama(ini: Matriks, acuan: Matriks, sudah: readonly (readonly [Baris, Baris])[]): [Baris, Baris][] {
  const terpakai = new Set(sudah.flat());
  const perNama = (m: Matriks): Map<string, Baris> => barisTunggal(m, (b) => namaBaris(b));
  return sepasang(perNama(ini), perNama(acuan)).filter(([a, b]) => !terpakai.has(a) && !terpakai.has(b));
}

/** Where all penunjang codes with a bidang have the same one, "X.XX..." means that one. */
function kunciKode(ini: Matriks, acuan: Matriks): KunciKode {
  const bidang = new Map<string, Kode>();
  for (const { kode } of [...ini.baris, ...acuan.baris]) {
    if (kode && bentukUmum(kode)) bidang.set(kode.segmen.slice(0, 2).join('.'), kode);
  }
  const [satu] = bidang.size === 1 ? bidang.values() : [];
  return ({ kode }) => ((kode && satu && isiBidang(kode, satu)) ?? kode)?.kanonik ?? null;
}

/** Rows by the identity of their code; a code that stands on several rows is left out. */
export function barisPerKode(matriks: Matriks, kunci: KunciKode): Map<string, Baris> {
  return barisTunggal(matriks, (b) => kunci(b) ?? '');
}

/** Rows by their name below that of their parent; a name that stands there twice is left out. */
function barisPerNama(matriks: Matriks): Map<string, Baris> {
  return barisTunggal(matriks, (b) => {
    const nama = namaBaris(b);
    return nama === '' ? '' : `${b.induk ? namaBaris(b.induk) : ''}|${nama}`;
  });
}

/** "Sub Kegiatan Penyediaan Sandang" is Penyediaan Sandang. */
const KATA_TINGKAT = /^(program|sub ?kegiatan|kegiatan)\b[\s:.-]*/i;

function namaBaris(baris: Baris): string {
  return baris.tingkat === 'rincian' ? '' : namaTanpaTingkat(baris);
}

function namaTanpaTingkat({ label }: Baris): string {
  return normalNama(label.replace(KATA_TINGKAT, ''));
}

function barisTunggal(matriks: Matriks, kunci: (baris: Baris) => string): Map<string, Baris> {
  const hasil = new Map<string, Baris>();
  const ganda = new Set<string>();
  for (const baris of matriks.baris) {
    const milik = baris.jenis === 'data' ? kunci(baris) : '';
    if (milik === '') continue;
    if (hasil.has(milik)) ganda.add(milik);
    else hasil.set(milik, baris);
  }
  for (const milik of ganda) hasil.delete(milik);
  return hasil;
}
