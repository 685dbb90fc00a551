import { capaianSel } from '../indikator/capaian';
import type { Baris } from '../matriks/baris';
import { hubunganPersen } from '../matriks/hubungan';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

export interface RingkasanProgram {
  readonly kode: string | null;
  readonly nama: string;
  readonly pagu: number;
  /** null where the table has no spending. */
  readonly realisasi: number | null;
  /** Spending over budget as a fraction. */
  readonly serapan: number | null;
  /** Mean of the programme's indicators, else of those below it, as a fraction; null without any. */
  readonly capaian: number | null;
}

export interface RingkasanCapaian {
  readonly nama: string;
  /** Fraction: 0.95. */
  readonly capaian: number;
}

export interface RingkasanTabel {
  readonly lembar: string;
  readonly judul: string;
  /** Heading of the amount column that is shown. */
  readonly kolomPagu: string;
  readonly program: readonly RingkasanProgram[];
  readonly indikator: readonly RingkasanCapaian[];
}

/** Totals per programme and achievement per indicator, for charts and reports; tables with neither are left out. */
export function ringkasTabel(semua: readonly Matriks[]): RingkasanTabel[] {
  const hasil: RingkasanTabel[] = [];
  for (const m of semua) {
    const pagu = kolomPagu(m);
    const capaian = capaianBaris(m);
    const program = pagu ? ringkasProgram(m, pagu, capaian) : [];
    const indikator = ringkasIndikator(m, capaian);
    if (program.length + indikator.length === 0) continue;
    const { judul } = m.formulir;
    hasil.push({ lembar: m.lembar.nama, judul, kolomPagu: pagu?.judul ?? '', program, indikator });
  }
  return hasil;
}

/** The budget that spending is measured against, that of year n, else the first amount column that is no spending. */
function kolomPagu(m: Matriks): KolomMatriks | null {
  const uang = m.kolomBerjenis('uang');
  const pagu = uang.filter((k) => k.definisi.pagu === null);
  return (
    pagu.find((k) => uang.some((lain) => lain.definisi.pagu === k.id)) ??
    pagu.find((k) => k.definisi.tahun === 'n' || k.definisi.tahun === null) ??
    pagu[0] ??
    null
  );
}

function ringkasProgram(
  m: Matriks,
  pagu: KolomMatriks,
  capaian: ReadonlyMap<Baris, number>,
): RingkasanProgram[] {
  const kolomRealisasi = m.kolomBerjenis('uang').find((k) => k.definisi.pagu === pagu.id);
  return m.baris
    .filter((b) => b.tingkat === 'program' && b.jenis === 'data' && b.bernilai(pagu))
    .map((b) => {
      const nilai = b.angka(pagu);
      const realisasi = kolomRealisasi && b.bernilai(kolomRealisasi) ? b.angka(kolomRealisasi) : null;
      return {
        kode: b.teksKode,
        nama: b.label,
        pagu: nilai,
        realisasi,
        serapan: realisasi !== null && nilai > 0 ? realisasi / nilai : null,
        capaian: capaianProgram(b, capaian),
      };
    });
}

/** Achievement of every row that states target and actual. */
function capaianBaris(m: Matriks): Map<Baris, number> {
  const hasil = new Map<Baris, number>();
  const hubungan = hubunganPersen(m).find((h) => h.rumus === 'capaian');
  const target = hubungan?.penyebut ?? m.kolomBerid('target');
  const realisasi = hubungan?.pembilang ?? m.kolomBerid('realisasi');
  if (!target || !realisasi) return hasil;
  for (const b of m.baris) {
    if (b.jenis === 'total' || !b.bernilai(target) || !b.bernilai(realisasi)) continue;
    const capaian = capaianSel(target.bacaan(b.indeks), realisasi.bacaan(b.indeks));
    if (typeof capaian === 'number') hasil.set(b, capaian);
  }
  return hasil;
}

function capaianProgram(program: Baris, capaian: ReadonlyMap<Baris, number>): number | null {
  const nilai = (baris: readonly Baris[]): number[] => baris.flatMap((b) => capaian.get(b) ?? []);
  const sendiri = nilai([program, ...program.anak.filter((b) => b.jenis === 'lanjutan')]);
  const dipakai = sendiri.length > 0 ? sendiri : nilai(keturunan(program));
  return dipakai.length > 0 ? dipakai.reduce((a, b) => a + b, 0) / dipakai.length : null;
}

function keturunan(baris: Baris): Baris[] {
  return baris.anak.flatMap((b) => [b, ...keturunan(b)]);
}

function ringkasIndikator(m: Matriks, capaian: ReadonlyMap<Baris, number>): RingkasanCapaian[] {
  const kolom = m.kolomBerjenis('indikator')[0];
  return [...capaian].map(([b, nilai]) => ({ nama: namaIndikator(b, kolom), capaian: nilai }));
}

function namaIndikator(b: Baris, kolom: KolomMatriks | undefined): string {
  const teks = kolom ? b.nilai(kolom) : null;
  return typeof teks === 'string' && teks.trim() !== '' ? teks : b.label || (b.pokok?.label ?? '');
}
