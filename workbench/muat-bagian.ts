import { HostError } from '../panel/host';

/** A part of the page that is fetched when needed; fetching it again may work once the network is back. */
export async function muatBagian<T>(bagian: Promise<T>): Promise<T> {
  try {
    return await bagian;
  } catch {
    throw new HostError(
      'gagal',
      'Sebagian halaman ini belum bisa dimuat. Periksa sambungan internet, lalu ulangi. Bila tetap gagal, muat ulang halaman; unduh dulu bila ada perubahan.',
    );
  }
}
