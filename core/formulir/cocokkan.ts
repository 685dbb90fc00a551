import type { Formulir, KolomFormulir } from './formulir';
import { apakahSatuan, bagianKode, nilaiJudul } from './nilai-judul';
import { bobot, pasangkanJudul } from './pasangkan-judul';
import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';

/** How well a form fits a header. */
export interface Kecocokan {
  readonly formulir: Formulir;
  /** Column of the form -> heading. */
  readonly pasangan: ReadonlyMap<KolomFormulir, JudulKolom>;
  readonly keyakinan: number;
  /** Share of the headings that the form knows. */
  readonly tepat: number;
  /** Columns without which it is not this form. */
  readonly kurang: readonly KolomFormulir[];
}

/** Scores one form on a flattened header. `angkaTerakhir` is the last number of the column-number row, 0 without one. */
export function cocokkan(
  formulir: Formulir,
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
  angkaTerakhir: number,
): Kecocokan {
  const nilai = formulir.kolom.map((kolom) => judul.map((j) => nilaiJudul(kolom, j, profil)));
  const { pasang, jumlah } = pasangkanJudul(formulir.kolom, judul, nilai);
  const hasil = new Map([...pasang].map(([k, j]) => [formulir.kolom[k]!, judul[j]!]));

  // Code and name may share one cell: then the name column stands for both.
  const kodeDiNama = judul.some((j) => bagianKode(profil(j.kolom[0]!), true) >= 0.5);
  const dianggapAda = (k: KolomFormulir): boolean => hasil.has(k) || (k.id === 'kode' && kodeDiNama);
  const dihitung = (k: KolomFormulir): boolean => hasil.has(k) || !(k.opsional || dianggapAda(k));
  const penuh = formulir.kolom.reduce((n, k) => n + (dihitung(k) ? bobot(k) : 0), 0);
  const cakupan = jumlah / penuh;
  // A unit beside its target is no sign of another form; see kolomTambahan.
  const dinilai = judul.filter((j) => !apakahSatuan(j) || [...hasil.values()].includes(j));
  const tepat = hasil.size / dinilai.length;
  // A form without codes does not describe a table that has them.
  const adaKode = judul.some((j) => bagianKode(profil(j.kolom[0]!), false) >= 0.6);
  const kodeTerabaikan =
    (adaKode && !formulir.kolom.some((k) => k.id === 'kode')) ||
    (kodeDiNama && formulir.baris.tingkat === 'kata');
  const { tanpa } = formulir;
  if (tanpa && judul.some((j) => tanpa.test(j.lapis.join(' '))))
    return { formulir, pasangan: hasil, tepat, keyakinan: 0, kurang: [] };
  const nomorCocok = angkaTerakhir > 0 && angkaTerakhir === formulir.kolom.filter((k) => !k.opsional).length;
  const keyakinan = 0.7 * cakupan + 0.3 * tepat + (nomorCocok ? 0.03 : 0) - (kodeTerabaikan ? 0.3 : 0);
  return {
    formulir,
    pasangan: hasil,
    tepat,
    keyakinan: Math.min(0.99, Math.round(keyakinan * 100) / 100),
    kurang: formulir.kolom.filter((k) => k.inti && !dianggapAda(k)),
  };
}
