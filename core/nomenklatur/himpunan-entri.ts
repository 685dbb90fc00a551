import type { Kode, Pemda } from '../kode/kode';
import { apakahTurunan } from '../kode/silsilah';
import { kodeDari } from '../kode/tata-bahasa';
import type { BarisDaftar } from './baris-daftar';
import { NAMA_BIDANG } from './bawaan/nama-bidang';
import { namaSama } from './normal-nama';
import { HURUF_PEMDA, kelompokKode, PEMISAH, tulisBaris } from './tersusun';

interface Isi {
  readonly kode: Kode;
  readonly pemda: Pemda;
  readonly nama: string;
  /** kinerja, indikator, satuan, spm, dicabut */
  readonly lain: readonly string[];
  readonly definisi: string;
}

/** The entries of a list while it is compiled; says what is odd about each row it gets. */
export class Himpunan {
  jumlahSub = 0;
  private readonly isi = new Map<string, Isi[]>();
  private empatAngka = 0;

  tambah(baris: BarisDaftar, rapikan: (nama: string) => string): string[] {
    const masalah: string[] = [];
    const { utama, pemda } = baris;
    for (const atas of baris.atas) {
      if (apakahTurunan(utama.kode, atas.kode)) this.catat(atas.kode, pemda, rapikan(atas.nama), [], '');
      else masalah.push(`${utama.kode.teks} tidak berada di bawah ${atas.kode.teks}`);
    }
    const lain = [baris.kinerja, baris.indikator, baris.satuan, baris.spm, baris.dicabut ? '1' : ''];
    const tercatat = this.catat(utama.kode, pemda, rapikan(utama.nama), lain, baris.definisi);
    if (tercatat === 'ganda') masalah.push(`${utama.kode.teks} ganda, nama sama`);
    if (tercatat === 'nama lain') masalah.push(`${utama.kode.teks} ganda, nama berbeda`);
    if (utama.kode.lebar === null || tercatat === 'ganda') return masalah;
    this.jumlahSub++;
    if (utama.kode.lebar === 4) this.empatAngka++;
    return masalah;
  }

  /** Plain lists do not name the bidang: the names are the same in every version. */
  lengkapiBidang(): void {
    const dipakai = new Map<string, Pemda>();
    for (const [{ kode, pemda }] of this.isi.values() as Iterable<[Isi]>) {
      if (kode.lebar !== null)
        dipakai.set(`${kode.segmen[0]!}.${kode.segmen[1]!}|${HURUF_PEMDA[pemda]}`, pemda);
    }
    for (const [kunci, pemda] of dipakai) {
      const bidang = kunci.slice(0, -2);
      const nama = NAMA_BIDANG.get(bidang);
      if (nama !== undefined && !this.isi.has(kunci)) this.catat(kodeDari(bidang)!, pemda, nama, [], '');
    }
  }

  lebar(): 2 | 4 {
    return this.empatAngka * 2 >= this.jumlahSub ? 4 : 2;
  }

  /** Sorted text per group, and the definitions per group. */
  kelompok(): { kelompok: Record<string, string>; definisi: Record<string, string> } {
    const kelompok: Record<string, string[]> = {};
    const definisi: Record<string, string[]> = {};
    for (const kunci of [...this.isi.keys()].sort()) {
      for (const { kode, pemda, nama, lain, definisi: arti } of this.isi.get(kunci)!) {
        const awal = [kode.teks, HURUF_PEMDA[pemda]];
        const milik = kelompokKode(kode);
        (kelompok[milik] ??= []).push(tulisBaris([...awal, nama, ...lain]));
        if (arti !== '') (definisi[milik] ??= []).push([...awal, JSON.stringify(arti)].join(PEMISAH));
      }
    }
    return { kelompok: gabungkan(kelompok), definisi: gabungkan(definisi) };
  }

  private catat(kode: Kode, pemda: Pemda, nama: string, lain: readonly string[], definisi: string) {
    const kunci = `${kode.teks}|${HURUF_PEMDA[pemda]}`;
    const ada = this.isi.get(kunci);
    const baru = { kode, pemda, nama, lain, definisi };
    if (!ada) {
      this.isi.set(kunci, [baru]);
      return 'baru';
    }
    const kembar = ada.findIndex((e) => namaSama(e.nama, nama));
    if (kembar < 0) {
      ada.push(baru);
      return 'nama lain';
    }
    // A list may keep the withdrawn row beside the living one: the living one counts.
    if (ada[kembar]!.lain[4] === '1' && lain[4] === '') ada[kembar] = baru;
    return 'ganda';
  }
}

function gabungkan(daftar: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const hasil: Record<string, string> = {};
  for (const nama of Object.keys(daftar).sort()) hasil[nama] = daftar[nama]!.join('\n');
  return hasil;
}
