import type { Lembar } from '../../core/lembar/lembar';
import type { Sesi } from './sesi';

export interface LembarAktif {
  readonly lembar: Lembar;
  /** Active cell. */
  readonly baris: number;
  readonly kolom: number;
  readonly barisAkhir: number;
}

/** The sheet that the planner is on, as it stands now, and the active cell. */
export async function bacaLembarAktif(sesi: Sesi): Promise<LembarAktif> {
  const { lembar: nama, rentang } = await sesi.host.selection();
  const lembar = potretSegar(sesi, nama) ?? (await sesi.host.read(nama));
  return { lembar, baris: rentang.baris, kolom: rentang.kolom, barisAkhir: rentang.barisAkhir };
}

/** The snapshot of the last check, when the host would have told us about any change since. */
function potretSegar(sesi: Sesi, nama: string): Lembar | undefined {
  const { basi, buku } = sesi.periksa.nilai;
  if (basi || !sesi.host.watch) return undefined;
  return buku?.lembar.find((l) => l.nama === nama);
}
