import type { Host } from '../../panel/host';

/** A fault at one step (`dari` = `sampai`) or at all from one on (`sampai` = Infinity); steps count from 1. */
export interface Rencana {
  readonly dari: number;
  readonly sampai: number;
  /** Name of a fault that the platform really has. */
  readonly jenis: string;
}

/** A host on a played platform that counts its steps and can break at any of them. */
export interface Panggung {
  readonly host: Host;
  /** Kind of each step since the last `pasang`, in order. Of equal ones the suites try the first, a middle and the last. */
  langkah(): readonly string[];
  /** Switches a fault on, or all of them off; the count begins anew. */
  pasang(rencana: Rencana | null): void;
  /** Contents, formulas and number formats of every sheet by name. */
  isi(): Record<string, unknown>;
  /** Fills, notes, conditional formats of the user's sheets, ours among them. */
  rupa(): unknown | Promise<unknown>;
  /** Cells that are visibly marked. */
  tanda(): Promise<readonly string[]>;
}

export type BuatPanggung = () => Promise<Panggung>;

/** The faults to try at step `ke`, the `nomor`th that is tried: every step gets some, every kind comes up at many. */
export type PilihGangguan = (ke: number, nomor: number) => readonly Rencana[];
