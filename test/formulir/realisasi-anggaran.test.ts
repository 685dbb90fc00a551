import { PERSEN } from '../../core/aturan/cap-001-persen';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji } from '../bantu/lembar-uji';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Pagu and realisasi of 2024 from the Renja of Dinas Sosial Metro, laid out like the LKjIP's table of spending. */
const gambar = (persen: string): string => `
| REALISASI ANGGARAN TAHUN 2024
| No | Kode | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa Anggaran
| 1 | 1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 278505900 | 262690376 | ${persen} | 15815524
| | 1.06.05.2.02 | Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota | 278505900 | 262690376 | ${persen} | 15815524
| 2 | 1.06.06 | PROGRAM PENANGANAN BENCANA | 57452550 | 33466200 | 58,25 | 23986350
| JUMLAH | < | < | 335958450 | 296156576 | 88,15 | 39801874`;

test('realisasi anggaran dengan kode: dikenali, dan yang benar tanpa temuan', () => {
  const t = satuTabel(susunan(gambar('94,32')));
  expect(t.formulir.id).toBe('realisasi-anggaran');
  expect(petaKolom(t)).toBe('A nomor, B kode, C uraian, D pagu, E realisasi-uang, F serapan, G sisa');
  expect(periksa(bukuUji(susunan(gambar('94,32')))).temuan).toEqual([]);
});

test('serapan dihitung ulang', () => {
  expect(jalankanAturan(PERSEN, susunan(gambar('95,32'))).map((x) => [x.sel, x.seharusnya])).toEqual([
    ['F3', 94.32],
    ['F4', 94.32],
  ]);
});
