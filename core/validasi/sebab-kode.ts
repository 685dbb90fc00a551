import { barisMundur } from '../aturan/kod-006-kode-tidak-urut';
import { kodeGanda } from '../aturan/kode-ganda';
import { kolomKode } from '../aturan/sel-kode';
import type { Temuan } from '../aturan/temuan';
import { toleransiJumlah } from '../aturan/toleransi';
import { bacaKode } from '../kode/baca-kode';
import { induk } from '../kode/silsilah';
import { TINGKAT_BARIS, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { beda } from './angka-benar';
import type { Letak } from './letak';
import type { BahanSebab, PencariSebab } from './pencari';

/** Codes that are wrong, so that their row may stand at another place of the tree. */
const KODE_SALAH = ['KOD-002', 'KOD-001'];

/** Rows whose code is not to be trusted, with the finding that says so. */
interface Tersangka {
  readonly salah: ReadonlyMap<Baris, Temuan>;
  /** Both rows of every pair: either may hold the wrong code. */
  readonly ganda: ReadonlyMap<Baris, Temuan>;
}

/** A code that is wrong or used twice, behind a broken order, a missing parent, a name that does not fit, or a wrong sum. */
export function sebabKode({ matriks, letak, toleransi }: BahanSebab): PencariSebab {
  let ada: Tersangka | null = null;
  return (t, baris, kolom) => {
    if (!/^(KOD-00[67]|NAM-001|PGU-00[12])$/.test(t.aturan)) return null;
    const { salah, ganda } = (ada ??= cariTersangka(matriks, letak));
    if (salah.size + ganda.size === 0) return null;
    const satuSel = !t.sel.includes(':');
    const satuKode = t.kode !== null;
    switch (t.aturan) {
      case 'KOD-006':
        return urutan(matriks, salah) ?? (satuKode ? (ganda.get(baris) ?? null) : null);
      case 'KOD-007':
        return satuSel && satuKode ? yatim(baris, { salah, ganda }) : null;
      case 'NAM-001':
        return satuSel && namaLain(baris) ? (ganda.get(baris) ?? null) : null;
      default:
        return jumlah(t, baris, kolom, toleransiJumlah(matriks, kolom, toleransi), { salah, ganda });
    }
  };
}

function cariTersangka(matriks: Matriks, letak: Letak): Tersangka {
  const salah = new Map<Baris, Temuan>();
  const ganda = new Map<Baris, Temuan>();
  const kolom = kolomKode(matriks);
  if (!kolom) return { salah, ganda };
  const ada = KODE_SALAH.some((a) => kolom.kolomLembar.some((k) => letak.dikolom(a, k)));
  for (const b of ada ? matriks.baris : []) {
    const [t] = KODE_SALAH.flatMap((a) => letak.diKode(a, b.barisLembar, kolom) ?? []);
    if (t) salah.set(b, t);
  }
  for (const [kedua, pertama] of kodeGanda(matriks).pasangan) {
    const t = letak.diKode('KOD-005', kedua.barisLembar, kolom);
    if (!t) continue;
    ganda.set(kedua, t);
    if (!ganda.has(pertama)) ganda.set(pertama, t);
  }
  return { salah, ganda };
}

/** Every step back has a wrong code on one of its sides. */
function urutan(matriks: Matriks, salah: Tersangka['salah']): Temuan | null {
  let pertama: Temuan | null = null;
  for (const { sebelum, baris } of salah.size > 0 ? barisMundur(matriks) : []) {
    const t = salah.get(sebelum) ?? salah.get(baris);
    if (!t) return null;
    pertama ??= t;
  }
  return pertama;
}

/** The code of the row itself is wrong, or the missing parent is there under a code that is. */
function yatim(baris: Baris, { salah, ganda }: Tersangka): Temuan | null {
  const dicari = baris.kode && induk(baris.kode)?.kanonik;
  const indukSalah = [...salah.values()].find((t) => dicari && kodeBenar(t)?.kanonik === dicari);
  const atas = diAtas(baris);
  return salah.get(baris) ?? indukSalah ?? ganda.get(baris) ?? (atas && ganda.get(atas)) ?? null;
}

/** The name is that of the code that should stand there. */
function namaLain(baris: Baris): boolean {
  const { pasangan } = kodeGanda(baris.matriks);
  const pasang = pasangan.get(baris) ?? [...pasangan].find(([, pertama]) => pertama === baris)?.[0];
  return pasang !== undefined && pasang.label.toLowerCase() !== baris.label.toLowerCase();
}

/** The difference is what a row with such a code brings to the sum, or takes from the row that it belongs below. */
function jumlah(
  t: Temuan,
  baris: Baris,
  kolom: KolomMatriks,
  longgar: number,
  { salah, ganda }: Tersangka,
): Temuan | null {
  const selisih = beda(t);
  const induk = t.aturan === 'PGU-002' ? null : baris;
  for (const daftar of [salah, ganda]) {
    for (const [lain, sebab] of daftar) {
      const nilai = lain.bernilai(kolom) ? lain.angka(kolom) : 0;
      if (nilai === 0) continue;
      const berlebih = lain.induk === induk && Math.abs(selisih + nilai) <= longgar;
      const kurang = Math.abs(selisih - nilai) <= longgar;
      const milik = (): boolean =>
        daftar === salah ? indukBenar(sebab) === baris.kode?.kanonik : diAtas(lain) === baris;
      if (berlebih || (kurang && milik())) return sebab;
    }
  }
  return null;
}

function kodeBenar(t: Temuan) {
  return typeof t.seharusnya === 'string' ? bacaKode(t.seharusnya).kode : null;
}

/** Parent of the right code; null where no code is known to be right. */
function indukBenar(t: Temuan): string | null {
  const kode = kodeBenar(t);
  return kode ? (induk(kode)?.kanonik ?? null) : null;
}

/** The nearest row of a higher level above it on the sheet, whatever the codes say. */
function diAtas(baris: Baris): Baris | null {
  const derajat = baris.tingkat ? TINGKAT_BARIS.indexOf(baris.tingkat) : -1;
  for (let i = baris.indeks - 1; i >= 0; i--) {
    const atas = baris.matriks.baris[i]!;
    if (atas.tingkat && TINGKAT_BARIS.indexOf(atas.tingkat) < derajat) return atas;
  }
  return null;
}
