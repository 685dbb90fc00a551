import type { Bentuk, Lapis } from '../manifests/ikon-gambar';

const { floor, max, min } = Math;
const BIDANG = 32;
/** Samples per pixel and direction. */
const CUPLIK = 8;

/** Draws layers into RGBA pixels, edges smoothed. */
export function lukis(lapis: readonly Lapis[], ukuran: number): Uint8Array {
  const piksel = new Uint8Array(ukuran * ukuran * 4);
  const warna = lapis.map((l) => (l.warna === 'kosong' ? null : bacaWarna(l.warna)));
  for (let y = 0; y < ukuran; y++) {
    for (let x = 0; x < ukuran; x++) {
      let [r, g, b, isi] = [0, 0, 0, 0];
      for (let n = 0; n < CUPLIK * CUPLIK; n++) {
        const px = ((x + ((n % CUPLIK) + 0.5) / CUPLIK) * BIDANG) / ukuran;
        const py = ((y + (floor(n / CUPLIK) + 0.5) / CUPLIK) * BIDANG) / ukuran;
        const atas = lapisTeratas(lapis, px, py);
        const c = atas < 0 ? null : warna[atas];
        if (!c) continue;
        r += c[0]!;
        g += c[1]!;
        b += c[2]!;
        isi++;
      }
      if (isi > 0) {
        piksel.set(
          [r / isi, g / isi, b / isi, (isi * 255) / (CUPLIK * CUPLIK)].map(Math.round),
          (y * ukuran + x) * 4,
        );
      }
    }
  }
  return piksel;
}

function lapisTeratas(lapis: readonly Lapis[], x: number, y: number): number {
  for (let i = lapis.length - 1; i >= 0; i--) if (diDalam(lapis[i]!.bentuk, x, y)) return i;
  return -1;
}

function diDalam(b: Bentuk, x: number, y: number): boolean {
  if (b.jenis === 'bulat') return dekat(x - b.x, y - b.y, b.r);
  if (b.jenis === 'kotak') {
    const dx = max(b.x + b.sudut - x, x - (b.x + b.w - b.sudut), 0);
    const dy = max(b.y + b.sudut - y, y - (b.y + b.h - b.sudut), 0);
    return dekat(dx, dy, b.sudut);
  }
  for (let i = 1; i < b.titik.length; i++) {
    const [x1, y1] = b.titik[i - 1]!;
    const [x2, y2] = b.titik[i]!;
    const [vx, vy] = [x2 - x1, y2 - y1];
    const t = max(0, min(1, ((x - x1) * vx + (y - y1) * vy) / (vx * vx + vy * vy)));
    if (dekat(x - x1 - t * vx, y - y1 - t * vy, b.tebal / 2)) return true;
  }
  return false;
}

function dekat(dx: number, dy: number, jarak: number): boolean {
  return dx * dx + dy * dy <= jarak * jarak;
}

function bacaWarna(teks: string): number[] {
  return [1, 3, 5].map((i) => parseInt(teks.slice(i, i + 2), 16));
}
