import { readFileSync } from 'node:fs';
import type { Temuan } from '../../core/aturan/temuan';
import { periksa } from '../../core/validasi/periksa';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { SELISIH_2026, SELISIH_2027, type Selisih } from './selisih-renstra';
import { CAPAIAN_BENAR, RENJA_BENAR, RENSTRA_BENAR, type TemuanBenar } from './temuan-benar';
import { CAPAIAN_LAIN, IKU_LAIN, RENJA_LAIN, type TemuanLain } from './temuan-lain';

/** The rules whose findings are listed with their figures and causes; temuan-lain.ts has the others. */
const DIDAFTAR = ['PGU-001', 'PGU-002', 'PGU-003', 'KOD-001', 'KOD-004', 'KOD-005', 'CAP-001', 'CAP-002'];
/** Severity of the rules in temuan-benar.ts. */
const TINGKAT: Readonly<Record<string, string>> = {
  'PGU-001': 'galat',
  'PGU-002': 'galat',
  'PGU-003': 'galat',
  'KOD-004': 'peringatan',
};

const buku = bacaXlsx(new Uint8Array(readFileSync(BERKAS_CONTOH)), 'renja-dinsos-metro-2026.xlsx');
const hasil = periksa(buku);

function temuan(lembar: string): readonly Temuan[] {
  return hasil.temuan.filter((t) => t.lembar === lembar && DIDAFTAR.includes(t.aturan));
}
const ringkas = (t: Temuan | TemuanBenar) => [t.sel, t.aturan, t.kode, t.tertulis];
const urut = <T extends Temuan | TemuanBenar>(daftar: readonly T[]): T[] =>
  [...daftar].sort((a, b) => `${a.sel} ${a.aturan}`.localeCompare(`${b.sel} ${b.aturan}`));

describe.each([
  ['Renja 2026', RENJA_BENAR],
  ['Capaian 2024', CAPAIAN_BENAR],
  ['Renstra 2025-2029', RENSTRA_BENAR],
])('lembar "%s"', (lembar, benar) => {
  const ada = urut(temuan(lembar));
  const harus = urut(benar);

  test('dikenali sebagai satu tabel', () => {
    expect(hasil.tabel.filter((t) => t.lembar === lembar)).toHaveLength(1);
  });
  test('temuannya persis daftar yang dihitung dengan tangan', () => {
    expect(ada.map(ringkas)).toEqual(harus.map(ringkas));
  });
  test('angka yang benar disebut', () => {
    for (const [i, t] of harus.entries())
      if (t.seharusnya !== undefined) expect([t.sel, ada[i]?.seharusnya]).toEqual([t.sel, t.seharusnya]);
  });
  test('satu sebab, satu kepala: temuan lain bergantung di bawahnya', () => {
    const sebab = (t: Temuan | TemuanBenar) => [t.sel, t.sebab ?? null];
    expect(ada.map(sebab)).toEqual(harus.map(sebab));
  });
});

test('IKU: 97,20 dari 97,7 bukan 100 %, dan dari 100 juga bukan', () => {
  const cap = temuan('IKU').filter((t) => t.aturan === 'CAP-001');
  expect(cap.map((t) => t.sel)).toEqual(['F5', 'H5']);
  expect(cap[0]?.pesan).toContain('99,49'); // 97,20 / 97,7
  expect(cap[1]?.pesan).toContain('97,2'); // 97,20 / 100
});

/** Every finding of every rule on every sheet: what the hand-made lists say, and nothing else. */
test('semua temuan di semua lembar, selisih dengan Renstra termasuk, persis daftar yang dihitung dengan tangan', () => {
  const dari = (lembar: string, daftar: readonly TemuanLain[]) =>
    daftar.map(([aturan, sel, tingkat, kode]) => [lembar, sel, aturan, tingkat, kode].join(' '));
  const tertulis = (lembar: string, daftar: readonly TemuanBenar[]) =>
    daftar.map((t) => [lembar, t.sel, t.aturan, TINGKAT[t.aturan], t.kode].join(' '));
  const selisih = (tingkat: string, daftar: readonly Selisih[]) =>
    daftar.map(([kode, sel]) => ['Renja 2026', sel, 'KSN-001', tingkat, kode].join(' '));
  const harus = [
    ...tertulis('Renja 2026', RENJA_BENAR),
    ...tertulis('Capaian 2024', CAPAIAN_BENAR),
    ...dari('Renja 2026', RENJA_LAIN),
    ...dari('Capaian 2024', CAPAIAN_LAIN),
    ...dari('IKU', IKU_LAIN),
    ...selisih('peringatan', SELISIH_2026),
    ...selisih('info', SELISIH_2027),
  ];
  const ada = hasil.temuan.map((t) => [t.lembar, t.sel, t.aturan, t.tingkat, t.kode].join(' '));
  expect([...ada].sort()).toEqual([...harus].sort());
});
