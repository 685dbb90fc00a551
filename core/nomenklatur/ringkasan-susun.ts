import type { NilaiSel } from '../angka/nilai-sel';
import type { BarisDaftar } from './baris-daftar';
import { namaSama, rapikanTeks } from './normal-nama';
import type { TataLetak } from './tata-letak';

/** White space met in the raw cells. */
export interface SpasiDitemui {
  readonly namaBerbaris: number;
  readonly satuanBerspasi: number;
  /** Distinct spellings of units before and after folding blanks and case. */
  readonly satuanMentah: number;
  readonly satuanRapi: number;
}

/** What the importer met, for the person who installs the list. */
export interface RingkasanSusun extends SpasiDitemui {
  readonly tataLetak: 'sipd' | 'polos';
  readonly subKegiatan: number;
  readonly kabkot: number;
  readonly prov: number;
  readonly bidang: number;
  readonly penunjang: number;
  /** Codes that occur for both kinds of pemda, and those of them with two names. */
  readonly kembar: number;
  readonly kembarBedaNama: number;
  readonly dicabut: number;
  readonly pendahulu: number;
  readonly tanpaIndikator: number;
  /** Rows that could not be used as they are, with their row number. */
  readonly aneh: readonly string[];
}

export function hitungSpasi(baris: readonly (readonly NilaiSel[])[], letak: TataLetak): SpasiDitemui {
  const kolomNama = letak.kolom[letak.jenis === 'sipd' ? 'sub' : 'nama']!;
  const kolomSatuan = letak.kolom.satuan ?? -1;
  const mentah = new Set<string>();
  const rapi = new Set<string>();
  let namaBerbaris = 0;
  let satuanBerspasi = 0;
  for (const sel of baris.slice(letak.barisJudul + 1)) {
    const nama = sel[kolomNama];
    const satuan = sel[kolomSatuan];
    if (typeof nama === 'string' && nama.includes('\n')) namaBerbaris++;
    if (typeof satuan !== 'string' || satuan === '') continue;
    if (satuan !== satuan.trimEnd()) satuanBerspasi++;
    mentah.add(satuan);
    rapi.add(rapikanTeks(satuan).toLowerCase());
  }
  return { namaBerbaris, satuanBerspasi, satuanMentah: mentah.size, satuanRapi: rapi.size };
}

export function buatRingkasan(
  baris: readonly BarisDaftar[],
  letak: TataLetak,
  spasi: SpasiDitemui,
  aneh: readonly string[],
): RingkasanSusun {
  const sub = baris.filter((b) => b.utama.kode.lebar !== null);
  const namaProv = new Map<string, string>();
  for (const b of sub) if (b.pemda === 'prov') namaProv.set(b.utama.kode.teks, b.utama.nama);
  const kembar = sub.filter((b) => b.pemda === 'kabkot' && namaProv.has(b.utama.kode.teks));
  const banyak = (syarat: (b: BarisDaftar) => boolean) => sub.filter(syarat).length;
  return {
    ...spasi,
    tataLetak: letak.jenis,
    subKegiatan: sub.length,
    kabkot: banyak((b) => b.pemda === 'kabkot'),
    prov: banyak((b) => b.pemda === 'prov'),
    bidang: new Set(sub.map((b) => b.utama.kode.segmen.slice(0, 2).join('.'))).size,
    penunjang: banyak((b) => b.utama.kode.segmen[0] === 'X'),
    kembar: kembar.length,
    kembarBedaNama: kembar.filter((b) => !namaSama(b.utama.nama, namaProv.get(b.utama.kode.teks)!)).length,
    dicabut: banyak((b) => b.dicabut),
    pendahulu: sub.reduce((n, b) => n + b.sebelumnya.length, 0),
    tanpaIndikator: banyak((b) => b.indikator === '' || b.satuan === ''),
    aneh,
  };
}
