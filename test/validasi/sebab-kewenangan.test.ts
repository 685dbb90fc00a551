import { periksa } from '../../core/validasi/periksa';
import { kamusUji, renja } from '../aturan/kamus-uji';
import { bukuUji } from '../bantu/lembar-uji';

/** The same program for both kinds of government. */
const KAMUS = kamusUji(
  ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', '', '', ''],
  ['1.06.04.1.01', 'Rehabilitasi Sosial Dasar di Dalam Panti', '', '', ''],
  ['1.06.04.1.01.0001', 'Penyediaan Asrama', 'Jumlah Orang', 'Orang', ''],
  ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial', '', '', ''],
  ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 'Jumlah Orang', 'Orang', ''],
);

/** Headlines and the rest, as "rule@cell". */
function temuan(banyak: number): { kepala: string[]; akibat: string[] } {
  const provinsi = Array.from({ length: banyak }, (_, i) => [`1.06.04.1.01.000${i + 1}`, `Layanan ${i + 1}`]);
  const lembar = renja(['1.06.04', 'PROGRAM REHABILITASI SOSIAL'], ...provinsi);
  const semua = periksa(bukuUji(lembar), { kamus: KAMUS, pengaturan: { pemda: 'kabkot' } }).temuan.filter(
    (t) => /^KOD-00[28]$/.test(t.aturan),
  );
  const nama = (milik: typeof semua) => milik.map((t) => `${t.aturan}@${t.sel}`);
  return {
    kepala: nama(semua.filter((t) => t.sebab === null)),
    akibat: nama(semua.filter((t) => t.sebab === 'KOD-008@A3')),
  };
}

test('tabel penuh kode provinsi: satu kepala, KOD-008', () => {
  const { kepala, akibat } = temuan(8);
  expect(kepala).toEqual(['KOD-008@A3']);
  expect(akibat).toHaveLength(8);
});

test('satu kode provinsi saja: kode yang salah tetap kepala', () => {
  const { kepala, akibat } = temuan(1);
  expect(kepala).toEqual(['KOD-002@A3', 'KOD-008@A3']);
  expect(akibat).toEqual([]);
});
