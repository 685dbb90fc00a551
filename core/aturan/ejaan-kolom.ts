import { rapikan, selKosong } from '../lembar/isi-sel';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { hanyaSalahEja } from '../nomenklatur/salah-eja';
import { temuan, type Bukti, type TemuanMentah } from './aturan';
import { ubahNilai } from './ubah-sel';

export interface BuktiEja extends Bukti {
  readonly lazim: string;
  readonly banyak: number;
}

const PALING_JARANG = 2;
const SEDIKITNYA = 8;
/** A word counts as the column's own when it stands in so many of its filled cells. */
const BAGIAN = 0.2;

/** Cells in which one word looks like a misspelling of a word that the column uses again and again. */
export function* salahEjaKolom(
  matriks: Matriks,
  kolom: KolomMatriks | null,
): Iterable<TemuanMentah<BuktiEja>> {
  if (!kolom) return;
  const perTeks = new Map<string, number>();
  let terisi = 0;
  for (const baris of matriks.baris) {
    const nilai = baris.nilai(kolom);
    if (typeof nilai !== 'string' || selKosong(nilai)) continue;
    terisi++;
    perTeks.set(nilai, (perTeks.get(nilai) ?? 0) + 1);
  }
  const banyak = new Map<string, number>();
  for (const [teks, n] of perTeks) {
    for (const kata of new Set(kataSel(teks))) banyak.set(kata, (banyak.get(kata) ?? 0) + n);
  }
  const lazim = [...banyak].filter(([, n]) => n >= SEDIKITNYA && n >= terisi * BAGIAN).map(([kata]) => kata);
  const salah = new Map<string, string>();
  for (const [kata, n] of banyak) {
    const benar = n <= PALING_JARANG ? lazim.find((l) => salahEja(l, kata)) : undefined;
    if (benar !== undefined) salah.set(kata, benar);
  }
  if (salah.size === 0) return;
  for (const baris of matriks.baris) {
    for (const kata of kataSel(baris.nilai(kolom))) {
      const benar = salah.get(kata);
      if (benar !== undefined) yield temuanEja(baris, kolom, kata, benar, banyak.get(benar)!);
    }
  }
}

function kataSel(nilai: Bukti['tertulis']): string[] {
  return (
    rapikan(nilai)
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? []
  );
}

/** One or two letters wrong, or two letters swapped: "APDB". */
function salahEja(benar: string, kata: string): boolean {
  // Abbreviations differ by one letter and are two things: APBD and APBN.
  if (kata.length > 4 && hanyaSalahEja(benar, kata)) return true;
  const huruf = (s: string): string => [...s].sort().join('');
  return benar[0] === kata[0] && huruf(benar) === huruf(kata);
}

function temuanEja(
  baris: Baris,
  kolom: KolomMatriks,
  kata: string,
  benar: string,
  banyak: number,
): TemuanMentah<BuktiEja> {
  const tertulis = rapikan(baris.nilai(kolom));
  const seharusnya = tertulis.replace(new RegExp(`(?<![a-z])${kata}(?![a-z])`, 'gi'), (asli) =>
    samaHuruf(asli, benar),
  );
  const perubahan = [ubahNilai(baris.matriks.lembar, baris.barisLembar, kolom.indeks, seharusnya)];
  const perbaikan =
    baris.rumus(kolom) === ''
      ? [{ jenis: 'pilih', keterangan: `Tulis "${seharusnya}"`, perubahan } as const]
      : [];
  return temuan(baris, kolom, { tertulis, seharusnya, lazim: benar, banyak }, { perbaikan });
}

/** The right word in the case of the wrong one. */
function samaHuruf(asli: string, benar: string): string {
  if (asli === asli.toUpperCase()) return benar.toUpperCase();
  return asli[0] === asli[0]!.toUpperCase() ? benar[0]!.toUpperCase() + benar.slice(1) : benar;
}
