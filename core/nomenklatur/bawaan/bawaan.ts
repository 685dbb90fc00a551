import { kodeDari } from '../../kode/tata-bahasa';
import { bukaKamus } from '../buka-kamus';
import type { KamusTerbuka } from '../kamus';
import { kelompokKode, PEMISAH, tulisBaris, type SumberKamus } from '../tersusun';
import { BIDANG, BIDANG_PROVINSI } from './bidang';
import { PENUNJANG } from './penunjang';
import { SOSIAL } from './sosial';
import { SOSIAL_DUA_ANGKA } from './sosial-dua-angka';

/** What to tell a user who meets its border. */
export const DI_LUAR_BAWAAN = 'di luar kamus bawaan - pasang daftar resmi';

/** Functions: where an installed list answers, the tables are not even read. */
const BAGIAN: Readonly<Record<string, () => readonly string[]>> = {
  b: () => [BIDANG],
  'aX.XX': () => [PENUNJANG],
  'sX.XX': () => [PENUNJANG],
  'a1.06': () => [SOSIAL, SOSIAL_DUA_ANGKA],
  's1.06': () => [SOSIAL, SOSIAL_DUA_ANGKA],
};

/** Kab/kota, and the bidang of a provinsi. */
function kelompok(nama: string): string | undefined {
  const tabel = BAGIAN[nama];
  if (!tabel) return undefined;
  const baris = tabel().flatMap((t) => barisTersusun(t, 'K'));
  if (nama === 'b') {
    const khusus = barisTersusun(BIDANG_PROVINSI, 'P');
    const sudah = new Set(khusus.map((b) => b.slice(0, 4)));
    baris.push(...khusus, ...barisTersusun(BIDANG, 'P').filter((b) => !sudah.has(b.slice(0, 4))));
  }
  return baris
    .filter((b) => kelompokKode(kodeDari(b.slice(0, b.indexOf(PEMISAH)))!) === nama)
    .sort()
    .join('\n');
}

/** "kode | nama | ..." to the lines of a compiled dictionary. */
function barisTersusun(tabel: string, pemda: 'K' | 'P'): string[] {
  return tabel
    .trim()
    .split('\n')
    .map((isi) => {
      const [kode, ...lain] = isi.split(' |').map((bagian) => bagian.trim());
      return tulisBaris([kode!, pemda, ...lain]);
    });
}

const SUMBER: SumberKamus = {
  keterangan: {
    versi: 'bawaan',
    tahun: null,
    sumber: 'dokumen Dinas Sosial Kota Metro 2022 dan 2026',
    tanggal: '',
    lengkap: false,
    lebar: 4,
    jumlah: 78,
    sidik: '',
  },
  daftarKelompok: Object.keys(BAGIAN),
  kelompok,
};

/** Every bidang, and of urusan sosial and penunjang what the documents print. Partial: see `lengkap`. */
export const KAMUS_BAWAAN: KamusTerbuka = bukaKamus(SUMBER);
