import { capaianSel } from '../../core/indikator/capaian';
import type { Kelompok } from '../../core/aturan/aturan';
import type { TingkatTemuan } from '../../core/aturan/temuan';
import type { BukuKerja } from '../../core/lembar/lembar';
import type { Baris } from '../../core/matriks/baris';
import type { KolomMatriks } from '../../core/matriks/kolom';
import { hubunganPersen } from '../../core/matriks/hubungan';
import type { Matriks } from '../../core/matriks/matriks';
import { susunMatriks } from '../../core/matriks/susun';
import { kenaliLembar } from '../../core/validasi/kenali-lembar';
import type { HasilPeriksa } from '../../core/validasi/periksa';
import type { PemetaanTabel } from '../../core/formulir/tabel';

export interface BatangPagu {
  readonly nama: string;
  readonly pagu: number;
  /** Spending over budget as a fraction; null where the table has no spending. */
  readonly serapan: number | null;
}

export interface BatangCapaian {
  readonly nama: string;
  /** Fraction: 0.95. */
  readonly capaian: number;
}

export interface RingkasanTabel {
  readonly lembar: string;
  readonly judul: string;
  /** Heading of the amount column that is shown. */
  readonly kolomPagu: string;
  readonly program: readonly BatangPagu[];
  readonly indikator: readonly BatangCapaian[];
}

export interface KelompokTemuan {
  readonly nama: string;
  readonly banyak: number;
  readonly tingkat: TingkatTemuan;
}

const NAMA_KELOMPOK: Readonly<Record<Kelompok, string>> = {
  STR: 'Susunan tabel',
  KOD: 'Kode',
  NAM: 'Nama',
  IND: 'Indikator',
  SAT: 'Satuan',
  TGT: 'Target',
  PGU: 'Pagu dan jumlah',
  CAP: 'Capaian dan persen',
  KSN: 'Kecocokan antartabel',
  RMS: 'Rumus',
  THN: 'Tahun',
  LOK: 'Lokasi',
  DNA: 'Sumber dana',
};
const BERAT: readonly TingkatTemuan[] = ['galat', 'peringatan', 'info'];

/** What the charts show of every recognised table. */
export function ringkasTabel(buku: BukuKerja, pemetaan: readonly PemetaanTabel[]): RingkasanTabel[] {
  const hasil: RingkasanTabel[] = [];
  for (const lembar of buku.lembar) {
    for (const tabel of kenaliLembar(lembar, pemetaan).tabel) {
      const m = susunMatriks(tabel);
      const pagu = kolomPagu(m);
      const program = pagu ? batangPagu(m, pagu) : [];
      const indikator = batangCapaian(m);
      if (program.length + indikator.length === 0) continue;
      hasil.push({ lembar: lembar.nama, judul: tabel.formulir.judul, kolomPagu: pagu?.judul ?? '', program, indikator }); // prettier-ignore
    }
  }
  return hasil;
}

/** The budget of year n, else the first amount column that is no spending. */
function kolomPagu(m: Matriks): KolomMatriks | null {
  const uang = m.kolomBerjenis('uang').filter((k) => k.definisi.pagu === null);
  return uang.find((k) => k.definisi.tahun === 'n' || k.definisi.tahun === null) ?? uang[0] ?? null;
}

function batangPagu(m: Matriks, pagu: KolomMatriks): BatangPagu[] {
  const realisasi = m.kolomBerjenis('uang').find((k) => k.definisi.pagu === pagu.id);
  return m.baris
    .filter((b) => b.tingkat === 'program' && b.jenis === 'data' && b.bernilai(pagu))
    .map((b) => {
      const nilai = b.angka(pagu);
      const ada = realisasi !== undefined && b.bernilai(realisasi) && nilai > 0;
      return { nama: b.label, pagu: nilai, serapan: ada ? b.angka(realisasi) / nilai : null };
    });
}

function batangCapaian(m: Matriks): BatangCapaian[] {
  const hubungan = hubunganPersen(m).find((h) => h.rumus === 'capaian');
  const target = hubungan?.penyebut ?? m.kolomBerid('target');
  const realisasi = hubungan?.pembilang ?? m.kolomBerid('realisasi');
  if (!target || !realisasi) return [];
  const kolomIndikator = m.kolomBerjenis('indikator')[0];
  const hasil: BatangCapaian[] = [];
  for (const b of m.baris) {
    if (b.jenis === 'total' || !b.bernilai(target) || !b.bernilai(realisasi)) continue;
    const capaian = capaianSel(target.bacaan(b.indeks), realisasi.bacaan(b.indeks));
    if (typeof capaian === 'number') hasil.push({ nama: namaIndikator(b, kolomIndikator), capaian });
  }
  return hasil;
}

function namaIndikator(b: Baris, kolom: KolomMatriks | undefined): string {
  const teks = kolom ? b.nilai(kolom) : null;
  return typeof teks === 'string' && teks.trim() !== '' ? teks : b.label || (b.pokok?.label ?? '');
}

/** Findings per family, the largest first. */
export function temuanPerKelompok(hasil: HasilPeriksa): KelompokTemuan[] {
  const kelompok = new Map<string, { banyak: number; tingkat: TingkatTemuan }>();
  for (const t of hasil.temuan) {
    const nama = NAMA_KELOMPOK[t.aturan.slice(0, 3) as Kelompok] ?? t.aturan;
    const isi = kelompok.get(nama) ?? { banyak: 0, tingkat: 'info' };
    const terberat = BERAT.indexOf(t.tingkat) < BERAT.indexOf(isi.tingkat) ? t.tingkat : isi.tingkat;
    kelompok.set(nama, { banyak: isi.banyak + 1, tingkat: terberat });
  }
  return [...kelompok].map(([nama, isi]) => ({ nama, ...isi })).sort((a, b) => b.banyak - a.banyak);
}
