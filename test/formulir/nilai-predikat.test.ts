import { PREDIKAT } from '../../core/aturan/cap-002-predikat';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const SEMUA: readonly (readonly [judul: string, gambar: string, peta: string, salah: readonly object[]])[] = [
  [
    'nilai SAKIP per perangkat daerah',
    `
| No | Perangkat Daerah | Nilai SAKIP | Predikat
| 1 | Dinas Sosial | 65,3 | BB
| 2 | Dinas Kesehatan | 72,1 | BB
| 3 | Dinas Pendidikan | 81,2 | A
| 4 | Kecamatan Metro Pusat | 60 | CC`,
    'A nomor, B uraian, C nilai-1, D predikat-1',
    [
      {
        sel: 'D2',
        seharusnya: 'B',
        pesan: 'Predikat tertulis "BB", padahal 65,3 menurut skala Nilai AKIP/SAKIP adalah "B".',
      },
    ],
  ],
  [
    'dua tahun, nilai lalu predikat: predikat dinilai dari tahunnya sendiri',
    `
| No | OPD | Nilai Evaluasi AKIP | < | Predikat | <
| ^ | ^ | 2023 | 2024 | 2023 | 2024
| 1 | Dinas Sosial | 65,3 | 71,2 | BB | BB
| 2 | Dinas Kesehatan | 69,1 | 74 | B | BB`,
    'A nomor, B uraian, C nilai-1, D nilai-2, E predikat-1, F predikat-2',
    [{ sel: 'E3', seharusnya: 'B' }],
  ],
  [
    'dua tahun berpasangan, dengan rata-rata',
    `
| NILAI AKIP PERANGKAT DAERAH
| No | SKPD | 2023 | < | 2024 | < | Ket
| ^ | ^ | Nilai | Predikat | Nilai | Predikat | ^
| 1 | Dinas Sosial | 65,3 | B | 71,2 | BB |
| 2 | Dinas Kesehatan | 72,1 | BB | 74 | BB |
| | Rata-rata | 68,7 | B | 72,6 | BB |`,
    'A nomor, B uraian, C nilai-1, D predikat-1, E nilai-2, F predikat-2, G keterangan',
    [],
  ],
  [
    'survei kepuasan: huruf A-D dengan batasnya sendiri',
    `
| No | Unit Pelayanan | Nilai IKM | Mutu Pelayanan
| 1 | Puskesmas Banjarsari | 85,3 | B
| 2 | Puskesmas Yosomulyo | 88,31 | A
| 3 | Puskesmas Ganjar Agung | 78 | C`,
    'A nomor, B uraian, C nilai-1, D predikat-1',
    [{ sel: 'D4', seharusnya: 'B' }],
  ],
  [
    'huruf saja tanpa sebutan: skala yang menjelaskan paling banyak baris',
    `
| No | Unit Kerja | Nilai | Mutu
| 1 | Puskesmas Banjarsari | 85,3 | B
| 2 | Puskesmas Yosomulyo | 90 | A
| 3 | Puskesmas Ganjar Agung | 79 | B`,
    'A nomor, B uraian, C nilai-1, D predikat-1',
    [],
  ],
  [
    'indeks SPBE 1-5, semuanya di bawah 2',
    `
| No | Kabupaten/Kota | Indeks SPBE | Predikat
| 1 | Kota Metro | 1,9 | Cukup
| 2 | Kabupaten Pesawaran | 1,7 | Cukup`,
    'A nomor, B uraian, C nilai-1, D predikat-1',
    [{ sel: 'D3', seharusnya: 'Kurang' }],
  ],
  [
    'skala daerah sendiri tidak dinilai',
    `
| No | OPD | Nilai | Kategori
| 1 | Dinas Sosial | 77 | Baik
| 2 | Dinas Kesehatan | 92 | Sangat Baik
| 3 | Dinas Pendidikan | 66 | Cukup`,
    'A nomor, B uraian, C nilai-1, D predikat-1',
    [],
  ],
];

test.each(SEMUA)('%s', (_judul, gambar, peta, salah) => {
  const lembar = susunan(gambar);
  const t = satuTabel(lembar);
  expect([t.formulir.id, petaKolom(t)]).toEqual(['nilai-predikat', peta]);
  const temuan = jalankanAturan(PREDIKAT, lembar);
  expect(temuan).toHaveLength(salah.length);
  expect(temuan).toMatchObject(salah);
});
