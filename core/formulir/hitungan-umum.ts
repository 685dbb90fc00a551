import type { Hitungan, KolomFormulir } from './formulir';
import { kolomTumbuh } from './pertumbuhan-umum';
import type { JudulKolom } from './ratakan';

type Pasangan = readonly (readonly [KolomFormulir, JudulKolom])[];

const PERSEN = /\b(capaian|serapan|penyerapan|realisasi|persen|persentase)\b/;
/** Shares of something else than of the target or the budget. */
const BAGIAN_LAIN =
  /\b(sisa|selisih|bobot|fisik|kontribusi|proporsi|deviasi|kemajuan|rata|tertimbang|kumulatif)\b/;
const REALISASI =
  /\b(realisasi|capaian|penyerapan|serapan|terserap|daya serap|terlayani|dilayani|tercapai)\b/;
const SASARAN = /\b(target|pagu|anggaran|jumlah sasaran)\b/;

/**
 * What the percentages of a table of no known form are computed from, where their headings leave no doubt: growth
 * between the years of one wording, the actual over the target or budget right before it ("Target | Realisasi | %"),
 * or the one actual over the one target or budget.
 */
export function denganHitungan(
  pasangan: ReadonlyMap<KolomFormulir, JudulKolom>,
): Map<KolomFormulir, JudulKolom> {
  const semua = [...pasangan];
  const hitungan = kolomTumbuh(semua);
  const lain = semua.filter(
    ([k, j]) => k.jenis === 'persen' && !hitungan.has(k) && !BAGIAN_LAIN.test(teks(j)),
  );
  for (const [k, j] of lain) {
    if (!PERSEN.test(teks(j))) continue;
    const sebelum = semua.filter(([, lain]) => [1, 2].includes(j.kolom[0]! - lain.kolom[0]!));
    const bagi = hitunganBagi(sebelum) ?? (lain.length === 1 ? hitunganBagi(semua) : null);
    if (bagi) hitungan.set(k, bagi);
  }
  return new Map(
    semua.map(([k, j]) => {
      const asal = hitungan.get(k);
      return [asal ? { ...k, hitungan: asal } : k, j];
    }),
  );
}

function hitunganBagi(semua: Pasangan): Hitungan | null {
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
