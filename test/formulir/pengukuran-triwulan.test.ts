import { periksa } from '../../core/validasi/periksa';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';

const GRUP = ['I', 'II', 'III', 'IV'].map((tw) => `Triwulan ${tw} | < | <`).join(' | ');
const tabel = (akhir = '95 | 95 | 100') => `
| PENGUKURAN KINERJA TRIWULAN TAHUN 2026
| No | Sasaran | Indikator Kinerja | Satuan | Target Tahunan | ${GRUP}
| ^ | ^ | ^ | ^ | ^ ${'| Target | Realisasi | % '.repeat(4)}
| 1 | Meningkatnya layanan | Persentase PPKS | % | 95 | 20 | 18 | 90 | 40 | 40 | 100 | 60 | 66 | 110 | ${akhir}
| 2 | Meningkatnya peran | Jumlah PSKS | orang | 80 | 20 | 20 | 100 | 20 | 20 | 100 | 20 | 10 | 50 | 20 | 20 | 100
| 3 | Meningkatnya tata kelola | Nilai AKIP | nilai | 80 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 80 | 79 | 98,75`;

const temuan = (teks: string) =>
  periksa({ nama: 'uji', lembar: [susunan(teks)] })
    .temuan.filter((t) => t.tingkat !== 'info')
    .map((t) => [t.aturan, t.sel, t.seharusnya]);

test('target, realisasi, dan persen tiap triwulan; target nol tidak dinilai', () => {
  const t = satuTabel(susunan(tabel()));
  expect([t.formulir.id, petaKolom(t)]).toEqual([
    'pengukuran-triwulan',
    'A nomor, B sasaran, C indikator, D satuan, E target, ' +
      'F target-tw1, G realisasi-tw1, H capaian-tw1, I target-tw2, J realisasi-tw2, K capaian-tw2, ' +
      'L target-tw3, M realisasi-tw3, N capaian-tw3, O target-tw4, P realisasi-tw4, Q capaian-tw4',
  ]);
  expect(temuan(tabel())).toEqual([]);
});

test('capaian triwulan yang salah, target triwulan yang tidak sampai pada target tahunan', () => {
  expect(temuan(tabel('95 | 90 | 99'))).toEqual([['CAP-001', 'Q4', 94.74]]);
  expect(temuan(tabel('85 | 85 | 100'))).toEqual([['TGT-005', 'E4', 205]]);
});
