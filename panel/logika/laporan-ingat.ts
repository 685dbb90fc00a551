import { bacaLembarLaporan, KUNCI_LAPORAN, tulisLembarLaporan } from '../../core/laporan/lembar-laporan';
import type { Host } from '../host';

/** Names of the report sheets that we wrote: they are not checked. */
export async function lembarLaporan(host: Host): Promise<ReadonlySet<string>> {
  return bacaLembarLaporan(await host.settings.get(KUNCI_LAPORAN));
}

export async function ingatLaporan(host: Host, nama: string): Promise<void> {
  await host.settings.set(KUNCI_LAPORAN, tulisLembarLaporan(await lembarLaporan(host), nama));
}
