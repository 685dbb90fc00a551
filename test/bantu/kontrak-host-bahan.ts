import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../core/aturan/temuan';
import { nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../../core/lembar/lembar';
import type { Host } from '../../panel/host';

/** What a contract test holds: the host and, where the host has them, ways to disturb and to look behind it. */
export interface PasanganHost {
  readonly host: Host;
  /** The same workbook through a new host object, as after closing and opening the panel. */
  bukaUlang(): Promise<Host>;
  /** Protects a sheet. */
  lindungi(lembar: string): Promise<void>;
  /** Puts a cell into edit mode, or ends it. */
  modeEdit(aktif: boolean): Promise<void>;
  /** A user or co-author types past the host. */
  ketik(lembar: string, baris: number, kolom: number, nilai: NilaiSel): Promise<void>;
  /** "Sheet!A1" of every cell that is visibly marked now. */
  tanda(): Promise<readonly string[]>;
  /** Everything about the looks of a sheet that belongs to the user: fills, fonts, notes, conditional formats. */
  rupa(lembar: string): Promise<unknown>;
  tutup(): Promise<void>;
}

/** Abilities of `PasanganHost` that some hosts lack; naming one skips its tests visibly. */
export type Kemampuan = 'bukaUlang' | 'lindungi' | 'modeEdit' | 'ketik' | 'tanda' | 'rupa';

export type BuatHost = (buku: BukuKerja) => Promise<Pick<PasanganHost, 'host'> & Partial<PasanganHost>>;

const FORMAT = ['General', '@', '#,##0', '0.00%', 'yyyy-mm-dd'];
const RENJA = 'Renja 2026';
export const NAMA_ANEH = "Rekap '26 & <b>";

/** Three sheets with what real ones hold: codes as text, sums, errors, dates, merges, hidden rows, odd names. */
export function bukuKontrak(): BukuKerja {
  const renja: Lembar = {
    nama: RENJA,
    tersembunyi: false,
    nilai: [
      ['RENJA DINAS SOSIAL', null, null, null],
      [],
      ['Kode', 'Uraian', 'Pagu', 'Capaian'],
      ['1.06.01', 'Program\nPenunjang', 300, 0.977],
      ['1.06.01.2.10', '  Kegiatan A', 100, { galat: '#DIV/0!' }],
      ['1.06.01.2.02', '=bukan rumus', 200, true],
      [1.1, null, null, 46023],
    ],
    rumus: [[], [], [], ['', '', 'SUM(C5:C6)', ''], ['', '', '', '1/0'], [], []],
    daftarFormat: FORMAT,
    format: [[], [], [], [1, 0, 2, 3], [1, 0, 2], [1, 0, 2], [0, 0, 2, 4]],
    gabungan: [{ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 3 }],
    barisTersembunyi: [6],
    kolomTersembunyi: [],
  };
  const kosong = { rumus: [], daftarFormat: ['General'], format: [], gabungan: [], barisTersembunyi: [], kolomTersembunyi: [] }; // prettier-ignore
  return {
    nama: 'kontrak.xlsx',
    lembar: [
      renja,
      { ...kosong, nama: NAMA_ANEH, tersembunyi: false, nilai: [[], [], [null, null, 7]] },
      { ...kosong, nama: 'Daftar', tersembunyi: true, nilai: [['a'], ['b']] },
      { ...kosong, nama: 'Kosong', tersembunyi: false, nilai: [] },
    ],
  };
}

export { RENJA };

/** A change that expects the cell as the snapshot shows it. */
export function ubah(
  l: Lembar,
  baris: number,
  kolom: number,
  isian: Pick<PerubahanSel, 'nilai' | 'rumus' | 'format'>,
): PerubahanSel {
  return {
    lembar: l.nama,
    baris,
    kolom,
    sebelum: { nilai: nilaiSel(l, baris, kolom), rumus: rumusSel(l, baris, kolom) },
    ...isian,
  };
}

/** Where two snapshots differ, as "C5"-free plain tuples: row, column, what. */
export function beda(a: Lembar, b: Lembar): string[] {
  const hasil: string[] = [];
  const tinggi = Math.max(a.nilai.length, b.nilai.length, a.rumus.length, b.rumus.length, a.format.length, b.format.length); // prettier-ignore
  for (let r = 0; r < tinggi; r++) {
    const lebar = Math.max(...[a, b].flatMap((x) => [x.nilai[r]?.length ?? 0, x.rumus[r]?.length ?? 0, x.format[r]?.length ?? 0])); // prettier-ignore
    for (let k = 0; k < lebar; k++) {
      if (JSON.stringify(nilaiSel(a, r, k)) !== JSON.stringify(nilaiSel(b, r, k))) hasil.push(`nilai ${r},${k}`); // prettier-ignore
      if (rumusSel(a, r, k) !== rumusSel(b, r, k)) hasil.push(`rumus ${r},${k}`);
    }
  }
  return hasil;
}
