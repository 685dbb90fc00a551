import { HostError } from '../host';
import type { Lingkungan } from './lingkungan';

/** Longest stretch of uninterrupted work: below the 50 ms that a person notices. */
const IRISAN_MS = 30;

/** Lets the page breathe when a slice is over; `lapor` hears about it, an aborted `signal` ends the work. */
export function penjeda<K>(
  { jeda, jam }: Lingkungan,
  lapor: (kemajuan: K) => void,
  signal?: AbortSignal,
): (kemajuan: K) => Promise<void> {
  let akhir = jam() + IRISAN_MS;
  return async (kemajuan) => {
    if (jam() < akhir) return;
    lapor(kemajuan);
    await jeda();
    if (signal?.aborted) throw new HostError('batal', 'Dibatalkan.');
    akhir = jam() + IRISAN_MS;
  };
}

/** Runs a stepwise job to its end with pauses. */
export async function berangsur<K, T>(
  langkah: Generator<K, T>,
  jeda: (kemajuan: K) => Promise<void>,
): Promise<T> {
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
    await jeda(value);
  }
}
