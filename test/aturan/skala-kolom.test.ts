import { skalaKolom } from '../../core/aturan/skala-kolom';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { matriksDari } from '../bantu/susunan';

/** Office, value, predikat below title lines; the scales by which the predikat is read. */
const skala = (
  judul: readonly string[],
  kepala: readonly string[],
  ...predikat: readonly (string | null)[]
): string[] => {
  const isi = predikat.map((p, i): NilaiSel[] => [i + 1, `Dinas ${i + 1}`, 70 + i, p]);
  const matriks = matriksDari(
    lembarUji([...judul.map((j) => [j]), ['No', 'Perangkat Daerah', ...kepala], ...isi]),
  );
  return skalaKolom(matriks, matriks.kolomBerjenis('predikat')[0]!).map((s) => s.id);
};
const NILAI = ['Nilai', 'Predikat'];

test.each<[string, readonly string[], readonly string[], readonly (string | null)[], string[]]>([
  ['huruf tanpa nama skala: AKIP atau SKM', [], NILAI, ['A', 'B'], ['akip', 'skm']],
  ['huruf yang hanya dikenal AKIP', [], NILAI, ['BB', 'CC'], ['akip']],
  ['judul tabel menyebut AKIP', ['HASIL EVALUASI AKIP TAHUN 2025'], NILAI, ['A', 'B'], ['akip']],
  ['judul tabel menyebut akuntabilitas', ['Akuntabilitas Kinerja Instansi'], NILAI, ['A', 'B'], ['akip']],
  ['judul kolom menyebut SAKIP', [], ['Nilai SAKIP', 'Predikat'], ['A', 'B'], ['akip']],
  ['judul tabel menyebut SKM', ['Hasil SKM Tahun 2025'], NILAI, ['A', 'B'], ['skm']],
  ['judul kolom menyebut IKM', [], ['Nilai IKM', 'Mutu'], ['A', 'B'], ['skm']],
  ['survei kepuasan masyarakat', ['Survei Kepuasan Masyarakat'], NILAI, ['A', 'B'], ['skm']],
  ['reformasi birokrasi', ['Indeks Reformasi Birokrasi 2025'], NILAI, ['A', 'BB'], ['rb']],
  ['RB', [], ['Nilai RB', 'Kategori'], ['A', 'BB'], ['rb']],
  ['SPBE', [], ['Nilai SPBE', 'Predikat'], ['Baik', 'Cukup'], ['spbe']],
  ['IKPA, bukan SPBE yang juga mengenal katanya', ['Nilai IKPA Triwulan IV'], NILAI, ['Baik', 'Cukup'], ['ikpa']],
  ['kata yang sama tanpa nama skala: yang pertama', [], NILAI, ['Baik', 'Cukup'], ['spbe']],
  ['nama skala yang tidak mengenal katanya tidak menentukan', ['SKM dan AKIP'], NILAI, ['Tinggi', 'Sedang'], ['permendagri86']],
  ['nama skala tiga baris di atas kepala', ['Hasil SKM', 'Dinas Sosial', 'Tahun 2025'], NILAI, ['A', 'B'], ['skm']],
  ['nama skala lebih jauh di atas kepala', ['Hasil SKM', 'Dinas Sosial', 'Tahun 2025', '(Lampiran)'], NILAI, ['A', 'B'], ['akip', 'skm']],
  ['judul kolom menyebut dua skala', [], ['Nilai SAKIP', 'Predikat', 'Nilai SKM', 'Mutu Pelayanan'], ['A', 'B'], ['akip', 'skm']],
  ['T di samping ST', [], NILAI, ['ST', 'T'], ['permendagri86']],
  ['T dan TT: tercapai dan tidak tercapai', [], NILAI, ['T', 'T'], []],
  ['huruf kecil', [], NILAI, ['a', 'b'], ['akip', 'skm']],
  ['empat dari lima dikenal', [], NILAI, ['BB', 'CC', 'B', 'A', 'baik sekali'], ['akip']],
  ['tiga dari empat dikenal', [], NILAI, ['BB', 'CC', 'B', 'baik sekali'], []],
  ['yang belum diisi tidak ikut dihitung', [], NILAI, ['BB', null, '', null], ['akip']],
  ['belum ada yang diisi', [], NILAI, [null, null], []],
])('%s', (_judul, judul, kepala, predikat, harapan) => {
  expect(skala(judul, kepala, ...predikat)).toEqual(harapan);
}); // prettier-ignore
