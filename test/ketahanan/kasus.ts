import type { BukuKerja, Lembar } from '../../core/lembar/lembar';
import { pilihKamus } from '../../core/nomenklatur/terpasang';
import type { OpsiPeriksa, Pengaturan } from '../../core/validasi/periksa';
import { pengacak } from '../xlsx/rusak-acak';
import type { Bahan } from './bahan';
import { drafDari, pilih, type Acak } from './draf';
import { SEMUA_MUTASI } from './mutasi/semua';

/** One broken workbook with the options of its check. The seed says it all. */
export interface Kasus {
  readonly buku: BukuKerja;
  readonly opsi: OpsiPeriksa;
  /** What was done, for the report of a failure. */
  readonly riwayat: string;
}

export function kasusBenih(benih: number, bahan: Bahan): Kasus {
  const acak = pengacak(benih);
  const asal = pilih(acak(25) === 0 ? bahan.utuh : bahan.potongan, acak);
  const { lembar, riwayat } = rusakkan(asal, acak);
  const daftar = [lembar];
  // A second sheet, so that rules between documents have something to compare.
  if (acak(3) === 0) daftar.push(pilih(bahan.potongan, acak));
  const opsi: OpsiPeriksa = {
    kamus: acak(3) === 0 ? pilihKamus() : null,
    pengaturan: acak(4) === 0 ? pengaturanAneh(lembar, acak) : {},
    pembanding: acak(6) === 0 ? [{ nama: 'lain.xlsx', lembar: [rusakkan(asal, acak).lembar] }] : [],
  };
  const buku = { nama: `benih ${benih}`, lembar: daftar.filter((l, i) => i === 0 || l.nama !== lembar.nama) };
  return { buku, opsi, riwayat: `benih ${benih}, lembar ${asal.nama}: ${riwayat.join(' + ')}` };
}

function rusakkan(asal: Lembar, acak: Acak): { lembar: Lembar; riwayat: string[] } {
  const draf = drafDari(asal);
  const riwayat: string[] = [];
  for (let n = 1 + acak(4); n > 0; n--) {
    const mutasi = pilih(SEMUA_MUTASI, acak);
    mutasi.ubah(draf, acak);
    riwayat.push(mutasi.nama);
  }
  return { lembar: draf, riwayat };
}

const FORMULIR = ['renja-17', 'kua-ppas', 'renstra-15', 'iku', 'tidak-ada', '__proto__'];
const KOLOM = ['kode', 'uraian', 'pagu-n', 'pagu', 'realisasi-uang', 'target', 'serapan', 'constructor', ''];

/** Settings live inside the workbook, so they may be anything too. */
function pengaturanAneh(lembar: Lembar, acak: Acak): Partial<Pengaturan> {
  const kolom = Object.fromEntries(
    Array.from({ length: acak(10) }, () => [
      pilih(['0', '1', '2', '4', '8', '-1', '99999', 'x'], acak),
      pilih(KOLOM, acak),
    ]),
  );
  const barisKepala = acak(lembar.nilai.length + 5) - 2;
  return {
    tahun: pilih([null, 2024, 2026, 0, -1], acak),
    pemda: pilih([null, 'kabkot', 'prov'] as const, acak),
    toleransi: pilih([0, 1, 1000], acak),
    tingkat: pilih([{}, { 'PGU-001': 'info', 'RMS-001': 'mati' }, { 'KOD-001': 'galat' }] as const, acak),
    pemetaan: [
      { lembar: lembar.nama, formulir: pilih(FORMULIR, acak), barisKepala, barisKepalaAkhir: barisKepala + acak(4) - 1, kolom }, // prettier-ignore
    ],
  };
}
