import { kodeGanda } from '../aturan/kode-ganda';
import { kolomKode } from '../aturan/sel-kode';
import type { Temuan } from '../aturan/temuan';
import { toleransiJumlah } from '../aturan/toleransi';
import { TINGKAT_BARIS, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { beda } from './angka-benar';
import type { Letak } from './letak';

/** Finds the code used twice (KOD-005) behind a name that does not fit it, a missing parent, or a row that sums count wrongly. */
export class SebabKodeGanda {
  private readonly kolom: KolomMatriks | null;
  private ganda: ReadonlyMap<Baris, Temuan> | null = null;

  constructor(
    private readonly matriks: Matriks,
    private readonly letak: Letak,
    private readonly toleransi: number,
  ) {
    this.kolom = kolomKode(matriks);
  }

  cari(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    switch (t.aturan) {
      case 'NAM-001':
        return t.sel.includes(':') ? null : this.nama(baris);
      case 'KOD-006':
        return t.kode === null ? null : (this.semua().get(baris) ?? null);
      case 'KOD-007':
        return t.sel.includes(':') || t.kode === null ? null : this.yatim(baris);
      case 'PGU-001':
      case 'PGU-002':
        return this.jumlah(t, baris, kolom);
      default:
        return null;
    }
  }

  /** Both rows of every pair: either may hold the wrong code. */
  private semua(): ReadonlyMap<Baris, Temuan> {
    if (this.ganda) return this.ganda;
    const ganda = new Map<Baris, Temuan>();
    for (const [kedua, pertama] of this.kolom ? kodeGanda(this.matriks).pasangan : []) {
      const t = this.letak.diKode('KOD-005', kedua.barisLembar, this.kolom!);
      if (!t) continue;
      ganda.set(kedua, t);
      if (!ganda.has(pertama)) ganda.set(pertama, t);
    }
    return (this.ganda = ganda);
  }

  /** The name is that of the code that should stand there. */
  private nama(baris: Baris): Temuan | null {
    const ganda = this.semua().get(baris);
    if (!ganda) return null;
    const { pasangan } = kodeGanda(this.matriks);
    const pasang = pasangan.get(baris) ?? [...pasangan].find(([, pertama]) => pertama === baris)?.[0];
    const berbeda = pasang && pasang.label.toLowerCase() !== baris.label.toLowerCase();
    return berbeda ? ganda : null;
  }

  private yatim(baris: Baris): Temuan | null {
    const atas = diAtas(baris);
    return this.semua().get(baris) ?? (atas && this.semua().get(atas)) ?? null;
  }

  /** The difference is what a row with this code brings to the sum, or takes from the row it stands below. */
  private jumlah(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    const longgar = toleransiJumlah(this.matriks, kolom, this.toleransi);
    const induk = t.aturan === 'PGU-002' ? null : baris;
    for (const [lain, ganda] of this.semua()) {
      if (!lain.bernilai(kolom) || lain.angka(kolom) === 0) continue;
      const berlebih = lain.induk === induk && Math.abs(beda(t) + lain.angka(kolom)) <= longgar;
      const kurang = Math.abs(beda(t) - lain.angka(kolom)) <= longgar && diAtas(lain) === baris;
      if (berlebih || kurang) return ganda;
    }
    return null;
  }
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
