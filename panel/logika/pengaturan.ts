import type { TingkatTemuan } from '../../core/aturan/temuan';
import { PENGATURAN_BAWAAN, type Pengabaian, type Pengaturan } from '../../core/validasi/pengaturan';
import type { PemetaanTabel } from '../../core/formulir/tabel';
import type { Host } from '../host';

const KUNCI = 'renja.pengaturan';

/** What the workbook remembers; anything unreadable in it falls back to the default. */
export async function muatPengaturan(host: Host): Promise<Pengaturan> {
  const teks = await host.settings.get(KUNCI);
  if (teks === null) return PENGATURAN_BAWAAN;
  try {
    return bersihkan(JSON.parse(teks) as unknown);
  } catch {
    return PENGATURAN_BAWAAN;
  }
}

export async function simpanPengaturan(host: Host, pengaturan: Pengaturan): Promise<void> {
  await host.settings.set(KUNCI, JSON.stringify(pengaturan));
}

function bersihkan(isi: unknown): Pengaturan {
  if (typeof isi !== 'object' || isi === null) return PENGATURAN_BAWAAN;
  const p = isi as Partial<Record<keyof Pengaturan, unknown>>;
  return {
    tahun: bacaTahun(p.tahun),
    pemda: p.pemda === 'kabkot' || p.pemda === 'prov' ? p.pemda : null,
    toleransi: bacaToleransi(p.toleransi),
    tingkat: bacaTingkat(p.tingkat),
    abaikan: Array.isArray(p.abaikan) ? p.abaikan.filter(apakahPengabaian) : [],
    pemetaan: Array.isArray(p.pemetaan) ? p.pemetaan.filter(apakahPemetaan) : [],
  };
}

/** "2026" or 2026 -> 2026; null for anything that is no document year. */
export function bacaTahun(isi: unknown): number | null {
  const tahun = typeof isi === 'string' && /^\d{4}$/.test(isi.trim()) ? Number(isi) : isi;
  return typeof tahun === 'number' && Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100
    ? tahun
    : null;
}

/** Rupiah, at least 0. */
export function bacaToleransi(isi: unknown): number {
  return typeof isi === 'number' && Number.isFinite(isi) && isi >= 0 ? isi : PENGATURAN_BAWAAN.toleransi;
}

function bacaTingkat(isi: unknown): Record<string, TingkatTemuan | 'mati'> {
  const hasil: Record<string, TingkatTemuan | 'mati'> = {};
  if (typeof isi !== 'object' || isi === null) return hasil;
  for (const [id, tingkat] of Object.entries(isi)) {
    if (tingkat === 'galat' || tingkat === 'peringatan' || tingkat === 'info' || tingkat === 'mati') {
      hasil[id] = tingkat;
    }
  }
  return hasil;
}

function apakahPengabaian(isi: unknown): isi is Pengabaian {
  const p = isi as Partial<Pengabaian> | null;
  return typeof p === 'object' && p !== null && typeof p.sasaran === 'string' && typeof p.alasan === 'string';
}

function apakahPemetaan(isi: unknown): isi is PemetaanTabel {
  const p = isi as Partial<PemetaanTabel> | null;
  return (
    typeof p === 'object' &&
    p !== null &&
    typeof p.lembar === 'string' &&
    typeof p.formulir === 'string' &&
    Number.isInteger(p.barisKepala) &&
    Number.isInteger(p.barisKepalaAkhir) &&
    typeof p.kolom === 'object' &&
    p.kolom !== null &&
    Object.values(p.kolom).every((k) => typeof k === 'string')
  );
}

/** Adds or replaces one ignore. */
export function denganPengabaian(p: Pengaturan, sasaran: string, alasan: string): Pengaturan {
  return { ...p, abaikan: [...p.abaikan.filter((a) => a.sasaran !== sasaran), { sasaran, alasan }] };
}

export function tanpaPengabaian(p: Pengaturan, sasaran: string): Pengaturan {
  return { ...p, abaikan: p.abaikan.filter((a) => a.sasaran !== sasaran) };
}

/** Another severity for one rule; the rule's own is not stored. */
export function denganTingkat(
  p: Pengaturan,
  aturan: { readonly id: string; readonly tingkat: TingkatTemuan },
  tingkat: TingkatTemuan | 'mati',
): Pengaturan {
  const { [aturan.id]: _, ...lain } = p.tingkat;
  return { ...p, tingkat: tingkat === aturan.tingkat ? lain : { ...lain, [aturan.id]: tingkat } };
}
