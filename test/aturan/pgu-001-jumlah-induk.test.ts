import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

const METRO_209 = tabel`
  Kode | Uraian | Target 2026 | Pagu Indikatif (Rp)
  1.06.01.2.09 | Pemeliharaan Barang Milik Daerah | 3 Sub Kegiatan | 114.281.000
  1.06.01.2.09.01 | Pemeliharaan kendaraan dinas | 10 unit | 62.770.000
  1.06.01.2.09.06 | Pemeliharaan peralatan dan mesin | 40 unit | 21.520.000
  1.06.01.2.09.09 | Rehabilitasi gedung kantor | 1 ruang | 5.991.000`;

/** Renstra Metro 4.3: the heading row of a sub kegiatan is lost, its outcome row stays with the amount. */
const JUDUL_HILANG = tabel`
  Program / Kegiatan / Sub Kegiatan | Indikator | Baseline 2024 | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
  1.06.05.2.02 - Pengelolaan Data Fakir Miskin | | | | 125.113.000 | | 141.000.000
  1.06.05.2.02.0001 - Pendataan Fakir Miskin | | | | 34.031.000 | | 33.954.000
  Terdatanya fakir miskin | Jumlah orang | 1 | 1 | 34.031.000 | 1 | 33.954.000
  Terpenuhinya bantuan ekonomi | Jumlah orang | 22 | 22 | 91.082.000 | 27 | 107.046.000`;

ujiAturan(JUMLAH_INDUK, {
  terima: [
    ['anak pas', tabel`1.06.01 | 30 \n 1.06.01.2.01 | 10 \n 1.06.01.2.02 | 20`],
    ['selisih sen dalam toleransi', tabel`1.06.01 | 30 \n 1.06.01.2.01 | 29,6`],
    ['induk tanpa anak di tabel', tabel`1.06.01 | 30`],
    [
      'urutan kegiatan tidak urut (Renja Metro: 2.06 sebelum 2.02)',
      tabel`1.06.01 | 30 \n 1.06.01.2.06 | 10 \n 1.06.01.2.06.01 | 10 \n 1.06.01.2.02 | 20 \n 1.06.01.2.02.01 | 20`,
    ],
    [
      'kegiatan kosong: sub kegiatan langsung ke program',
      tabel`1.06.01 | 30 \n 1.06.01.2.01 | \n 1.06.01.2.01.01 | 10 \n 1.06.01.2.01.02 | 20`,
    ],
    ['induk kosong (pagu n+1 Metro)', tabel`1.06.01 | \n 1.06.01.2.01 | \n 1.06.01.2.01.01 | 10`],
    [
      'satu item di dua baris, pagu di baris pertama',
      tabel`
      Kode | Uraian | Indikator | Target 2026 | Pagu
      1.06.01.2.01 | Perencanaan | a | 1 | 30
      1.06.01.2.01.01 | Penyusunan | b | 1 | 30
      1.06.01.2.01.01 | Penyusunan | c | 1 | 30`,
    ],
    [
      'anak berisi galat: jumlahnya tidak diketahui',
      tabel`1.06.01 | 30 \n 1.06.01.2.01 | #VALUE! \n 1.06.01.2.02 | 20`,
    ],
    [
      'anak ditulis rusak: jumlahnya tidak diketahui',
      tabel`1.06.01 | 30 \n 1.06.01.2.01 | '25.00.000 \n 1.06.01.2.02 | 20`,
    ],
    [
      'X.XX di bawah bidang yang memuatnya',
      tabel`1.06 | 30 \n X.XX.01 | 10 \n X.XX.01.2.01 | 10 \n 1.06.02 | 20`,
    ],
    [
      'bidang X.XX berdiri di samping urusan (KUA-PPAS Buru)',
      tabel`1.02.0.00.0.00.01.0000 Dinas Kesehatan | 30 \n 1 | 20 \n 1.02 | 20 \n X.XX | 10 \n X.XX.01 | 10`,
    ],
    [
      'judul berisi nol dari rumus, SKPD pas tanpanya',
      tabel`5.02.0.00.0.00.02.0000 BPKAD | 30 \n 5.02.01 | 0 \n 5.02.01.2.01 | 30 \n 5.02.02 | 0`,
    ],
    [
      'angka teks Indonesia',
      tabel`1.06.01 | '3.000.000 \n 1.06.01.2.01 | '1.000.000 \n 1.06.01.2.02 | '2.000.000`,
    ],
    [
      'angka teks Inggris',
      tabel`1.06.01 | '3,000,000 \n 1.06.01.2.01 | '1,000,000 \n 1.06.01.2.02 | '2,000,000`,
    ],
  ],
  tolak: [
    ['anak kosong, tetapi induknya kurang', tabel`1.06.01.2.01 | 20 \n 1.06.01.2.01.01 | 10 \n 1.06.01.2.01.02 | 20 \n 1.06.01.2.01.03 | `, { sel: 'C2', seharusnya: 30 }], // prettier-ignore
    ['JUMLAH cocok dengan yang tertulis', tabel`1.06.01 | 30 \n 1.06.01.2.01 | 10 \n 1.06.01.2.02 | 15 \n 1.06.02 | 20 \n JUMLAH | 50`, { sel: 'C2', seharusnya: 25, pesan: /Jumlah baris JUMLAH cocok/ }], // prettier-ignore
    ['sub kegiatan sebesar selisihnya bukan rincian yang kehilangan judul', tabel`1.06.01 | 40 \n 1.06.01.2.01 | 30 \n 1.06.01.2.01.01 | 10 \n 1.06.01.2.01.02 | 20`, { sel: 'C2', seharusnya: 30 }], // prettier-ignore
    [
      'ribuan: pesannya dalam rupiah penuh',
      lembarUji([
        ['(dalam ribuan rupiah)'],
        ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Anggaran'],
        ['1.06.01', 'Program', 50_000],
        ['1.06.01.2.01', 'Kegiatan a', 30_000],
        ['1.06.01.2.01.0001', 'Sub kegiatan', 25_000],
        ['1.06.01.2.02', 'Kegiatan b', 20_000],
      ]),
      { sel: 'C4', pesan: /tertulis Rp30\.000\.000, .* berjumlah Rp25\.000\.000 \(selisih Rp5\.000\.000\).* senilai Rp5\.000\.000 yang belum tertulis/ }, // prettier-ignore
    ],
    [
      'Renja Metro 2026, kegiatan 1.06.01.2.09',
      METRO_209,
      {
        sel: 'D2',
        kode: '1.06.01.2.09',
        tertulis: 114_281_000,
        seharusnya: 90_281_000,
        pesan: /3 sub kegiatan .* Rp90\.281\.000/,
      },
    ],
    [
      'selisih dua rupiah',
      tabel`1.06.01 | 30 \n 1.06.01.2.01 | 28`,
      { sel: 'C2', tertulis: 30, seharusnya: 28 },
    ],
    [
      'setiap kolom uang sendiri',
      tabel`1.06.01 | 30 | 9 \n 1.06.01.2.01 | 30 | 8 \n 1.06.01.2.02 | 5 | 3`,
      [
        { sel: 'C2', seharusnya: 35 },
        { sel: 'D2', seharusnya: 11 },
      ],
    ],
    [
      'judul sub kegiatan hilang (Renstra Metro 1.06.05.2.02)',
      JUDUL_HILANG,
      [
        { sel: 'E2', seharusnya: 34_031_000, tertulis: 125_113_000 },
        { sel: 'G2', pesan: /Baris 5 memuat tepat selisihnya: mungkin baris judul sub kegiatan/ },
      ],
    ],
    [
      'program cocok dengan kegiatan: sub kegiatannya yang kurang',
      tabel`1.06.01 | 30 \n 1.06.01.2.01 | 30 \n 1.06.01.2.01.01 | 10`,
      { sel: 'C3', pesan: /mungkin ada sub kegiatan senilai Rp20/ },
    ],
    [
      'anak kosong',
      tabel`1.06.01.2.01 | 30 \n 1.06.01.2.01.01 | 10 \n 1.06.01.2.01.02 | `,
      { sel: 'C2', pesan: /1 sub kegiatan belum berisi angka/ },
    ],
    [
      'tabel tanpa kode (LKjIP)',
      tabel`
      No | Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi
      1 | Program Pemberdayaan Sosial | 300.000 | 250.000
      | Kegiatan Pengembangan Potensi | 300.000 | 250.000
      | Sub Kegiatan Peningkatan PSM | 100.000 | 100.000
      | Sub Kegiatan Peningkatan TKSK | 150.000 | 150.000`,
      { sel: 'C3', kode: null, seharusnya: 250_000 },
    ],
  ],
});

