import type { Kode } from '../kode/kode';
import { bentukUmum } from '../kode/penunjang';
import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';
import { normalNama } from '../nomenklatur/normal-nama';

/** "Sub Kegiatan Penyediaan Sandang" is Penyediaan Sandang. */
const KATA_TINGKAT = /^(program|sub ?kegiatan|kegiatan)\b[\s:.-]*/i;

/** What a table brings to every comparison, each read on first use: one table may be compared with dozens. */
export class IsiBanding {
  private readonly namaBaris: string[] = [];
  private kode: ReadonlyMap<string, Baris> | null = null;
  private nama: ReadonlyMap<string, Baris> | null = null;
  private namaInduk: ReadonlyMap<string, Baris> | null = null;
  private penunjang: ReadonlyMap<string, Kode> | null = null;
  readonly berkode: boolean;
  /** Some code is of the bidang "X.XX". */
  readonly umum: boolean;

  constructor(private readonly matriks: Matriks) {
    this.berkode = matriks.baris.some((b) => b.kode);
    this.umum = matriks.baris.some((b) => b.kode?.segmen[0] === 'X');
  }

  /** Rows by the identity of their code; a code that stands on several rows is left out. */
  get perKode(): ReadonlyMap<string, Baris> {
    return (this.kode ??= barisTunggal(this.matriks, (b) => b.kode?.kanonik ?? ''));
  }

  /** Rows by their name; a name that stands twice is left out. */
  get perNama(): ReadonlyMap<string, Baris> {
    return (this.nama ??= barisTunggal(this.matriks, (b) => this.bernama(b)));
  }

  /** Rows by their name below that of their parent; a name that stands there twice is left out. */
  get perNamaInduk(): ReadonlyMap<string, Baris> {
    return (this.namaInduk ??= barisTunggal(this.matriks, (b) => {
      const nama = this.bernama(b);
      return nama === '' ? '' : `${b.induk ? this.bernama(b.induk) : ''}|${nama}`;
    }));
  }

  /** The bidang of its penunjang codes. */
  get bidang(): ReadonlyMap<string, Kode> {
    if (!this.penunjang) {
      const bidang = new Map<string, Kode>();
      for (const { kode } of this.matriks.baris) {
        if (kode && bentukUmum(kode)) bidang.set(kode.segmen.slice(0, 2).join('.'), kode);
      }
      this.penunjang = bidang;
    }
    return this.penunjang;
  }

  /** Name without the word of its level. */
  namaTanpaTingkat({ indeks, label }: Baris): string {
    return (this.namaBaris[indeks] ??= normalNama(label.replace(KATA_TINGKAT, '')));
  }

  private bernama(baris: Baris): string {
    return baris.tingkat === 'rincian' ? '' : this.namaTanpaTingkat(baris);
  }
}

const tersimpan = new WeakMap<Matriks, IsiBanding>();

export function isiBanding(matriks: Matriks): IsiBanding {
  let isi = tersimpan.get(matriks);
  if (!isi) tersimpan.set(matriks, (isi = new IsiBanding(matriks)));
  return isi;
}

/** Data rows by a key; one that several rows have is left out, and '' is none. */
export function barisTunggal(matriks: Matriks, kunci: (baris: Baris) => string): Map<string, Baris> {
  const hasil = new Map<string, Baris>();
  const ganda = new Set<string>();
  for (const baris of matriks.baris) {
    const milik = baris.jenis === 'data' ? kunci(baris) : '';
    if (milik === '') continue;
    if (hasil.has(milik)) ganda.add(milik);
    else hasil.set(milik, baris);
  }
  for (const milik of ganda) hasil.delete(milik);
  return hasil;
}
