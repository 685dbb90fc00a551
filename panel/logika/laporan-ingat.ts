import type { Host } from '../host';

const KUNCI = 'renja.lembar-laporan';

/** Names of the report sheets that we wrote: they are not checked. */
export async function lembarLaporan(host: Host): Promise<ReadonlySet<string>> {
  try {
    const isi: unknown = JSON.parse((await host.settings.get(KUNCI)) ?? '[]');
    return new Set(Array.isArray(isi) ? isi.filter((n): n is string => typeof n === 'string') : []);
  } catch (galat) {
    if (galat instanceof SyntaxError) return new Set();
    throw galat;
  }
}

export async function ingatLaporan(host: Host, nama: string): Promise<void> {
  const semua = new Set(await lembarLaporan(host)).add(nama);
  await host.settings.set(KUNCI, JSON.stringify([...semua]));
}
