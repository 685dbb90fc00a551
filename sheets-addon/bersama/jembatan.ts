import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../core/aturan/temuan';
import type { Rentang } from '../../core/lembar/lembar';
import type { KeteranganKamus } from '../../core/nomenklatur/kamus';
import type { HostError, InfoLembar, LembarBaru, Tanda } from '../../panel/host';

/** What the sidebar may ask of the server; plain data both ways. */
export interface Layanan {
  daftarLembar(): InfoLembar[];
  /** Size and frame of a sheet with its first slice of rows: most sheets need no second call. */
  bacaAwal(nama: string): AwalLembar;
  /** Rows `dari` (zero-based) and on; the sheet must still have the size that `bacaAwal` saw. */
  bacaPotongan(nama: string, dari: number, banyak: number, kolom: number): Potongan;
  pilih(nama: string, sel: string): void;
  pilihan(): { lembar: string; rentang: Rentang };
  tulis(perubahan: readonly PerubahanSel[]): HasilTulisServer;
  /** `lanjutan`: a further page; the first one takes the earlier marks away. */
  tandai(tanda: readonly Tanda[], lanjutan: boolean): void;
  hapusTanda(): void;
  /** An empty sheet of ours with room for the report; its name. */
  siapkanLaporan(kerangka: KerangkaLaporan): string;
  isiLaporan(nama: string, lebar: number, halaman: HalamanLaporan): void;
  ambilSetelan(kunci: string): string | null;
  simpanSetelan(kunci: string, nilai: string | null): void;
  /** Dictionary files of the project, without their text. */
  daftarKamus(): KamusDatang[];
  /** Group texts of one dictionary from the group with number `dari` on, as many as one answer may hold. */
  bacaKamus(nomor: number, dari: number): PotonganKamus;
}

/** A report without its rows. */
export interface KerangkaLaporan extends Omit<LembarBaru, 'baris' | 'gabungan' | 'pilihan'> {
  readonly tinggi: number;
  /** Number of columns. */
  readonly kolom: number;
}

/** Rows of a report from row `dari` (zero-based) on, with the merges and lists that end in them. */
export interface HalamanLaporan extends Required<Pick<LembarBaru, 'baris' | 'gabungan' | 'pilihan'>> {
  readonly dari: number;
}

export interface KamusDatang {
  readonly keterangan: KeteranganKamus;
  readonly kelompok: readonly string[];
}

export type PotonganKamus = readonly string[];

/** Every answer of the bridge: errors with a code survive google.script.run only as data. */
export type Jawaban =
  | { readonly ok: true; readonly hasil: unknown }
  | { readonly ok: false; readonly kode: HostError['kode']; readonly pesan: string };

/** Size and frame of a sheet, and its first rows. */
export interface AwalLembar {
  readonly tersembunyi: boolean;
  readonly baris: number;
  readonly kolom: number;
  readonly gabungan: readonly Rentang[];
  readonly barisTersembunyi: readonly number[];
  readonly kolomTersembunyi: readonly number[];
  /** Whether the locale writes 1,5. */
  readonly desimalKoma: boolean;
  /** Rows of one slice. */
  readonly irisan: number;
  readonly pertama: Potongan;
}

/** A block of rows, as compact as it may be: rows without formulas or formats are []. */
export interface Potongan {
  readonly nilai: readonly (readonly NilaiSel[])[];
  /** Displayed text; null where it is the value itself. */
  readonly teks: readonly (readonly (string | null)[])[];
  /** As Google gives it, without '='. */
  readonly rumus: readonly (readonly string[])[];
  readonly daftarFormat: readonly string[];
  readonly format: readonly (readonly number[])[];
}

/** Which changes were refused, by their place in the list. */
export interface HasilTulisServer {
  readonly ditulis: number;
  readonly ditolak: readonly {
    readonly nomor: number;
    readonly alasan: string;
    readonly belumPasti: boolean;
  }[];
}
