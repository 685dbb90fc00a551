import { atasCocok } from '../aturan/jumlah';
import { akarTotal } from '../aturan/isi-total';
import type { Temuan } from '../aturan/temuan';
import { toleransiJumlah } from '../aturan/toleransi';
import { bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { beda } from './angka-benar';
import type { Letak } from './letak';
import type { BahanSebab, PencariSebab } from './pencari';
import { sebabLebihPagu } from './sebab-pagu';

/** A lost or added "000" hides at most this much of rounding, in rupiah. */
const PEMBULATAN_RIBU = 500;

/** Wrong sums below one row that are looked at together. */
const TERBANYAK = 8;

/** A wrong, lost or missing amount in the same column, behind a wrong sum, spending above its budget, or a blank. */
export function sebabJumlah({ matriks, letak, toleransi }: BahanSebab): PencariSebab {
  return (t, baris, kolom) => new SebabJumlah(matriks, letak, kolom, toleransi).penyebab(t, baris);
}

class SebabJumlah {
  /** In the unit of the column. */
  private readonly toleransi: number;

  constructor(
    private readonly matriks: Matriks,
    private readonly letak: Letak,
    private readonly kolom: KolomMatriks,
    private readonly toleransiRupiah: number,
  ) {
    this.toleransi = toleransiJumlah(matriks, kolom, toleransiRupiah);
  }

  penyebab(t: Temuan, baris: Baris): Temuan | null {
    switch (t.aturan) {
      case 'PGU-001':
        return (
          this.cari('RMS-003', baris) ??
          this.penyebabJumlah(t, baris, baris.anakBernilai(this.kolom)) ??
          this.anakKosong(t, baris)
        );
      case 'PGU-002': {
        const teratas = akarTotal(this.matriks, this.matriks.total.indexOf(baris));
        return this.penyebabJumlah(t, baris, bernilaiTerdekat(teratas, this.kolom));
      }
      case 'PGU-003':
        return sebabLebihPagu(baris, this.kolom, this.letak);
      case 'PGU-006':
      case 'PGU-007':
        return t.tingkat === 'info' && t.kode !== null ? this.jumlahDiAtas(baris) : null;
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
    return (
      bersama(this.semuaSalah(bawah), selisih, this.toleransi) ??
      this.lebihPagu(bawah, selisih) ??
      this.teksTerlewat(baris, bawah, selisih) ??
      this.anakTerjepit(t, baris, bawah)
    );
  }

  /** Every wrong sum below, at any depth; empty where there are too many to say anything. */
  private semuaSalah(bawah: readonly Baris[]): readonly Temuan[] {
    const hasil: Temuan[] = [];
    const turun = (daftar: readonly Baris[]): void => {
      for (const b of daftar) {
        const salah = this.cari('PGU-001', b);
        if (salah) hasil.push(salah);
        if (hasil.length <= TERBANYAK) turun(b.anakBernilai(this.kolom));
      }
    };
    turun(bawah);
    return hasil.length <= TERBANYAK ? hasil : [];
  }

  /** The row above agrees with this row, and the rows below disagree with one of its children: that one is wrong. */
  private anakTerjepit(t: Temuan, baris: Baris, bawah: readonly Baris[]): Temuan | null {
    if (t.aturan !== 'PGU-001') return null;
    const salah = bawah.flatMap((b) => this.cari('PGU-001', b) ?? []);
    return salah.length === 1 && atasCocok(baris, this.kolom, this.toleransiRupiah) ? salah[0]! : null;
  }

  /** Wrong figures below; under a row that adds up, those further down, which it passes on. */
  private salahDiBawah(bawah: readonly Baris[]): Temuan[] {
    return bawah.flatMap((b) => {
      const sendiri = this.cari('PGU-001', b) ?? this.cari('PGU-005', b) ?? this.cari('RMS-005', b);
      return sendiri ? [sendiri] : this.salahDiBawah(b.anakBernilai(this.kolom));
    });
  }

  private longgar(t: Temuan): number {
    const { skala } = this.kolom.tabel;
    return t.aturan === 'PGU-005' ? Math.max(this.toleransi, PEMBULATAN_RIBU / skala) : this.toleransi;
  }

  /** A sub kegiatan without amount below a sum that is higher than the rest, unless the row above speaks against that sum. */
  private anakKosong(t: Temuan, baris: Baris): Temuan | null {
    if (beda(t) <= 0 || !adaSubKosong(baris.anak, this.kolom)) return null;
    const kosong = ['PGU-006', 'PGU-007'].flatMap((a) => this.letak.dikolom(a, this.kolom.indeks) ?? [])[0];
    if (!kosong || kosong.tingkat === 'info') return null;
    const atas = baris.induk && this.cari('PGU-001', baris.induk);
    return atas ? null : kosong;
  }

  /** The sum above a blank that is only a remark: there it shows that an amount is missing. */
  private jumlahDiAtas(baris: Baris): Temuan | null {
    let atas = baris.induk;
    while (atas?.kosong(this.kolom)) atas = atas.induk;
    const salah = atas ? this.cari('PGU-001', atas) : undefined;
    return salah && beda(salah) > 0 ? salah : null;
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

/**
 * The largest of some wrong sums that together make up this difference: their errors add to each other or cancel out on
 * the way up.
 */
function bersama(salah: readonly Temuan[], selisih: number, toleransi: number): Temuan | null {
  for (let pilihan = 1; pilihan < 1 << salah.length; pilihan++) {
    const terpilih = salah.filter((_, i) => pilihan & (1 << i));
    if (Math.abs(terpilih.reduce((n, s) => n + beda(s), selisih)) > toleransi) continue;
    return terpilih.reduce((a, b) => (Math.abs(beda(b)) > Math.abs(beda(a)) ? b : a));
  }
  return null;
}

/** Blank sub kegiatan among the rows, or below a blank one. */
function adaSubKosong(daftar: readonly Baris[], kolom: KolomMatriks): boolean {
  return daftar.some((b) => b.kosong(kolom) && (b.tingkat === 'sub kegiatan' || adaSubKosong(b.anak, kolom)));
}
