import type { DefinisiTersusun } from '../core/nomenklatur/definisi';
import type { KamusTersusun } from '../core/nomenklatur/tersusun';
import { HostError } from './host';

/** Where dictionaries that the user installs are kept on this machine. Hosts may bring their own. */
export interface GudangKamus {
  /** Everything installed, in any order. */
  muat(): Promise<readonly KamusTersusun[]>;
  simpan(kamus: KamusTersusun): Promise<void>;
  /** Definisi operasional go along with it. */
  hapus(versi: string): Promise<void>;
  /** Definisi operasional of a version, apart because of their size. Absent: this store does not keep them. */
  simpanDefinisi?(definisi: DefinisiTersusun): Promise<void>;
  muatDefinisi?(versi: string): Promise<DefinisiTersusun | null>;
}

const BASIS = 'renja';
const RAK = 'kamus';
const RAK_DEFINISI = 'definisi';

function buka(): Promise<IDBDatabase> {
  return new Promise((selesai, gagal) => {
    const minta = indexedDB.open(BASIS, 2);
    minta.onupgradeneeded = () => {
      const ada = minta.result.objectStoreNames;
      for (const rak of [RAK, RAK_DEFINISI]) if (!ada.contains(rak)) minta.result.createObjectStore(rak);
    };
    minta.onsuccess = () => selesai(minta.result);
    minta.onerror = () => gagal(minta.error);
    // Another tab holds an older version open and does not let go.
    minta.onblocked = () => gagal(null);
  });
}

async function lakukan<T>(
  mode: IDBTransactionMode,
  kerja: (rak: IDBObjectStore) => IDBRequest<T>,
  rak = RAK,
): Promise<T> {
  let basis: IDBDatabase | null = null;
  try {
    basis = await buka();
    const transaksi = basis.transaction(rak, mode);
    const minta = kerja(transaksi.objectStore(rak));
    // Only then it is on the disk: a full one refuses after the request has succeeded.
    await new Promise<void>((selesai, gagal) => {
      transaksi.oncomplete = () => selesai();
      transaksi.onabort = () => gagal(transaksi.error);
    });
    return minta.result;
  } catch (galat) {
    throw keHostError(galat);
  } finally {
    basis?.close();
  }
}

function keHostError(galat: unknown): HostError {
  const nama = (galat as { name?: unknown } | null)?.name;
  if (nama === 'QuotaExceededError')
    return new HostError('gagal', 'Penyimpanan peramban penuh. Hapus kamus lain di Pengaturan, lalu ulangi.');
  return new HostError(
    'gagal',
    'Penyimpanan peramban tidak bisa dipakai: mungkin jendela privat, atau diblokir di setelan peramban. Tutup tab Renja yang lain, lalu ulangi.',
  );
}

/** Keeps dictionaries in the browser's own storage: nothing leaves the machine. */
export const GUDANG_PERAMBAN: GudangKamus = {
  muat: () => lakukan<KamusTersusun[]>('readonly', (rak) => rak.getAll() as IDBRequest<KamusTersusun[]>),
  simpan: async (kamus) => void (await lakukan('readwrite', (rak) => rak.put(kamus, kamus.keterangan.versi))),
  hapus: async (versi) => {
    await lakukan('readwrite', (rak) => rak.delete(versi));
    await lakukan('readwrite', (rak) => rak.delete(versi), RAK_DEFINISI);
  },
  simpanDefinisi: async (definisi) =>
    void (await lakukan('readwrite', (rak) => rak.put(definisi, definisi.versi), RAK_DEFINISI)),
  muatDefinisi: async (versi) =>
    (await lakukan(
      'readonly',
      (rak) => rak.get(versi) as IDBRequest<DefinisiTersusun | undefined>,
      RAK_DEFINISI,
    )) ?? null,
};
