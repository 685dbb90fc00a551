import { cariRumus, type RumusCocok } from '../indikator/cari-rumus';
import { samakanSkala } from '../indikator/skala-persen';
import type { Baris } from '../matriks/baris';
import { hubunganPersen, type Hubungan } from '../matriks/hubungan';
import type { Matriks } from '../matriks/matriks';
import { banyakDesimal, poinTertulis, skalaPecahan } from './persen-tertulis';
import { bulatanPersen } from './toleransi';

/** A written percentage that its own columns do not give. Percent points. */
export interface PersenSalah {
  readonly baris: Baris;
  readonly hubungan: Hubungan;
  /** The column writes 0.95 for 95 %. */
  readonly pecahan: boolean;
  readonly tertulis: number;
  /** Not rounded. */
  readonly hasil: number;
  /** Another formula that gives what is written. */
  readonly rumusLain: RumusCocok | null;
  /** Guidelines allow that formula here. */
  readonly sah: boolean;
}

/** Formulas that guidelines allow for an indicator that should fall or stay; what they give is not an error. */
const RUMUS_SAH: ReadonlySet<string> = new Set(['turun', 'turun-rasio']);
/** Percentages of an indicator, which may be one that should fall; spending has only one direction. */
const BERARAH: ReadonlySet<Hubungan['rumus']> = new Set(['capaian', 'kemajuan']);

/** Every percentage that differs from the recomputed one; rounding, caps and cut decimals are no difference. */
export function persenSalah(matriks: Matriks): PersenSalah[] {
  const semua = hubunganPersen(matriks).flatMap((hubungan) => [...salahSekolom(matriks, hubungan)]);
  const arah = new Map<Baris, string>();
  for (const s of semua) if (s.sah) arah.set(s.baris, s.rumusLain!.id);
  // An indicator that should fall falls in every column of its row.
  return semua.map((s) => {
    const searah = s.hubungan.pembilang.jenis === 'kinerja' && s.rumusLain?.id === arah.get(s.baris);
    return s.rumusLain && searah ? { ...s, sah: true } : s;
  });
}

function* salahSekolom(matriks: Matriks, hubungan: Hubungan): Iterable<PersenSalah> {
  const { persen, pembilang, penyebut, rumus } = hubungan;
  const pecahan = skalaPecahan(
    matriks.baris,
    persen,
    (b) => pembilang.angka(b.indeks) / penyebut.angka(b.indeks),
  );
  for (const baris of matriks.baris) {
    if (!baris.bernilai(persen)) continue;
    const pasangan = samakanSkala([penyebut.bacaan(baris.indeks), pembilang.bacaan(baris.indeks)]);
    if (typeof pasangan === 'string') continue;
    const [target, realisasi] = pasangan as [number, number];
    if (target === 0) continue;
    const tertulis = poinTertulis(baris, persen, pecahan);
    const hasil = (realisasi / target) * 100;
    const desimal = banyakDesimal(baris, persen, tertulis);
    const longgar = 0.51 * 10 ** -desimal + bulatanPersen(matriks, hubungan, target, realisasi);
    if (Math.abs(hasil - tertulis) <= longgar) continue;
    const cocok = cariRumus(target, realisasi, tertulis, desimal);
    if (cocok.some((c) => c.id === 'naik')) continue;
    // A zero comes out of many formulas by rounding; it explains nothing.
    const rumusLain =
      cocok.find(
        (c) => (c.cara === 'tepat' || c.cara === 'dibulatkan') && (tertulis !== 0 || RUMUS_SAH.has(c.id)),
      ) ?? null;
    const sah = rumusLain !== null && BERARAH.has(rumus) && RUMUS_SAH.has(rumusLain.id);
    yield { baris, hubungan, pecahan, tertulis, hasil, rumusLain, sah };
  }
}
