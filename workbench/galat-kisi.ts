import { HostError } from '../panel/host';

/** Whatever the grid breaks off with becomes words that a planner can act on. */
export async function jagaKisi<T>(kerja: () => Promise<T> | T): Promise<T> {
  try {
    return await kerja();
  } catch (galat) {
    if (galat instanceof HostError) throw galat;
    throw new HostError(
      'gagal',
      `Lembar kerja ini gagal menjalankan permintaan${rincian(galat)}. Coba ulangi. Bila tetap gagal, unduh berkasnya, lalu muat ulang halaman.`,
    );
  }
}

/** What the engine says of its own program ("undefined is not ...") helps no planner. */
function rincian(galat: unknown): string {
  const { name, message } = Object(galat) as Partial<Error>;
  if (name === 'RangeError') return ' karena memori peramban tidak cukup';
  return name === 'Error' && message ? ` (${message})` : '';
}
