import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import type { AwalLembar, Potongan } from '../bersama/jembatan';
import { gayaLembar, keEnUS } from '../bersama/rumus-lokal';

/** Puts the slices of one sheet together again. */
export class SusunLembar {
  private readonly nilai: (readonly NilaiSel[])[] = [];
  private readonly teks: (readonly string[])[] = [];
  private readonly rumus: (readonly string[])[] = [];
  private readonly format: (readonly number[])[] = [];
  private readonly nomorFormat = new Map([['General', 0]]);

  constructor(
    private readonly nama: string,
    private readonly awal: AwalLembar,
  ) {}

  tambah(p: Potongan): void {
    this.nilai.push(...p.nilai);
    this.rumus.push(...p.rumus);
    p.teks.forEach((baris, i) => this.teks.push(baris.map((t, j) => t ?? teksNilai(p.nilai[i]![j]!))));
    const nomor = p.daftarFormat.map((f) => {
      const ada = this.nomorFormat.get(f) ?? this.nomorFormat.size;
      this.nomorFormat.set(f, ada);
      return ada;
    });
    for (const baris of p.format) this.format.push(baris.map((n) => nomor[n]!));
  }

  selesai(): Lembar {
    const gaya = gayaLembar(this.rumus.flat(), this.awal.desimalKoma);
    return {
      nama: this.nama,
      tersembunyi: this.awal.tersembunyi,
      nilai: this.nilai,
      rumus: this.rumus.map((baris) => baris.map((r) => (r ? keEnUS(r, gaya) : ''))),
      daftarFormat: [...this.nomorFormat.keys()],
      format: this.format,
      teks: this.teks,
      gabungan: this.awal.gabungan,
      barisTersembunyi: this.awal.barisTersembunyi,
      kolomTersembunyi: this.awal.kolomTersembunyi,
    };
  }
}

/** Text, errors and blanks are shown as they are. */
function teksNilai(nilai: NilaiSel): string {
  if (nilai === null) return '';
  return typeof nilai === 'object' ? nilai.galat : String(nilai);
}
