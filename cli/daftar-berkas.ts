import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { pesanGalat } from './berkas';

/** A file to check; `alasan` when it is clear already that it cannot be. */
export interface BerkasDiminta {
  readonly berkas: string;
  readonly alasan?: string;
  /** Folder below the one that was named, where a folder or pattern was. */
  readonly folder?: string;
}

/** Everything that calls itself a workbook: what cannot be read is reported, not passed over. */
const BUKU_KERJA = /\.(?:xls|xlsx|xlsm|xlsb|ods)$/i;
/** Excel keeps "~$renja.xlsx" beside a workbook that is open; hidden files are nobody's document. */
const DILEWATI = /^(?:~\$|\.)/;

/**
 * Names as given, in that order; a folder stands for the workbooks in it and below, sorted by path, and so does a pattern
 * with `*`, `?` or `**` that no shell has expanded. A file that is named twice is checked once.
 */
export function daftarBerkas(diminta: readonly string[]): BerkasDiminta[] {
  const hasil = new Map<string, BerkasDiminta>();
  for (const nama of diminta)
    for (const b of satuNama(nama)) if (!hasil.has(b.berkas)) hasil.set(b.berkas, b);
  return [...hasil.values()];
}

function satuNama(nama: string): BerkasDiminta[] {
  if (basename(nama).startsWith('~$')) return [];
  const info = statSync(nama, { throwIfNoEntry: false });
  if (!info) return /[*?]/.test(nama) ? dariPola(nama) : [{ berkas: nama, alasan: 'Berkas tidak ada.' }];
  if (!info.isDirectory()) return [{ berkas: nama }];
  const isi = telusuri(nama, '');
  return isi.length > 0 ? isi : [{ berkas: nama, alasan: 'Tidak ada berkas .xlsx di folder ini.' }];
}

/** Workbooks below a folder, and subfolders that may not be read. Links to folders are not followed: they may lead round. */
function telusuri(akar: string, bawah: string): BerkasDiminta[] {
  const folder = bawah === '' ? akar : join(akar, bawah);
  let isi: Dirent[];
  try {
    isi = readdirSync(folder, { withFileTypes: true });
  } catch (e) {
    return [{ berkas: folder, alasan: pesanGalat(e) }];
  }
  const urut = isi.filter((i) => !DILEWATI.test(i.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return urut.flatMap((i): BerkasDiminta[] => {
    if (i.isDirectory()) return telusuri(akar, join(bawah, i.name));
    if (!BUKU_KERJA.test(i.name)) return [];
    return [{ berkas: join(folder, i.name), ...(bawah === '' ? {} : { folder: bawah }) }];
  });
}

function dariPola(pola: string): BerkasDiminta[] {
  const garis = (teks: string): string => (sep === '\\' ? teks.replace(/\\/g, '/') : teks);
  const bagian = garis(pola).split('/');
  const letak = bagian.findIndex((b) => /[*?]/.test(b));
  const akar = bagian.slice(0, letak).join('/') || (pola.startsWith('/') ? '/' : '.');
  const cocok = regexPola(bagian.slice(letak));
  const info = statSync(akar, { throwIfNoEntry: false });
  const isi = info?.isDirectory() ? telusuri(akar, '') : [];
  const awal = join(akar, 'x').length - 1;
  const terpilih = isi.filter((b) => b.alasan !== undefined || cocok.test(garis(b.berkas.slice(akar === '.' ? 0 : awal)))); // prettier-ignore
  return terpilih.length > 0 ? terpilih : [{ berkas: pola, alasan: 'Tidak ada berkas .xlsx yang cocok.' }];
}

/** `**` is any number of folders, at the end everything below them; `*` and `?` stay within one name. */
function regexPola(bagian: readonly string[]): RegExp {
  const teks = bagian.map((b, i) => {
    const akhir = i === bagian.length - 1;
    if (b === '**') return akhir ? '.*' : '(?:[^/]+/)*';
    const nama = b.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '[^/]*').replace(/\?/g, '[^/]'); // prettier-ignore
    return akhir ? nama : `${nama}/`;
  });
  return new RegExp(`^${teks.join('')}$`, 'i');
}
