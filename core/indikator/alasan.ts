import type { AlasanTanpaAngka } from '../angka/baca-angka';

/** Why a calculation has no result; never a made-up zero. */
export type Alasan =
  | AlasanTanpaAngka
  | 'target-nol'
  | 'target-negatif'
  | 'target-rentang'
  | 'realisasi-nol'
  | 'pagu-nol'
  | 'awal-nol'
  | 'awal-negatif'
  | 'tanpa-jarak'
  | 'capaian-kurang'
  | 'capaian-nol'
  | 'bobot-nol'
  | 'tanpa-pasangan'
  | 'satuan-beda'
  | 'skala-ambigu'
  | 'di-luar-skala';

/** A result, or the reason why there is none. A plain union: one call per cell must not allocate. */
export type Hasil = number | Alasan;

/** Reasons that are a division by zero, so that hosts show #DIV/0!. */
const BAGI_NOL: ReadonlySet<Alasan> = new Set<Alasan>([
  'target-nol',
  'realisasi-nol',
  'pagu-nol',
  'awal-nol',
  'tanpa-jarak',
  'capaian-nol',
  'bobot-nol',
]);

export function apakahBagiNol(alasan: Alasan): boolean {
  return BAGI_NOL.has(alasan);
}

/** What is wrong and what to do, in the planner's words. */
export const PESAN_ALASAN: Readonly<Record<Alasan, string>> = {
  kosong: 'Belum diisi.',
  'bukan-angka': 'Tidak ada angka yang dapat dibaca. Tulis angkanya, mis. 12 atau "12 dokumen".',
  galat: 'Sel masukan berisi galat. Perbaiki sel itu dahulu.',
  rusak: 'Angkanya tidak tertulis benar. Tulis seperti 25.000.000.',
  beberapa: 'Ada lebih dari satu angka di satu sel. Pisahkan ke sel sendiri-sendiri.',
  'tak-hingga': 'Nilainya tak hingga. Periksa rumus di sel masukan.',
  tanggal: 'Ini tanggal, bukan angka.',
  ambigu:
    'Angkanya dapat dibaca dua cara (ribuan atau desimal). Tulis sebagai angka atau lengkapi desimalnya.',
  'target-nol': 'Target nol: capaian tidak dapat dihitung.',
  'target-negatif': 'Target negatif: rumus capaian ini tidak bermakna.',
  'target-rentang': 'Target berupa rentang. Pakai arah "rentang" (atau "turun").',
  'realisasi-nol': 'Realisasi nol: rumus target/realisasi tidak dapat dihitung. Pakai arah "turun".',
  'pagu-nol': 'Pagu nol: serapan tidak dapat dihitung.',
  'awal-nol': 'Nilai awal nol: pertumbuhan tidak terdefinisi.',
  'awal-negatif': 'Nilai awal negatif: pertumbuhan tidak bermakna.',
  'tanpa-jarak': 'Target akhir sama dengan kondisi awal: kemajuan tidak dapat dihitung.',
  'capaian-kurang': 'Capaian di bawah 100 %: sisa anggaran belum dapat disebut efisiensi.',
  'capaian-nol': 'Capaian nol: rasio efisiensi tidak dapat dihitung.',
  'bobot-nol': 'Jumlah bobot nol.',
  'tanpa-pasangan': 'Perlu sedikitnya dua tahun berurutan yang terisi dan tidak nol.',
  'satuan-beda':
    'Satuannya berbeda: yang satu persen, yang lain bukan. Tulis keduanya dengan satuan yang sama.',
  'skala-ambigu': 'Tidak jelas apakah angka ini pecahan atau persen. Tulis dengan tanda %, mis. "2,5 %".',
  'di-luar-skala': 'Nilainya di luar skala ini.',
};
