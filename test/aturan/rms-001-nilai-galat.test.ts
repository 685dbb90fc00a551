import { NILAI_GALAT } from '../../core/aturan/rms-001-nilai-galat';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const galat = (jenis: string) => ({ galat: jenis });

ujiAturan(NILAI_GALAT, {
  terima: [['teks yang menyebut galat', lembarUji([['Catatan'], ['rumusnya #REF! tahun lalu']])]],
  tolak: [
    [
      'setiap jenis galat dengan sebabnya, di baris dua digit',
      lembarUji([
        ...Array.from({ length: 10 }, () => ['Uraian']),
        ['#DIV/0!', '#NAME?', '#N/A', '#NUM!', '#SPILL!', '#VALUE!', '#REF!'].map(galat),
        [galat('#DIV/0!'), null, galat('#REF!')],
      ]),
      [
        { sel: 'A11:A12' },
        { sel: 'B11' },
        { sel: 'C11' },
        { sel: 'D11' },
        { sel: 'E11' },
        { sel: 'F11' },
        { sel: 'G11' },
        { sel: 'C12' },
      ],
    ],
  ],
});