test('perbaikan: rumus atas anaknya, bertahan di dua bahasa karena en-US', () => {
  const [temuan] = jalankanAturan(JUMLAH_INDUK, METRO_209);
  expect(temuan!.perbaikan).toEqual([
    {
      jenis: 'pilih',
      keterangan: 'Ganti dengan rumus jumlah =SUM(D3:D5)',
      perubahan: [
        expect.objectContaining({
          lembar: 'Uji',
          baris: 1,
          kolom: 3,
          rumus: 'SUM(D3:D5)',
          sebelum: { nilai: 114_281_000, rumus: '', format: 'General' },
        }),
      ],
    },
  ]);
});

test('satu-satunya jumlah di baris kedua sebuah item: tetap dijumlahkan', () => {
  const lembar = tabel`
    Kode | Uraian | Indikator | Target 2026 | Pagu
    1.06.01 | Program | a | 1 | 5
    1.06.01.2.09 | Pemeliharaan | b | 1 | -
    1.06.01.2.09 | Pemeliharaan | c | 1 | 9`;
  expect(jalankanAturan(JUMLAH_INDUK, lembar)).toMatchObject([{ sel: 'E2', tertulis: 5, seharusnya: 9 }]);
});

test('identitas bertahan ketika baris disisipkan', () => {
  const sisip = lembarUji([['Judul'], [], ...METRO_209.nilai]);
  expect(jalankanAturan(JUMLAH_INDUK, sisip)[0]!.identitas).toBe(
    jalankanAturan(JUMLAH_INDUK, METRO_209)[0]!.identitas,
  );
});
