import type { Pengaturan } from '../../core/validasi/pengaturan';
import { bacaPengaturan, KUNCI_PENGATURAN, tulisPengaturan } from '../../core/validasi/simpan-pengaturan';
import type { Host } from '../host';

/** What the workbook remembers; anything unreadable in it falls back to the default. */
export async function muatPengaturan(host: Host): Promise<Pengaturan> {
  return bacaPengaturan(await host.settings.get(KUNCI_PENGATURAN));
}

export async function simpanPengaturan(host: Host, pengaturan: Pengaturan): Promise<void> {
  await host.settings.set(KUNCI_PENGATURAN, tulisPengaturan(pengaturan));
}
