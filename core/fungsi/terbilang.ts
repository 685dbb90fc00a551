import { formatAngka } from '../angka/tulis';
import { fungsi } from './fungsi';
import { Gagal } from './gagal';
import { angka } from './jenis-angka';

const DIGIT = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const KELOMPOK: readonly (readonly [number, string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
];
const TERTINGGI = 1e15;

export const TERBILANG = fungsi({
  nama: 'TERBILANG',
  kategori: 'Angka dan teks',
  ringkas: { id: 'Angka dalam kata-kata.', en: 'Number in Indonesian words.' },
  penjelasan: {
    id: 'Sampai seribu triliun, seperti pada kuitansi dan DPA: "satu juta", "seribu". Desimal dibaca angka demi angka setelah "koma", negatif diawali "minus".',
    en: 'Up to 10^15, worded as on receipts: "satu juta", "seribu". Decimals are read digit by digit after "koma"; negatives begin with "minus".',
  },
  parameter: [angka('nilai', 'Angka, −10^15 sampai 10^15.', 'Number, -10^15 to 10^15.')],
  hasil: 'Teks dengan huruf kecil.',
  sumber: 'Tata bahasa baku bahasa Indonesia.',
  contoh: [
    { rumus: '=TERBILANG(0)', hasil: 'nol' },
    { rumus: '=TERBILANG(1000)', hasil: 'seribu' },
    { rumus: '=TERBILANG(1000000)', hasil: 'satu juta' },
    {
      rumus: '=TERBILANG(5480916429)',
      hasil:
        'lima miliar empat ratus delapan puluh juta sembilan ratus enam belas ribu empat ratus dua puluh sembilan',
    },
    { rumus: '=TERBILANG("97,05")', hasil: 'sembilan puluh tujuh koma nol lima' },
    { rumus: '=TERBILANG(-11)', hasil: 'minus sebelas' },
    { rumus: '=TERBILANG(2000000000000000)', galat: 'nilai' },
  ],
  hitung(nilai) {
    if (Math.abs(nilai) > TERTINGGI) return new Gagal('nilai', 'TERBILANG hanya sampai seribu triliun.');
    const [utuh = '', pecahan] = formatAngka(Math.abs(nilai)).replace(/\./g, '').split(',');
    const koma = pecahan ? ['koma', ...[...pecahan].map((d) => DIGIT[Number(d)]!)] : [];
    return [...(nilai < 0 ? ['minus'] : []), sebut(Number(utuh)) || 'nol', ...koma].join(' ');
  },
});

/** Whole number in words; '' for zero. */
function sebut(n: number): string {
  for (const [besar, nama] of KELOMPOK) {
    if (n < besar) continue;
    const banyak = Math.floor(n / besar);
    const awal = banyak === 1 && besar === 1e3 ? 'seribu' : `${sebut(banyak)} ${nama}`;
    return gabung(awal, sebut(n % besar));
  }
  if (n >= 100) return gabung(n < 200 ? 'seratus' : `${DIGIT[Math.floor(n / 100)]!} ratus`, sebut(n % 100));
  if (n >= 20) return gabung(`${DIGIT[Math.floor(n / 10)]!} puluh`, sebut(n % 10));
  if (n >= 12) return `${DIGIT[n - 10]!} belas`;
  return n >= 10 ? ['sepuluh', 'sebelas'][n - 10]! : n > 0 ? DIGIT[n]! : '';
}

function gabung(awal: string, sisa: string): string {
  return sisa ? `${awal} ${sisa}` : awal;
}
