import type { Hitungan, KolomFormulir } from './formulir';
import type { JudulKolom } from './ratakan';

type Pasangan = readonly (readonly [KolomFormulir, JudulKolom])[];

const TUMBUH = /\b(pertumbuhan|laju)\b|\bkenaikan\b.*\bpersen\b|\bpersen\w*\b.*\bkenaikan\b/;
const PERSEN = /\b(capaian|serapan|penyerapan|realisasi|persen|persentase)\b/;
/** Shares of something else than of the target or the budget. */
const BAGIAN_LAIN =
  /\b(sisa|selisih|bobot|fisik|kontribusi|proporsi|deviasi|kemajuan|rata|tertimbang|kumulatif)\b/;
const REALISASI = /\b(realisasi|capaian)\b/;
const SASARAN = /\b(target|pagu|anggaran)\b/;

/**
 * What the percentages of a table of no known form are computed from, where their headings leave no doubt: growth
 * between the years of one wording, or the one actual over the one target or budget.
 */
export function denganHitungan(
  pasangan: ReadonlyMap<KolomFormulir, JudulKolom>,
): Map<KolomFormulir, JudulKolom> {
  const semua = [...pasangan];
  const persen = semua.filter(([k]) => k.jenis === 'persen');
  const tumbuh = persen.filter(([, j]) => TUMBUH.test(teks(j)));
  const lain = persen.filter(([, j]) => !TUMBUH.test(teks(j)));
  const hitungan = new Map<KolomFormulir, Hitungan>();
  for (const [k, j] of tumbuh) {
    const deret = deretTahun(semua, j, tumbuh.length);
    const rata = /\brata\b/.test(teks(j));
    if (!deret || (!rata && deret.length !== 2)) continue;
    hitungan.set(k, { rumus: rata ? 'rata-pertumbuhan' : 'pertumbuhan', deret: deret.map((d) => d.id) });
  }
  const [satu] = lain;
  const bagi = satu && lain.length === 1 ? hitunganBagi(semua, satu[1]) : null;
  if (satu && bagi) hitungan.set(satu[0], bagi);
  return new Map(semua.map(([k, j]) => [hitungan.has(k) ? { ...k, hitungan: hitungan.get(k)! } : k, j]));
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

function hitunganBagi(semua: Pasangan, judul: JudulKolom): Hitungan | null {
  if (!PERSEN.test(teks(judul)) || BAGIAN_LAIN.test(teks(judul))) return null;
  const angka = semua.filter(([k]) => k.jenis === 'uang' || k.jenis === 'kinerja');
  const realisasi = angka.filter(([, j]) => REALISASI.test(teks(j)));
  const sasaran = angka.filter(([, j]) => !REALISASI.test(teks(j)) && SASARAN.test(teks(j)));
  const [pembilang, penyebut] = [realisasi[0]?.[0], sasaran[0]?.[0]];
  if (!pembilang || !penyebut || realisasi.length > 1 || sasaran.length > 1) return null;
  if (pembilang.jenis !== penyebut.jenis) return null;
  const rumus = pembilang.jenis === 'uang' ? 'serapan' : 'capaian';
  return { rumus, pembilang: pembilang.id, penyebut: penyebut.id };
}

function teks(judul: JudulKolom): string {
  return judul.kataSemua.join(' ');
}
