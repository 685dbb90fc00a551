import type { Tingkat } from '../kode/kode';
import type { Profil } from './profil';
import { judulKolom, type JudulKolom } from './ratakan';

const NAMA: readonly (readonly [RegExp, Tingkat])[] = [
  [/^sub ?kegiatan$/, 'sub kegiatan'],
  [/^kegiatan( sub( ?kegiatan)?)?$/, 'kegiatan'],
  [/^program$/, 'program'],
  [/^bidang( urusan)?$/, 'bidang urusan'],
  [/^urusan( pemerintahan)?$/, 'urusan'],
];
const URUTAN: readonly Tingkat[] = ['urusan', 'bidang urusan', 'program', 'kegiatan', 'sub kegiatan'];

/** Names in a staircase: neighbouring columns "Program | Kegiatan | Sub Kegiatan", each with its own level, become one. */
export function gabungTangga(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
): readonly JudulKolom[] {
  const hasil: JudulKolom[] = [];
  for (let i = 0; i < judul.length;) {
    const tangga = tanggaDari(judul, i);
    const anggota = judul.slice(i, i + tangga.length);
    i += Math.max(1, tangga.length);
    if (tangga.length < 2 || berulang(anggota, profil)) {
      hasil.push(...(anggota.length > 0 ? anggota : [judul[i - 1]!]));
      continue;
    }
    const nama = anggota.map((j) => j.lapis[j.lapis.length - 1]!).join(' / ');
    const kolom = anggota.map((j) => j.kolom[0]!);
    hasil.push({ ...judulKolom(kolom, [...anggota[0]!.lapis.slice(0, -1), nama]), tingkat: tangga });
  }
  return hasil;
}

/** Levels of the neighbours from here on, each below the one before. */
function tanggaDari(judul: readonly JudulKolom[], awal: number): Tingkat[] {
  const hasil: Tingkat[] = [];
  for (let i = awal; i < judul.length; i++) {
    const { kata, kolom } = judul[i]!;
    const tingkat = NAMA.find(([pola]) => pola.test(kata.join(' ')))?.[1];
    const sebelum = hasil[hasil.length - 1];
    const bersebelahan = i === awal || kolom[0] === judul[i - 1]!.kolom[judul[i - 1]!.kolom.length - 1]! + 1;
    if (!tingkat || !bersebelahan || (sebelum && URUTAN.indexOf(tingkat) <= URUTAN.indexOf(sebelum))) break;
    hasil.push(tingkat);
  }
  return hasil;
}

/** An export repeats every name on every row: then the highest column is as full as the lowest. */
function berulang(anggota: readonly JudulKolom[], profil: (kolom: number) => Profil): boolean {
  const isi = anggota.map((j) => profil(j.kolom[0]!));
  if (isi.some((p) => p.terisi > 0 && p.teks + p.kodeNama < 0.6 * p.terisi)) return true;
  return isi[0]!.terisi > 2 && isi[0]!.terisi >= 0.9 * isi[isi.length - 1]!.terisi;
}
