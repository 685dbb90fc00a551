import { kodeDari } from '../../core/kode/tata-bahasa';
import { cariNama } from '../../core/nomenklatur/cari-nama';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { indeksNama } from '../../core/nomenklatur/indeks-nama';
import { normalNama } from '../../core/nomenklatur/normal-nama';
import { kamusUji } from './bahan';

const indeks = indeksNama(KAMUS_BAWAAN);
const cari = (teks: string, opsi = {}) => cariNama(indeks, teks, opsi);

test.each([
  ['PROGRAM REHABILITAS SOSIAL', '1.06.04'],
  ['Rehabilitas Sosal Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV / Aids dan Napza', '1.06.04.2.02'],
  ['Fasilitas Pemulangan Warga Negara Migran Korban Tindak kekerasan dari Titik Debarkasi di Daerah Kabupaten / Kota untuk dipulangkan ke desa / Kelurahan Asal', '1.06.03.2.01.01'],
  ['PROGAM PENANGAN WARNA NEGARA MIGRAN KORBAN TINDAK KEKERASAN', '1.06.03'],
  ['Kerjasama antar lembaga dan kemitraan dalam pelaksanaan Rehabilitas Sosial Kabupaten / Kota', '1.06.04.2.02.0014'],
  ['Perlindungan Sosial Korban Bencanan Alam dan Sosial Kabupaten / Kota', '1.06.06.2.01'],
  ['Penyediaan Jasa Komunikasi, Sumber Daya Air dan listrik dan Listrik', 'X.XX.01.2.08.0002'],
])('salah ketik nyata Renja 2026: %s', (teks, kode) => {
  const { hasil, keputusan } = cari(teks, { tingkat: kodeDari(kode)!.tingkat });
  expect([hasil[0]!.kode, keputusan]).toEqual([kode, 'pasti']);
}); // prettier-ignore

test('nama sama persis bernilai 1 walau ejaan spasi dan huruf berbeda', () => {
  const { hasil, keputusan } = cari('pengadaan   MEBEL');
  expect(hasil[0]).toMatchObject({ nama: 'Pengadaan Mebel', skor: 1, tingkat: 'sub kegiatan' });
  expect(keputusan).toBe('pasti');
});

test('satu nama di beberapa kode: pilih', () => {
  const { hasil, keputusan } = cari('Pemberian Layanan Kedaruratan');
  expect(hasil.slice(0, 2).map((h) => h.kode)).toEqual(['1.06.04.2.01.0010', '1.06.04.2.02.0002']);
  expect(keputusan).toBe('pilih');
  const dalamKegiatan = cari('Pemberian Layanan Kedaruratan', { awalan: '1.06.04.2.02', jumlah: 1 });
  expect(dalamKegiatan.hasil.map((h) => h.kode)).toEqual(['1.06.04.2.02.0002']);
  expect(dalamKegiatan.keputusan).toBe('pasti');
});

test('konteks: awalan bidang nyata menjawab penunjang, tingkat dan pemda menyaring', () => {
  expect(cari('Pengadaan Mebel', { awalan: '1.06.01' }).hasil[0]!.kode).toBe('1.06.01.2.07.0005');
  expect(cari('Pengadaan Mebel', { awalan: '2.09' }).hasil[0]!.kode).toBe('2.09.01.2.07.0005');
  expect(cari('Pengadaan Mebel', { awalan: '1.06.02' }).hasil.map((h) => h.skor)).not.toContain(1);
  expect(cari('Penyediaan Sandang', { tingkat: 'program' }).hasil.every((h) => h.tingkat === 'program')).toBe(
    true,
  );
  const prov = cariNama(indeksNama(kamusUji()), 'nama provinsi', { pemda: 'prov' });
  expect(prov.hasil[0]).toMatchObject({ pemda: 'prov', nama: 'Nama Provinsi' });
});

test('tidak ada yang mirip', () => {
  expect(cari('zzz qqq')).toEqual({ hasil: [], keputusan: 'tidak-ada' });
  expect(cari('  ')).toEqual({ hasil: [], keputusan: 'tidak-ada' });
  expect(cari('Pengadaan Mebel', { jumlah: 0 }).hasil).toEqual([]);
});

test('urut turun, tidak lebih dari yang diminta, tanpa baris ganda', () => {
  const { hasil } = cari('Penyediaan', { jumlah: 8 });
  expect(hasil).toHaveLength(8);
  expect(hasil.map((h) => h.skor)).toEqual([...hasil.map((h) => h.skor)].sort((a, b) => b - a));
  expect(new Set(hasil.map((h) => h.kode)).size).toBe(8);
});

test.each([
  ['Universitas/ Sekolah', 'universitas sekolah'],
  ['pengel0laan  jalan', 'pengelolaan jalan'],
  ['Pelatihan 3 T', 'pelatihan 3 t'],
  ['\u00a0', ''],
])('bentuk normal %j', (teks, normal) => {
  expect(normalNama(teks)).toBe(normal);
});
