import { ARAH_TARGET } from '../../core/aturan/tgt-006-arah-target';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const dua = (indikator: string, kini: string | number, maju: string | number) =>
  renjaUji([{ ...SUB_LENGKAP, 4: indikator, 8: kini, 15: maju }]);

/** Targets of 2025 to 2028. */
const renstra = (...target: number[]) =>
  lembarUji(
    [
      ['RENSTRA TAHUN 2025-2029'],
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', '2025', null, '2026', null, '2027', null, '2028', null], // prettier-ignore
      [null, null, null, ...target.flatMap(() => ['Target', 'Rp'])],
      ['1.06.01', 'Program', 'Nilai SAKIP', ...target.flatMap((t) => [t, 5_000_000])],
      ['1.06.02', 'Program lain', 'Nilai lain', ...target.flatMap((_, i) => [i, 5_000_000])],
    ],
    { gabungan: ['D2:E2', 'F2:G2', 'H2:I2', 'J2:K2', 'A2:A3', 'B2:B3', 'C2:C3'] },
  );

/** The same with the latest year first; the other row rises as well. */
const mundur = (...target: number[]) => {
  const { nilai, ...lain } = renstra(...target);
  const ubah = (s: NilaiSel, i: number): NilaiSel => {
    if (i === 1 && /^20/.test(String(s))) return String(4053 - Number(s));
    return i === 4 && typeof s === 'number' && s < 10 ? 3 - s : s;
  };
  return { ...lain, nilai: nilai.map((b, i) => b.map((s) => ubah(s, i))) };
};

ujiAturan(ARAH_TARGET, {
  terima: [
    ['Renstra: tahun terakhir lebih dulu', mundur(72, 71, 70, 69)],
    ['kata di tengah nama indikator', dua('Jumlah cakupan layanan', 72, 71)],
    ['jenis berbeda', dua('Persentase layanan', '80 %', 0.75)],
    ['tanpa kolom indikator', lembarUji([['Kode', 'Nilai/Uraian', 'Target 2026', 'Pagu Indikatif (Rp)', 'Target 2027', 'Lokasi'], ['1.06.01', 'Nilai', 72, 5000, 71, 'Metro']])], // prettier-ignore
    ['satu target saja', renjaUji([{ ...SUB_LENGKAP, 4: 'Nilai SAKIP', 8: 72 }])],
    ['naik (Renstra Metro: 70,5 lalu 71)', dua('Nilai Sakip SKPD (Angka)', 70.5, 71)],
    ['tetap', dua('Cakupan Pelayanan', '100 %', '100 %')],
    ['indikator yang harus turun', dua('Persentase Penduduk Miskin', '8 %', '7 %')],
    ['jumlah boleh turun', dua('Jumlah Orang yang menerima layanan', '30 Orang', '20 Orang')],
    ['satuan berbeda milik TGT-003', dua('Persentase layanan', '80 %', 12)],
  ],
  tolak: [
    ['banyak: satu temuan', renjaUji(Array.from({ length: 7 }, () => ({ ...SUB_LENGKAP, 4: 'Nilai SAKIP', 8: 72, 15: 71 }))), { sel: 'O6', kode: null }], // prettier-ignore
    ['bernomor, salah eja', renjaUji(['S1.2: Persentase layanan', 'T1 Presentase layanan', '1.2.3:  Persentase layanan', '2 Perentase layanan', 'T : Indeks layanan', 'Tingkat kepuasan', 'S1.2:Persentase layanan'].map((indikator) => ({ ...SUB_LENGKAP, 4: indikator, 8: 72, 15: 71 }))), [{ sel: 'O6' }, { sel: 'O7' }, { sel: 'O8' }, { sel: 'O9' }, { sel: 'O11' }, { sel: 'O12' }]], // prettier-ignore
    ['satuan ditulis berbeda huruf', dua('Cakupan layanan', '80 Persen', '75 persen'), { sel: 'O6' }],
    ['Renstra: turun di tahun ketiga', renstra(70, 71, 69, 72), { sel: 'H4', pesan: /71 menjadi 69/ }], // prettier-ignore
    [
      'Renstra: tahun terakhir lebih dulu, turun',
      mundur(72, 69, 71, 70),
      { sel: 'F4', pesan: /71 menjadi 69/ },
    ],
    [
      'Renstra Metro Tabel 3.2: 22,8 % lalu 22,10 %',
      dua('Cakupan Perlindungan Sosial', '22,8 %', '22,10 %'),
      { sel: 'O6', tingkat: 'info', pesan: /22,8 menjadi 22,1/ },
    ],
  ],
});
