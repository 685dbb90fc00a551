import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const AKAR = join(__dirname, '../..');

export interface Dokumen {
  /** From the project root, with "/". */
  readonly berkas: string;
  readonly isi: string;
}

/** Every Markdown document that a reader of the project meets. */
export const DOKUMEN: readonly Dokumen[] = ['', 'docs/', 'contoh/'].flatMap((folder) =>
  readdirSync(join(AKAR, folder))
    .filter((nama) => nama.endsWith('.md'))
    .map((nama) => ({ berkas: `${folder}${nama}`, isi: readFileSync(join(AKAR, folder, nama), 'utf8') })),
);

/** Commands in code, both in blocks and between backticks, without the comment behind them. */
export function perintahDi(isi: string): string[] {
  const blok = [...isi.matchAll(/^```.*\n([\s\S]*?)^```/gm)].flatMap((m) => m[1]!.split('\n'));
  const sebaris = [...isi.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map((m) => m[1]!);
  return [...blok, ...sebaris].map((baris) => baris.trim()).filter((baris) => baris !== '');
}

/** Arguments of a command line: blanks separate, double quotes hold together, "#" after a blank ends. */
export function argumenDari(perintah: string): string[] {
  const polos = perintah.replace(/\s#.*$/, '');
  return [...polos.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!);
}
