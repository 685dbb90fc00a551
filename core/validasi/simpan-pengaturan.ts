import type { PemetaanTabel } from '../formulir/tabel';
import { PENGATURAN_BAWAAN, type Pengabaian, type Pengaturan, type TingkatAturan } from './pengaturan';
import { ACUAN, PRASETEL, type Acuan, type JenisDokumen } from './prasetel';

/** Name under which every host keeps the settings inside the workbook. */
export const KUNCI_PENGATURAN = 'renja.pengaturan';

type Isi = Readonly<Record<string, unknown>>;

/** Settings as text for the workbook: equal settings give equal text. */
export function tulisPengaturan(p: Pengaturan): string {
  const { lain = {}, ...milik } = p;
  return JSON.stringify(urutkan({ ...lain, ...milik }));
}

/** Settings from the workbook. Never throws: what is missing, old or unreadable becomes the default. */
export function bacaPengaturan(teks: string | null): Pengaturan {
  const isi = bacaIsi(teks);
  if (!isi) return PENGATURAN_BAWAAN;
  const lain = Object.fromEntries(Object.entries(isi).filter(([kunci]) => !(kunci in PENGATURAN_BAWAAN)));
  return {
    dokumen: adaDi(PRASETEL, isi['dokumen']) ? (isi['dokumen'] as JenisDokumen) : null,
    acuan: adaDi(ACUAN, isi['acuan']) ? (isi['acuan'] as Acuan) : null,
    tahun: bacaTahun(isi['tahun']),
    pemda: isi['pemda'] === 'kabkot' || isi['pemda'] === 'prov' ? isi['pemda'] : null,
    toleransi: bacaToleransi(isi['toleransi']),
    tingkat: bacaTingkat(isi['tingkat']),
    abaikan: bacaDaftar(isi['abaikan'], apakahPengabaian),
    pemetaan: bacaDaftar(isi['pemetaan'], apakahPemetaan),
    ...(Object.keys(lain).length > 0 ? { lain } : {}),
  };
}

/** "2026" or 2026 -> 2026; null for anything that is no document year. */
export function bacaTahun(isi: unknown): number | null {
  const tahun = typeof isi === 'string' && /^\d{4}$/.test(isi.trim()) ? Number(isi) : isi;
  return typeof tahun === 'number' && Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100
    ? tahun
    : null;
}

function bacaIsi(teks: string | null): Isi | null {
  try {
    const isi: unknown = JSON.parse(teks ?? 'null');
    return apakahIsi(isi) && !Array.isArray(isi) ? isi : null;
  } catch {
    return null;
  }
}

/** Rupiah, at least 0. */
function bacaToleransi(isi: unknown): number {
  return typeof isi === 'number' && Number.isFinite(isi) && isi >= 0 ? isi : PENGATURAN_BAWAAN.toleransi;
}

function bacaTingkat(isi: unknown): Record<string, TingkatAturan> {
  const hasil: Record<string, TingkatAturan> = {};
  if (!apakahIsi(isi)) return hasil;
  for (const [id, tingkat] of Object.entries(isi)) {
    if (tingkat === 'galat' || tingkat === 'peringatan' || tingkat === 'info' || tingkat === 'mati') {
      hasil[id] = tingkat;
    }
  }
  return hasil;
}

function bacaDaftar<T>(isi: unknown, sah: (satu: unknown) => satu is T): T[] {
  return Array.isArray(isi) ? isi.filter(sah) : [];
}

function apakahPengabaian(isi: unknown): isi is Pengabaian {
  return apakahIsi(isi) && typeof isi['sasaran'] === 'string' && typeof isi['alasan'] === 'string';
}

function apakahPemetaan(isi: unknown): isi is PemetaanTabel {
  return (
    apakahIsi(isi) &&
    typeof isi['lembar'] === 'string' &&
    typeof isi['formulir'] === 'string' &&
    Number.isInteger(isi['barisKepala']) &&
    Number.isInteger(isi['barisKepalaAkhir']) &&
    apakahIsi(isi['kolom']) &&
    Object.values(isi['kolom']).every((k) => typeof k === 'string')
  );
}

function apakahIsi(isi: unknown): isi is Isi {
  return typeof isi === 'object' && isi !== null;
}

function adaDi(daftar: object, kunci: unknown): boolean {
  return typeof kunci === 'string' && Object.prototype.hasOwnProperty.call(daftar, kunci);
}

/** Keys in alphabetical order, all the way down. */
function urutkan(isi: unknown): unknown {
  if (Array.isArray(isi)) return isi.map(urutkan);
  if (!apakahIsi(isi)) return isi;
  const kunci = Object.keys(isi).sort();
  return Object.fromEntries(kunci.map((k) => [k, urutkan(isi[k])]));
}
