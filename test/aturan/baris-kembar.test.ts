import { jalurKembar } from '../../core/aturan/baris-kembar';
import { matriksDari, susunan } from '../bantu/susunan';

/** Path of every row; '' where its code or name stands once. */
const jalur = (gambar: string) => matriksDari(susunan(gambar)).baris.map(jalurKembar);

test('kode yang sama di dua kecamatan: jalurnya menyebut kecamatannya', () => {
  expect(
    jalur(`
| Kode | Program/Kegiatan/Sub Kegiatan | Pagu Indikatif (Rp)
| 7.01.0.00.0.00.01.0000 | KECAMATAN METRO PUSAT | 60000000
| 7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 60000000
| 7.01.01.2.01 | Perencanaan dan Penganggaran | 60000000
| 7.01.0.00.0.00.02.0000 | KECAMATAN METRO TIMUR | 50000000
| 7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 50000000
| 7.01.01.2.01 | Perencanaan dan Penganggaran | 50000000
| 7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN | 20000000`),
  ).toEqual([
    '',
    '7.01.0.00.0.00.01.0000',
    '7.01.0.00.0.00.01.0000 > 7.01.01',
    '',
    '7.01.0.00.0.00.02.0000',
    '7.01.0.00.0.00.02.0000 > 7.01.01',
    '',
  ]);
});

test('tanpa kode: nama yang sama di bawah dua kegiatan', () => {
  expect(
    jalur(`
| Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)
| PROGRAM REHABILITASI SOSIAL | 90000000 | 9000000
| Kegiatan Rehabilitasi Dasar | 60000000 | 6000000
| Sub Kegiatan Penyediaan Sandang | 60000000 | 6000000
| Kegiatan Rehabilitasi Lanjutan | 30000000 | 3000000
| Sub Kegiatan Penyediaan Sandang | 20000000 | 2000000
| Sub Kegiatan Penyediaan Alat Bantu | 10000000 | 1000000`),
  ).toEqual([
    '',
    '',
    'PROGRAM REHABILITASI SOSIAL > Kegiatan Rehabilitasi Dasar',
    '',
    'PROGRAM REHABILITASI SOSIAL > Kegiatan Rehabilitasi Lanjutan',
    '',
  ]);
});
