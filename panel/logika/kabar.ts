import { HostError } from '../host';
import type { Kabar, KeadaanUmum, NamaTab } from './keadaan';
import { pesanGalat } from './pesan-galat';
import type { Toko } from './toko';

/** What shows a message; every session does. */
interface Berkabar {
  readonly umum: Toko<KeadaanUmum>;
}

/**
 * Runs one action; a failure becomes a message a planner can act on, never an unhandled rejection. `keadaan` says how
 * things stand after it, in front of the reason.
 */
export async function coba<T>(sesi: Berkabar, kerja: () => Promise<T>, keadaan = ''): Promise<T | null> {
  try {
    return await kerja();
  } catch (galat) {
    if (galat instanceof HostError && galat.kode === 'batal') return null;
    kabarkan(sesi, { jenis: 'galat', teks: `${keadaan} ${pesanGalat(galat)}`.trim() });
    return null;
  }
}

export function kabarkan({ umum }: Berkabar, kabar: Kabar | null): void {
  umum.ubah({ kabar });
}

/** The user goes on: what was said about the action before is old news. One that can be taken back stays in its view. */
export function usaikanKabar({ umum }: Berkabar): void {
  if (umum.nilai.kabar && !umum.nilai.kabar.bisaUrung) umum.ubah({ kabar: null });
}

/** Shows a part of the panel; what was said in the one before stays there. */
export function bukaTab({ umum }: Berkabar, tab: NamaTab): void {
  if (tab !== umum.nilai.tab) umum.ubah({ tab, kabar: null });
}
