import { atasCocok } from '../aturan/jumlah';
import { akarSebelum } from '../aturan/pgu-002-jumlah-tabel';
import type { Temuan } from '../aturan/temuan';
import { bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { Letak } from './letak';
import { sebabPersen } from './sebab-persen';

/** A lost or added "000" hides at most this much of rounding. */
const PEMBULATAN_RIBU = 500;

/**
 * Names the cause where one wrong cell explains several findings of a table: a parent whose sum comes right with the
 * right figure of a row below, an actual above its budget, a text that a SUM left out, a row that is missing in several
 * columns, a percentage of a wrong amount.
 */
export function hubungkanSebab(matriks: Matriks, temuan: readonly Temuan[], toleransi: number): Temuan[] {
  if (!temuan.some((t) => t.aturan.startsWith('PGU-'))) return [...temuan];
  const letak = new Letak(temuan);
  const kolomDi = new Map(matriks.kolom.map((k) => [k.indeks, k]));
  const barisDi = new Map(matriks.baris.map((b) => [b.barisLembar, b]));
  const hilang = new Map<Baris, Temuan>();
  const persen = sebabPersen(matriks, letak);
  return temuan.map((t) => {
    const kolom = kolomDi.get(t.kolom);
    const baris = barisDi.get(t.baris);
    if (!kolom || !baris || t.sebab !== null) return t;
    const jumlah = new Jumlah(letak, kolom, toleransi);
    const penyebab =
      jumlah.penyebab(matriks, t, baris) ??
      persen(t, baris, kolom) ??
      sekolomHilang(t, baris, kolom, hilang, toleransi);
    return penyebab ? { ...t, sebab: `${penyebab.aturan}@${penyebab.sel}` } : t;
  });
}

/**
 * The written amount fits the row above it, so a row below is missing; where it is missing in several columns, the
 * first column speaks for all.
 */
function sekolomHilang(
  t: Temuan,
  baris: Baris,
  kolom: KolomMatriks,
  hilang: Map<Baris, Temuan>,
  toleransi: number,
): Temuan | null {
  if (t.aturan !== 'PGU-001' || beda(t) <= 0 || !atasCocok(baris, kolom, toleransi)) return null;
  const pertama = hilang.get(baris);
  if (!pertama) hilang.set(baris, t);
  return pertama ?? null;
}

/** Causes among the amounts of one column. */
class Jumlah {
  constructor(
    private readonly letak: Letak,
    private readonly kolom: KolomMatriks,
    private readonly toleransi: number,
  ) {}

  penyebab(matriks: Matriks, t: Temuan, baris: Baris): Temuan | null {
    switch (t.aturan) {
      case 'PGU-001':
        return this.penyebabJumlah(t, baris, baris.anakBernilai(this.kolom));
      case 'PGU-002': {
        const teratas = akarSebelum(matriks, matriks.total.indexOf(baris));
        return this.penyebabJumlah(t, baris, bernilaiTerdekat(teratas, this.kolom));
      }
      case 'PGU-003':
        return baris.anakBernilai(this.kolom).flatMap((b) => this.cari('PGU-003', b) ?? [])[0] ?? null;
      default:
        return null;
    }
  }

  private cari(aturan: string, baris: Baris): Temuan | undefined {
    return this.letak.di(aturan, baris.barisLembar, this.kolom.indeks);
  }

  private penyebabJumlah(t: Temuan, baris: Baris, bawah: readonly Baris[]): Temuan | null {
    const selisih = beda(t);
    const salah = this.salahDiBawah(bawah);
    const satu = salah.find((s) => Math.abs(beda(s) + selisih) <= this.longgar(s));
    if (satu) return satu;
    if (salah.length > 1) {
      const semua = salah.reduce((jumlah, s) => jumlah + beda(s), 0);
      if (Math.abs(semua + selisih) <= this.toleransi) return salah[0]!;
    }
    return this.lebihPagu(bawah, selisih) ?? this.teksTerlewat(baris, bawah, selisih);
  }

  /** Wrong figures below; under a row that adds up, those further down, which it passes on. */
  private salahDiBawah(bawah: readonly Baris[]): Temuan[] {
    return bawah.flatMap((b) => {
      const sendiri = this.cari('PGU-001', b) ?? this.cari('PGU-005', b);
      return sendiri ? [sendiri] : this.salahDiBawah(b.anakBernilai(this.kolom));
    });
  }

  private longgar(t: Temuan): number {
    return t.aturan === 'PGU-005' ? PEMBULATAN_RIBU : this.toleransi;
  }

  /** An actual above its budget that would fall back under it if this sum is to be right. */
  private lebihPagu(bawah: readonly Baris[], selisih: number): Temuan | null {
    for (const b of bawah) {
      const lebih = this.cari('PGU-003', b);
      if (!lebih) continue;
      const benar = b.angka(this.kolom) + selisih;
      if (benar >= 0 && benar <= Number(lebih.seharusnya) + this.toleransi) return lebih;
    }
    return null;
  }

  /** A SUM formula that is short by exactly the amounts that are stored as text. */
  private teksTerlewat(baris: Baris, bawah: readonly Baris[], selisih: number): Temuan | null {
    if (!/\bSUM\(/i.test(baris.rumus(this.kolom))) return null;
    const teks = bawah.filter((b) => typeof b.nilai(this.kolom) === 'string');
    const jumlah = baris.matriks.jumlah(teks, this.kolom);
    if (teks.length === 0 || Math.abs(jumlah + selisih) > this.toleransi) return null;
    return this.cari('STR-003', teks[0]!) ?? this.letak.dikolom('STR-003', this.kolom.indeks);
  }
}

function beda(t: Temuan): number {
  return Number(t.tertulis) - Number(t.seharusnya);
}
