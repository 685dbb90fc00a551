import { HostError } from '../host';

type Mesin = typeof import('./mesin-periksa');

let terpasang: Mesin | null = null;

/** Forms, rules and reports: more than half of the code, fetched after the page is shown or when it is first needed. */
export async function muatMesin(): Promise<Mesin> {
  terpasang ??= await import(/* webpackChunkName: "periksa" */ './mesin-periksa').catch(() => {
    throw new HostError(
      'gagal',
      'Bagian pemeriksa belum bisa dimuat. Periksa sambungan internet, lalu ulangi.',
    );
  });
  return terpasang;
}

/** What is there already; null before the first check. */
export const mesinTerpasang = (): Mesin | null => terpasang;
