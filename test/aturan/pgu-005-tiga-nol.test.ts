import { TIGA_NOL } from '../../core/aturan/pgu-005-tiga-nol';
import { tabel } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

ujiAturan(TIGA_NOL, {
  terima: [
    [
      'jumlah pas',
      tabel`1.06.01.2.01 | 9.714.350 \n 1.06.01.2.01.01 | 5.575.000 \n 1.06.01.2.01.02 | 4.139.350`,
    ],
    [
      'jumlah salah karena sebab lain (Metro 1.06.01.2.09)',
      tabel`1.06.01.2.09 | 114.281.000 \n 1.06.01.2.09.01 | 62.770.000 \n 1.06.01.2.09.06 | 21.520.000 \n 1.06.01.2.09.09 | 5.991.000`,
    ],
    ['pagu n+1 dua kali lipat', renjaUji([{ ...SUB_LENGKAP, 16: 11_150_000 }])],
    ['pagu n+1 kosong atau nol', renjaUji([{ ...SUB_LENGKAP, 16: 0 }])],
    ['pagu n nol', renjaUji([{ ...SUB_LENGKAP, 9: 0 }])],
    ['bukan seribu kali', renjaUji([{ ...SUB_LENGKAP, 9: 5575, 16: 9_000_000 }])],
    [
      'dua tahun: yang besar tidak dituduh',
      renjaUji([{ ...SUB_LENGKAP, 9: 5_575_000_000, 16: 5_900_000_000 }]),
    ],
    [
      'selisihnya bukan tiga nol',
      tabel`1.06.01.2.01 | 9.714.950 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350`,
    ],
  ],
  tolak: [
    [
      'anak dalam ribuan: jumlah induk membuktikan',
      tabel`1.06.01.2.01 | 9.714.350 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350`,
      { sel: 'C3', tertulis: 5575, seharusnya: 5_575_000 },
    ],
    [
      'ratusan yang hilang dibulatkan',
      tabel`1.06.01.2.01 | 9.714.850 \n 1.06.01.2.01.01 | 5.575 \n 1.06.01.2.01.02 | 4.139.350`,
      { sel: 'C3', seharusnya: 5_575_000 },
    ],
    [
      'kelebihan tiga nol',
      tabel`1.06.01.2.01 | 9.714.350 \n 1.06.01.2.01.01 | 5.575.000.000 \n 1.06.01.2.01.02 | 4.139.350`,
      { sel: 'C3', tertulis: 5_575_000_000, seharusnya: 5_575_000 },
    ],
    [
      'pagu n dalam ribuan, n+1 dalam rupiah',
      renjaUji([{ ...SUB_LENGKAP, 9: 5575, 16: 5_900_000 }]),
      { sel: 'I6', seharusnya: 5_575_000 },
    ],
  ],
});
