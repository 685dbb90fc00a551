import { jumlahkan } from '../angka/bulat';
import type { Formulir, JenisKolom } from '../formulir/formulir';
import { UMUM } from '../formulir/umum';
import type { Tabel } from '../formulir/tabel';
import type { Lembar } from '../lembar/lembar';
import type { Baris } from './baris';
import type { KolomMatriks } from './kolom';

/** A recognised table as typed columns and a tree of rows. Built by `susunMatriks`. */
export class Matriks {
  readonly lembar: Lembar;
  readonly formulir: Formulir;
  /** Rows of the tree and totals, in sheet order; notes and repeated headers are left out. */
  readonly baris: Baris[] = [];
  /** Rows without parent, totals excluded. */
  readonly akar: Baris[] = [];
  readonly total: Baris[] = [];
  /** "Rata-rata capaian kinerja", "Predikat kinerja": rows that sum up percentages. They are not among `baris`. */
  readonly penutup: Baris[] = [];
  readonly kolom: KolomMatriks[] = [];

  /** Levels were read from place or numbering: sums must prove them. */
  tingkatTersirat = false;

  constructor(readonly tabel: Tabel) {
    this.lembar = tabel.lembar;
    this.formulir = tabel.formulir;
  }

  /** Amount columns in which children add up to their parent. */
  get kolomDijumlah(): KolomMatriks[] {
    return this.kolom.filter((k) => k.definisi.dijumlah);
  }

  /** Whether form or heading promise that the column adds up; any other column must prove it by its own sums. */
  pastiDijumlah(kolom: KolomMatriks): boolean {
    if (this.tingkatTersirat || this.formulir.baris.sebagian) return false;
    return /\b(pagu|anggaran|plafon)\b/i.test(kolom.judul) || this.dikenal(kolom);
  }

  /** A column of a known form, not one that only its contents and its heading explain. */
  dikenal(kolom: KolomMatriks): boolean {
    return this.formulir.id !== UMUM && this.formulir.kolom.includes(kolom.definisi);
  }

  kolomBerjenis(jenis: JenisKolom): KolomMatriks[] {
    return this.kolom.filter((k) => k.jenis === jenis);
  }

  kolomBerid(id: string): KolomMatriks | null {
    return this.kolom.find((k) => k.id === id) ?? null;
  }

  /** Sum without binary dust; rows without a number count as nothing. */
  jumlah(baris: readonly Baris[], kolom: KolomMatriks): number {
    return jumlahkan(baris.filter((b) => b.bernilai(kolom)).map((b) => b.angka(kolom)));
  }
}
