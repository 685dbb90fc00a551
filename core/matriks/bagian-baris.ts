import { rapikan } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import type { Baris } from './baris';
import type { KolomMatriks } from './kolom';
import type { Matriks } from './matriks';

/** What one item may be split by: each source of funds, place or unit has a row and an amount of its own. */
const PEMBAGI =
  /\bsumber\b|\blokasi\b|\bkecamatan\b|\bkelurahan\b|\bdesa\b|\bpelaksana\b|penanggung ?jawab|perangkat daerah|\bs?opd\b|\bskpd\b|\bunit kerja\b/i;

/** Tells rows that go on with the item above from rows that repeat it by mistake. */
export class BagianBaris {
  private readonly uang: readonly KolomMatriks[];
  private readonly lainnya: readonly KolomMatriks[];
  private readonly pembagi: readonly number[];

  constructor(private readonly matriks: Matriks) {
    this.uang = matriks.kolomBerjenis('uang');
    this.lainnya = matriks.kolom.filter((k) =>
      ['indikator', 'kinerja', 'satuan', 'tingkat', 'teks'].includes(k.jenis),
    );
    this.pembagi = kolomPembagi(matriks);
  }

  /**
   * Whether a row with code and name of the row above is a part of it: it adds no amount, it is for another source of
   * funds or place, or it repeats the amount beside a further indicator.
   */
  apakahBagian(baris: Baris, pokok: Baris): boolean {
    if (!this.uang.some((k) => baris.bernilai(k) && baris.angka(k) !== 0)) return true;
    if (this.pembagi.some((k) => this.berbeda(baris, pokok, k))) return true;
    if (!this.lainnya.some((k) => this.berbeda(baris, pokok, k.indeks))) return false;
    return this.uang.every((k) => !baris.bernilai(k) || baris.angka(k) === pokok.angka(k));
  }

  private berbeda(baris: Baris, pokok: Baris, kolom: number): boolean {
    const { lembar } = this.matriks;
    const isi = rapikan(nilaiSel(lembar, baris.barisLembar, kolom));
    return isi !== '' && isi !== rapikan(nilaiSel(lembar, pokok.barisLembar, kolom));
  }
}

/** Sheet columns whose heading says so, those that the form does not know included. */
function kolomPembagi({ tabel, lembar, kolom }: Matriks): number[] {
  const nama = kolom
    .filter((k) => ['kode', 'uraian', 'uang'].includes(k.jenis))
    .flatMap((k) => k.kolomLembar);
  const hasil: number[] = [];
  for (let k = tabel.rentang.kolom; k <= tabel.rentang.kolomAkhir; k++) {
    if (nama.includes(k)) continue;
    for (let b = tabel.kepala.baris; b <= tabel.kepala.barisAkhir; b++) {
      if (!PEMBAGI.test(rapikan(nilaiSel(lembar, b, k)))) continue;
      hasil.push(k);
      break;
    }
  }
  return hasil;
}
