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
    ...kelompokKRp({ id: 'realisasi-lalu', judul: KELOMPOK.lalu }),
    ...kelompokKRp({ id: 'target', judul: KELOMPOK.target, inti: true }),
    ...KELOMPOK.triwulan.flatMap((judul, i) =>
      kelompokKRp({ id: `tw${i + 1}`, judul, inti: i === 0, persen: true }),
    ),
    ...kelompokKRp({ id: 'realisasi', judul: KELOMPOK.realisasi, inti: true, pagu: 'target-rp' }),
    ...kelompokPersen('tingkat-renja', KELOMPOK.tingkatRenja, 'capaian', ['realisasi', 'target'], true),
    ...kelompokKRp({ id: 'realisasi-renstra', judul: KELOMPOK.renstra }),
    ...kelompokPersen('tingkat-renstra', KELOMPOK.tingkatRenstra, 'kemajuan', [
      'realisasi-renstra',
      'target-renstra',
    ]),
    ...BELAKANG,
  ],
});
