import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import { bacaKode } from '../kode/baca-kode';
import type { Kode, Pemda } from '../kode/kode';
import { induk } from '../kode/silsilah';
import { kodeDari } from '../kode/tata-bahasa';
import { rapikanTeks } from './normal-nama';
import type { KolomDaftar, TataLetak } from './tata-letak';

/** Code and name of one level. */
export interface KodeNama {
  readonly kode: Kode;
  readonly nama: string;
}

/** One row of an official list, cleaned. */
export interface BarisDaftar {
  readonly pemda: Pemda;
  readonly utama: KodeNama;
  /** Levels above, where the row names them. */
  readonly atas: readonly KodeNama[];
  readonly kinerja: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly spm: string;
  readonly definisi: string;
  readonly dicabut: boolean;
  readonly sebelumnya: readonly KodeNama[];
}

/** Reads one row; null when it is blank, a message when it cannot be used. */
export function bacaBarisDaftar(baris: readonly NilaiSel[], letak: TataLetak): BarisDaftar | string | null {
  const teks = (kolom: KolomDaftar): string => {
    const i = letak.kolom[kolom];
    return i === undefined ? '' : teksSel(baris[i] ?? null);
  };
  if (baris.every((sel) => teksSel(sel).trim() === '')) return null;

  const utama =
    letak.jenis === 'sipd' ? kodeNama(teks('sub')) : gabung(teks('kode'), rapikanTeks(teks('nama')));
  if (!utama) return `kode tidak terbaca: "${rapikanTeks(teks(letak.jenis === 'sipd' ? 'sub' : 'kode'))}"`;
  if (utama.nama === '') return `kode ${utama.kode.teks} tanpa nama`;

  return {
    pemda: bacaPemda(teks('pemda'), utama.kode),
    utama,
    atas: letak.jenis === 'sipd' ? atasSipd(teks) : atasPolos(teks, utama.kode),
    kinerja: isi(teks('kinerja')),
    indikator: isi(teks('indikator')),
    satuan: isi(teks('satuan')),
    spm: isi(teks('spm')),
    definisi: teks('definisi').replace(/\r\n?/g, '\n').trim(),
    dicabut: teks('status').trim() === '1',
    sebelumnya: teks('sebelumnya')
      .split(/\n(?=\d)/)
      .flatMap((t) => kodeNama(t) ?? []),
  };
}

/** "1.01.02.1.01.0001 Pembangunan USB": most cells have exactly one blank after a clean code. */
function kodeNama(teks: string): KodeNama | null {
  const rapi = rapikanTeks(teks);
  const batas = rapi.indexOf(' ');
  const kode = batas < 0 ? null : kodeDari(rapi.slice(0, batas));
  if (kode) return { kode, nama: rapi.slice(batas + 1) };
  const bacaan = bacaKode(rapi);
  return bacaan.kode && bacaan.pasti ? { kode: bacaan.kode, nama: bacaan.nama ?? '' } : null;
}

function gabung(teks: string, nama: string): KodeNama | null {
  const bacaan = bacaKode(teks);
  return bacaan.kode && bacaan.pasti ? { kode: bacaan.kode, nama: nama || (bacaan.nama ?? '') } : null;
}

function atasSipd(teks: (kolom: KolomDaftar) => string): KodeNama[] {
  return (['bidang', 'program', 'kegiatan'] as const).flatMap((kolom) => kodeNama(teks(kolom)) ?? []);
}

/** Plain lists name program and kegiatan without their codes. */
function atasPolos(teks: (kolom: KolomDaftar) => string, kode: Kode): KodeNama[] {
  return (['program', 'kegiatan'] as const).flatMap((tingkat) => {
    const nama = rapikanTeks(teks(tingkat));
    const milik = nama === '' ? null : induk(kode, tingkat);
    return milik && milik !== kode ? [{ kode: milik, nama }] : [];
  });
}

/** PROV / KABKOT, 1 / 2, else the marker of the code: 1 is provinsi. */
function bacaPemda(teks: string, kode: Kode): Pemda {
  const isiSel = teks.trim().toUpperCase();
  if (isiSel.startsWith('PROV') || isiSel === '1') return 'prov';
  if (isiSel !== '') return 'kabkot';
  return kode.segmen[3] === '1' ? 'prov' : 'kabkot';
}

function isi(teks: string): string {
  const rapi = rapikanTeks(teks);
  return rapi === '[null]' || rapi === '-' ? '' : rapi;
}

function teksSel(sel: NilaiSel): string {
  return sel === null || apakahGalat(sel) ? '' : String(sel);
}
