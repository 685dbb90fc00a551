import type { Rencana } from '../panggung';

type Fungsi = (...argumen: unknown[]) => unknown;

/** How a call into the grid can break: what happens to it, given the call itself. */
const JENIS: Readonly<Record<string, (jalankan: Fungsi, argumen: unknown[]) => unknown>> = {
  'galat kisi': () => lempar(new Error('[CommandService]: command is not registered.')),
  'galat program': () => lempar(new TypeError("Cannot read properties of undefined (reading 'getSheetId')")),
  'memori habis': () => lempar(new RangeError('Array buffer allocation failed')),
  'tanpa pesan': () => lempar(new Error('')),
  'bukan galat': () => lempar(undefined),
  'galat sesudah berhasil': (jalankan, argumen) => {
    jalankan(...argumen);
    lempar(new Error('[RenderManagerService]: render is disposed.'));
  },
  'galat di tengah': (jalankan, argumen) => {
    jalankan(...setengah(argumen));
    lempar(new TypeError("Cannot read properties of null (reading 'cellValue')"));
  },
  menolak: (jalankan, argumen) => jawabTidak(argumen, () => false, jalankan),
  'menolak sesudah berhasil': (jalankan, argumen) =>
    jawabTidak(argumen, () => (jalankan(...argumen), false), jalankan),
  'menolak di tengah': (jalankan, argumen) =>
    jawabTidak(argumen, () => (jalankan(...setengah(argumen)), false), jalankan),
};
export const JENIS_KISI = Object.keys(JENIS);

function lempar(galat: unknown): never {
  throw galat;
}

/** Only commands answer with yes or no; anything else breaks off. */
function jawabTidak([perintah]: unknown[], tidak: () => boolean, jalankan: Fungsi): unknown {
  if (typeof perintah !== 'string' || !/^sheets?\./.test(perintah))
    return JENIS['galat program']!(jalankan, []);
  return tidak();
}

/** A command that reached only half of its cells; any other call as it is. */
function setengah(argumen: unknown[]): unknown[] {
  const [perintah, isi] = argumen as [unknown, { value?: Record<string, unknown> } | undefined];
  if (!isi?.value) return argumen;
  const baris = Object.entries(isi.value);
  return [perintah, { ...isi, value: Object.fromEntries(baris.slice(0, Math.ceil(baris.length / 2))) }];
}

/** Counts every call into the grid and lets any of them break. */
export class Selaput {
  langkah: string[] = [];
  rencana: Rencana | null = null;
  private readonly luar = new WeakMap<object, object>();
  private readonly dalam = new WeakMap<object, object>();

  /** The same object, through the skin: its methods count, and what they give back is within as well. */
  bungkus<T>(isi: T): T {
    if (Array.isArray(isi)) return isi.map((satu) => this.bungkus(satu) as unknown) as T;
    if (typeof isi !== 'object' || isi === null || polos(isi)) return isi;
    const ada = this.luar.get(isi);
    if (ada) return ada as T;
    const luar = new Proxy(isi, {
      get: (sasaran, nama) => {
        const anggota: unknown = Reflect.get(sasaran, nama, sasaran);
        if (typeof anggota !== 'function' || nama === 'constructor') return this.bungkus(anggota);
        const jenis = `${sasaran.constructor.name}.${String(nama)}`;
        return (...argumen: unknown[]) => this.panggil(jenis, anggota.bind(sasaran) as Fungsi, argumen);
      },
    });
    this.luar.set(isi, luar);
    this.dalam.set(luar, isi);
    return luar;
  }

  private panggil(jenis: string, jalankan: Fungsi, argumen: unknown[]): unknown {
    const asli = argumen.map((satu) => this.dalam.get(satu as object) ?? satu);
    this.langkah.push(jenis);
    const { rencana, langkah } = this;
    const kena = rencana !== null && langkah.length >= rencana.dari && langkah.length <= rencana.sampai;
    const hasil = kena ? JENIS[rencana.jenis]!(jalankan, asli) : jalankan(...asli);
    return hasil instanceof Object && 'then' in hasil
      ? (hasil as PromiseLike<unknown>).then((isi) => this.bungkus(isi))
      : this.bungkus(hasil);
  }
}

/** Data, in whichever realm it was made; the rest are the grid's own objects. */
function polos(isi: object): boolean {
  const nama = (Object.getPrototypeOf(isi) as object | null)?.constructor.name ?? 'Object';
  return ['Object', 'Map', 'Set', 'Date', 'RegExp', 'Promise', 'Uint8Array', 'AsyncFunction'].includes(nama);
}
