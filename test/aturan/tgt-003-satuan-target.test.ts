import { SATUAN_TARGET } from '../../core/aturan/tgt-003-satuan-target';
import { lembarUji } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const pasangan = (kini: string | number | null, maju: string | number | null) =>
  renjaUji([{ ...SUB_LENGKAP, 8: kini, 15: maju }]);

/** T-C.33 with "Volume | Satuan" pairs, as many offices print the Renja. */
const volume = (kini: string, maju: string) =>
  lembarUji(
    [
      ['TABEL T-C.33 RENJA TAHUN 2026'],
      ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Rencana Tahun 2026', null, null, null, null, 'Catatan Penting', 'Prakiraan Maju Rencana Tahun 2027', null, null],
      [null, null, null, 'Lokasi', 'Volume', 'Satuan', 'Pagu Indikatif', 'Sumber Dana', null, 'Volume', 'Satuan', 'Pagu Indikatif'],
      ['1.06.02.2.03.0004', 'Kelembagaan', 'Jumlah Lembaga', 'Metro', 18, kini, 297_172_200, 'DAU', null, 30, maju, 300_000_000],
    ],
    { gabungan: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:I3', 'J2:L2'] },
  ); // prettier-ignore

ujiAturan(SATUAN_TARGET, {
  terima: [
    ['kolom satuan sendiri, sama', volume('Lembaga', 'lembaga')],
    ['sama', pasangan('2 dokumen', '3 Dokumen')],
    ['singkatan', pasangan('2 dok', '3 Dokumen')],
    ['salah eja milik SAT-001', pasangan('2 Laporan', '2 Lapoaran')],
    ['kata tambahan', pasangan('10 unit', '10 unit kendaraan')],
    ['jiwa dan orang (Metro 1.06.05.2.02.01)', pasangan('2520 Orang', '9.205 Jiwa')],
    ['tanpa satuan', pasangan(1, '2 Sub Kegiatan')],
    ['prakiraan tanpa satuan', pasangan('2 Sub Kegiatan', 1)],
    ['teks yang sama', pasangan('2 dokumen', '2 dokumen')],
    ['tanpa prakiraan maju', lembarUji([['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target 2026', 'Pagu Indikatif (Rp)'], ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 'Jumlah Lembaga', '18 Lembaga', 5_000_000]])], // prettier-ignore
    ['salah satu kosong', pasangan(null, '2 dokumen')],
    ['beberapa angka', pasangan('40 Orang', '75 paket dan dapur untuk 1000 orang')],
  ],
  tolak: [
    [
      'Renja Metro 2026, 1.06.02.2.03.01',
      pasangan('18 Lembaga', '30 orang'),
      { sel: 'O6', tertulis: '30 orang', pesan: /"Lembaga".*"orang"/ },
    ],
    ['Renja Metro 2026, 1.06.01.2.02.05', pasangan('3 Laporan', '1 dokumen'), { sel: 'O6' }],
    [
      'tiga belas: satu temuan',
      renjaUji(Array.from({ length: 13 }, () => ({ ...SUB_LENGKAP, 8: '18 Lembaga', 15: '30 orang' }))),
      { sel: 'O6', pesan: /^13 target/ },
    ],
    ['kolom satuan sendiri', volume('Lembaga', 'Orang'), { sel: 'J4', pesan: /"Lembaga".*"Orang"/ }],
  ],
});
