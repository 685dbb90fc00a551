import type { PerubahanSel, TingkatTemuan } from '../core/aturan/temuan';
import type { Lembar, Rentang } from '../core/lembar/lembar';
import type { LembarBaru } from '../core/lembar/lembar-baru';

export type { LembarBaru, SelBaru } from '../core/lembar/lembar-baru';

/** The workbook as the panel sees it. Excel, Sheets, the workbench and plain files implement it. */
export interface Host {
  readonly jenis: 'excel' | 'sheets' | 'workbench' | 'berkas';
  sheets(): Promise<readonly InfoLembar[]>;
  /** One snapshot of one sheet. Rejects with HostError; `signal` cancels between slices. */
  read(lembar: string, onProgress?: (bagian: number) => void, signal?: AbortSignal): Promise<Lembar>;
  /** Writes only these cells, keeps their formats, and reports what it could not write without losing the rest. */
  write(perubahan: readonly PerubahanSel[]): Promise<HasilTulis>;
  select(lembar: string, sel: string): Promise<void>;
  /** The active cell or selected range. */
  selection(): Promise<{ lembar: string; rentang: Rentang }>;
  /** Marks cells without destroying the user's own formats; replaces earlier marks. */
  mark(tanda: readonly Tanda[]): Promise<void>;
  unmark(): Promise<void>;
  /**
   * Writes a sheet of ours; an earlier sheet of ours with the same name is reused, a user's sheet never. A host that
   * writes in several requests tells `bernama` the name before anything stands there.
   */
  writeReport(isi: LembarBaru, bernama?: (nama: string) => Promise<void>): Promise<string>;
  /** Small settings stored inside the workbook. */
  readonly settings: {
    get(kunci: string): Promise<string | null>;
    set(kunci: string, nilai: string | null): Promise<void>;
  };
  /** Tells the name of each sheet that changes, by whomever; returns the unsubscribe. Absent: the host cannot tell. */
  watch?(kabar: (lembar: string) => void): () => void;
}

export interface InfoLembar {
  readonly nama: string;
  readonly tersembunyi: boolean;
  readonly aktif: boolean;
}

export interface HasilTulis {
  readonly ditulis: number;
  readonly ditolak: readonly SelDitolak[];
}

export interface SelDitolak {
  readonly perubahan: PerubahanSel;
  readonly alasan: string;
  /** The host broke off and cannot tell whether the cell was reached: undo must offer it too. */
  readonly belumPasti?: boolean;
}

export interface Tanda {
  readonly lembar: string;
  readonly sel: string;
  readonly tingkat: TingkatTemuan;
  readonly pesan: string;
}

/** What a host can refuse with; `message` is Indonesian and says what to do. */
export class HostError extends Error {
  constructor(
    readonly kode:
      'terlindungi' | 'mode-edit' | 'lembar-hilang' | 'terlalu-besar' | 'berubah' | 'batal' | 'gagal',
    pesan: string,
  ) {
    super(pesan);
    this.name = 'HostError';
  }
}
