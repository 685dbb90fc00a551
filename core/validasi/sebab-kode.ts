import { barisMundur } from '../aturan/kod-006-kode-tidak-urut';
import { kolomKode } from '../aturan/sel-kode';
import type { Temuan } from '../aturan/temuan';
import { toleransiJumlah } from '../aturan/toleransi';
import { bacaKode } from '../kode/baca-kode';
import { induk } from '../kode/silsilah';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { beda } from './angka-benar';
import type { Letak } from './letak';

/** Codes that are wrong, so that their row may stand at another place of the tree. */
const KODE_SALAH = ['KOD-002', 'KOD-001'];

/** Finds the wrong code behind a broken order, a missing parent, or sums that count its row under the wrong parent. */
export class SebabKode {
  private readonly kolom: KolomMatriks | null;
  private salah: ReadonlyMap<Baris, Temuan> | null = null;

  constructor(
    private readonly matriks: Matriks,
    private readonly letak: Letak,
    private readonly toleransi: number,
  ) {
    this.kolom = kolomKode(matriks);
  }

  cari(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    switch (t.aturan) {
      case 'KOD-006':
        return this.urutan();
      case 'KOD-007':
        return t.sel.includes(':') || t.kode === null ? null : this.yatim(baris);
      case 'PGU-001':
        return this.jumlah(t, baris, kolom);
      default:
        return null;
    }
  }

  private semua(): ReadonlyMap<Baris, Temuan> {
    if (this.salah) return this.salah;
    const salah = new Map<Baris, Temuan>();
    const { kolom } = this;
    for (const b of kolom && KODE_SALAH.some((a) => kolom.kolomLembar.some((k) => this.letak.dikolom(a, k)))
      ? this.matriks.baris
      : []) {
      const t = KODE_SALAH.flatMap((a) => this.letak.diKode(a, b.barisLembar, kolom!) ?? [])[0];
      if (t) salah.set(b, t);
    }
    return (this.salah = salah);
  }

  /** Every step back has a wrong code on one of its sides. */
  private urutan(): Temuan | null {
    const salah = this.semua();
    if (salah.size === 0) return null;
    let pertama: Temuan | null = null;
    for (const { sebelum, baris } of barisMundur(this.matriks)) {
      const t = salah.get(sebelum) ?? salah.get(baris);
      if (!t) return null;
      pertama ??= t;
    }
    return pertama;
  }

  /** The code of the row itself is wrong, or the missing parent is there under a wrong code. */
  private yatim(baris: Baris): Temuan | null {
    const sendiri = this.semua().get(baris);
    if (sendiri) return sendiri;
    const dicari = baris.kode && induk(baris.kode)?.kanonik;
    for (const t of this.semua().values()) if (dicari && kanonikBenar(t) === dicari) return t;
    return null;
  }

  /** The difference is what a row with a wrong code brings to this sum, or takes from it. */
  private jumlah(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    const longgar = toleransiJumlah(this.matriks, kolom, this.toleransi);
    for (const [lain, salah] of this.semua()) {
      if (!lain.bernilai(kolom) || lain.angka(kolom) === 0) continue;
      const berlebih = lain.induk === baris && Math.abs(beda(t) + lain.angka(kolom)) <= longgar;
      const kurang =
        Math.abs(beda(t) - lain.angka(kolom)) <= longgar && indukBenar(salah) === baris.kode?.kanonik;
      if (berlebih || kurang) return salah;
    }
    return null;
  }
}

function kodeBenar(t: Temuan) {
  return typeof t.seharusnya === 'string' ? bacaKode(t.seharusnya).kode : null;
}

function kanonikBenar(t: Temuan): string | undefined {
  return kodeBenar(t)?.kanonik;
}

/** Parent of the right code; null where no code is known to be right. */
function indukBenar(t: Temuan): string | null {
  const kode = kodeBenar(t);
  return kode ? (induk(kode)?.kanonik ?? null) : null;
}
