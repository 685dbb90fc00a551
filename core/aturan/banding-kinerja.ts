import { rapikan } from '../lembar/isi-sel';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { normalNama } from '../nomenklatur/normal-nama';
import { satuanIndikator, satuanSama, satuanTarget } from './satuan';

/** A row with an indicator, and the indicator reduced to what identifies it. */
interface IndikatorBaris {
  readonly baris: Baris;
  readonly nama: string;
}

interface PasanganIndikator {
  /** The same indicator on both sides. */
  readonly sama: readonly (readonly [Baris, Baris])[];
  /** The only one that is left on each side: another wording, or another indicator. */
  readonly lain: readonly [Baris, Baris] | null;
}

/** The indicators of a row: its own and those of the rows that continue it. */
export function barisIndikator(baris: Baris, kolom: KolomMatriks): IndikatorBaris[] {
  const semua = [baris, ...baris.anak.filter((b) => b.jenis === 'lanjutan')];
  return semua.flatMap((b) => {
    // Renstra tables print the unit behind the indicator: "Jumlah Dokumen (Dokumen)".
    const nama = normalNama(rapikan(b.nilai(kolom)).replace(/\s*\([^()]*\)$/, ''));
    return nama === '' ? [] : [{ baris: b, nama }];
  });
}

export function pasangkanIndikator(
  kiri: readonly IndikatorBaris[],
  kanan: readonly IndikatorBaris[],
): PasanganIndikator {
  const sisa = [...kanan];
  const sisaKiri: IndikatorBaris[] = [];
  const sama: [Baris, Baris][] = [];
  for (const a of kiri) {
    const letak = sisa.findIndex((b) => b.nama === a.nama);
    if (letak < 0) sisaKiri.push(a);
    else sama.push([a.baris, sisa.splice(letak, 1)[0]!.baris]);
  }
  const [a] = sisaKiri;
  const [b] = sisa;
  const lain = a && b && sisaKiri.length === 1 && sisa.length === 1 ? ([a.baris, b.baris] as const) : null;
  return { sama, lain };
}

/** Same number (0,95 is 95 %) and no other unit; texts by their words. */
export function targetSama(a: Baris, kolomA: KolomMatriks, b: Baris, kolomB: KolomMatriks): boolean {
  const kiri = kolomA.bacaan(a.indeks);
  const kanan = kolomB.bacaan(b.indeks);
  if (kiri.nilai === null || kanan.nilai === null) {
    // A text on one side only ("12 dokumen dan 3 laporan") proves nothing.
    if (kiri.nilai !== null || kanan.nilai !== null) return true;
    return normalNama(rapikan(a.nilai(kolomA))) === normalNama(rapikan(b.nilai(kolomB)));
  }
  const rasio = [1, 100, 0.01].some((kali) => Math.abs(kiri.nilai! * kali - kanan.nilai!) < 1e-6);
  const sama = kiri.nilai === kanan.nilai || (rasio && (kiri.jenis === 'persen' || kanan.jenis === 'persen'));
  return sama && satuanCocok(satuan(a, kolomA), satuan(b, kolomB));
}

/** Units of two targets where they differ and do not stand in the targets themselves; '' where nothing needs saying. */
export function satuanTerpisah(
  a: Baris,
  kolomA: KolomMatriks,
  b: Baris,
  kolomB: KolomMatriks,
): readonly [string, string] {
  const [kiri, kanan] = [satuan(a, kolomA), satuan(b, kolomB)];
  if (satuanCocok(kiri, kanan)) return ['', ''];
  const tampak = (baris: Baris, kolom: KolomMatriks, isi: string): string =>
    rapikan(baris.nilai(kolom)).toLowerCase().includes(isi.toLowerCase()) ? '' : isi;
  return [tampak(a, kolomA, kiri), tampak(b, kolomB, kanan)];
}

function satuan(baris: Baris, kolom: KolomMatriks): string {
  return satuanTarget(baris, kolom) || satuanIndikator(baris);
}

function satuanCocok(a: string, b: string): boolean {
  return a === '' || b === '' || satuanSama(a, b);
}
