import type { NilaiSel } from '../../core/angka/nilai-sel';
import { bulatkan } from '../../core/angka/bulat';
import { bulat, itemAcak, lembar } from './tabel-bersih';
import { drafDari, type Acak, type Draf } from './draf';

/** Columns of the clean E.81 below; K comes first in every pair. */
export const E81 = { kode: 2, targetRp: 10, realisasiRp: 20, renstraRp: 22, persenRp: 24, targetRenstraRp: 6 }; // prettier-ignore
const PASANGAN = ['Target Renstra Perangkat Daerah pada Tahun 2029 (akhir periode Renstra)', 'Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Perangkat Daerah Tahun Lalu (2024)', 'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun 2025) yang Dievaluasi']; // prettier-ignore
const AKHIR = ['Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi', 'Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun 2025', 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun 2025 (%)']; // prettier-ignore
const pasang = (judul: readonly string[]): NilaiSel[] => judul.flatMap((j) => [j, null]);
const nomor = (daftar: readonly string[]): NilaiSel[] => daftar.flatMap((n) => [n, null]);

/** Evaluation of a Renja (E.81) with codes; the row of column numbers states how columns 13, 14 and 15 are computed. */
export function e81Bersih(acak: Acak): Draf {
  const kepala: NilaiSel[][] = [
    ['Formulir E.81'],
    ['Evaluasi terhadap Hasil Renja Perangkat Daerah Tahun 2025'],
    ['No', 'Sasaran', 'Kode', 'Program/Kegiatan', 'Indikator Kinerja Program (outcome)/ Kegiatan (output)', ...pasang(PASANGAN), 'Realisasi Kinerja Pada Triwulan', ...Array<null>(7).fill(null), ...pasang(AKHIR), 'Unit Perangkat Daerah Penanggung Jawab'], // prettier-ignore
    [...Array<null>(11).fill(null), ...pasang(['I', 'II', 'III', 'IV'])],
    [...Array<null>(5).fill(null), ...Array.from({ length: 10 }, () => ['K', 'Rp']).flat()],
    ['1', '2', '3', '4', '5', ...nomor(['6', '7', '8', '9', '10', '11', '12', '13=9+10+11+12', '14=7+13', '15=14/6x100%']), '16'], // prettier-ignore
  ];
  const daftar = itemAcak(acak);
  // Parents are sums, so shares of the amount must add up as the amounts do: whole thousands of the leaves.
  const bagian = new Map<string, number[]>();
  for (const i of daftar.filter((satu) => satu.sub)) {
    const tw = [1, 2, 3, 4].map(() => acak(Math.floor(i.pagu / 4000)) * 1000 + 1000);
    const lalu = i.pagu * 2 - acak(900) * 1000;
    for (const atas of daftar.filter((satu) => i.kode.startsWith(satu.kode))) {
      const ada = bagian.get(atas.kode) ?? [0, 0, 0, 0, 0];
      bagian.set(
        atas.kode,
        ada.map((n, k) => n + [...tw, lalu][k]!),
      );
    }
  }
  const baris = daftar.map((i): NilaiSel[] => {
    const [a, b, c, d, lalu] = bagian.get(i.kode) as [number, number, number, number, number];
    const realisasi = a + b + c + d;
    const renstra = lalu + realisasi;
    const k = (n: number): NilaiSel => (i.sub ? n : null);
    const uang = [i.pagu * 5, lalu, i.pagu, a, b, c, d, realisasi, renstra, bulat((renstra / (i.pagu * 5)) * 100)]; // prettier-ignore
    const kinerja = [50, 20, 12, 3, 3, 3, 3, 12, 32, 64];
    return [null, null, i.kode, i.nama, i.sub ? 'Jumlah laporan' : null, ...uang.flatMap((n, j) => [k(kinerja[j]!), n]), 'Dinas Sosial']; // prettier-ignore
  });
  return drafDari({ ...lembar('E.81', [...kepala, ...baris]), gabungan: gabunganE81() });
}

function gabunganE81(): Draf['gabungan'] {
  const kepala = [2, 2, 2, 2, 2].map((baris, kolom) => ({ baris, kolom, barisAkhir: 4, kolomAkhir: kolom }));
  const pasangan = [5, 7, 9, 19, 21, 23].map((kolom) => ({ baris: 2, kolom, barisAkhir: 3, kolomAkhir: kolom + 1 })); // prettier-ignore
  const triwulan = [11, 13, 15, 17].map((kolom) => ({ baris: 3, kolom, barisAkhir: 3, kolomAkhir: kolom + 1 })); // prettier-ignore
  const nomorKolom = Array.from({ length: 10 }, (_, i) => ({ baris: 5, kolom: 5 + 2 * i, barisAkhir: 5, kolomAkhir: 6 + 2 * i })); // prettier-ignore
  const lain = [
    { baris: 2, kolom: 11, barisAkhir: 2, kolomAkhir: 18 },
    { baris: 2, kolom: 25, barisAkhir: 4, kolomAkhir: 25 },
  ];
  return [...kepala, ...pasangan, ...triwulan, ...nomorKolom, ...lain];
}

/** Budget and spending over three years (T-C.24), rows by name only, with their mean growth. */
export const TC24 = { pagu: 1, realisasi: 4, rasio: 7, tumbuhPagu: 10, tumbuhRealisasi: 11, baris: 4 };
export function tc24Bersih(acak: Acak): Draf {
  const tahun = ['2022', '2023', '2024'];
  const kelompok = (judul: string): NilaiSel[] => [judul, null, null];
  const kepala: NilaiSel[][] = [
    ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah'],
    ['Uraian', ...kelompok('Anggaran pada Tahun ke-'), ...kelompok('Realisasi Anggaran pada Tahun ke-'), ...kelompok('Rasio antara Realisasi dan Anggaran Tahun ke-'), 'Rata-rata Pertumbuhan', null], // prettier-ignore
    [null, ...tahun, ...tahun, ...tahun, 'Anggaran', 'Realisasi'],
    ['(1)', '(2)', '(3)', '(4)', '(7)', '(8)', '(9)', '(12)', '(13)', '(14)', '(17)', '(18)'],
  ];
  const nama = itemAcak(acak).filter((i) => i.sub).slice(0, 12).map((i) => i.nama); // prettier-ignore
  const baris = nama.map((satu): NilaiSel[] => {
    const pagu = tahun.map(() => (acak(400_000) + 100_000) * 1000);
    const realisasi = pagu.map((n) => n - (acak(n / 5000) + 1) * 1000);
    const rasio = pagu.map((n, i) => bulat((realisasi[i]! / n) * 100));
    return [satu, ...pagu, ...realisasi, ...rasio, rataTumbuh(pagu), rataTumbuh(realisasi)];
  });
  const gabungan = [1, 4, 7].map((kolom) => ({ baris: 1, kolom, barisAkhir: 1, kolomAkhir: kolom + 2 }));
  gabungan.push({ baris: 1, kolom: 10, barisAkhir: 1, kolomAkhir: 11 }, { baris: 1, kolom: 0, barisAkhir: 2, kolomAkhir: 0 }); // prettier-ignore
  return drafDari({ ...lembar('T-C.24', [...kepala, ...baris]), gabungan });
}

function rataTumbuh([a, b, c]: readonly number[]): number {
  return bulatkan(((b! / a! - 1 + (c! / b! - 1)) / 2) * 100, 2);
}
