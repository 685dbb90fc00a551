import type { NilaiSel } from '../core/angka/nilai-sel';
import type { BukuKerja } from '../core/lembar/lembar';

/** Every so many sub kegiatan one is wrong: an amount as text, a blank target, a misspelt place. */
const RACUN = 100;

// prettier-ignore
const KEPALA: readonly (readonly NilaiSel[])[] = [
  ['RANCANGAN AWAL RENJA TAHUN 2026'],
  [
    'No', 'Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator Program/Kegiatan/Sub Kegiatan',
    'Target Akhir Periode Renstra OPD', 'Realisasi Capaian Renja OPD Tahun 2024',
    'Prakiraan Capaian Target Renja OPD Tahun 2025', 'Target 2026', 'Pagu Indikatif (Rp)', 'Lokasi', 'Sumber Dana',
    'Prioritas Nasional', 'Prioritas Daerah', 'Kelompok Sasaran', 'Target 2027', 'Pagu Indikatif 2027 (Rp)',
    'Perangkat Daerah Penanggung Jawab',
  ],
];

const dua = (n: number): string => String(n).padStart(2, '0');

/** Program, 9 kegiatan, 9 sub kegiatan each; amounts add up except where poisoned. */
export function tabelUji(banyak: number): NilaiSel[][] {
  const baris: NilaiSel[][] = [];
  for (let p = 0; baris.length < banyak; p++) {
    const program = `${1 + (p % 7)}.${dua(1 + (Math.floor(p / 7) % 30))}.${dua(1 + (Math.floor(p / 210) % 90))}`;
    const isi = (
      kode: string,
      nama: string,
      target: NilaiSel,
      pagu: NilaiSel,
      maju: NilaiSel,
      tempat = 'Kota Metro',
    ) =>
      // prettier-ignore
      baris.push([
        baris.length + 1, kode, nama, `Jumlah keluaran ${nama}`, '12 Dokumen', '10 Dokumen', '11 Dokumen', target, pagu,
        tempat, 'DAU', null, 'Pelayanan dasar', 'Masyarakat', target, maju, 'Dinas Sosial',
      ]);
    const bulat = (n: number): number => 1_000_000 + n * 12_350;
    isi(program, `Program ${p}`, '100 %', 9 * 9 * bulat(p), 9 * 9 * bulat(p));
    for (let k = 1; k <= 9; k++) {
      isi(`${program}.2.${dua(k)}`, `Kegiatan ${p}-${k}`, '9 Laporan', 9 * bulat(p), 9 * bulat(p));
      for (let s = 1; s <= 9; s++) {
        const racun = baris.length % RACUN === 0;
        const pagu = racun ? String(bulat(p) + 1) : bulat(p);
        const target = racun ? null : `${s} Dokumen`;
        isi(
          `${program}.2.${dua(k)}.00${dua(s)}`,
          `Sub ${p}-${k}-${s}`,
          target,
          pagu,
          bulat(p),
          racun ? 'Kota Medtro' : 'Kota Metro',
        );
      }
    }
  }
  return baris.slice(0, banyak);
}

/** The same rows without codes and numbers; only programmes are called so, the amounts tell the rest. */
export function tanpaTanda(baris: readonly (readonly NilaiSel[])[]): NilaiSel[][] {
  return baris.map(([, , nama, ...isi]) => [
    null,
    null,
    String(nama).replace(/^(Kegiatan|Sub) /, 'Pekerjaan '),
    ...isi,
  ]);
}

/** So many sheets, each the plan of another office with this many rows. */
export function bukuBanyakLembar(banyak: number, baris: number, judul: string): BukuKerja {
  const lembar = Array.from({ length: banyak }, (_, i) => {
    const satu = bukuUji(tabelUji(baris)).lembar[0]!;
    const isi = satu.nilai.map((b, n) =>
      n < KEPALA.length ? b : b.map((nilai, k) => (k === 2 ? `${String(nilai)} kantor ${i}` : nilai)),
    );
    return { ...satu, nama: `Kantor ${i}`, nilai: [[`${judul} KANTOR ${i} TAHUN 2026`], ...isi.slice(1)] };
  });
  return { nama: `${judul}.xlsx`, lembar };
}

export function bukuUji(baris: readonly (readonly NilaiSel[])[]): BukuKerja {
  const nilai = [...KEPALA, ...baris];
  const lembar = {
    nama: 'Renja',
    tersembunyi: false,
    nilai,
    rumus: nilai.map(() => []),
    daftarFormat: ['General'],
    format: nilai.map(() => []),
    gabungan: [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
  };
  return { nama: 'bench.xlsx', lembar: [lembar] };
}
