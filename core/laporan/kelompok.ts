import type { Kelompok } from '../aturan/aturan';
import { SEMUA_ATURAN } from '../aturan/semua';
import { terberat, type TingkatTemuan } from '../aturan/temuan';
import { tingkatBerlaku, type Pengaturan } from '../validasi/pengaturan';
import type { HasilPeriksa } from '../validasi/periksa';

const NAMA: Readonly<Record<Kelompok, string>> = {
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

export interface KelompokTemuan {
  readonly nama: string;
  readonly banyak: number;
  readonly tingkat: TingkatTemuan;
}

/** Findings per family, the largest first; families without findings are left out. */
export function temuanPerKelompok(hasil: HasilPeriksa): KelompokTemuan[] {
  const kelompok = new Map<string, { banyak: number; tingkat: TingkatTemuan }>();
  for (const t of hasil.temuan) {
    const nama = NAMA[t.aturan.slice(0, 3) as Kelompok] ?? t.aturan;
    const isi = kelompok.get(nama) ?? { banyak: 0, tingkat: 'info' };
    kelompok.set(nama, { banyak: isi.banyak + 1, tingkat: terberat(isi.tingkat, t.tingkat) });
  }
  return [...kelompok].map(([nama, isi]) => ({ nama, ...isi })).sort((a, b) => b.banyak - a.banyak);
}

export interface PutusanKelompok extends Readonly<Record<TingkatTemuan, number>> {
  readonly nama: string;
  readonly putusan: 'Perbaiki' | 'Periksa' | 'Sesuai' | 'Tidak diperiksa';
  /** Rules of the family that are switched off. */
  readonly mati: readonly string[];
}

/**
 * Every family with its counts, in the order of the rules. A family whose rules are all off was not checked, nor one of
 * `tanpaBahan`: those that had nothing to compare with.
 */
export function putusanKelompok(
  hasil: HasilPeriksa,
  pengaturan: Pengaturan,
  tanpaBahan: readonly Kelompok[] = [],
): PutusanKelompok[] {
  const tingkat = tingkatBerlaku(pengaturan);
  return [...new Set(SEMUA_ATURAN.map((a) => a.kelompok))].map((kelompok) => {
    const aturan = SEMUA_ATURAN.filter((a) => a.kelompok === kelompok).map((a) => a.id);
    const mati = aturan.filter((id) => tingkat[id] === 'mati');
    const banyak = { galat: 0, peringatan: 0, info: 0 };
    for (const t of hasil.temuan) if (t.aturan.startsWith(kelompok)) banyak[t.tingkat]++;
    const putusan =
      mati.length === aturan.length || tanpaBahan.includes(kelompok)
        ? 'Tidak diperiksa'
        : banyak.galat > 0
          ? 'Perbaiki'
          : banyak.peringatan > 0
            ? 'Periksa'
            : 'Sesuai';
    return { nama: NAMA[kelompok], putusan, mati, ...banyak };
  });
}
