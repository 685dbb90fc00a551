import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from './lembar-uji';

/** Cells of one row by the number of the 17-column form; missing ones are blank. */
export type BarisRenja = Readonly<
  Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17, NilaiSel>>
>;

interface OpsiRenja {
  readonly judul?: string;
  readonly realisasi?: string;
  readonly prakiraan?: string;
  readonly target?: string;
  readonly rencana?: string;
  readonly rumus?: Readonly<Record<string, string>>;
}

/** A Renja sheet laid out like the printed one: title in row 1, header in rows 2-4, column numbers in row 5, data from row 6. */
export function renjaUji(daftar: readonly BarisRenja[], opsi: OpsiRenja = {}): Lembar {
  const isi = daftar.map((b) => Array.from({ length: 17 }, (_, i) => b[(i + 1) as keyof BarisRenja] ?? null));
  const kosong = (n: number): null[] => Array.from({ length: n }, () => null);
  return lembarUji(
    [
      [opsi.judul ?? 'RANCANGAN AWAL RENJA TAHUN 2026'],
      [
        'No',
        'Kode',
        'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
        'Indikator Program/Kegiatan/Sub Kegiatan',
        'Target Akhir Periode Renstra OPD',
        opsi.realisasi ?? 'Realisasi Capaian Renja OPD Tahun 2024',
        opsi.prakiraan ?? 'Prakiraan Capaian Target Renja OPD Tahun 2025',
        'Capaian Kinerja dan Kerangka Pendanaan',
        ...kosong(6),
        opsi.rencana ?? 'Rencana Tahun 2027',
        null,
        'Perangkat Daerah Penanggung Jawab',
      ],
      [
        ...kosong(7),
        opsi.target ?? 'Target 2026',
        'Pagu Indikatif (Rp)',
        'Lokasi',
        'Sumber Dana',
        'Prioritas',
        null,
        'Kelompok Sasaran',
      ],
      [...kosong(11), 'Nasional', 'Daerah', null, 'Target', 'Pagu Indikatif (Rp)'],
      Array.from({ length: 17 }, (_, i) => i + 1),
      ...isi,
    ],
    {
      nama: 'Renja',
      gabungan: [
        ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'Q'].map((k) => `${k}2:${k}4`),
        'H2:N2',
        'O2:P3',
        ...['H', 'I', 'J', 'K', 'N'].map((k) => `${k}3:${k}4`),
        'L3:M3',
      ],
      rumus: opsi.rumus ?? {},
    },
  );
}

/** A complete sub kegiatan of the Renja of Dinas Sosial Kota Metro 2026. */
export const SUB_LENGKAP: BarisRenja = {
  2: '1.06.01.2.01.01',
  3: 'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  4: 'Jumlah Dokumen Perencanaan Perangkat Daerah',
  8: '2 dokumen',
  9: 5_575_000,
  10: 'Kota Metro',
  11: 'DAU',
  14: 'Aparatur',
  15: '2 dokumen',
  16: 2_999_950,
};
