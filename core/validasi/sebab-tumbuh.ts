import type { Temuan } from '../aturan/temuan';
import { hitungPertumbuhan, rataPertumbuhan } from '../indikator/pertumbuhan';
import type { Baris } from '../matriks/baris';
import { hubunganTumbuh, type HubunganTumbuh } from '../matriks/hubungan';
import type { KolomMatriks } from '../matriks/kolom';
import { angkaBenar } from './angka-benar';
import type { Letak } from './letak';

/** Growth is written with two decimals; means of rounded growths are off by as much again. */
const LONGGAR = 0.011;
const LANGKAH = 20;

/** Finds the wrong amount behind a growth (CAP-003) that fits the right one. */
export function sebabTumbuh(t: Temuan, baris: Baris, kolom: KolomMatriks, letak: Letak): Temuan | null {
  const hubungan = hubunganTumbuh(baris.matriks).find((h) => h.persen === kolom);
  const tertulis = Number(t.tertulis);
  for (const k of hubungan?.deret ?? []) {
    const dengan = (nilai: number): number => tumbuhDengan(baris, hubungan!, k, nilai);
    const benar = angkaBenar(baris, k, letak).find((b) => Math.abs(dengan(b.nilai) - tertulis) <= LONGGAR);
    if (benar) return benar.temuan;
    const batas = batasBenar(baris, k, letak);
    if (batas && tercapai(dengan, batas, tertulis)) return batas.temuan;
  }
  return null;
}

interface Batas {
  readonly dari: number;
  readonly sampai: number;
  readonly temuan: Temuan;
}

/** An actual above its budget says where the right figure lies: the actual below the budget, or the budget above the actual. */
function batasBenar(baris: Baris, kolom: KolomMatriks, letak: Letak): Batas | null {
  const lebih = letak.di('PGU-003', baris.barisLembar, kolom.indeks);
  if (lebih) return { dari: Number(lebih.seharusnya) / 2, sampai: Number(lebih.seharusnya), temuan: lebih };
  for (const belanja of baris.matriks.kolom) {
    if (belanja.definisi.pagu !== kolom.id) continue;
    const kurang = letak.di('PGU-003', baris.barisLembar, belanja.indeks);
    if (!kurang) continue;
    const realisasi = (Number(kurang.tertulis) * belanja.tabel.skala) / kolom.tabel.skala;
    return { dari: realisasi, sampai: 2 * realisasi, temuan: kurang };
  }
  return null;
}

/** Whether some amount between the limits gives the written growth. */
function tercapai(dengan: (nilai: number) => number, { dari, sampai }: Batas, tertulis: number): boolean {
  let terendah = Infinity;
  let tertinggi = -Infinity;
  for (let i = 0; i <= LANGKAH; i++) {
    const poin = dengan(dari + ((sampai - dari) * i) / LANGKAH);
    if (Number.isNaN(poin)) continue;
    terendah = Math.min(terendah, poin);
    tertinggi = Math.max(tertinggi, poin);
  }
  return tertulis >= terendah - LONGGAR && tertulis <= tertinggi + LONGGAR;
}

/** Percent points with another amount in one of the years; NaN where undefined. */
function tumbuhDengan(
  baris: Baris,
  { deret, rumus }: HubunganTumbuh,
  kolom: KolomMatriks,
  nilai: number,
): number {
  const isi = deret.map((k) => (k === kolom ? nilai : baris.bernilai(k) ? baris.angka(k) : null));
  const [lama, baru] = isi as [number | null, number | null];
  const hasil =
    rumus === 'rata-pertumbuhan'
      ? rataPertumbuhan(isi)
      : lama === null || baru === null
        ? NaN
        : hitungPertumbuhan(lama, baru);
  return typeof hasil === 'number' ? hasil * 100 : NaN;
}
