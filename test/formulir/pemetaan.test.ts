import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { tabelDariPemetaan } from '../../core/formulir/pemetaan';
import type { PemetaanTabel, Tabel } from '../../core/formulir/tabel';
import { susunMatriks } from '../../core/matriks/susun';
import { gambarPohon, petaKolom, satuTabel, susunan } from '../bantu/susunan';

/** The mapping that a workbook would keep for a table that was found. */
const pemetaan = (t: Tabel, ganti: Partial<PemetaanTabel> = {}): PemetaanTabel => ({
  lembar: t.lembar.nama,
  formulir: t.formulir.id,
  barisKepala: t.kepala.baris,
  barisKepalaAkhir: t.kepala.barisAkhir,
  kolom: Object.fromEntries(t.kolom.flatMap((k) => k.kolom.map((n) => [String(n), k.definisi.id]))),
  ...ganti,
});

const K_RP = Array.from({ length: 9 }, () => 'K | Rp').join(' | ');
const E_81 = susunan(`
| Formulir E.81
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Renstra Perangkat Daerah pada Tahun Akhir Periode Renstra | < | Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu | < | Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi | < | Triwulan I | < | Triwulan II | < | Triwulan III | < | Triwulan IV | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2025 | < | Unit Penanggung Jawab
| 1 | 2 | 3 | 4 | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 | < | 12=8+9+10+11 | < | 13=6+12 | < | 15
| | | | | ${K_RP} |
| 1 | Layanan | Program Rehabilitasi Sosial | Persentase PPKS | 100 | 1000000 | 70 | 600000 | 10 | 200000 | 2 | 40000 | 2 | 40000 | 2 | 40000 | 3 | 60000 | 9 | 190000 | 79 | 790000 | Dinas Sosial`);

test('E.81: baris nomor kolom di atas "K | Rp" tetap menghitung', () => {
  const asal = satuTabel(E_81);
  const hasil = tabelDariPemetaan(E_81, pemetaan(asal))!;
  expect([...hasil.nomorKolom]).toEqual([...asal.nomorKolom]);
  expect(petaKolom(hasil)).toBe(petaKolom(asal));
  const matriks = susunMatriks(hasil);
  const konteks = {
    toleransi: 1,
    tahun: null,
    pemda: null,
    kamus: null,
    semua: [matriks],
    takDikenal: [],
    pembanding: [],
  };
  const temuan = [...HITUNGAN_NOMOR_KOLOM.periksa(matriks, konteks)];
  expect(temuan.map((t) => [t.sel, t.seharusnya])).toEqual([['T5', 180_000]]);
});

test('baris nomor tepat di bawah kepala yang ditunjuk bukan data', () => {
  const lembar = susunan(`
| Kode | Program/Kegiatan | Indikator | Target | Pagu Indikatif
| 1 | 2 | 3 | 4 | 5
| 1.06.01 | Program A | Persentase | 100 % | 50000`);
  const hasil = tabelDariPemetaan(lembar, pemetaan(satuTabel(lembar), { barisKepalaAkhir: 0 }))!;
  expect(hasil.bagian).toEqual([{ awal: 2, akhir: 2 }]);
  expect(hasil.nomorKolom.size).toBe(5);
});

test('nama bertangga "Program | Kegiatan | Sub Kegiatan" memberi tingkat, seperti tabel yang dikenali sendiri', () => {
  const lembar = susunan(`
| No | Program | Kegiatan | Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
| 1 | Penunjang Urusan | | | 60000 | 50000 | 83,33
| | | Perencanaan | | 40000 | 30000 | 75
| | | | Dokumen Perencanaan | 40000 | 30000 | 75
| | | Keuangan | | 20000 | 20000 | 100`);
  const asal = satuTabel(lembar);
  const hasil = tabelDariPemetaan(lembar, pemetaan(asal))!;
  expect(hasil.formulir.baris).toEqual(asal.formulir.baris);
  expect(gambarPohon(susunMatriks(hasil))).toEqual(gambarPohon(susunMatriks(asal)));
  expect(gambarPohon(susunMatriks(hasil))[2]).toBe('    sub kegiatan Dokumen Perencanaan');
});

test('formulir berkode yang diisi tanpa kode: nama yang memberi tingkat', () => {
  const lembar = susunan(`
| Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target | Realisasi
| | Program Pemberdayaan Sosial | Persentase PSKS | 80 | 78
| | Kegiatan Pengembangan Potensi | Jumlah PSKS | 100 | 90`);
  const kolom = { 1: 'uraian', 2: 'indikator', 3: 'target', 4: 'realisasi' };
  const hasil = tabelDariPemetaan(lembar, {
    lembar: 'Uji',
    formulir: 'realisasi-kinerja',
    barisKepala: 0,
    barisKepalaAkhir: 0,
    kolom,
  })!;
  expect(gambarPohon(susunMatriks(hasil))).toEqual([
    'program Program Pemberdayaan Sosial',
    '  kegiatan Kegiatan Pengembangan Potensi',
  ]);
});

test('pemetaan yang tidak cocok dengan lembarnya: null', () => {
  const lembar = susunan('| Kode | Uraian | Pagu\n| 1.06 | A | 5000');
  const dasar = {
    lembar: 'Uji',
    formulir: 'kua-ppas',
    barisKepala: 0,
    barisKepalaAkhir: 0,
    kolom: { 0: 'kode' },
  };
  expect(tabelDariPemetaan(lembar, { ...dasar, formulir: 'tidak-ada' })).toBeNull();
  expect(tabelDariPemetaan(lembar, { ...dasar, barisKepalaAkhir: 9 })).toBeNull();
  expect(tabelDariPemetaan(lembar, { ...dasar, kolom: { 7: 'kode' } })).toBeNull();
});
