import { hitunganKolom, type HitunganKolom } from '../aturan/hitungan-kolom';
import type { Temuan } from '../aturan/temuan';
import { toleransiJumlah } from '../aturan/toleransi';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { angkaBenar, beda } from './angka-benar';
import type { Letak } from './letak';
import type { BahanSebab, PencariSebab } from './pencari';

/** A wrong amount in another column, behind one that the table computes from it ("9 = 8 - 7", "Sisa Anggaran"). */
export function sebabHitungan(bahan: BahanSebab): PencariSebab {
  const hitungan = new SebabHitungan(bahan);
  return (t, baris, kolom) => hitungan.cari(t, baris, kolom);
}

class SebabHitungan {
  private readonly matriks: Matriks;
  private readonly letak: Letak;
  private daftar: readonly HitunganKolom[] | null = null;

  constructor(private readonly bahan: BahanSebab) {
    this.matriks = bahan.matriks;
    this.letak = bahan.letak;
  }

  cari(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    if (t.sel.includes(':')) return null;
    switch (t.aturan) {
      case 'RMS-005':
        return t.kode === null && baris.kode ? null : this.suku(t, baris, kolom);
      case 'PGU-001':
      case 'PGU-002':
        return (
          this.seselRumus(t, baris, kolom) ??
          this.diteruskan(t, baris, kolom) ??
          this.lebihPagu(t, baris, kolom)
        );
      default:
        return null;
    }
  }

  /** Read only when a finding asks. */
  private get semua(): readonly HitunganKolom[] {
    return (this.daftar ??= hitunganKolom(this.matriks).filter((h) => !h.rumus.bagi));
  }

  /** The written figure was computed from the right figure of one of its terms. */
  private suku(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    for (const { asal, rumus } of this.semua.filter((h) => h.kolom === kolom)) {
      for (const [i, k] of asal.entries()) {
        if (!baris.bernilai(k)) continue;
        const perlu = baris.angka(k) + rumus.suku[i]!.tanda * beda(t);
        const calon = angkaBenar(baris, k, this.letak).find((b) => this.sama(b.nilai, perlu, k));
        if (calon) {
          if (calon.temuan.baris !== t.baris) this.tunjuk(calon.temuan, t, baris.sel(k));
          return calon.temuan;
        }
        const hitungan = this.letak.di('RMS-005', baris.barisLembar, k.indeks);
        if (hitungan && this.sama(Number(hitungan.seharusnya), perlu, k)) return hitungan;
        const lebih = this.letak.di('PGU-003', baris.barisLembar, k.indeks);
        if (lebih && perlu >= 0 && perlu <= Number(lebih.seharusnya)) return lebih;
      }
    }
    return null;
  }

  private tunjuk(kepala: Temuan, saksi: Temuan, sel: string): void {
    this.bahan.petunjuk.set(kepala, ` Menurut hitungan di ${saksi.sel}, sel yang salah ${sel}.`);
  }

  /** Sum and formula ask for the same figure in the same cell. */
  private seselRumus(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    const hitungan = this.letak.di('RMS-005', baris.barisLembar, kolom.indeks);
    return hitungan && this.sama(Number(hitungan.seharusnya), Number(t.seharusnya), kolom) ? hitungan : null;
  }

  /** The same difference as in a column of the same row that this one is computed from. */
  private diteruskan(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    for (const { asal, rumus } of this.semua.filter((h) => h.kolom === kolom)) {
      for (const [i, k] of asal.entries()) {
        const lain = this.letak.di(t.aturan, baris.barisLembar, k.indeks);
        if (lain && this.sama(rumus.suku[i]!.tanda * beda(lain), beda(t), k)) return lain;
      }
    }
    return null;
  }

  /** A term below of an actual above its budget, which would fall back under it if this sum is to be right. */
  private lebihPagu(t: Temuan, baris: Baris, kolom: KolomMatriks): Temuan | null {
    for (const { asal, rumus, kolom: hasil } of this.semua) {
      const letak = asal.indexOf(kolom);
      if (letak < 0) continue;
      for (const anak of baris.anakBernilai(kolom)) {
        const lebih = this.letak.di('PGU-003', anak.barisLembar, hasil.indeks);
        const benar = anak.angka(hasil) + rumus.suku[letak]!.tanda * beda(t);
        if (lebih && benar >= 0 && benar <= Number(lebih.seharusnya)) return lebih;
      }
    }
    return null;
  }

  private sama(a: number, b: number, kolom: KolomMatriks): boolean {
    const longgar =
      kolom.jenis === 'uang' ? toleransiJumlah(this.matriks, kolom, this.bahan.toleransi) : 0.01;
    return Math.abs(a - b) <= longgar;
  }
}
