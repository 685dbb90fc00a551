import type { Hitungan, KolomFormulir } from './formulir';
import { kolomTumbuh } from './pertumbuhan-umum';
import type { JudulKolom } from './ratakan';

type Pasangan = readonly (readonly [KolomFormulir, JudulKolom])[];

const PERSEN = /\b(capaian|serapan|penyerapan|realisasi|persen|persentase)\b/;
/** Shares of something else than of the target or the budget. */
const BAGIAN_LAIN =
  /\b(sisa|selisih|bobot|fisik|kontribusi|proporsi|deviasi|kemajuan|rata|tertimbang|kumulatif)\b/;
const REALISASI = /\b(realisasi|capaian|penyerapan|serapan|terserap|daya serap)\b/;
const SASARAN = /\b(target|pagu|anggaran)\b/;

/**
 * What the percentages of a table of no known form are computed from, where their headings leave no doubt: growth
 * between the years of one wording, or the one actual over the one target or budget.
 */
export function denganHitungan(
  pasangan: ReadonlyMap<KolomFormulir, JudulKolom>,
): Map<KolomFormulir, JudulKolom> {
  const semua = [...pasangan];
  const hitungan = kolomTumbuh(semua);
  const lain = semua.filter(
    ([k, j]) => k.jenis === 'persen' && !hitungan.has(k) && !BAGIAN_LAIN.test(teks(j)),
  );
  const [satu] = lain;
  const bagi = satu && lain.length === 1 ? hitunganBagi(semua, satu[1]) : null;
  if (satu && bagi) hitungan.set(satu[0], bagi);
  return new Map(
    semua.map(([k, j]) => {
      const asal = hitungan.get(k);
      return [asal ? { ...k, hitungan: asal } : k, j];
    }),
  );
}

function hitunganBagi(semua: Pasangan, judul: JudulKolom): Hitungan | null {
  if (!PERSEN.test(teks(judul))) return null;
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
