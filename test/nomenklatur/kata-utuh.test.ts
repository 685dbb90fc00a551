import { cariNama } from '../../core/nomenklatur/cari-nama';
import { indeksNama } from '../../core/nomenklatur/indeks-nama';
import { pencarianPendek } from '../../core/nomenklatur/kata-utuh';
import { panjangkan } from '../../core/nomenklatur/singkatan';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';

const KAMUS = bukaTersusun(
  susunKamus(
    [
      ['KODE', 'NAMA'],
      ['2.10.10', 'PROGRAM PENATAGUNAAN TANAH'],
      ['1.06.06.2.02.0006', 'Peningkatan Kompetensi Taruna Siaga Bencana (Tagana) Dalam Penanganan Bencana'],
      ['1.06.06.2.02.0003', 'Peningkatan Kapasitas Relawan Taruna Siaga Bencana Tingkat Muda'],
      ['2.13.05.2.01.0003', 'Peningkatan Kapasitas Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna)'],
      ['X.XX.01.2.01.0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah'],
      ['X.XX.01.2.01.0006', 'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD'],
      ['X.XX.01.2.06.0002', 'Penyediaan Peralatan dan Perlengkapan Kantor'],
      ['X.XX.01.2.06.0009', 'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD'],
      ['X.XX.01.2.01.0004', 'Koordinasi dan Penyusunan DPA-SKPD'],
      ['1.04.03.2.03.0002', 'Perbaikan Rumah Tidak Layak Huni'],
      ['5.01.02.2.01.0005', 'Pelaksanaan Musrenbang Kabupaten/Kota'],
    ],
    { berkas: 'daftar-2027.csv' },
  ).kamus,
); // prettier-ignore
const cari = (teks: string, opsi = {}) => cariNama(indeksNama(KAMUS), teks, opsi);

test.each([
  ['tagana', '1.06.06.2.02.0006'],
  ['karang taruna', '2.13.05.2.01.0003'],
  ['posyandu', '2.13.05.2.01.0003'],
  ['PKK', '2.13.05.2.01.0003'],
  ['atk', 'X.XX.01.2.06.0002'],
  ['Renja', 'X.XX.01.2.01.0001'],
  ['renstra', 'X.XX.01.2.01.0001'],
  ['LKjIP', 'X.XX.01.2.01.0006'],
  ['rakor skpd', 'X.XX.01.2.06.0009'],
  ['sppd', 'X.XX.01.2.06.0009'],
  ['perbaikan rtlh', '1.04.03.2.03.0002'],
  ['musrenbang', '5.01.02.2.01.0005'],
])('kata utuh dan singkatan di atas potongan kata: %s', (teks, kode) =>
  expect(cari(teks).hasil[0]!.kode).toBe(kode),
);

test('kata utuh mendahulukan, tetapi tidak memastikan', () => {
  expect(cari('tagana').keputusan).toBe('pilih');
  expect(cari('atk').keputusan).toBe('pilih');
  expect(cari('rapat koordinasi').hasil[0]!.skor).toBeLessThan(1);
});

test('nama yang salah tulis tidak dicari sebagai singkatan', () =>
  expect(cari('atk', { nama: true })).toEqual({ hasil: [], keputusan: 'tidak-ada' }));

test.each([
  ['rakor skpd', 'rapat koordinasi skpd'],
  ['lansia', 'lanjut usia'],
  ['pengadaan mebel', null],
])('%s dipanjangkan', (teks, panjang) => expect(panjangkan(teks)).toBe(panjang));

test.each([
  ['karang taruna', true],
  ['peningkatan kapasitas karang taruna', false],
])('%s pendek: %p', (teks, pendek) => expect(pencarianPendek(teks)).toBe(pendek));
