import { bulatkan } from '../angka/bulat';
import type { Alasan } from './alasan';
import { keTitikPersen } from './skala-persen';
import { SKALA, type Kelas, type Skala } from './skala-predikat';

/**
 * What becomes of a value in a gap of the printed table (90.5 between "76-90" and "91 ke atas"):
 * 'bawah' it stays in the lower class (>= 91), 'atas' it goes to the upper one (> 90), 'bulat' it is rounded first.
 */
export const CELAH = ['bawah', 'atas', 'bulat'] as const;
export type Celah = (typeof CELAH)[number];

export type HasilPredikat = { readonly label: string } | { readonly alasan: Alasan };

const DI_LUAR: HasilPredikat = { alasan: 'di-luar-skala' };

const menurutId = new Map(SKALA.map((skala) => [skala.id, skala]));

export function skalaPredikat(id: string): Skala | null {
  return menurutId.get(id) ?? null;
}

/** Class of a value given on the scale itself (percent points for the percent scales). */
export function predikatPoin(nilai: number, skala: Skala, celah: Celah = 'bawah'): HasilPredikat {
  if (nilai < (skala.terendah ?? -Infinity) || nilai > (skala.tertinggi ?? Infinity)) return DI_LUAR;
  // A computed 90.99999999999999 is 91 and belongs where 91 does.
  const uji = celah === 'bulat' ? bulatkan(nilai, skala.desimal) : Math.round(nilai * 1e10) / 1e10;
  for (const kelas of skala.kelas) if (masuk(kelas, uji, celah)) return kelas;
  return DI_LUAR;
}

/** Class of a plain number, which may be a fraction (0.91) or percent points (91); see `keTitikPersen`. */
export function predikat(nilai: number, skala: Skala, celah: Celah = 'bawah'): HasilPredikat {
  const poin = skala.persen ? keTitikPersen(nilai) : nilai;
  return typeof poin === 'number' ? predikatPoin(poin, skala, celah) : { alasan: poin };
}

/** Every class that one of the treatments gives: two where the value falls into a gap of the table. */
export function kemungkinanPredikat(poin: number, skala: Skala): string[] {
  const label = CELAH.map((celah) => predikatPoin(poin, skala, celah));
  return [...new Set(label.flatMap((hasil) => ('label' in hasil ? [hasil.label] : [])))];
}

function masuk({ mulai, diAtas }: Kelas, nilai: number, celah: Celah): boolean {
  if (mulai === undefined && diAtas === undefined) return true;
  const pakaiAtas = mulai === undefined || (celah === 'atas' && diAtas !== undefined);
  return pakaiAtas ? nilai > diAtas! : nilai >= mulai;
}

/** The class that a text names, in full ("SANGAT TINGGI") or short ("ST", "Sgt. Tinggi"); null for any other text. */
export function kelasTertulis(teks: string, skala: Skala): Kelas | null {
  const dicari = padatkan(teks);
  if (dicari === '') return null;
  return (
    skala.kelas.find(
      (k) => padatkan(k.label) === dicari || k.singkatan?.some((s) => padatkan(s) === dicari),
    ) ?? null
  );
}

function padatkan(teks: string): string {
  return teks.toLowerCase().replace(/[\s.]+/g, '');
}
