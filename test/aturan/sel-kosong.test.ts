import { SUMBER_DANA_KOSONG } from '../../core/aturan/dna-001-sumber-dana-kosong';
import { LOKASI_KOSONG } from '../../core/aturan/lok-001-lokasi-kosong';
import { KELOMPOK_SASARAN_KOSONG } from '../../core/aturan/lok-003-kelompok-sasaran-kosong';
import { PAGU_KOSONG } from '../../core/aturan/pgu-006-pagu-kosong';
import { PAGU_MAJU_KOSONG } from '../../core/aturan/pgu-007-pagu-maju-kosong';
import { TARGET_KOSONG } from '../../core/aturan/tgt-001-target-kosong';
import { TARGET_MAJU_KOSONG } from '../../core/aturan/tgt-007-target-maju-kosong';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP, type BarisRenja } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Four sub kegiatan; the cells given replace those of the first ones. */
const renja = (...ganti: readonly BarisRenja[]) =>
  renjaUji(
    [0, 1, 2, 3].map((i) => ({
      ...SUB_LENGKAP,
      2: `1.06.01.2.01.0${i + 1}`,
      3: `Sub kegiatan ${i + 1}`,
      ...ganti[i],
    })),
  );
const lengkap = renja();
const S1: BarisRenja = { ...SUB_LENGKAP, 2: '1.06.01.2.01.01', 3: 'Sub kegiatan 1' };
const S2: BarisRenja = { ...SUB_LENGKAP, 2: '1.06.01.2.01.02', 3: 'Sub kegiatan 2' };

/** Sub kegiatan of a Renstra with the pagu of the first year. */
const renstra = (pagu: Readonly<Record<string, number | null>>) =>
  lembarUji(
    [
      ['RENSTRA TAHUN 2025-2029'],
      ['Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output', 'Indikator Outcome/Output', 'Baseline Tahun 2024', 'Target dan Pagu Indikatif Tahun', ...Array<null>(9).fill(null), 'Perangkat Daerah', 'Keterangan'], // prettier-ignore
      [null, null, null, ...[2026, 2027, 2028, 2029, 2030].flatMap((t) => [String(t), null]), null, null],
      [null, null, null, ...Array.from({ length: 5 }, () => ['Target', 'Pagu']).flat(), null, null],
      ...Object.entries(pagu).map(([nama, rp]) => [nama, 'Jumlah orang', 90, 95, rp, ...[1, 2, 3, 4].flatMap(() => [95, 6_000_000]), 'Dinas Sosial', null]), // prettier-ignore
    ],
    { gabungan: ['D2:M2', 'D3:E3', 'F3:G3', 'H3:I3', 'J3:K3', 'L3:M3'] },
  );

ujiAturan(TARGET_KOSONG, {
  terima: [
    ['lengkap', lengkap],
    ['program dan kegiatan boleh kosong', renjaUji([{ 2: '1.06.01', 3: 'Program' }, SUB_LENGKAP])],
    [
      'target di baris lanjutan',
      renjaUji([
        { ...SUB_LENGKAP, 4: null, 8: null },
        { 4: 'Jumlah dokumen', 8: '2 dokumen' },
      ]),
    ],
  ],
  tolak: [
    ['satu terlupa', renja({ 8: null }), { sel: 'H6', tingkat: 'peringatan', kode: '1.06.01.2.01.01' }],
    ['"-" bukan target', renja({}, { 8: '-' }), { sel: 'H7', tingkat: 'peringatan' }],
    [
      'banyak: satu temuan, info',
      renja({ 8: null }, { 8: null }),
      { sel: 'H6', tingkat: 'info', pesan: /2 dari 4 sub kegiatan: H6, H7/ },
    ],
    [
      'KUA-PPAS yang diterima juga begitu (Buru 2024): info',
      tabel`
      Kode | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Program/Kegiatan/Sub Kegiatan | Target 2024 | Pagu Indikatif (Rp)
      1.03.02.2.01.0001 | A | Jumlah a | 2 Dokumen | 20.000.000
      1.03.02.2.01.0002 | B | Jumlah b | 2 Dokumen | 20.000.000
      1.03.02.2.01.0003 | C | Jumlah c | 2 Dokumen | 20.000.000
      1.03.02.2.01.0004 | D | Jumlah d | | 20.000.000`,
      { sel: 'D5', tingkat: 'info' },
    ],
  ],
});

