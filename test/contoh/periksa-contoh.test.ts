import { readFileSync } from 'node:fs';
import type { Temuan } from '../../core/aturan/temuan';
import { periksa } from '../../core/validasi/periksa';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { CAPAIAN_BENAR, RENJA_BENAR, RENSTRA_BENAR, type TemuanBenar } from './temuan-benar';

/** The rules whose findings are listed in full; the other rules of the catalogue have their own tests. */
const DIDAFTAR = ['PGU-001', 'PGU-002', 'PGU-003', 'KOD-001', 'KOD-004', 'KOD-005', 'CAP-001', 'CAP-002'];

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

test('tidak ada temuan lain dari aturan yang didaftar di lembar mana pun', () => {
  const banyak = RENJA_BENAR.length + CAPAIAN_BENAR.length + RENSTRA_BENAR.length + 2;
  expect(hasil.temuan.filter((t) => DIDAFTAR.includes(t.aturan))).toHaveLength(banyak);
});
