import type { Page } from 'playwright-core';
import { HostError, type Host } from '../../panel/host';

/** What the page offers to tests (workbench/papan.ts). */
export interface JendelaRenja {
  readonly renja: {
    readonly host: Host;
    readonly meja: {
      host(): Host;
      simpan(): Promise<{ isi: Uint8Array; ditolak: readonly unknown[] }>;
      tanda(): { lembar: string; baris: number; kolom: number }[];
      // The grid's own interface; tests poke it as a user would, its types are not theirs to know.
      readonly api: never;
    };
    buka(isi: Uint8Array, nama: string): Promise<void>;
  };
  kabarUji(nomor: number, lembar: string): void;
}

type Hasil = { nilai: unknown; kemajuan: number[] } | { galat: string; kode: string | null };

async function panggil(page: Page, nama: string, argumen: unknown[], batal = false): Promise<Hasil & object> {
  return page.evaluate(
    async ({ nama, argumen, batal }): Promise<Hasil> => {
      const { host } = (window as unknown as JendelaRenja).renja;
      const henti = new AbortController();
      if (batal) henti.abort();
      const kemajuan: number[] = [];
      try {
        const [bagian, metode] = nama.split('.') as [string, string | undefined];
        const objek = (metode ? (host as never)[bagian] : host) as unknown as Record<
          string,
          (...a: unknown[]) => unknown
        >;
        const tambahan = nama === 'read' ? [(b: number) => kemajuan.push(b), henti.signal] : [];
        return { nilai: await objek[metode ?? bagian]!(...argumen, ...tambahan), kemajuan };
      } catch (galat) {
        return { galat: (galat as Error).message, kode: (galat as { kode?: string }).kode ?? null };
      }
    },
    { nama, argumen, batal },
  );
}

/** Listeners of `watch` by number; the page calls back through one exposed function. */
const pendengar = new Map<number, (lembar: string) => void>();
let nomorTerakhir = 0;

export async function siapkanKabar(page: Page): Promise<void> {
  await page.exposeFunction('kabarUji', (nomor: number, lembar: string) => pendengar.get(nomor)?.(lembar));
}

function dengar(page: Page, kabar: (lembar: string) => void): () => void {
  const nomor = ++nomorTerakhir;
  pendengar.set(nomor, kabar);
  void page.evaluate((nomor) => {
    const { renja, kabarUji } = window as unknown as JendelaRenja;
    renja.host.watch?.((lembar) => kabarUji(nomor, lembar));
  }, nomor);
  return () => pendengar.delete(nomor);
}

/** The Host inside the page, as an object here: every call crosses into the browser. */
export function hostHalaman(page: Page): Host {
  const minta = async (nama: string, ...argumen: unknown[]): Promise<never> => {
    const hasil = await panggil(page, nama, argumen);
    if ('galat' in hasil) throw new HostError((hasil.kode ?? 'gagal') as HostError['kode'], hasil.galat);
    return hasil.nilai as never;
  };
  return {
    jenis: 'workbench',
    sheets: () => minta('sheets'),
    read: async (lembar, onProgress, signal) => {
      const hasil = await panggil(page, 'read', [lembar], signal?.aborted);
      if ('galat' in hasil) throw new HostError((hasil.kode ?? 'gagal') as HostError['kode'], hasil.galat);
      for (const bagian of hasil.kemajuan) onProgress?.(bagian);
      return hasil.nilai as never;
    },
    write: (perubahan) => minta('write', perubahan),
    select: (lembar, sel) => minta('select', lembar, sel),
    selection: () => minta('selection'),
    mark: (tanda) => minta('mark', tanda),
    unmark: () => minta('unmark'),
    watch: (kabar) => dengar(page, kabar),
    writeReport: (isi) => minta('writeReport', isi),
    settings: {
      get: (kunci) => minta('settings.get', kunci),
      set: (kunci, nilai) => minta('settings.set', kunci, nilai),
    },
  };
}
