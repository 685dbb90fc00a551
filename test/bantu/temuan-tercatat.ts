import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { PerubahanSel, Temuan } from '../../core/aturan/temuan';
import { alamat } from '../../core/lembar/alamat';

/**
 * What planners get to see, whole: test/aturan/temuan/PGU-003.txt holds every finding of every rejected case as text,
 * to be read in review. `REKAM=1 npx jest -i test/aturan` writes it anew; a case that was not recorded is not compared.
 */
const FOLDER = join(__dirname, '../aturan/temuan');

export function bandingkanTercatat(aturan: string, judul: string, temuan: readonly Temuan[]): void {
  const teks = teksTemuan(temuan);
  if (process.env['REKAM']) catatTemuan(aturan, judul, teks);
  const tercatat = bacaCatatan(aturan).get(judul);
  if (tercatat === undefined) return;
  const petunjuk = '\n\n(memang berubah? REKAM=1 npx jest -i test/aturan, lalu baca bedanya)';
  expect(teks + petunjuk).toBe(tercatat + petunjuk);
}

function catatTemuan(aturan: string, judul: string, isi: string): void {
  const catatan = bacaCatatan(aturan).set(judul, isi);
  const teks = [...catatan].map(([nama, badan]) => `# ${nama}\n${badan}\n`).join('\n');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${aturan}.txt`), teks);
}

function bacaCatatan(aturan: string): Map<string, string> {
  const berkas = join(FOLDER, `${aturan}.txt`);
  if (!existsSync(berkas)) return new Map();
  const bagian = readFileSync(berkas, 'utf8').split(/^# /m).slice(1);
  return new Map(bagian.map((b) => [b.slice(0, b.indexOf('\n')), b.slice(b.indexOf('\n') + 1).trimEnd()]));
}

/** Findings as text: one line each, then its cells, cause and repairs. */
function teksTemuan(temuan: readonly Temuan[]): string {
  return temuan.flatMap(barisTemuan).join('\n');
}

function barisTemuan(t: Temuan): string[] {
  return [
    `${t.tingkat} ${t.sel}: ${t.pesan}`.replace(/\n/g, '\\n'),
    `  ${isi(t.tertulis)} -> ${isi(t.seharusnya)} | ${alamat(t.baris, t.kolom)} | ${t.identitas} | ${t.label}`.replace(/\n/g, '\\n'), // prettier-ignore
    ...(t.sebab === null ? [] : [`  sebab ${t.sebab}`]),
    ...t.perbaikan.flatMap((p) => [
      `  ${p.jenis}: ${p.keterangan}`.replace(/\n/g, '\\n'),
      ...p.perubahan.slice(0, 6).map(barisPerubahan),
    ]),
  ];
}

function barisPerubahan(p: PerubahanSel): string {
  const lama = p.sebelum.rumus === '' ? isi(p.sebelum.nilai) : `=${p.sebelum.rumus}`;
  const baru = p.rumus === undefined ? isi(p.nilai) : `=${p.rumus} (${isi(p.hasil)})`;
  return `    ${p.lembar}!${alamat(p.baris, p.kolom)} ${lama} -> ${baru}${p.format ? ` [${p.format}]` : ''}`;
}

function isi(nilai: NilaiSel | undefined): string {
  return nilai === undefined ? '?' : JSON.stringify(nilai);
}
