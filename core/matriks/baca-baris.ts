import type { BacaanKode } from '../kode/baca-kode';
import type { Tabel, KolomTabel } from '../formulir/tabel';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import type { JenisBaris, TingkatBaris } from './baris';
import { PembacaTingkat } from './baca-tingkat';
import { barisPenutup } from './baris-penutup';
import { teksTotal } from './baris-total';
import { kolomIsi, terisi, type KolomIsi } from './isi-baris';
import { tingkatKepala } from './kepala-tanpa-kode';
import { namaUrusan, PembacaKode } from './kode-baris';
import { NamaBaris } from './nama-baris';

/** One sheet row as the table sees it. */
interface IsiBaris {
  readonly jenis: JenisBaris;
  readonly tingkat: TingkatBaris | null;
  readonly kode: BacaanKode | null;
  /** Of a row 'lain' only where it holds nothing else: the name above may go on there. */
  readonly label: string;
}

const LAIN: IsiBaris = { jenis: 'lain', tingkat: null, kode: null, label: '' };

/** Classifies the rows of one table, top to bottom; remembers whether a total has passed. */
export class PembacaBaris {
  private readonly kode: KolomTabel | undefined;
  private readonly uraian: KolomTabel | undefined;
  private readonly isi: KolomIsi;
  private readonly pembacaKode: PembacaKode;
  private readonly nama: NamaBaris;
  /** Levels of rows without code. */
  readonly tingkat: PembacaTingkat;
  private lewatTotal = false;
  private lewatKode = false;
  /** Levels that rows without code above the first code stand for. */
  private readonly tingkatKepala = new Set<TingkatBaris>();

  constructor(private readonly tabel: Tabel) {
    const cari = (syarat: (k: KolomTabel) => boolean): KolomTabel | undefined => tabel.kolom.find(syarat);
    this.kode = cari((k) => k.definisi.id === 'kode');
    this.pembacaKode = new PembacaKode(tabel, this.kode);
    this.uraian = cari((k) => k.definisi.jenis === 'uraian');
    this.isi = kolomIsi(tabel);
    this.nama = new NamaBaris(tabel, this.uraian, this.isi.indikator.slice(0, 1));
    this.tingkat = new PembacaTingkat(tabel, this.nama);
  }

  baca(baris: number): IsiBaris {
    if (this.tabel.formulir.baris.tingkat === 'datar') return this.bacaDatar(baris);
    const label = this.nama.label(baris);
    const kode = this.tingkat.tersirat.has(baris) ? null : this.pembacaKode.baca(baris, label);
    if (kode && this.lewatTotal && apakahCatatan(kode, label)) return LAIN;
    if (kode && kode.alasan === null) {
      this.lewatTotal = false;
      this.lewatKode = true;
      return this.berkode(kode, label);
    }
    const penutup = barisPenutup(this.tabel, baris);
    if (penutup) {
      this.lewatTotal = true;
      return { ...penutup, tingkat: null, kode: null };
    }
    const total = teksTotal(this.tabel, this.isi, baris, label);
    if (total !== null) {
      this.lewatTotal = true;
      return { jenis: 'total', tingkat: null, kode: null, label: total };
    }
    if (this.lewatTotal) return this.setelahTotal(baris, label);
    if (kode && (kode.alasan === 'rusak' || kode.alasan === 'ambigu' || kode.alasan === 'galat')) {
      return { jenis: 'data', tingkat: this.organisasiRusak(kode, baris), kode, label };
    }
    return this.tanpaKode(baris, label || this.namaDiKode(baris));
  }

  /** "DINAS SOSIAL" over the columns of code and name, where such rows carry the table or may come to. */
  private namaDiKode(baris: number): string {
    if (!this.kode || (this.lewatKode && this.tingkatKepala.size === 0)) return '';
    const teks = rapikan(nilaiSel(this.tabel.lembar, baris, this.kode.kolom[0]!));
    return /\p{L}{3}/u.test(teks) ? teks : '';
  }

  private bacaDatar(baris: number): IsiBaris {
    const penutup = barisPenutup(this.tabel, baris);
    if (penutup) return { ...penutup, tingkat: null, kode: null };
    const label = this.nama.label(baris);
    const dijumlah = this.tabel.kolom.some((k) => k.definisi.dijumlah);
    const total = dijumlah ? teksTotal(this.tabel, this.isi, baris, label) : null;
    if (total !== null) return { jenis: 'total', tingkat: null, kode: null, label: total };
    const kode = this.pembacaKode.baca(baris, label);
    const banyakIsi = this.tabel.kolom.filter((k) => this.terisi(baris, [k.kolom[0]!])).length;
    const berarti = kode?.alasan === null || this.terisi(baris, this.isi.penjelas) || label !== '';
    if (banyakIsi < (berarti ? 2 : 3)) return LAIN;
    return { jenis: 'data', tingkat: null, kode: kode?.alasan === 'kosong' ? null : kode, label };
  }

