import { ARAH_TARGET } from '../../core/aturan/tgt-006-arah-target';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const dua = (indikator: string, kini: string | number, maju: string | number) =>
  renjaUji([{ ...SUB_LENGKAP, 4: indikator, 8: kini, 15: maju }]);

ujiAturan(ARAH_TARGET, {
  terima: [
    ['naik (Renstra Metro: 70,5 lalu 71)', dua('Nilai Sakip SKPD (Angka)', 70.5, 71)],
    ['tetap', dua('Cakupan Pelayanan', '100 %', '100 %')],
    ['indikator yang harus turun', dua('Persentase Penduduk Miskin', '8 %', '7 %')],
    ['jumlah boleh turun', dua('Jumlah Orang yang menerima layanan', '30 Orang', '20 Orang')],
    ['satuan berbeda milik TGT-003', dua('Persentase layanan', '80 %', 12)],
  ],
  tolak: [
    [
      'Renstra Metro Tabel 3.2: 22,8 % lalu 22,10 %',
      dua('Cakupan Perlindungan Sosial', '22,8 %', '22,10 %'),
      { sel: 'O6', tingkat: 'info', pesan: /22,8 menjadi 22,1/ },
    ],
  ],
});
