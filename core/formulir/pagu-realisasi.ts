import type { KolomFormulir } from './formulir';
import { kataSama } from './judul';

const REALISASI = ['realisasi', 'penyerapan', 'serapan', 'serap', 'terserap', 'penggunaan'];
/** What is left of a budget, not the budget nor what was spent of it. */
const SISA = /\b(sisa|selisih|saldo|silpa|belum|tidak terserap|lebih kurang)\b/;
const PAGU =
  'pagu anggaran plafon target murni semula sebelum menjadi setelah sesudah pergeseran naik turun bertambah berkurang'.split(
    ' ',
  );

const TARGET_SAJA = /^(kinerja )?target( kinerja)?$/;

const menyebut = (kata: readonly string[], daftar: readonly string[]): boolean =>
  kata.some((k) => daftar.some((d) => kataSama(k, d)));

/** A heading of spending: "Realisasi", "Serapan", also mistyped. */
export function menyebutRealisasi(kata: readonly string[]): boolean {
  return menyebut(kata, REALISASI);
}

/**
 * Whether a heading can be that column at all, where likeness alone misleads. A budget is never spending ("Setelah Perubahan",
 * "Pagu 2026"), nor is spending the budget that other spending is measured against ("Realisasi 2025").
 * `sendiri`: words of the heading itself, `semua`: with the groups above it, `sebutan`: all words of the column.
 */
export function bolehAnggaran(
  kolom: KolomFormulir,
  sendiri: readonly string[],
  semua: readonly string[],
  sebutan: readonly string[],
): boolean {
  // "Target 2026" beside "Target 2025 | Realisasi 2025" is next year's, not that of the end of the plan.
  if (kolom.id === 'target-renstra' && TARGET_SAJA.test(semua.join(' '))) return false;
  if (kolom.id === 'standar-nasional') return /\b(nasional|standar|spm)\b/.test(semua.join(' '));
  if (kolom.id === 'fisik') return menyebutFisik(sendiri, semua);
  if (kolom.hitungan && 'penyebut' in kolom.hitungan && kolom.hitungan.rumus === 'serapan') {
    if (semua.includes('target') && !menyebutRealisasi(semua) && !semua.includes('capaian')) return false;
    return !menyebutFisik(sendiri, semua);
  }
  if (kolom.jenis !== 'uang') return true;
  if (sendiri.includes('persen') || menyebutFisik(sendiri, semua)) return sendiri.includes('rp');
  const sisa = SISA.test(sendiri.join(' '));
  if (kolom.id === 'sisa') return sisa;
  if (sisa) return SISA.test(sebutan.join(' '));
  if (kolom.pagu !== null) return menyebutRealisasi(semua) || !menyebut(semua, PAGU);
  return !menyebutRealisasi(sendiri) || menyebut(sebutan, REALISASI);
}

/** "Realisasi Fisik": progress of the work, not of the money. */
function menyebutFisik(sendiri: readonly string[], semua: readonly string[]): boolean {
  return sendiri.includes('fisik') || (semua.includes('fisik') && !semua.includes('keuangan'));
}