  private berkode(kode: BacaanKode, label: string): IsiBaris {
    const nama = label !== '' && kode.nama === null ? label : (kode.nama ?? label);
    if (kode.jenis === 'nomenklatur')
      return { jenis: 'data', tingkat: kode.kode!.tingkat, kode, label: nama };
    if (kode.jenis === 'organisasi') {
      const tingkat = /\.0000$/.test(kode.teks!) ? 'skpd' : 'unit';
      return { jenis: 'data', tingkat, kode, label: nama };
    }
    return { jenis: 'data', tingkat: 'rincian', kode, label: nama };
  }

  private tanpaKode(baris: number, label: string): IsiBaris {
    const uang = this.terisi(baris, this.isi.uang);
    const penjelas = this.terisi(baris, this.isi.penjelas);
    if (!uang && !penjelas && label === '') return LAIN;
    if (this.tabel.formulir.baris.tingkat === 'kata') {
      const tingkat = this.tingkat.baca(baris, label);
      if (label === '') return { jenis: 'lanjutan', tingkat: 'rincian', kode: null, label };
      const bertempat = tingkat !== null || this.tingkat.kedalaman(baris) !== null;
      if (uang || penjelas || bertempat) return { jenis: 'data', tingkat, kode: null, label };
      return this.hanyaNama(baris) ? { ...LAIN, label } : LAIN;
    }
    if (label === '') return { jenis: 'lanjutan', tingkat: 'rincian', kode: null, label };
    if (!uang && !penjelas) return this.hanyaNama(baris) ? { ...LAIN, label } : LAIN;
    return { jenis: 'data', tingkat: this.kepalaTanpaKode(baris, label, uang), kode: null, label };
  }

  /**
   * A row without code above the first one carries the whole table or a part of it, as "DINAS SOSIAL"; null where the
   * name does not say which. Further down only a name of a level that stood there already is no detail.
   */
  private kepalaTanpaKode(baris: number, label: string, uang: boolean): TingkatBaris | null {
    if (!uang || this.terisi(baris, this.isi.indikator)) return 'rincian';
    const tingkat = tingkatKepala(label);
    if (!this.lewatKode) {
      if (tingkat) this.tingkatKepala.add(tingkat);
      return tingkat;
    }
    if (tingkat === null || !this.tingkatKepala.has(tingkat)) return 'rincian';
    const berikut = this.pembacaKode.intip(baris + 1, this.nama.label(baris + 1));
    return berikut?.kode && berikut.kode.segmen.length <= 3 ? tingkat : 'rincian';
  }

  /** After a total coded rows, named levels and rows of amounts open a new section; the rest are notes and signatures. */
  private setelahTotal(baris: number, label: string): IsiBaris {
    const tingkat = this.tabel.formulir.baris.tingkat === 'kata' ? this.tingkat.baca(baris, label) : null;
    const { uang } = this.isi;
    const angka = uang.filter((k) => typeof nilaiSel(this.tabel.lembar, baris, k) === 'number').length;
    // A note may name one amount; a row of the table has several. Codes would stand before the rest.
    const bernilai = label !== '' && angka > 1 && angka * 2 >= uang.length && !this.kode;
    if (tingkat === null && this.tingkat.kedalaman(baris) === null && !bernilai) return LAIN;
    this.lewatTotal = false;
    return { jenis: 'data', tingkat, kode: null, label };
  }

  private hanyaNama(baris: number): boolean {
    return this.tabel.kolom.every((k) => k === this.uraian || !this.terisi(baris, k.kolom));
  }

  private terisi(baris: number, kolom: readonly number[]): boolean {
    return terisi(this.tabel, baris, kolom);
  }

  /** A broken code that was meant as an organisation: what follows does not belong to the unit before it. */
  private organisasiRusak(kode: BacaanKode, baris: number): TingkatBaris | null {
    const kolom = this.kode ?? this.uraian;
    if (kode.alasan !== 'rusak' || !kolom) return null;
    const teks = rapikan(nilaiSel(this.tabel.lembar, baris, kolom.kolom[0]!)).replace(/\s/g, '');
    if (!/\.0\.00\.|^\d+\.\d+\.\d\.(\d+\.){3,}\d{4}$/.test(teks)) return null;
    return teks.endsWith('.0000') ? 'skpd' : 'unit';
  }
}

/** "1. Pagu perubahan sebesar ...", "2. SiLPA" below the total: numbered notes, not the urusan 1 and 2. */
function apakahCatatan({ kode, nama }: BacaanKode, label: string): boolean {
  return kode?.tingkat === 'urusan' && !namaUrusan(nama ?? label);
}
