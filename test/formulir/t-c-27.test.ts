import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Renstra Dinas Sosial Magetan 2018-2023, Tabel T-C.27: no codes, English-style amounts, the year again in "TARGET 2019". */
const magetan = (kendaraan: string): string => `
| Tabel T-C.27
| Indikasi Rencana Program Prioritas Yang Disertai Kebutuhan Pendanaan
| PROGRAM | INDIKATOR PROGRAM | Tahun | < | < | < | < | < | < | < | < | < | OPD
| ^ | ^ | 2019 | < | 2020 | < | 2021 | < | 2022 | < | 2023 | < | ^
| ^ | ^ | TARGET 2019 | Rp. | TARGET 2020 | Rp. | TARGET 2021 | Rp. | TARGET 2022 | Rp. | TARGET 2023 | Rp. | ^
| Program lama | | | | | | - | - | - | - | - | -
| Program Peningkatan Sarana dan Prasarana Aparatur | Persentase sarana dan prasarana aparatur yang layak fungsi (%) | 100 | 821,500,000 | 100 | 584,750,000 | | | | | | | DINAS SOSIAL
| Pemeliharaan rutin/berkala gedung kantor | Jumlah gedung kantor yang terpelihara | 2 unit | | 2 unit | 25,150,000 | | | | | | | DINAS SOSIAL
| Pemeliharaan rutin/berkala kendaraan dinas/operasional | Jumlah kendaraan dinas | 12 unit | ${kendaraan} | 22 unit | 110,000,000 | | | | | | | DINAS SOSIAL
| Pemeliharaan Perlengkapan Kantor | Jumlah perlengkapan kantor | 20 unit | | 20 unit | 10,900,000 | | | | | | | DINAS SOSIAL
| Pengadaan Perlengkapan Kantor | Jumlah perlengkapan kantor yang bertambah | 15 unit | 126,500,000 | 5 unit | 288,700,000 | | | | | | | DINAS SOSIAL
| Rehabilitasi/ Pemeliharaan Gedung Kantor | Jumlah gedung kantor | 3 unit | 600,000,000 | 1 unit | 150,000,000 | | | | | | | DINAS SOSIAL
| Program baru
| Program penunjang urusan pemerintahan daerah kabupaten/kota | Indeks Kepuasan Masyarakat | | | | | 82 | 3,492,207,520 | 83 | 5,231,807,272 | 84 | 5,300,000,000 | DINAS SOSIAL`;

test('Magetan: lima tahun, tingkat dari kata', () => {
  const t = satuTabel(susunan(magetan('95,000,000')));
  expect(t.formulir.id).toBe('t-c-27');
  expect(t.formulir.baris.tingkat).toBe('kata');
  expect(petaKolom(t)).toBe(
    'A uraian, B indikator, C target-n, D pagu-n, E target-n+1, F pagu-n+1, G target-n+2, H pagu-n+2, ' +
      'I target-n+3, J pagu-n+3, K target-n+4, L pagu-n+4, M penanggung-jawab',
  );
  expect(t.kolom.map((k) => k.tahunTertulis).slice(2, 6)).toEqual([2019, 2019, 2020, 2020]);
  expect(t.alasan).toMatch(/judul menyebut T-C\.27/);
});

test('Magetan: kegiatan tanpa sebutan berada di bawah programnya, jumlahnya diperiksa dari angka bergaya Inggris', () => {
  const m = matriksDari(susunan(magetan('95,000,000')));
  expect(m.akar.find((b) => b.label.startsWith('Program Peningkatan'))!.anak).toHaveLength(5);
  expect(jalankanAturan(JUMLAH_INDUK, susunan(magetan('95,000,000')))).toEqual([]);
  expect(jalankanAturan(JUMLAH_INDUK, susunan(magetan('59,000,000')))).toMatchObject([
    { sel: 'D7', tertulis: 821_500_000, seharusnya: 785_500_000 },
  ]);
});

test('bentuk resmi: tujuan, sasaran, kode, data awal, kondisi akhir, lokasi; K dan Rp', () => {
  const kRp = 'K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp';
  const t = satuTabel(
    susunan(`
| Tujuan | Sasaran | Kode | Program dan Kegiatan | Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output) | Data Capaian pada Tahun Awal Perencanaan | Target Kinerja Program dan Kerangka Pendanaan | < | < | < | < | < | < | < | < | < | < | < | Unit Kerja Perangkat Daerah Penanggung Jawab | Lokasi
| ^ | ^ | ^ | ^ | ^ | ^ | Tahun-1 | < | Tahun-2 | < | Tahun-3 | < | Tahun-4 | < | Tahun-5 | < | Kondisi Kinerja pada Akhir Periode Renstra Perangkat Daerah | < | ^ | ^
| ^ | ^ | ^ | ^ | ^ | ^ | ${kRp} | ^ | ^
| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16) | (17) | (18) | (19) | (20)
| Meningkatnya kesejahteraan | Cakupan pelayanan | 1.06.04 | Program Rehabilitasi Sosial | Persentase PPKS | 60% | 70% | 30000000 | 75% | 31000000 | 80% | 32000000 | 85% | 33000000 | 90% | 34000000 | 90% | 160000000 | Dinas Sosial | Kota Metro
| | | 1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah PPKS | 48 | 48 | 30000000 | 50 | 31000000 | 55 | 32000000 | 60 | 33000000 | 65 | 34000000 | 65 | 160000000 | Dinas Sosial | Kota Metro`),
  );
  expect(t.formulir.id).toBe('t-c-27');
  expect(petaKolom(t)).toMatch(
    /^A tujuan, B sasaran, C kode, D uraian, E indikator, F baseline, G target-n, H pagu-n, .*O target-n\+4, P pagu-n\+4, Q target-akhir, R pagu-akhir, S penanggung-jawab, T lokasi$/,
  );
  expect(t.keyakinan).toBeGreaterThan(0.95);
});

test('nama bertangga: program, kegiatan, dan sub kegiatan di kolom masing-masing', () => {
  const lembar = susunan(`
| Tabel T-C.27
| Program | Kegiatan | Sub Kegiatan | Indikator | 2022 | < | 2023 | < | 2024 | < | 2025 | < | 2026 | < | OPD
| ^ | ^ | ^ | ^ | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | ^
| Rehabilitasi Sosial | | | Persentase PPKS | 70 % | 30000000 | 75 % | 33000000
| | Rehabilitasi Dasar | | Jumlah PPKS | 48 | 30000000 | 50 | 33000000
| | | Permakanan | Jumlah lansia | 48 | 10000000 | 50 | 11000000
| | | Sandang | Jumlah penerima | 48 | 20000000 | 50 | 22000000
| Perlindungan Sosial | | | Persentase PPKS | 80 % | 5000000 | 85 % | 6000000`);
  const m = matriksDari(lembar);
  expect(m.formulir.id).toBe('t-c-27');
  expect(gambarPohon(m)).toEqual([
    'program Rehabilitasi Sosial',
    '  kegiatan Rehabilitasi Dasar',
    '    sub kegiatan Permakanan',
    '    sub kegiatan Sandang',
    'program Perlindungan Sosial',
  ]);
});
