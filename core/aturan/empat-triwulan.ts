import { kataJudul } from '../formulir/judul';
import { tanpaTriwulan, triwulanKe } from '../formulir/triwulan';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** Four quarters, amounts or performance, and the column that must be their sum. */
export interface EmpatTriwulan {
  readonly jumlah: KolomMatriks;
  readonly triwulan: readonly KolomMatriks[];
}

const SAMPAI = /\bs\s?[./]?\s?d\b|sampai/i;
const JUMLAH = /\b(jumlah|total|setahun)\b/i;

/** "Realisasi TW I ... IV" beside "Jumlah Realisasi": only where each stands there once, and no quarter is cumulative. */
export function empatTriwulan(matriks: Matriks): EmpatTriwulan[] {
  return [...cariTriwulan(matriks, 'uang'), ...cariTriwulan(matriks, 'kinerja')];
}

function cariTriwulan(matriks: Matriks, jenis: 'uang' | 'kinerja'): EmpatTriwulan[] {
  const semua = matriks.kolomBerjenis(jenis);
  const perPokok = new Map<string, (KolomMatriks | null)[]>();
  for (const kolom of semua) {
    const letak = triwulanKe(kolom.judul);
    if (letak === null) continue;
    const daftar = perPokok.get(pokok(kolom)) ?? [];
    daftar[letak] = letak in daftar || SAMPAI.test(kolom.judul) ? null : kolom;
    perPokok.set(pokok(kolom), daftar);
  }
  return [...perPokok].flatMap(([kunci, daftar]) => {
    const triwulan = daftar.filter((k) => k !== null);
    const jumlah = semua.filter(
      (k) => triwulanKe(k.judul) === null && JUMLAH.test(k.judul) && !SAMPAI.test(k.judul),
    );
    const sepokok = jumlah.filter((k) => pokok(k) === kunci);
    // "Realisasi: TW I ... TW IV | Total (sudah rumus)": right beside performance; beside amounts "Jumlah Anggaran Kas".
    const sebelah = jenis === 'kinerja' ? Math.max(...triwulan.map((k) => k.indeks)) + 1 : -1;
    const calon = sepokok.length > 0 ? sepokok : jumlah.filter((k) => k.indeks === sebelah);
    if (triwulan.length !== 4 || calon.length !== 1) return [];
    const hasil = { jumlah: calon[0]!, triwulan };
    return lazim(matriks, hasil) ? [hasil] : [];
  });
}

/** What a heading is about, without its quarter: "Realisasi TW I / Keuangan (Rp)" and "Total / Keuangan" -> "keuangan". */
function pokok(kolom: KolomMatriks): string {
  const kata = kataJudul(tanpaTriwulan(kolom.judul));
  return kata.filter((k) => !JUMLAH.test(k) && k !== 'rp' && k !== 'realisasi').join(' ');
}

/** Quarters may be cumulative without saying so: most rows must add up. */
function lazim(matriks: Matriks, { jumlah, triwulan }: EmpatTriwulan): boolean {
  const terisi = matriks.baris.filter((b) => [jumlah, ...triwulan].every((k) => b.bernilai(k)));
  const cocok = terisi.filter(
    (b) => Math.abs(triwulan.reduce((n, k) => n + b.angka(k), 0) - b.angka(jumlah)) <= 2,
  );
  return cocok.length >= 2 && cocok.length * 2 > terisi.length;
}
