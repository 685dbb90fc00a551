import type { PanelTerpasang } from '../panel/mount';
import type { HostPapan } from './host-papan';
import type { BukuSiap } from './meja';

/** The panel of one workbook, in an element of its own. */
export interface PanelBuku extends PanelTerpasang {
  readonly wadah: HTMLElement;
}

/** A workbook on the screen with its panel. */
export interface BukuTerbuka {
  readonly nama: string;
  readonly host: HostPapan;
  /** What the user has to know about it; '' when nothing. */
  readonly catatan: string;
  readonly panel: PanelBuku;
}

export interface BahanPembuka {
  readonly nama: string;
  /** Reads the file; the grid is not touched. */
  readonly siapkan: () => Promise<BukuSiap>;
  readonly pasangPanel: (host: HostPapan) => PanelBuku;
}

/**
 * Opens a workbook, all or nothing: up to the last step the one before and its panel stand untouched, and a failure
 * rejects with everything taken back.
 */
export async function bukaBuku({ nama, siapkan, pasangPanel }: BahanPembuka): Promise<BukuTerbuka> {
  const { host, catatan, pakai } = await siapkan();
  let panel: PanelBuku | null = null;
  try {
    panel = pasangPanel(host);
    await pakai();
    return { nama, host, catatan, panel };
  } catch (galat) {
    panel?.lepas();
    throw galat;
  }
}
