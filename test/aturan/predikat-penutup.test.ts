import type { NilaiSel } from '../../core/angka/nilai-sel';
import { PREDIKAT } from '../../core/aturan/cap-002-predikat';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

type Penutup = readonly [label: NilaiSel, serapan: NilaiSel, capaian: NilaiSel, catatan?: NilaiSel];

/** An evaluation of two programmes with its closing rows: the label and the cells below the two percentages. */
const evaluasi = (
  rata: Penutup,
  predikat: Penutup,
  persen: readonly [number, number] = [95, 70],
  kali = 1,
) => {
  const penutup = ([label, serapan, capaian, catatan = null]: Penutup) => [label, null, null, null, serapan, null, null, capaian, catatan]; // prettier-ignore
  const baris = (kode: string) => [kode, 'Program', 10_000_000, persen[0] * 100_000, persen[0] * kali, 100, persen[1], persen[1] * kali]; // prettier-ignore
  return lembarUji([
    ['Kode', 'Program', 'Anggaran', 'Realisasi Anggaran', 'Serapan (%)', 'Target', 'Realisasi', 'Capaian (%)', 'Keterangan'], // prettier-ignore
    baris('1.06.01'),
    baris('1.06.02'),
    penutup(rata),
    penutup(predikat),
  ]);
};
const RATA = 'Rata-rata capaian (%)';
const KATA = 'Predikat kinerja';

ujiAturan(PREDIKAT, {
  terima: [
    ['penutup: tiap kolom', evaluasi([RATA, 95, 70], [KATA, 'Sangat Tinggi', 'Sedang'])],
    ['penutup: pecahan', evaluasi([RATA, 0.95, 0.7], [KATA, 'Sangat Tinggi', 'Sedang'], [95, 70], 0.01)],
    ['penutup: satu predikat untuk semua kolom, menurut salah satunya', evaluasi([RATA, 95, 70], [KATA, null, null, 'Sedang'])], // prettier-ignore
    ['penutup: rata-rata belum dihitung', evaluasi([RATA, '-', '-'], [KATA, 'Rendah', 'Rendah'])],
  ],
  tolak: [
    ['penutup: satu predikat untuk semua kolom, menurut tidak satu pun', evaluasi([RATA, 95, 70], [KATA, null, null, 'Rendah']), { sel: 'I5', seharusnya: 'Sangat Tinggi' }], // prettier-ignore
    ['penutup: satu predikat, satu rata-rata belum dihitung', evaluasi([RATA, null, 70], [KATA, null, null, 'Rendah']), { sel: 'I5', seharusnya: 'Sedang' }], // prettier-ignore
    ['penutup: predikat milik kolom sebelah', evaluasi([RATA, 95, 70], [KATA, 'Sangat Tinggi', 'Sangat Tinggi']), { sel: 'H5', seharusnya: 'Sedang', pesan: /70%/ }], // prettier-ignore
    ['penutup: pecahan, salah', evaluasi([RATA, 0.95, 0.7], [KATA, 'Sedang', 'Sedang'], [95, 70], 0.01), { sel: 'E5', seharusnya: 'Sangat Tinggi', pesan: /95%/ }], // prettier-ignore
  ],
});
