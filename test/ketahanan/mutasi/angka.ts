import type { NilaiSel } from '../../../core/angka/nilai-sel';
import { pilih, tulis, ubahBeberapa, type Acak, type Mutasi } from '../draf';

const apakahAngka = (nilai: NilaiSel): boolean => typeof nilai === 'number';

/** One number, as people, exports and pasted PDFs write it. */
const NOTASI: readonly ((n: number) => string)[] = [
  (n) => String(n),
  (n) => n.toFixed(2),
  (n) => ribuan(n, '.'),
  (n) => ribuan(n, ','),
  (n) => ribuan(n, ' '),
  (n) => ribuan(n, '\u00a0'),
  (n) => ribuan(n, '\u202f'),
  (n) => ribuan(n, "'"),
  (n) => `Rp${ribuan(n, '.')}`,
  (n) => `Rp. ${ribuan(n, '.')},-`,
  (n) => `Rp ${ribuan(n, '.')},00`,
  (n) => `IDR ${ribuan(n, ',')}.00`,
  (n) => `(${ribuan(n, '.')})`,
  (n) => `-${ribuan(n, '.')}`,
  (n) => `${ribuan(n, '.')}-`,
  (n) => `${n} %`,
  (n) => `${n / 1e9} miliar`,
  (n) => `${Math.round(n / 1e6)} juta`,
  (n) => `${n} Dokumen`,
  (n) => `${n}/${n + 1}`,
  (n) => `± ${n}`,
  (n) => `>= ${n}`,
  (n) => n.toExponential(),
  (n) => ribuan(n, '.').replace('.', ''),
  (n) => ribuan(n, '.').replace(/\./, '..'),
  (n) => `${ribuan(n, '.')}.`,
  (n) => `${ribuan(n, '.')} ${ribuan(n, '.')}`,
  (n) => ` ${n}\n`,
  (n) => `'${n}`,
  (n) => [...String(n)].map((h) => ARAB['0123456789'.indexOf(h)] ?? h).join(''),
  (n) => [...String(n)].map((h) => LEBAR['0123456789'.indexOf(h)] ?? h).join(''),
  () => '-',
  () => '–',
  () => 'nihil',
  () => '',
];
const ARAB = [...'٠١٢٣٤٥٦٧٨٩'];
const LEBAR = [...'０１２３４５６７８９'];
const BESAR = [1e15, 1e21, 1e100, 1.7976931348623157e308, Number.MAX_SAFE_INTEGER, 2 ** 53 + 2, 5e-324, 1e-9, 0.1 + 0.2, 999_999_999_999.995]; // prettier-ignore
const MUSTAHIL = [NaN, Infinity, -Infinity, -0];

function ribuan(n: number, pemisah: string): string {
  return String(Math.round(Math.abs(n))).replace(/\B(?=(\d{3})+(?!\d))/g, pemisah);
}

const teksAngka = (acak: Acak) => (nilai: NilaiSel) => pilih(NOTASI, acak)(nilai as number);

/** Numbers as text in every notation, impossible, huge, tiny and negative ones. */
export const MUTASI_ANGKA: readonly Mutasi[] = [
  {
    nama: 'angka jadi teks',
    ubah: (draf, acak) => ubahBeberapa(draf, acak, 20, teksAngka(acak), apakahAngka),
  },
  {
    nama: 'semua angka jadi teks',
    ubah(draf, acak) {
      const notasi = pilih(NOTASI, acak);
      draf.nilai.forEach((sel, baris) =>
        sel.forEach((nilai, kolom) => {
          if (typeof nilai === 'number') tulis(draf, baris, kolom, notasi(nilai));
        }),
      );
    },
  },
  {
    nama: 'angka mustahil',
    ubah: (draf, acak) => ubahBeberapa(draf, acak, 6, () => pilih(MUSTAHIL, acak), apakahAngka),
  },
  {
    nama: 'angka besar dan kecil',
    ubah: (draf, acak) =>
      ubahBeberapa(draf, acak, 6, () => pilih(BESAR, acak) * (acak(2) * 2 - 1), apakahAngka),
  },
  {
    nama: 'angka negatif',
    ubah: (draf, acak) => ubahBeberapa(draf, acak, 12, (nilai) => -(nilai as number), apakahAngka),
  },
  {
    nama: 'angka benar atau salah',
    ubah: (draf, acak) => ubahBeberapa(draf, acak, 6, () => acak(2) === 0, apakahAngka),
  },
  {
    nama: 'angka nol atau kosong',
    ubah: (draf, acak) => ubahBeberapa(draf, acak, 20, () => (acak(2) === 0 ? 0 : null), apakahAngka),
  },
];
