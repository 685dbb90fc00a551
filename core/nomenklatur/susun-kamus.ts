import type { NilaiSel } from '../angka/nilai-sel';
import { bacaBarisDaftar, type BarisDaftar } from './baris-daftar';
import { Himpunan } from './himpunan-entri';
import { buatRingkasan, hitungSpasi, type RingkasanSusun } from './ringkasan-susun';
import { pembuangSisa } from './sisa-baris-baru';
import { cariTataLetak, KOLOM_DIHARAPKAN, type TataLetak } from './tata-letak';
import { HURUF_PEMDA, sidikTeks, tulisBaris, type KamusTersusun } from './tersusun';

/** Where the rows come from. */
export interface AsalDaftar {
  /** File name, kept in the dictionary. */
  readonly berkas: string;
  /** Short version name; default: the last year in the file name. */
  readonly versi?: string;
  /** ISO date of the list, where it is known. */
  readonly tanggal?: string;
}

export interface HasilSusun {
  readonly kamus: KamusTersusun;
  /** Definisi operasional per group ("s1.06"), kept apart because of its size; lines "kode|pemda|JSON text". */
  readonly definisi: Readonly<Record<string, string>>;
  readonly ringkasan: RingkasanSusun;
}

/** A file that is not an official list; the message says what was expected. */
export class GalatDaftar extends Error {
  override name = 'GalatDaftar';
}

const LANGKAH = 500;

/**
 * Compiles an official list (SIPD-RI export or plain list) in slices. Same rows, same result. Throws `GalatDaftar`.
 */
export function* susunKamusBertahap(
  baris: readonly (readonly NilaiSel[])[],
  asal: AsalDaftar,
): Generator<{ bagian: number; pesan: string }, HasilSusun> {
  const letak = cariTataLetak(baris);
  if (!letak) {
    throw new GalatDaftar(`${asal.berkas} bukan daftar nomenklatur. ${KOLOM_DIHARAPKAN}`);
  }
  const himpunan = new Himpunan();
  const terbaca: (BarisDaftar & { readonly nomor: number })[] = [];
  const aneh: { readonly nomor: number; readonly pesan: string }[] = [];
  for (let i = letak.barisJudul + 1; i < baris.length; i++) {
    if (i % LANGKAH === 0) yield { bagian: i / baris.length, pesan: `Membaca baris ${i}` };
    const isi = bacaBarisDaftar(baris[i]!, letak);
    if (isi === null) continue;
    if (typeof isi === 'string') {
      aneh.push({ nomor: i + 1, pesan: isi });
      continue;
    }
    terbaca.push({ ...isi, nomor: i + 1 });
    if (isi.utama.kode.lebar !== null && kosongPadahalAda(isi, letak)) {
      aneh.push({ nomor: i + 1, pesan: `${isi.utama.kode.teks} tanpa indikator atau satuan` });
    }
  }
  const buang = pembuangSisa(semuaNama(terbaca));
  for (const isi of terbaca) {
    for (const pesan of himpunan.tambah(isi, buang)) aneh.push({ nomor: isi.nomor, pesan });
  }
  if (himpunan.jumlahSub === 0) {
    throw new GalatDaftar(`${asal.berkas} tidak memuat satu pun kode sub kegiatan. ${KOLOM_DIHARAPKAN}`);
  }
  himpunan.lengkapiBidang();
  const { kelompok, definisi } = himpunan.kelompok();
  const versi = asal.versi ?? tahunDari(asal.berkas) ?? asal.berkas.replace(/\.[^.]*$/, '');
  const tahun = /^20\d\d$/.test(versi) ? Number(versi) : null;
  const pendahulu = daftarPendahulu(terbaca);
  if (pendahulu !== '') kelompok['p'] = pendahulu;
  const keterangan = {
    versi,
    tahun,
    sumber: asal.berkas,
    tanggal: asal.tanggal ?? '',
    lengkap: true,
    lebar: himpunan.lebar(),
    jumlah: himpunan.jumlahSub,
    sidik: sidikTeks(Object.keys(kelompok).map((nama) => `${nama}\n${kelompok[nama]!}`)),
  };
  const spasi = hitungSpasi(baris, letak);
  return {
    kamus: { keterangan, kelompok },
    definisi,
    ringkasan: buatRingkasan(terbaca, letak, spasi, urutkan(aneh)),
  };
}

/** Compiles at once. */
export function susunKamus(baris: readonly (readonly NilaiSel[])[], asal: AsalDaftar): HasilSusun {
  const langkah = susunKamusBertahap(baris, asal);
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}

function urutkan(aneh: readonly { readonly nomor: number; readonly pesan: string }[]): string[] {
  return [...aneh].sort((a, b) => a.nomor - b.nomor).map(({ nomor, pesan }) => `baris ${nomor}: ${pesan}`);
}

function* semuaNama(baris: readonly BarisDaftar[]): Iterable<string> {
  for (const { utama, atas } of baris) {
    yield utama.nama;
    for (const { nama } of atas) yield nama;
  }
}

function kosongPadahalAda(isi: BarisDaftar, { kolom }: TataLetak): boolean {
  return (
    (kolom.indikator !== undefined && isi.indikator === '') ||
    (kolom.satuan !== undefined && isi.satuan === '')
  );
}

function tahunDari(berkas: string): string | null {
  const tahun = berkas.match(/20[12345]\d/g);
  return tahun ? tahun[tahun.length - 1]! : null;
}

function daftarPendahulu(baris: readonly BarisDaftar[]): string {
  return baris
    .flatMap((b) =>
      b.sebelumnya.map((lama) =>
        tulisBaris([lama.kode.teks, HURUF_PEMDA[b.pemda], lama.nama, b.utama.kode.teks]),
      ),
    )
    .sort()
    .join('\n');
}
