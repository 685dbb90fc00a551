import { anak, semuaAnak, type Simpul } from '../../xlsx/xml-pohon';

/** Colours that old files name by number (ECMA-376 18.8.27); 64 and 65 are the system's own. */
const BERNOMOR =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const DAFTAR = BERNOMOR.split(' ');

/** The colours that cells name by number, of one workbook. */
export interface Palet {
  readonly tema: readonly string[];
  readonly bernomor: readonly string[];
}

/** From the theme part and the styles part; a workbook may bring its own numbered colours (Numbers does). */
export function bacaPalet(tema: Simpul | null, gaya: Simpul | null): Palet {
  const sendiri = semuaAnak(anak(anak(gaya ?? undefined, 'colors'), 'indexedColors'), 'rgbColor');
  const bernomor = DAFTAR.map((rgb, i) => sendiri[i]?.atribut.get('rgb')?.slice(-6) ?? rgb);
  return { tema: bacaTema(tema), bernomor };
}

/** Office's own theme, for files without one: light, dark, light 2, dark 2, six accents. */
const TEMA_BAWAAN = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47'.split(' ');

/** Colours of the theme part in the order in which cells count them (light before dark). */
function bacaTema(tema: Simpul | null): readonly string[] {
  const skema = anak(anak(tema ?? undefined, 'themeElements'), 'clrScheme');
  if (!skema) return TEMA_BAWAAN;
  const warna = skema.anak.map((satu, i) => {
    const isi = satu.anak[0];
    return isi?.atribut.get('lastClr') ?? isi?.atribut.get('val') ?? TEMA_BAWAAN[i] ?? '000000';
  });
  const [gelap1, terang1, gelap2, terang2, ...lain] = warna;
  return [terang1, gelap1, terang2, gelap2, ...lain].map((satu) => satu ?? '000000');
}

/** "#RRGGBB" of a colour element, null for "automatic" and for none. */
export function warna(simpul: Simpul | undefined, palet: Palet): string | null {
  if (!simpul || simpul.atribut.get('auto') === '1') return null;
  const { atribut } = simpul;
  const rgb = atribut.get('rgb');
  const nomorTema = atribut.get('theme');
  const nomor = atribut.get('indexed');
  let dasar: string | undefined;
  if (rgb) dasar = rgb.slice(-6);
  else if (nomorTema) dasar = palet.tema[Number(nomorTema)];
  else if (nomor) dasar = palet.bernomor[Number(nomor)];
  if (!dasar || !/^[0-9a-f]{6}$/i.test(dasar)) return null;
  return `#${denganTint(dasar, Number(atribut.get('tint') ?? 0))}`;
}

/** Lightens (above 0) or darkens (below 0) a colour as Excel does, by lightness. */
function denganTint(rgb: string, tint: number): string {
  if (!tint) return rgb.toUpperCase();
  const kanal = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255);
  const terang = (Math.max(...kanal) + Math.min(...kanal)) / 2;
  const tujuan = tint < 0 ? terang * (1 + tint) : terang * (1 - tint) + tint;
  const hasil = kanal.map((k) => {
    if (terang === 0) return tujuan;
    return tujuan <= terang ? (k * tujuan) / terang : 1 - ((1 - k) * (1 - tujuan)) / (1 - terang || 1);
  });
  return hasil
    .map((k) => Math.round(Math.min(1, Math.max(0, k)) * 255))
    .map((k) => k.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
