import { SATUAN_TARGET } from '../../core/aturan/tgt-003-satuan-target';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const pasangan = (kini: string | number | null, maju: string | number | null) =>
  renjaUji([{ ...SUB_LENGKAP, 8: kini, 15: maju }]);

ujiAturan(SATUAN_TARGET, {
  terima: [
    ['sama', pasangan('2 dokumen', '3 Dokumen')],
    ['singkatan', pasangan('2 dok', '3 Dokumen')],
    ['salah eja milik SAT-001', pasangan('2 Laporan', '2 Lapoaran')],
    ['kata tambahan', pasangan('10 unit', '10 unit kendaraan')],
    ['jiwa dan orang (Metro 1.06.05.2.02.01)', pasangan('2520 Orang', '9.205 Jiwa')],
    ['tanpa satuan', pasangan(1, '2 Sub Kegiatan')],
    ['beberapa angka', pasangan('40 Orang', '75 paket dan dapur untuk 1000 orang')],
  ],
  tolak: [
    [
      'Renja Metro 2026, 1.06.02.2.03.01',
      pasangan('18 Lembaga', '30 orang'),
      { sel: 'O6', tertulis: '30 orang', pesan: /"Lembaga".*"orang"/ },
    ],
    ['Renja Metro 2026, 1.06.01.2.02.05', pasangan('3 Laporan', '1 dokumen'), { sel: 'O6' }],
  ],
});
