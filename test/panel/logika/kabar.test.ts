import { bukaTab, kabarkan, usaikanKabar } from '../../../panel/logika/kabar';
import { bukuUji, lembarUji } from '../../bantu/lembar-uji';
import { sesiUji } from '../sesi-uji';

const sesiBaru = () => sesiUji(bukuUji(lembarUji([[1]]))).sesi;

test('pesan hilang saat pengguna melanjutkan, kecuali yang masih bisa diurungkan', () => {
  const sesi = sesiBaru();
  kabarkan(sesi, { jenis: 'galat', teks: 'Gagal.' });
  usaikanKabar(sesi);
  expect(sesi.umum.nilai.kabar).toBeNull();
  kabarkan(sesi, { jenis: 'baik', teks: '3 sel diubah.', bisaUrung: true });
  usaikanKabar(sesi);
  expect(sesi.umum.nilai.kabar?.teks).toBe('3 sel diubah.');
});

test('pindah bagian menutup pesan; bagian yang sama membiarkannya', () => {
  const sesi = sesiBaru();
  kabarkan(sesi, { jenis: 'baik', teks: '3 sel diubah.', bisaUrung: true });
  bukaTab(sesi, 'periksa');
  expect(sesi.umum.nilai.kabar).not.toBeNull();
  bukaTab(sesi, 'rumus');
  expect(sesi.umum.nilai).toMatchObject({ tab: 'rumus', kabar: null });
});
