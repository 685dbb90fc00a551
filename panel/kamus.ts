import type { KamusTersusun } from '../core/nomenklatur/tersusun';

/** Where dictionaries that the user installs are kept on this machine. Hosts may bring their own. */
export interface GudangKamus {
  /** Everything installed, in any order. */
  muat(): Promise<readonly KamusTersusun[]>;
  simpan(kamus: KamusTersusun): Promise<void>;
  hapus(versi: string): Promise<void>;
}

const BASIS = 'renja';
const RAK = 'kamus';

function buka(): Promise<IDBDatabase> {
  return new Promise((selesai, gagal) => {
    const minta = indexedDB.open(BASIS, 1);
    minta.onupgradeneeded = () => minta.result.createObjectStore(RAK);
    minta.onsuccess = () => selesai(minta.result);
    minta.onerror = () => gagal(minta.error ?? new Error('penyimpanan peramban tidak bisa dibuka'));
  });
}

async function lakukan<T>(
  mode: IDBTransactionMode,
  kerja: (rak: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const basis = await buka();
  try {
    return await new Promise<T>((selesai, gagal) => {
      const minta = kerja(basis.transaction(RAK, mode).objectStore(RAK));
      minta.onsuccess = () => selesai(minta.result);
      minta.onerror = () => gagal(minta.error ?? new Error('penyimpanan peramban menolak'));
    });
  } finally {
    basis.close();
  }
}

/** Keeps dictionaries in the browser's own storage: nothing leaves the machine. */
export const GUDANG_PERAMBAN: GudangKamus = {
  muat: () => lakukan<KamusTersusun[]>('readonly', (rak) => rak.getAll() as IDBRequest<KamusTersusun[]>),
  simpan: async (kamus) => void (await lakukan('readwrite', (rak) => rak.put(kamus, kamus.keterangan.versi))),
  hapus: async (versi) => void (await lakukan('readwrite', (rak) => rak.delete(versi))),
};
