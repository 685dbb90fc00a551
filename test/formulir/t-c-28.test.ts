import { petaKolom, satuTabel, susunan } from '../bantu/susunan';

test('Renstra Magetan: tahun di baris ketiga judul, baris bidang tanpa angka', () => {
  const t = satuTabel(
    susunan(`
| Tabel T-C.28
| Indikator Kinerja Perangkat Daerah Yang Mengacu pada Tujuan dan Sasaran RPJMD
| No. | Aspek/Fokus/Bidang/Urusan/ Indikator Kinerja Pembangunan Daerah | Satuan | Kondisi kinerja pada awal periode RPJMD | Target RPJMD | < | < | < | < | Kondisi kinerja pada akhir periode RPJMD | Sumber Data
| ^ | ^ | ^ | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | ^ | ^
| | SOSIAL
| 1 | Persentase PMKS yang menerima program pemberdayaan sosial | % | 0,26 | 0,26 | 0,25 | 0,17 | 0,17 | 0,17 | 0,17 | Dinas Sosial
| 2 | Persentase penyandang disabilitas terlantar | % | 16,75 | 16,75 | 43,75 | 44,75 | 45,8 | 46,35 | 39,6 | Dinas Sosial`),
  );
  expect(t.formulir.id).toBe('t-c-28');
  expect(petaKolom(t)).toBe(
    'A nomor, B indikator, C satuan, D kondisi-awal, E target-1, F target-2, G target-3, H target-4, I target-5, ' +
      'J kondisi-akhir, K sumber-data',
  );
  expect(t.kolom[3]!.tahunTertulis).toBe(2018);
});
