import { TARGET_TAK_TERUKUR } from '../../core/aturan/tgt-002-target-tak-terukur';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const target = (...isi: (string | number | null)[]) => renjaUji(isi.map((t) => ({ ...SUB_LENGKAP, 8: t })));

ujiAturan(TARGET_TAK_TERUKUR, {
  terima: [
    ['angka dan satuan', target('2 dokumen', 12, '97,7 %', '-', null)],
    [
      'angka di tengah kalimat (Renja Metro 2026)',
      target('Perbaikan 1 ruang data', 'Keg. HALUN 3000 peserta, Keg LLI 1000 peserta'),
    ],
    ['predikat', target('WTP', 'BB', 'Sangat Tinggi', 'Baik')],
    ['opini, level, peringkat', target('Opini WTP', 'Level Madya', 'Predikat Baik', 'Peringkat Utama', 'B+')],
    ['baris jumlah tidak dinilai', renjaUji([SUB_LENGKAP, { 3: 'JUMLAH', 8: 'lihat atas', 9: 5_575_000 }])],
    ['tanda', target('x', 'N/A', 'NA', 'ada', 'tepat waktu', '√')],
    ['galat dan tanggal bukan urusan aturan ini', target({ galat: '#REF!' } as never)],
    ['kosong', target(null, '', ' ')],
  ],
  tolak: [
    ['Renja Metro 2026, 1.06.04.2.02.02', target('Orang', '30 orang'), { sel: 'H6', tertulis: 'Orang' }],
    ['mirip predikat tetapi bukan', target('Sangat baik sekali', 'ada dua'), [{ sel: 'H6' }, { sel: 'H7' }]],
    ['empat masih satu-satu', target('a b', 'c d', 'e f', 'g h'), [{}, {}, {}, {}]],
    ['panjang: dipotong', target('Terlaksananya '.repeat(8)), { sel: 'H6' }],
    [
      'banyak: satu temuan',
      target('a b', 'c d', 'e f', 'g h', 'i j'),
      { sel: 'H6', pesan: /5 target .*H6, H7/ },
    ],
  ],
});
