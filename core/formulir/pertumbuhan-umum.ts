import type { Hitungan, KolomFormulir } from './formulir';
import type { JudulKolom } from './ratakan';

type Pasangan = readonly (readonly [KolomFormulir, JudulKolom])[];

const TUMBUH = /\b(pertumbuhan|laju)\b/;
const NAIK_TURUN =
  /\b(bertambah|berkurang|penambahan|pengurangan|tambah|kurang|naik|turun|kenaikan|penurunan|selisih)\b/;
/** A share of something else, whatever else the heading says. */
const BUKAN = /\b(realisasi|capaian|serapan|penyerapan|target|kontribusi|proporsi)\b/;
const SEBELUM = /\b(sebelum|semula|murni|induk)\b/;
const SESUDAH = /\b(setelah|sesudah|menjadi|perubahan|pergeseran)\b/;

/**
 * The percentages of a table that are growth over an EARLIER column, with the columns they come from; null where the
 * heading says growth but leaves the columns open. "%" beside or under a difference is growth where the table has
 * two such columns: years of one wording, or before and after a change.
 */
export function kolomTumbuh(semua: Pasangan): Map<KolomFormulir, Hitungan | null> {
  const terpakai = adaPaguDanRealisasi(semua);
  const tumbuh = semua.filter(
    ([k, j], i) => k.jenis === 'persen' && (terpakai ? TUMBUH.test(teks(j)) : apakahTumbuh(j, semua[i - 1])),
  );
  const hasil = new Map<KolomFormulir, Hitungan | null>();
  for (const [k, j] of tumbuh) {
    const deret = deretTahun(semua, j, tumbuh.length) ?? sebelumSesudah(semua);
    const rata = /\brata\b/.test(teks(j));
    if (deret && (rata || deret.length === 2)) {
      const rumus = rata ? 'rata-pertumbuhan' : 'pertumbuhan';
      hasil.set(k, { rumus, deret: deret.map((d) => d.id) });
    } else if (TUMBUH.test(teks(j))) {
      hasil.set(k, null);
    }
  }
  return hasil;
}

/** "Semula | Menjadi | Realisasi | Lebih/(Kurang) | %": the difference may be that to what was spent. */
function adaPaguDanRealisasi(semua: Pasangan): boolean {
  const uang = semua.filter(([k, j]) => k.jenis === 'uang' && !NAIK_TURUN.test(teks(j)));
  const realisasi = uang.filter(([, j]) => /\brealisasi\b/.test(teks(j)));
  return realisasi.length > 0 && realisasi.length < uang.length;
}

function apakahTumbuh(judul: JudulKolom, kiri: Pasangan[number] | undefined): boolean {
  const kata = teks(judul);
  if (TUMBUH.test(kata)) return true;
  if (BUKAN.test(kata)) return false;
  if (NAIK_TURUN.test(kata)) return true;
  // "Bertambah/(Berkurang) | %".
  return kata === 'persen' && kiri?.[0].jenis === 'uang' && NAIK_TURUN.test(teks(kiri[1]));
}

/** The year columns of one wording, earliest first; null where several wordings come into question. */
function deretTahun(semua: Pasangan, judul: JudulKolom, banyakTumbuh: number): KolomFormulir[] | null {
  const kelompok = new Map<string, [KolomFormulir, JudulKolom][]>();
  for (const [k, j] of semua) {
    if ((k.jenis !== 'uang' && k.jenis !== 'kinerja') || j.tahun === null) continue;
    const kunci = `${k.jenis} ${teks(j)}`;
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), [k, j]]);
  }
  let calon = [...kelompok.values()];
  if (calon.length > 1 || banyakTumbuh > 1) {
    const kata = new Set(judul.kataSemua);
    calon = calon.filter(([pertama]) => pertama![1].kataSemua.some((k) => kata.has(k)));
  }
  const [deret] = calon;
  if (!deret || calon.length !== 1 || deret.length < 2) return null;
  const tahun = deret.map(([, j]) => j.tahun!);
  const berurutan = tahun.every((t, i) => i === 0 || t === tahun[i - 1]! + 1);
  return berurutan ? deret.map(([k]) => k) : null;
}

/** The one amount before a change and the one after it. */
function sebelumSesudah(semua: Pasangan): KolomFormulir[] | null {
  const uang = semua.filter(([k, j]) => k.jenis === 'uang' && !NAIK_TURUN.test(teks(j)));
  const sebelum = uang.filter(([, j]) => SEBELUM.test(teks(j)));
  const sesudah = uang.filter(([, j]) => !SEBELUM.test(teks(j)) && SESUDAH.test(teks(j)));
  if (sebelum.length !== 1 || sesudah.length !== 1) return null;
  return [sebelum[0]![0], sesudah[0]![0]];
}

function teks(judul: JudulKolom): string {
  return judul.kataSemua.join(' ');
}
