import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Pemda } from '../core/kode/kode';
import { pesanGalat } from './berkas';
import type { Keluaran } from './hitung';

/** Reads options; unknown ones and missing values become an Indonesian message. */
export function bacaOpsi<T extends NonNullable<ParseArgsConfig['options']>>(
  argumen: readonly string[],
  options: T,
) {
  let pesan: string;
  try {
    return parseArgs({ args: [...argumen], options, allowPositionals: true, strict: true });
  } catch (galat) {
    pesan = (galat as Error).message;
  }
  const nama = /'(-[^ '=]+)/.exec(pesan)?.[1] ?? '';
  if (pesan.includes('ambiguous')) throw new Error(`Tulis nilai yang diawali "-" begini: ${nama}=-1.`);
  const sebab = pesan.includes('argument missing') ? 'perlu nilai' : 'tidak dikenal';
  const saran = /^-[^-]/.test(nama) ? ' Teks yang diawali "-" ditulis sesudah --, mis. cari -- -gaji.' : '';
  throw new Error(`Opsi ${nama} ${sebab}. Yang ada: --${Object.keys(options).join(', --')}.${saran}`);
}

export function formatKeluaran(format: string | undefined, pilihan: readonly string[]): string {
  if (format === undefined) return pilihan[0]!;
  if (pilihan.includes(format)) return format;
  throw new Error(`--format ${format} tidak ada. Pilihan: ${pilihan.join(', ')}.`);
}

export function bacaPemda(teks: string | undefined): Pemda | null {
  if (teks === undefined || teks === 'kabkot' || teks === 'prov') return teks ?? null;
  throw new Error(`--pemda ${teks} tidak ada. Pilihan: kabkot, prov.`);
}

/** A whole number above 0. */
export function bacaBulat(nama: string, teks: string): number {
  const angka = Number(teks);
  if (Number.isInteger(angka) && angka > 0) return angka;
  throw new Error(`--${nama} ${teks} bukan bilangan bulat di atas 0.`);
}

/** Lines of standard input that hold something; a byte order mark is no part of the first. */
export function barisStdin(stdin: () => string): string[] {
  return stdin().replace(/^\ufeff/, '').split(/\r\n|\r|\n/).filter((baris) => baris.trim() !== ''); // prettier-ignore
}

/** Runs a command; what it throws goes to stderr in one line. */
export async function jalankan(kerja: () => string | Promise<string>): Promise<Keluaran> {
  try {
    return { keluar: await kerja(), galat: '', kode: 0 };
  } catch (galat) {
    return { keluar: '', galat: `${pesanGalat(galat)}\n`, kode: 1 };
  }
}
