import { SEMUA_ATURAN } from '../core/aturan/semua';
import type { Putusan } from '../core/laporan/putusan';
import type { Hitungan, RingkasBerkas } from './ringkas-berkas';

/** A file that could not be checked. */
export interface Gagal {
  readonly berkas: string;
  readonly alasan: string;
}

export interface RingkasOpd extends Hitungan {
  readonly opd: string;
  readonly berkas: readonly RingkasBerkas[];
}

export interface RingkasAturan extends Hitungan {
  readonly id: string;
  readonly slug: string;
  readonly judul: string;
  /** Files in which it was found. */
  readonly berkas: number;
}

/** Many files at a glance; offices, their files and rules the worst first. */
export interface Ringkasan {
  readonly banyak: number;
  readonly diperiksa: number;
  /** Folder of all files, with its separator at the end; "" where they have none in common. */
  readonly pangkal: string;
  readonly putusan: Readonly<Record<Putusan['jenis'], number>>;
  readonly opd: readonly RingkasOpd[];
  readonly aturan: readonly RingkasAturan[];
  readonly gagal: readonly Gagal[];
}

/** Sums up in the order of the files; what counts the same keeps that order. */
export function susunRingkasan(berkas: readonly RingkasBerkas[], gagal: readonly Gagal[]): Ringkasan {
  const putusan = { galat: 0, peringatan: 0, bersih: 0, 'tanpa-tabel': 0 };
  for (const b of berkas) putusan[b.putusan]++;
  return {
    banyak: berkas.length + gagal.length,
    diperiksa: berkas.length,
    pangkal: pangkal([...berkas, ...gagal].map((b) => b.berkas)),
    putusan,
    opd: perOpd(berkas),
    aturan: perAturan(berkas),
    gagal,
  };
}

function perOpd(berkas: readonly RingkasBerkas[]): RingkasOpd[] {
  const kelompok = new Map<string, RingkasBerkas[]>();
  for (const b of berkas) {
    const kunci = `${b.folder}|${b.opd.toLowerCase()}`;
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), b]);
  }
  const senama = new Map<string, number>();
  for (const [{ opd }] of kelompok.values() as Iterable<[RingkasBerkas]>) {
    senama.set(opd.toLowerCase(), (senama.get(opd.toLowerCase()) ?? 0) + 1);
  }
  return [...kelompok.values()]
    .map((milik) => {
      const { opd, folder } = milik[0]!;
      const nama = senama.get(opd.toLowerCase())! > 1 && folder !== '' ? `${opd} [${folder}]` : opd;
      return { opd: nama, berkas: milik.sort(terburuk), ...jumlahkan(milik) };
    })
    .sort(terburuk);
}

function perAturan(berkas: readonly RingkasBerkas[]): RingkasAturan[] {
  return SEMUA_ATURAN.flatMap(({ id, slug, judul }) => {
    const milik = berkas.flatMap((b) => b.aturan[id] ?? []);
    return milik.length === 0 ? [] : [{ id, slug, judul, berkas: milik.length, ...jumlahkan(milik) }];
  }).sort(terburuk);
}

function jumlahkan(daftar: readonly Hitungan[]): Hitungan {
  const jumlah = { galat: 0, peringatan: 0, info: 0 };
  for (const h of daftar) {
    jumlah.galat += h.galat;
    jumlah.peringatan += h.peringatan;
    jumlah.info += h.info;
  }
  return jumlah;
}

function terburuk(a: Hitungan, b: Hitungan): number {
  return b.galat - a.galat || b.peringatan - a.peringatan || b.info - a.info;
}

function pangkal(nama: readonly string[]): string {
  const [satu = ''] = nama;
  let panjang = satu.length;
  for (const lain of nama) while (!lain.startsWith(satu.slice(0, panjang))) panjang--;
  return satu.slice(0, panjang).replace(/[^/\\]*$/, '');
}
