import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ANAK = join(__dirname, 'anak-dingin.cjs');

export interface Panggilan {
  readonly nama: string;
  readonly argumen: readonly unknown[];
}

export interface HasilDingin {
  /** Milliseconds to compile and evaluate the files, and to answer the call. */
  readonly muat: number;
  readonly panggil: number;
  /** First value of the answer. */
  readonly contoh: unknown;
}

/** Script files and one call in a fresh V8 that has nothing but the language, in a process of its own. */
export function jalankanDingin(berkas: readonly string[], panggilan: Panggilan | null): HasilDingin {
  const input = JSON.stringify({ berkas, panggilan });
  return JSON.parse(execFileSync(process.execPath, [ANAK], { input, encoding: 'utf8' })) as HasilDingin;
}
