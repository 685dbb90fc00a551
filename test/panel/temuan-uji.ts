import type { Temuan } from '../../core/aturan/temuan';
import { bacaAlamat } from '../../core/lembar/alamat';
import type { Lembar } from '../../core/lembar/lembar';
import type { GudangKamus } from '../../panel/kamus';
import type { NilaiSel } from '../../core/angka/nilai-sel';

/** A finding with the parts a test cares about. */
export function temuanUji(sel: string, isi: Partial<Temuan> = {}): Temuan {
  const { baris, kolom } = bacaAlamat(sel)!;
  const aturan = isi.aturan ?? 'PGU-001';
  return {
    aturan,
    slug: 'uji',
    tingkat: 'galat',
    lembar: 'Renja',
    sel,
    baris,
    kolom,
    kode: null,
    label: '',
    pesan: `Temuan di ${sel}`,
    tertulis: null,
    seharusnya: null,
    sebab: null,
    perbaikan: [],
    identitas: `${aturan}|${sel}`,
    ...isi,
  };
}

/** A sheet from plain rows; text that starts with "=" is a formula whose value follows in `nilaiRumus`. */
export function lembarUji(
  nama: string,
  baris: readonly (readonly NilaiSel[])[],
  nilaiRumus: NilaiSel = null,
): Lembar {
  const rumus = baris.map((b) =>
    b.map((n) => (typeof n === 'string' && n.startsWith('=') ? n.slice(1) : '')),
  );
  return {
    nama,
    tersembunyi: false,
    nilai: baris.map((b, r) => b.map((n, k) => (rumus[r]![k] ? nilaiRumus : n))),
    rumus,
    daftarFormat: ['General'],
    format: [],
    gabungan: [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
  };
}

/** No dictionary is installed and none is kept. */
export const GUDANG_KOSONG: GudangKamus = {
  muat: async () => [],
  simpan: async () => undefined,
  hapus: async () => undefined,
};
