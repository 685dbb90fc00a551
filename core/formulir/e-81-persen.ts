import { BELAKANG, DEPAN, KELOMPOK, kelompokKRp, kelompokPersen } from './e-81-kelompok';
import { formulir } from './formulir';

/** E.81 dengan kolom persen: capaian Renja (13 = 12/7), dan di banyak daerah K-%-Rp-% tiap triwulan. */
export const E_81_PERSEN = formulir({
  id: 'e-81-persen',
  judul: 'Evaluasi Hasil Renja dengan Persentase (E.81)',
  sumber: 'Permendagri 86/2017, Formulir E.81; bentuk SIPD dan e-Monev daerah',
  tanda: 'E.81',
  kolom: [
    ...DEPAN,
    ...kelompokKRp({ id: 'target-renstra', judul: KELOMPOK.targetRenstra }),
    ...kelompokKRp({ id: 'realisasi-lalu', judul: KELOMPOK.lalu, tahun: 'n-1' }),
    ...kelompokKRp({ id: 'target', judul: KELOMPOK.target, tahun: 'n', inti: true }),
    ...KELOMPOK.triwulan.flatMap((judul, i) =>
      kelompokKRp({ id: `tw${i + 1}`, judul, tahun: 'n', inti: i === 0, persen: true }),
    ),
    ...kelompokKRp({ id: 'realisasi', judul: KELOMPOK.realisasi, tahun: 'n', inti: true, pagu: 'target-rp' }),
    ...kelompokPersen('tingkat-renja', KELOMPOK.tingkatRenja, 'capaian', ['realisasi', 'target'], true),
    ...kelompokKRp({ id: 'realisasi-renstra', judul: KELOMPOK.renstra, tahun: 'n' }),
    ...kelompokPersen('tingkat-renstra', KELOMPOK.tingkatRenstra, 'kemajuan', [
      'realisasi-renstra',
      'target-renstra',
    ]),
    ...BELAKANG,
  ],
});
