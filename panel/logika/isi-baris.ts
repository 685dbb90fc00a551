import type { PerubahanSel } from '../../core/aturan/temuan';
import { ubahNilai } from '../../core/aturan/ubah-sel';
import type { PemetaanTabel } from '../../core/formulir/tabel';
import type { KolomTabel, Tabel } from '../../core/formulir/tabel';
import { rapikan, selKosong } from '../../core/lembar/isi-sel';
import { nilaiSel, rumusSel, type Lembar } from '../../core/lembar/lembar';
import type { EntriKamus } from '../../core/nomenklatur/kamus';
import { muatMesin } from './mesin';

export interface IsianBaris {
  readonly perubahan: readonly PerubahanSel[];
  /** Cells that hold something else now: the planner should see them before they are replaced. */
  readonly menimpa: number;
  /** What was left out and why. */
  readonly catatan: string | null;
}

/** The code into one cell, as text so that no zero is lost; X.XX becomes the bidang of the sheet. */
export function perubahanKode(lembar: Lembar, baris: number, kolom: number, kode: string): PerubahanSel {
  return ubahNilai(lembar, baris, kolom, denganBidang(kode, lembar), '@');
}

/** "X.XX.01.2.02" on a sheet whose codes begin with 1.06 -> "1.06.01.2.02"; as it is when the sheet has no codes yet. */
function denganBidang(kode: string, lembar: Lembar): string {
  if (!kode.startsWith('X.XX')) return kode;
  const hitung = new Map<string, number>();
  for (const baris of lembar.nilai) {
    for (const sel of baris) {
      const bidang = typeof sel === 'string' && /^\s*(\d\.\d\d)\.\d\d/.exec(sel)?.[1];
      if (bidang) hitung.set(bidang, (hitung.get(bidang) ?? 0) + 1);
    }
  }
  const [terbanyak] = [...hitung].sort((a, b) => b[1] - a[1]);
  return terbanyak ? kode.replace('X.XX', terbanyak[0]) : kode;
}

/** Code, name, indicator and unit into the columns of the table that this row belongs to; a message when there is none. */
export async function perubahanIsiBaris(
  lembar: Lembar,
  baris: number,
  entri: EntriKamus,
  pemetaan: readonly PemetaanTabel[] = [],
): Promise<IsianBaris | string> {
  const tabel = await tabelDi(lembar, baris, pemetaan);
  if (!tabel) {
    return 'Baris ini bukan bagian tabel yang bisa dibaca Renja. Pilih sel di baris data, atau tulis kodenya saja.';
  }
  const perubahan: PerubahanSel[] = [];
  const catatan: string[] = [];
  for (const kolom of tabel.kolom) {
    const nilai = kolom.definisi.jenis === 'kode' ? denganBidang(entri.kode, lembar) : isiUntuk(kolom, entri);
    if (nilai === '') continue;
    const k = kolom.kolom[0]!;
    if (kolom.definisi.jenis === 'kode' && kolom.kolom.length > 1) {
      catatan.push('Kode di tabel ini terbagi ke beberapa kolom; isi kodenya sendiri.');
    } else if (rumusSel(lembar, baris, k) !== '') {
      catatan.push(`Kolom "${kolom.judul}" berisi rumus dan dibiarkan.`);
    } else if (rapikan(nilaiSel(lembar, baris, k)) !== nilai) {
      perubahan.push(kolom.definisi.jenis === 'kode' ? perubahanKode(lembar, baris, k, nilai) : ubahNilai(lembar, baris, k, nilai)); // prettier-ignore
    }
  }
  return {
    perubahan,
    menimpa: perubahan.filter((p) => !selKosong(p.sebelum.nilai)).length,
    catatan: catatan.length > 0 ? catatan.join(' ') : null,
  };
}

function isiUntuk({ definisi }: KolomTabel, entri: EntriKamus): string {
  if (definisi.jenis === 'uraian') return entri.nama;
  if (definisi.jenis === 'indikator') return entri.indikator;
  return definisi.jenis === 'satuan' ? entri.satuan : '';
}

/** The table whose data rows, or the row right below them, hold this row. */
export async function tabelDi(
  lembar: Lembar,
  baris: number,
  pemetaan: readonly PemetaanTabel[],
): Promise<Tabel | null> {
  const { kenaliLembar } = await muatMesin();
  for (const tabel of kenaliLembar(lembar, pemetaan).tabel) {
    if (tabel.bagian.some(({ awal, akhir }) => baris >= awal && baris <= akhir + 1)) return tabel;
  }
  return null;
}
