import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { JUMLAH_TRIWULAN } from '../../core/aturan/tgt-005-jumlah-triwulan';
import { kenaliTabel } from '../../core/formulir/kenali';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

test('perjanjian kinerja', () => {
  const t = satuTabel(
    susunan(`
| PERJANJIAN KINERJA TAHUN 2026
| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
| 1 | Meningkatnya layanan | Persentase PPKS | % | 95
| 2 | Meningkatnya peran | Persentase PSKS | % | 90`),
  );
  expect([t.formulir.id, t.tahun, petaKolom(t)]).toEqual([
    'perjanjian-kinerja',
    2026,
    'A nomor, B sasaran, C indikator, D satuan, E target',
  ]);
});

const AKSI = (iv: number, total: number) => `
| RENCANA AKSI PERJANJIAN KINERJA TAHUN 2026
| No | Sasaran | Indikator Kinerja | Satuan | Target | Target Triwulan | < | < | < | Program | Anggaran (Rp)
| ^ | ^ | ^ | ^ | ^ | I | II | III | IV | ^ | ^
| 1 | Meningkatnya layanan | Persentase PPKS | % | 95 | 20 | 40 | 60 | 95 | Program A | 60000000
| 2 | Meningkatnya peran | Jumlah PSKS | orang | 80 | 20 | 20 | 20 | ${iv} | Program B | 40000000
| | JUMLAH | | | | | | | | | ${total}`;

test('rencana aksi: triwulan sampai pada target tahunan, anggaran dijumlah', () => {
  const benar = susunan(AKSI(20, 100_000_000));
  expect(petaKolom(satuTabel(benar))).toBe(
    'A nomor, B sasaran, C indikator, D satuan, E target, F target-tw1, G target-tw2, H target-tw3, I target-tw4, ' +
      'J program, K pagu',
  );
  expect(jalankanAturan(JUMLAH_TRIWULAN, benar)).toEqual([]);
  expect(jalankanAturan(JUMLAH_TABEL, benar)).toEqual([]);
  expect(jalankanAturan(JUMLAH_TRIWULAN, susunan(AKSI(10, 100_000_000)))).toMatchObject([
    { sel: 'E5', seharusnya: 70 },
  ]);
  expect(jalankanAturan(JUMLAH_TABEL, susunan(AKSI(20, 101_000_000)))).toMatchObject([
    { sel: 'K6', seharusnya: 100_000_000 },
  ]);
});

test.each(['Realisasi', 'Capaian', 'Realisasi TW I'])('dengan %s bukan perjanjian kinerja', (judul) => {
  const { tabel } = kenaliTabel(
    susunan(`
| No | Sasaran | Indikator Kinerja | Satuan | Target | ${judul}
| 1 | Meningkatnya layanan | Persentase PPKS | % | 95 | 90
| 2 | Meningkatnya peran | Persentase PSKS | % | 90 | 88`),
  );
  expect(tabel.map((t) => t.formulir.id)).not.toContain('perjanjian-kinerja');
});
