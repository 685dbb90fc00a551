import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { PerubahanSel, Temuan } from '../../core/aturan/temuan';
import { bacaAlamat } from '../../core/lembar/alamat';
import { formatSel, nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../../core/lembar/lembar';
import type { HasilPeriksa } from '../../core/validasi/periksa';
import { lebar } from './draf';

/** What is wrong with the outcome of a check: nothing, whatever the workbook was. */
export function keluhan(buku: BukuKerja, hasil: HasilPeriksa): string[] {
  const daftar: string[] = [];
  const ukuran = new Map(buku.lembar.map((l) => [l.nama, { lembar: l, lebar: lebarGabungan(l) }]));
  const ada = new Set(hasil.temuan.map((t) => `${t.lembar}|${t.aturan}@${t.sel}`));
  for (const t of hasil.temuan) {
    const milik = ukuran.get(t.lembar);
    const salah = milik
      ? [...salahTemuan(t, milik.lembar, milik.lebar), ...salahPerbaikan(t, ukuran), ...salahSebab(t, ada)]
      : ['lembar tidak ada'];
    daftar.push(...salah.map((s) => `${t.aturan}@${t.sel}: ${s}`));
  }
  for (const { lembar, rentang, keyakinan } of hasil.tabel) {
    const milik = ukuran.get(lembar);
    if (!milik || !diDalam(rentang, milik.lembar, milik.lebar))
      daftar.push(`tabel ${rentang} di luar lembar`);
    if (!(keyakinan >= 0 && keyakinan <= 1)) daftar.push(`keyakinan ${keyakinan}`);
  }
  for (const tingkat of ['galat', 'peringatan', 'info'] as const) {
    const banyak = hasil.temuan.filter((t) => t.tingkat === tingkat).length;
    if (banyak !== hasil.ringkasan[tingkat]) daftar.push(`ringkasan ${tingkat} salah`);
  }
  if (!dataPolos(hasil)) daftar.push('hasil bukan data polos');
  return daftar;
}

function salahTemuan(t: Temuan, lembar: Lembar, lebarLembar: number): string[] {
  const salah: string[] = [];
  const letak = bacaAlamat(t.sel);
  if (!diDalam(t.sel, lembar, lebarLembar)) salah.push('sel di luar lembar');
  if (!letak || letak.baris !== t.baris || letak.kolom !== t.kolom)
    salah.push('baris dan kolom bukan selnya');
  if (!nilaiSah(t.tertulis)) salah.push(`tertulis ${String(t.tertulis)}`);
  if (!nilaiSah(t.seharusnya)) salah.push(`seharusnya ${String(t.seharusnya)}`);
  if (!pesanSah(t.pesan)) salah.push(`pesan: ${t.pesan}`);
  if (t.identitas === '' || t.slug === '') salah.push('tanpa identitas');
  if (!['galat', 'peringatan', 'info'].includes(t.tingkat)) salah.push(`tingkat ${t.tingkat}`);
  return salah;
}

/** A repair may change other sheets too (STR-004 is one finding per workbook): every change is judged on its own. */
function salahPerbaikan(t: Temuan, ukuran: ReadonlyMap<string, { readonly lembar: Lembar }>): string[] {
  const salah: string[] = [];
  for (const p of t.perbaikan) {
    if (p.keterangan.trim() === '' || p.perubahan.length === 0) salah.push('perbaikan kosong');
    for (const u of p.perubahan) {
      const milik = ukuran.get(u.lembar);
      salah.push(...(milik ? salahPerubahan(u, milik.lembar) : ['perbaikan di lembar yang tidak ada']));
    }
  }
  return salah;
}

/** A message may quote a cell that holds "NaN", but never compute one. */
function pesanSah(pesan: string): boolean {
  if (pesan.trim() === '' || /undefined|\[object/.test(pesan)) return false;
  return !/NaN|Infinity/.test(pesan.replace(/"[^"]*"/g, ''));
}

function salahPerubahan(u: PerubahanSel, lembar: Lembar): string[] {
  const salah: string[] = [];
  const lama = nilaiSel(lembar, u.baris, u.kolom);
  if (JSON.stringify(u.sebelum.nilai) !== JSON.stringify(lama))
    salah.push('perbaikan salah mengingat nilai lama');
  if (u.sebelum.rumus !== rumusSel(lembar, u.baris, u.kolom))
    salah.push('perbaikan salah mengingat rumus lama');
  if (u.sebelum.format !== formatSel(lembar, u.baris, u.kolom))
    salah.push('perbaikan salah mengingat format lama');
  if ((u.nilai === undefined) === (u.rumus === undefined)) salah.push('perbaikan harus nilai atau rumus');
  if (u.nilai !== undefined && !nilaiSah(u.nilai)) salah.push(`perbaikan menulis ${String(u.nilai)}`);
  return salah;
}

function salahSebab(t: Temuan, ada: ReadonlySet<string>): string[] {
  if (t.sebab === null) return [];
  if (t.sebab === `${t.aturan}@${t.sel}`) return ['menjadi sebab dirinya'];
  return ada.has(`${t.lembar}|${t.sebab}`) ? [] : [`sebab ${t.sebab} tidak ada`];
}

/** A1 is always there, even on a blank sheet. */
function diDalam(sel: string, lembar: Lembar, lebarLembar: number): boolean {
  const r = bacaAlamat(sel);
  if (!r || r.barisAkhir < r.baris || r.kolomAkhir < r.kolom) return false;
  return r.barisAkhir < Math.max(1, lembar.nilai.length) && r.kolomAkhir < Math.max(1, lebarLembar);
}

/** Headings may be merged over columns that hold nothing yet; a cell that must be filled may stand there. */
function lebarGabungan(lembar: Lembar): number {
  return lembar.gabungan.reduce((n, g) => Math.max(n, g.kolomAkhir + 1), lebar(lembar));
}

function nilaiSah(nilai: NilaiSel): boolean {
  if (typeof nilai === 'number') return Number.isFinite(nilai);
  return nilai === null || typeof nilai !== 'object' || typeof nilai.galat === 'string';
}

/** Survives every border: postMessage, google.script.run, a file. */
function dataPolos(isi: unknown): boolean {
  if (typeof isi === 'number') return Number.isFinite(isi);
  if (isi === null || typeof isi === 'string' || typeof isi === 'boolean') return true;
  if (Array.isArray(isi)) return isi.every(dataPolos);
  if (typeof isi !== 'object' || Object.getPrototypeOf(isi) !== Object.prototype) return false;
  return Object.values(isi).every((n) => n === undefined || dataPolos(n));
}
