import { TINGKAT, type Kode, type Tingkat } from './kode';
import { jumlahSegmen, kodeDariSegmen } from './tata-bahasa';

/** The parent one level up, or the ancestor of the named level; the code itself when it is of that level; null above it. */
export function induk(kode: Kode, tingkat?: Tingkat): Kode | null {
  const tujuan = tingkat ?? TINGKAT[TINGKAT.indexOf(kode.tingkat) - 1];
  if (!tujuan) return null;
  const jumlah = jumlahSegmen(tujuan);
  if (jumlah > kode.segmen.length) return null;
  return jumlah === kode.segmen.length ? kode : kodeDariSegmen(kode.segmen.slice(0, jumlah));
}

/** Whether `kode` lies anywhere under `atasan`, whatever the width of its last segment. */
export function apakahTurunan(kode: Kode, atasan: Kode): boolean {
  return kode.kanonik.startsWith(`${atasan.kanonik}.`);
}

/** Natural order: X.XX first, numbers by value, a parent before its children, 2- and 4-digit forms equal. */
export function bandingkanKode(a: Kode, b: Kode): number {
  const jumlah = Math.min(a.segmen.length, b.segmen.length);
  for (let i = 0; i < jumlah; i++) {
    const beda = urutan(a.segmen[i]!) - urutan(b.segmen[i]!);
    if (beda !== 0) return beda;
  }
  return a.segmen.length - b.segmen.length;
}

/** The code with its sub kegiatan segment in this width; null when the number does not fit. Other levels stay as they are. */
export function lebarkan(kode: Kode, lebar: 2 | 4): Kode | null {
  if (kode.lebar === null || kode.lebar === lebar) return kode;
  const nomor = String(Number(kode.segmen[5])).padStart(lebar, '0');
  return kodeDariSegmen([...kode.segmen.slice(0, 5), nomor]);
}

function urutan(segmen: string): number {
  return segmen.startsWith('X') ? -1 : Number(segmen);
}
