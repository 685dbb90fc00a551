import type { KolomFormulir } from './formulir';
import { jenisUmum, sebagian } from './jenis-umum';
import { kolomUmum } from './kolom-umum';
import { kolomTumbuh } from './pertumbuhan-umum';
import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';

/**
 * Columns beyond a known form that rules can use: further amounts, growth, the unit beside a target, tags ("SPM") and
 * remarks.
 */
export function kolomTambahan(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
  dikenal: ReadonlyMap<KolomFormulir, JudulKolom>,
): Map<KolomFormulir, JudulKolom> {
  const hasil = new Map<KolomFormulir, JudulKolom>();
  const persen = new Map<KolomFormulir, JudulKolom>();
  const terpakai = new Set(dikenal.values());
  const dipakai = new Set(['kode', 'uraian']);
  for (const j of judul) {
    if (terpakai.has(j)) continue;
    const isi = seperti(j, profil, dikenal) ? 'uang' : jenisUmum(j, profil(j.kolom[0]!), dipakai);
    const dihitung = isi === 'uang' || isi === 'satuan' || isi === 'persen';
    if (!dihitung && !apakahTag(j)) continue;
    const jenis = dihitung ? isi : 'teks';
    const kata = j.kataSemua.filter((k) => k !== jenis);
    (isi === 'persen' ? persen : hasil).set(kolomUmum(jenis, kata, j, dipakai), j);
  }
  return persen.size === 0
    ? hasil
    : new Map([...hasil, ...tumbuhTambahan([...dikenal, ...hasil, ...persen])]);
}

/** "Pagu 2027" beside the "Pagu 2026" of the form: money, however small its figures. */
function seperti(
  judul: JudulKolom,
  profil: (kolom: number) => Profil,
  dikenal: ReadonlyMap<KolomFormulir, JudulKolom>,
): boolean {
  if (judul.tahun === null || !sebagian(profil(judul.kolom[0]!), 'uang', 'nol', 'hitungan')) return false;
  const kata = judul.kataSemua.join(' ');
  return [...dikenal].some(
    ([k, j]) =>
      k.jenis === 'uang' && j.tahun !== null && j.tahun !== judul.tahun && j.kataSemua.join(' ') === kata,
  );
}

/** Of the percentages beyond a known form those that are growth between its amounts. */
function tumbuhTambahan(semua: [KolomFormulir, JudulKolom][]): [KolomFormulir, JudulKolom][] {
  const urut = semua.sort(([, a], [, b]) => a.kolom[0]! - b.kolom[0]!);
  const tumbuh = kolomTumbuh(urut);
  return urut.flatMap(([k, j]) => {
    const hitungan = tumbuh.get(k);
    return hitungan && k.hitungan === null ? [[{ ...k, hitungan }, j] as [KolomFormulir, JudulKolom]] : [];
  });
}

/** A column that marks items or remarks on them: "SPM", "Keterangan SPM", "Tagging", "Label (Tag)", "Catatan". */
function apakahTag(judul: JudulKolom): boolean {
  return /\bspm\b|\b(tag|tagging|label|penandaan|urgensi|prioritas|keterangan|catatan)\b/.test(
    judul.kataSemua.join(' '),
  );
}
