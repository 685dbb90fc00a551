import { pasanganDokumen } from '../../core/aturan/banding-dokumen';
import { kolomAnggaran, kolomTargetTahunan, tahunKolom } from '../../core/aturan/kolom-tahunan';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { matriksDari } from '../bantu/susunan';
import { bukuDokumen, renja, renstra } from './dokumen-uji';

const ringkas = (konteks: ReturnType<typeof bukuDokumen>) =>
  pasanganDokumen(konteks).map((p) => [p.ini.lembar.nama, p.namaAcuan, p.sama.length, p.menurut]);
const pasangan = (...lembar: Lembar[]) => ringkas(bukuDokumen(...lembar));
const program = (awal: number, banyak: number) =>
  Array.from({ length: banyak }, (_, i) => [`1.06.${awal + i}`, `PROGRAM ${awal + i}`, 5_000_000] as const);

const SEKRETARIAT = [
  ['1.06.01.2.01', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah', 5_000_000],
] as const;
const ganti = (lembar: Lembar, ubah: (isi: string, kode: string) => string): Lembar => ({
  ...lembar,
  nilai: lembar.nilai.map((b) => b.map((isi) => (typeof isi === 'string' ? ubah(isi, String(b[1])) : isi))),
});
const lainNama = (lembar: Lembar, ...kode: readonly string[]) =>
  ganti(lembar, (isi, k) => (kode.includes(k) && isi.startsWith('PROGRAM') ? 'PROGRAM LAIN SEKALI' : isi));
const umum = (lembar: Lembar) => ganti(lembar, (isi) => isi.replace(/^1\.06\.01/, 'X.XX.01'));
/** One row more, with a name in column `kolom` and no code. */
const berbaris = (lembar: Lembar, kolom: number): Lembar => ({
  ...lembar,
  nilai: [...lembar.nilai, Array.from({ length: kolom + 1 }, (_, i) => (i === kolom ? 'Catatan' : null))],
});

test.each<[string, Lembar[], number | null]>([
  ['Renja mengikuti Renstra', [renstra({}), renja({})], 4],
  ['urutan lembar tidak penting', [renja({}), renstra({})], 4],
  ['tepat separuh sama', [renstra({}, '', program(20, 4)), renja({}, program(50, 4))], 4],
  ['kurang dari separuh', [renstra({}, '', program(20, 5)), renja({}, program(50, 5))], null],
  ['kurang dari separuh, tetapi tabel lain pendek', [renstra({}, '', program(20, 9)), renja({})], 4],
  ['nama semua lain', [renstra({}, 'Lain'), renja({})], null],
  ['kode pada dua baris tidak ikut', [renstra({}), renja({}, [['1.06.05', 'PROGRAM LAIN', 1]])], 3],
  ['kode pada tiga baris tidak ikut', [renstra({}), renja({}, [['1.06.05', 'A', 1], ['1.06.05', 'B', 1]])], 3], // prettier-ignore
  ['tepat separuh senama', [renstra({}), lainNama(renja({}), '1.06.01', '1.06.02')], 4],
  ['kurang dari separuh senama', [renstra({}), lainNama(renja({}), '1.06.01', '1.06.02', '1.06.04')], null],
  ['baris tanpa kode di kedua tabel tidak ikut', [berbaris(renstra({}), 0), berbaris(renja({}), 2)], 4],
  [
    'dua bidang: X.XX milik siapa tidak pasti',
    [umum(renstra({})), renja({}, [['2.08.01', 'PROGRAM PENUNJANG', 5_000_000]])],
    3,
  ],
  ['satu bidang, beberapa kode penunjang', [umum(renstra({}, '', SEKRETARIAT)), renja({}, SEKRETARIAT)], 5],
  ['dua Renja', [renja({}), { ...renja({}), nama: 'Dua' }], null],
  ['Renstra sendiri', [renstra({})], null],
  ['tabel yang bukan dokumen', [lembarUji([['Kode', 'Uraian', 'Target', 'Realisasi'], ['1.06.01', 'A', 1, 1]]), renja({})], null], // prettier-ignore
])('pasangan: %s', (_judul, lembar, banyak) => {
  expect(pasangan(...lembar)).toEqual(
    banyak === null ? [] : [['Renja', 'Renstra (lembar Renstra)', banyak, 'kode']],
  );
});

test.each([
  ['lama.xlsx', '(berkas lama.xlsx, lembar Renja)'],
  ['dokumen/2025/lama.xlsx', '(berkas lama.xlsx, lembar Renja)'],
  ['C:\\dokumen\\lama.xlsx', '(berkas lama.xlsx, lembar Renja)'],
  [null, '(lembar Renja)'],
])('pembanding dari %s', (berkas, nama) => {
  const acuan = matriksDari(renja({}));
  const konteks = { ...bukuDokumen(renja({})), pembanding: [acuan] };
  const isi = berkas === null ? konteks : { ...konteks, berkas: new Map([[acuan, berkas]]) };
  expect(ringkas(isi)).toEqual([['Renja', expect.stringContaining(` ${nama}`), 4, 'kode']]);
});

test('tahun kolom: dari judulnya, dari tahun dokumennya, tanpa keduanya tidak ada', () => {
  const tahun = (l: Lembar) => kolomAnggaran(matriksDari(l)).map((k) => k.tahun);
  expect(tahun(renstra({}))).toEqual([2026, 2027, 2028, 2029, 2030]);
  expect(tahun(renja({}))).toEqual([2026]);
  const tanpaTahun = { ...renja({}), nilai: renja({}).nilai.slice(1).map((b) => b.map((s) => (s === 'Target 2026' ? 'Target' : s))) }; // prettier-ignore
  expect(tahun(tanpaTahun)).toEqual([]);
  const matriks = matriksDari(renja({}));
  expect(tahunKolom(matriks, matriks.kolomBerid('kode')!)).toBeNull();
});

test.each<[string, string, readonly string[], readonly string[]]>([
  ['realisasi dan sisa bukan anggaran', 'RKA TAHUN 2026', ['Anggaran', 'Realisasi', 'Sisa Anggaran'], ['Anggaran 2026']],
  ['sesudah perubahan', 'DPPA TAHUN 2026', ['Sebelum Perubahan (Rp)', 'Setelah Perubahan (Rp)'], ['Setelah Perubahan (Rp) 2026 perubahan']],
  ['dua dokumen dalam satu tabel', 'PERBANDINGAN TAHUN 2026', ['Pagu Renja (Rp)', 'Pagu RKA (Rp)', 'Selisih'], ['Pagu Renja (Rp) 2026', 'Pagu RKA (Rp) 2026']],
  ['tahun di judul kolom', 'ANGGARAN', ['Anggaran 2025', 'Anggaran 2026'], ['Anggaran 2025 2025', 'Anggaran 2026 2026']],
  ['semula dan menjadi', 'RKA TAHUN 2026', ['Anggaran Semula', 'Anggaran Menjadi', 'Bertambah/Berkurang'], ['Anggaran Menjadi 2026']],
  ['murni dan perubahan', 'RKA TAHUN 2026', ['Pagu Murni', 'Pagu Perubahan'], ['Pagu Perubahan 2026 perubahan']],
  ['perubahan dan murni', 'RKA TAHUN 2026', ['Pagu Perubahan', 'Pagu Murni'], ['Pagu Perubahan 2026 perubahan']],
  ['dua pagu tahun yang sama: yang pertama', 'DAFTAR TAHUN 2026', ['Pagu Indikatif', 'Pagu Definitif'], ['Pagu Indikatif 2026']],
  ['satu-satunya kolom rupiah', 'DAFTAR TAHUN 2026', ['Nilai (Rp)'], ['Nilai (Rp) 2026']],
  ['dua kolom rupiah yang bukan pagu', 'DAFTAR TAHUN 2026', ['Nilai (Rp)', 'Nilai Lain (Rp)'], []],
  ['harga satuan dan usulan', 'RKA TAHUN 2026', ['Harga Satuan', 'Usulan Anggaran', 'Anggaran'], ['Anggaran 2026']],
])('kolom anggaran: %s', (_judul, judul, kepala, harapan) => {
  const isi = ['1.06.01', '1.06.02', '1.06.04'].map((kode, i) => [kode, `PROGRAM ${i}`, ...kepala.map((_, k) => 5_000_000 + k)]);
  const matriks = matriksDari(lembarUji([[judul], ['Kode', 'Uraian', ...kepala], ...isi]));
  expect(kolomAnggaran(matriks).map((k) => `${k.kolom.judul} ${k.tahun}${k.maju ? ' maju' : ''}${k.perubahan ? ' perubahan' : ''}`)).toEqual(harapan);
}); // prettier-ignore

test.each<[string, Lembar, readonly string[]]>([
  ['Renja dan prakiraan majunya', renjaUji([SUB_LENGKAP, SUB_LENGKAP]), ['target-n 2026', 'target-n+1 2027 maju']],
  ['Renstra', renstra({}), ['target-n 2026', 'target-n+1 2027', 'target-n+2 2028', 'target-n+3 2029', 'target-n+4 2030']],
  ['kinerja utama', lembarUji([['LAPORAN KINERJA TAHUN 2026'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'], [1, 'Layanan', 'PPKS', 100, 90, 90]]), ['target 2026']],
  ['kinerja utama tanpa tahun', lembarUji([['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'], [1, 'Layanan', 'PPKS', 100, 90, 90]]), []],
  ['perbandingan tahun: tidak satu pun', lembarUji([['LAPORAN KINERJA TAHUN 2026'], ['No', 'Sasaran', 'Indikator Kinerja', 'Target 2025', 'Realisasi 2025', 'Target 2026', 'Realisasi 2026'], [1, 'Layanan', 'PPKS', 90, 80, 92, 92]]), []],
])('target setahun: %s', (_judul, lembar, harapan) => {
  expect(kolomTargetTahunan(matriksDari(lembar)).map((k) => `${k.kolom.id} ${k.tahun}${k.maju ? ' maju' : ''}`)).toEqual(harapan);
}); // prettier-ignore

test('prakiraan maju bertahun sesudahnya; tahun-tahun Renstra bukan prakiraan', () => {
  const renjaMaju = renjaUji([{ ...SUB_LENGKAP }, { ...SUB_LENGKAP, 2: '1.06.01.2.01.02', 3: 'Lain' }]);
  expect(kolomAnggaran(matriksDari(renjaMaju)).map((k) => [k.tahun, k.maju])).toEqual([[2026, false], [2027, true]]); // prettier-ignore
  expect(kolomAnggaran(matriksDari(renstra({}))).some((k) => k.maju)).toBe(false);
});

test('buku dengan satu lembar per perangkat daerah: lembar yang senama dibandingkan', () => {
  const perLembar = (nama: string): Lembar => ({ ...renja({}), nama });
  const konteks = bukuDokumen(perLembar('Dinas Sosial'), perLembar('Dinas Kesehatan'));
  const acuan = matriksDari(perLembar('DINAS KESEHATAN '));
  const lain = matriksDari(perLembar('Kecamatan'));
  const hasil = pasanganDokumen({ ...konteks, pembanding: [acuan, lain] });
  expect(hasil.map((p) => [p.ini.lembar.nama, p.acuan.lembar.nama])).toEqual([
    ['Dinas Kesehatan', 'DINAS KESEHATAN '],
  ]);
});
