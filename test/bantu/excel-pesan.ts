/** One request batch as the proxies of office.js send it. */
export interface Permintaan {
  Actions: Aksi[];
  ObjectPaths: Record<string, Jalur>;
}
export interface Argumen {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}
export interface Aksi {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Argumen;
  QueryInfo?: { Select?: string[] };
}
export interface Jalur {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: Argumen;
}
export type Objek = Record<string, unknown> | null;

export function adaAnggota(o: object, nama: string, arah: 'get' | 'set'): boolean {
  for (let x: object | null = o; x; x = Object.getPrototypeOf(x) as object | null) {
    const d = Object.getOwnPropertyDescriptor(x, nama);
    if (d) return 'value' in d || d[arah] !== undefined;
  }
  return false;
}

export function galatJawaban(kode: string): object {
  return { ErrorCode: kode, ErrorMessage: kode, Headers: {}, Body: null };
}
