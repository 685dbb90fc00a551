import { periksa } from '../../core/validasi/periksa';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';

const GRUP = ['I', 'II', 'III', 'IV'].map((tw) => `Realisasi Triwulan ${tw} | <`);
const tabel = (jumlah: string, triwulan: number, isi: (baris: string) => string) => `
| EVALUASI KINERJA TAHUN 2026
| Kode | Program/Kegiatan | Indikator | Target | < | ${GRUP.slice(0, triwulan).join(' | ')} | ${jumlah} | < | Capaian (%) | <
| ^ | ^ | ^ ${'| K | Rp '.repeat(triwulan + 3)}
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Jumlah orang | 100 | 100000000 ${'| 25 | 20000000 '.repeat(triwulan)} | ${25 * triwulan} | ${2e7 * triwulan} | ${25 * triwulan} | ${20 * triwulan}
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | Jumlah lansia | 200 | 200000000 ${'| 25 | 20000000 '.repeat(triwulan)} | ${25 * triwulan} | ${2e7 * triwulan} | ${12.5 * triwulan} | ${10 * triwulan}
| 1.06.05 | PROGRAM PERLINDUNGAN SOSIAL | Jumlah keluarga | 100 | 100000000 ${'| 20 | 10000000 '.repeat(triwulan)} | ${isi(`${20 * triwulan} | ${1e7 * triwulan} | ${20 * triwulan} | ${10 * triwulan}`)}`;

const temuan = (teks: string) =>
  periksa({ nama: 'uji', lembar: [susunan(teks)] })
    .temuan.filter((t) => t.tingkat !== 'info')
    .map((t) => [t.aturan, t.sel, t.seharusnya, t.sebab]);

test.each([
  ['Jumlah Realisasi', 4],
  ['Realisasi s.d. Triwulan III', 3],
  ['Total Realisasi', 4],
])('%s dari %i triwulan: target, kinerja, rupiah, persen', (jumlah, triwulan) => {
  const benar = tabel(jumlah, triwulan, (isi) => isi);
  const t = satuTabel(susunan(benar));
  expect(t.formulir.id).toBe('evaluasi-triwulan');
  expect(petaKolom(t)).toMatch(/D target-k, E target-rp, F tw1-k, G tw1-rp, .* realisasi-k, .* realisasi-rp, .* tingkat-k, .* tingkat-rp/); // prettier-ignore
  expect(temuan(benar)).toEqual([]);
});

test('persen yang salah, jumlah yang salah, realisasi di atas target rupiah', () => {
  const salah = (isi: string) => temuan(tabel('Jumlah Realisasi', 4, () => isi));
  expect(salah('80 | 40000000 | 95 | 40')).toEqual([['CAP-001', 'P6', 80, null]]);
  expect(salah('80 | 40000000 | 80 | 44')).toEqual([['CAP-001', 'Q6', 40, null]]);
  expect(salah('80 | 41000000 | 80 | 40')).toEqual([
    ['RMS-005', 'O6', 40_000_000, null],
    ['CAP-001', 'Q6', 41, 'RMS-005@O6'],
  ]);
  expect(salah('80 | 140000000 | 80 | 140').map(([aturan, sel]) => [aturan, sel])).toEqual([
    ['PGU-003', 'O6'],
    ['RMS-005', 'O6'],
  ]);
});
