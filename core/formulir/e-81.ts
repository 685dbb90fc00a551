import { BELAKANG, DEPAN, KELOMPOK, kelompokKRp, kelompokPersen } from './e-81-kelompok';
import { formulir } from './formulir';

/** Evaluasi hasil Renja kabupaten/kota. Sumber: Permendagri 86/2017 E.81 (12 = 8+9+10+11, 13 = 6+12, 14 = 13/5). */
export const E_81 = formulir({
  id: 'e-81',
  judul: 'Evaluasi Hasil Renja (E.81)',
  sumber: 'Permendagri 86/2017, Formulir E.81',
  tanda: 'E.81',
  kolom: [
    ...DEPAN,
    ...kelompokKRp({ id: 'target-renstra', judul: KELOMPOK.targetRenstra }),
    ...kelompokKRp({ id: 'realisasi-lalu', judul: KELOMPOK.lalu, tahun: 'n-1' }),
    ...kelompokKRp({ id: 'target', judul: KELOMPOK.target, tahun: 'n', inti: true }),
    ...KELOMPOK.triwulan.flatMap((judul, i) =>
      kelompokKRp({ id: `tw${i + 1}`, judul, tahun: 'n', inti: i === 0 }),
    ),
    ...kelompokKRp({ id: 'realisasi', judul: KELOMPOK.realisasi, tahun: 'n', inti: true, pagu: 'target-rp' }),
    ...kelompokKRp({ id: 'realisasi-renstra', judul: KELOMPOK.renstra, tahun: 'n' }),
    ...kelompokPersen('tingkat-renstra', KELOMPOK.tingkatRenstra, 'kemajuan', [
      'realisasi-renstra',
      'target-renstra',
    ]),
    ...BELAKANG,
  ],
});