ujiAturan(TARGET_MAJU_KOSONG, {
  terima: [['lengkap', lengkap]],
  tolak: [['Renja Metro 2026: 1.06.01.2.05.02', renja({ 15: null }), { sel: 'O6', tingkat: 'peringatan' }]],
});

ujiAturan(PAGU_KOSONG, {
  terima: [
    ['lengkap', lengkap],
    ['nol adalah angka', renja({ 9: 0 })],
    ['galat rumus bukan kosong', renja({ 9: { galat: '#REF!' } })],
    ['satu sub kegiatan pada tiga baris, pagunya di yang terakhir', renjaUji([{ ...S1, 9: null, 11: 'DAK' }, { ...S1, 9: null, 11: 'PAD' }, S1, S2])], // prettier-ignore
    ['satu sub kegiatan pada dua baris, indikator lain di antaranya', renjaUji([{ ...S1, 9: null, 11: 'DAK' }, { 4: 'Jumlah laporan', 8: '1 laporan' }, S1, S2])], // prettier-ignore
    ['pagu di rinciannya', renjaUji([{ ...S1, 9: null }, { 3: 'Belanja cetak', 9: 5_000_000 }, S2])],
    ['Renstra: tahun yang tidak direncanakan', renstra({ '1.06.04.2.01.0001 - Permakanan': null, '1.06.04.2.01.0002 - Sandang': 5_000_000 })], // prettier-ignore
  ],
  tolak: [
    ['satu sub kegiatan pada dua baris, keduanya kosong', renjaUji([{ ...S1, 9: null, 11: 'DAK' }, { ...S1, 9: null, 11: 'PAD' }, S2, { ...S2, 2: '1.06.01.2.01.03' }]), { sel: 'I6' }], // prettier-ignore
    ['rinciannya juga tanpa pagu', renjaUji([{ ...S1, 9: null }, { 3: 'Belanja cetak' }, S2, { ...S2, 2: '1.06.01.2.01.03' }]), { sel: 'I6' }], // prettier-ignore
    ['tepat sepertiga: masih terlupa', renjaUji([{ ...S1, 9: null }, S2, { ...S2, 2: '1.06.01.2.01.03' }]), { sel: 'I6', tingkat: 'peringatan' }], // prettier-ignore
    ['kosong', renja({}, {}, { 9: null }), { sel: 'I8', tertulis: null }],
  ],
});

ujiAturan(PAGU_MAJU_KOSONG, {
  terima: [['lengkap', lengkap]],
  tolak: [['Renja Metro 2026: 1.06.01.2.06.02', renja({ 16: null }), { sel: 'P6', tingkat: 'peringatan' }]],
});

ujiAturan(LOKASI_KOSONG, {
  terima: [
    ['lengkap', lengkap],
    ['tabel tanpa kolom lokasi', tabel`1.06.01.2.01.0001 | 20.000.000`],
    ['"-" adalah jawaban', renja({ 10: '-' })],
  ],
  tolak: [
    ['Renja Metro 2026: 1.06.01.2.02.01', renja({ 10: ' \u00a0' }), { sel: 'J6', tingkat: 'peringatan' }],
  ],
});

ujiAturan(SUMBER_DANA_KOSONG, {
  terima: [['lengkap', lengkap]],
  tolak: [
    [
      'Renja Metro 2026: kosong di hampir semua baris',
      renja({ 11: null }, { 11: null }, { 11: null }),
      { sel: 'K6', tingkat: 'info', pesan: /3 dari 4/ },
    ],
  ],
});

ujiAturan(KELOMPOK_SASARAN_KOSONG, {
  terima: [['lengkap', lengkap]],
  tolak: [
    [
      'Renja Metro 2026: kosong di semua baris',
      renja({ 14: null }, { 14: null }, { 14: null }, { 14: null }),
      { sel: 'N6', tingkat: 'info', pesan: /semua 4 sub kegiatan/ },
    ],
  ],
});
