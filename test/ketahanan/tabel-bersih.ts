import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { BukuKerja, Lembar, Rentang } from '../../core/lembar/lembar';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { hitungPredikat } from './predikat-bersih';
import type { Acak } from './draf';

/** A row of the clean tables; amounts of parents are the sums of their children. */
interface Item {
  readonly kode: string;
  readonly nama: string;
  readonly sub: boolean;
  pagu: number;
  maju: number;
  realisasi: number;
}

const RENJA: NilaiSel[][] = [
  ['RENCANA KERJA DINAS SOSIAL'],
  ['TAHUN 2026'],
  [],
  ['No', 'Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator Program/Kegiatan/Sub Kegiatan', 'Target Akhir Periode Renstra', 'Realisasi Capaian Renja Tahun 2024', 'Prakiraan Capaian Target Renja Tahun 2025', 'Target 2026', 'Pagu Indikatif (Rp)', 'Lokasi', 'Sumber Dana', 'Prioritas', null, 'Kelompok Sasaran', 'Prakiraan Maju Rencana Tahun 2027', null, 'Perangkat Daerah Penanggung Jawab'], // prettier-ignore
  [null, null, null, null, null, null, null, null, null, null, null, 'Nasional', 'Daerah', null, 'Target', 'Pagu Indikatif (Rp)'], // prettier-ignore
];
const CAPAIAN: NilaiSel[][] = [
  ['CAPAIAN KINERJA PROGRAM DAN KEGIATAN TAHUN 2024'],
  [],
  ['No', 'Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Kinerja', 'Realisasi Kinerja', 'Capaian (%)', 'Pagu Anggaran', 'Realisasi Anggaran', 'Serapan (%)', 'Predikat'], // prettier-ignore
];
const TAHUN = ['2026', '2027', '2028', '2029', '2030'];
const RENSTRA: NilaiSel[][] = [
  ['RINCIAN PENDANAAN RENSTRA TAHUN 2025-2029'],
  [],
  ['Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output', 'Indikator Outcome/Output', 'Baseline Tahun 2024', 'Target dan Pagu Indikatif Tahun', ...Array<null>(9).fill(null), 'Perangkat Daerah'], // prettier-ignore
  [null, null, null, ...TAHUN.flatMap((t) => [t, null])],
  [null, null, null, ...TAHUN.flatMap(() => ['Target', 'Pagu'])],
];

/** A workbook without a single error: Renja 2026, achievements of 2024, and the Renstra that the Renja follows. */
export function bukuBersih(acak: Acak): BukuKerja {
  const daftar = itemAcak(acak);
  const total = jumlahkanItem(daftar.filter((i) => i.kode.split('.').length === 3));
  const renja = daftar.map((i) => [null, i.kode, i.nama, ...(i.sub ? ['Jumlah laporan', '5 laporan', '1 laporan', '1 laporan', '1 laporan'] : [null, null, null, null, null]), i.pagu, ...(i.sub ? ['Kota Metro', 'APBD', null, null, 'Masyarakat', '1 laporan'] : [null, null, null, null, null, null]), i.maju]); // prettier-ignore
  const capaian = daftar.map((i) => {
    const [target, realisasi] = [acak(90) + 10, acak(60) + 10];
    const persen = bulat((realisasi / target) * 100);
    return [null, i.kode, i.nama, ...(i.sub ? ['Jumlah laporan', 'Laporan', target, realisasi, persen] : [null, null, null, null, null]), i.pagu, i.realisasi, bulat((i.realisasi / i.pagu) * 100), i.sub ? hitungPredikat(persen) : null]; // prettier-ignore
  });
  const renstra = daftar.map((i) => [`${i.kode} - ${i.nama}`, i.sub ? 'Jumlah laporan (Laporan)' : null, null, ...[i.pagu, ...TAHUN.slice(1).map(() => i.maju)].flatMap((n) => [null, n])]); // prettier-ignore
  const jumlah: NilaiSel[] = ['JUMLAH', null, null, null, null, null, null, null];
  return {
    nama: 'bersih.xlsx',
    lembar: [
      lembar('Renja 2026', [...RENJA, ...renja, [...jumlah, total.pagu, null, null, null, null, null, null, total.maju]]), // prettier-ignore
      lembar('Capaian 2024', [...CAPAIAN, ...capaian, [...jumlah, total.pagu, total.realisasi]]),
      lembar('Renstra', [...RENSTRA, ...renstra]),
    ],
  };
}

/** A random choice of the official sub kegiatan of social affairs, with everything above them. */
export function itemAcak(acak: Acak): Item[] {
  const nama = new Map<string, string>([['1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL']]);
  KAMUS_BAWAAN.jelajahi((kode, pemda, n) => {
    if (pemda === 'kabkot' && /^1\.06\./.test(kode) && !/\.\d\d$/.test(kode.slice(12))) nama.set(kode, n);
  });
  const sub = [...nama.keys()].filter((k) => k.split('.').length === 6 && k.length === 17 && acak(4) > 0);
  const item = new Map<string, Item>();
  for (const kode of sub.sort()) {
    const pagu = (acak(400_000) + 2_000) * 1_000;
    const angka = {
      pagu,
      maju: pagu + acak(9_000) * 1_000,
      realisasi: pagu - (acak(pagu / 2_500) + 1) * 1_000,
    };
    for (const atas of [...rantai(kode), kode]) {
      const ada = item.get(atas) ?? { kode: atas, nama: nama.get(atas) ?? atas, sub: atas === kode, pagu: 0, maju: 0, realisasi: 0 }; // prettier-ignore
      ada.pagu += angka.pagu;
      ada.maju += angka.maju;
      ada.realisasi += angka.realisasi;
      item.set(atas, ada);
    }
  }
  return [...item.values()];
}

/** "1.06.02.2.03.0004" -> bidang, program, kegiatan. */
function rantai(kode: string): string[] {
  const s = kode.split('.');
  return [2, 3, 5].map((n) => s.slice(0, n).join('.'));
}

function jumlahkanItem(daftar: readonly Item[]): { pagu: number; maju: number; realisasi: number } {
  const jumlah = { pagu: 0, maju: 0, realisasi: 0 };
  for (const i of daftar) {
    jumlah.pagu += i.pagu;
    jumlah.maju += i.maju;
    jumlah.realisasi += i.realisasi;
  }
  return jumlah;
}

export const bulat = (n: number): number => Math.round(n * 100) / 100;

const GABUNGAN: Readonly<Record<string, readonly Rentang[]>> = {
  'Renja 2026': [mendatar(3, 11, 12), mendatar(3, 14, 15)],
  Renstra: [mendatar(2, 3, 12), ...TAHUN.map((_, i) => mendatar(3, 3 + 2 * i, 4 + 2 * i))],
};

function mendatar(baris: number, kolom: number, kolomAkhir: number): Rentang {
  return { baris, kolom, barisAkhir: baris, kolomAkhir };
}

export function lembar(nama: string, nilai: NilaiSel[][]): Lembar {
  return {
    nama,
    tersembunyi: false,
    nilai,
    rumus: [],
    daftarFormat: ['General'],
    format: [],
    gabungan: GABUNGAN[nama] ?? [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
  };
}
