import type { BarisDiagnosa } from '../panel/logika/lingkungan';
import { banyakPanggilan } from './fungsi/panggilan';

declare const VERSI_RENJA: string;

const SET = {
  ExcelApi: Array.from({ length: 21 }, (_, i) => `1.${i + 1}`),
  CustomFunctionsRuntime: ['1.1', '1.2', '1.3', '1.4', '1.5'],
  SharedRuntime: ['1.1', '1.2'],
} as const;

/** Highest version of a requirement set that this Excel says it has, '' for none. */
function tertinggi(nama: keyof typeof SET): string {
  const { requirements } = Office.context;
  return [...SET[nama]].reverse().find((v) => requirements.isSetSupported(nama, v)) ?? '';
}

/** Whether functions can calculate here at all, as far as Excel says; perpetual builds are known to promise too much. */
export function fungsiDidukung(): boolean {
  return tertinggi('SharedRuntime') !== '' && tertinggi('CustomFunctionsRuntime') !== '';
}

export function diagnosa(): readonly BarisDiagnosa[] {
  const { diagnostics } = Office.context;
  const versiSet = (nama: keyof typeof SET): string => `${nama} ${tertinggi(nama) || 'tidak ada'}`;
  return [
    { nama: 'Versi Renja', isi: VERSI_RENJA, baik: true },
    { nama: 'Excel', isi: [diagnostics?.platform, diagnostics?.version].filter(Boolean).join(' ') || 'tidak diketahui', baik: true }, // prettier-ignore
    { nama: 'Fungsi di sel', ...keadaanFungsi() },
    {
      nama: 'Dukungan',
      isi: (Object.keys(SET) as (keyof typeof SET)[]).map(versiSet).join(', '),
      baik: true,
    },
  ];
}

/** A function that Excel has really called is the only proof; nothing is written into the sheet to get one. */
function keadaanFungsi(): { isi: string; baik: boolean } {
  const panggilan = banyakPanggilan();
  if (panggilan > 0) return { isi: `Aktif, ${panggilan} hitungan sejak panel dibuka.`, baik: true };
  if (fungsiDidukung()) {
    return {
      isi: 'Didukung, belum dipakai sejak panel dibuka. Bila sel menampilkan #NAME? atau #BUSY!: tekan Hitung ulang semua rumus, lalu lihat Bantuan.',
      baik: true,
    };
  }
  return {
    isi: 'Excel ini tidak mengenal fungsi add-in. Periksa, Cari kode, dan Laporan tetap jalan; untuk hitungan pakai rumus Excel biasa dari tab Rumus.',
    baik: false,
  };
}
