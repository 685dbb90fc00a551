import { rapikan } from '../lembar/isi-sel';
import type { Profil } from './profil';
import { judulKolom, type JudulKolom } from './ratakan';

const KODE = /^(no(mor)?\.? )?kode\b/i;

/** One code over neighbouring columns with a heading each: "KODE" over "Urusan | Bidang | Program | Kegiatan". */
export function gabungKodeTerpisah(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
): readonly JudulKolom[] {
  const hasil: JudulKolom[] = [];
  for (let i = 0; i < judul.length;) {
    let akhir = i;
    while (akhir < judul.length && ruasKode(judul[akhir]!, judul[i]!, akhir - i, profil)) akhir++;
    if (akhir - i < 2) {
      hasil.push(judul[i++]!);
      continue;
    }
    const anggota = judul.slice(i, akhir);
    hasil.push(
      judulKolom(
        anggota.flatMap((j) => j.kolom),
        anggota[0]!.lapis.slice(0, -1),
      ),
    );
    i = akhir;
  }
  return hasil;
}

function ruasKode(
  j: JudulKolom,
  pertama: JudulKolom,
  jarak: number,
  profil: (kolom: number) => Profil,
): boolean {
  const induk = j.lapis[j.lapis.length - 2];
  if (induk === undefined || !KODE.test(rapikan(induk)) || induk !== pertama.lapis[pertama.lapis.length - 2])
    return false;
  if (j.kolom[0] !== pertama.kolom[0]! + jarak) return false;
  // Names and whole codes stand on their own.
  const isi = profil(j.kolom[0]!);
  return isi.teks + isi.kodeNama + isi.uang <= 0.2 * isi.terisi;
}
