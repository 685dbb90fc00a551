import type { BacaanKode } from '../kode/baca-kode';
import type { Tabel, KolomTabel } from '../formulir/tabel';
import { rapikan, selKosong } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import { TINGKAT_BARIS, type JenisBaris, type TingkatBaris } from './baris';
import { barisPenutup } from './baris-penutup';
import { tingkatKepala } from './kepala-tanpa-kode';
import { namaUrusan, PembacaKode } from './kode-baris';
import { NamaBaris } from './nama-baris';
import { tingkatTersirat, type TingkatTersirat } from './tingkat-letak';
import { tingkatDariKata, tingkatDariSel } from './tingkat-kata';

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
  private readonly tingkat: KolomTabel | undefined;
  private readonly penjelas: readonly number[];
  private readonly indikator: readonly number[];
  private readonly uang: readonly number[];
  /** Levels by place or numbering, where neither codes nor words state them. */
  readonly tersirat: TingkatTersirat['tingkat'];
  private readonly tanpaNama: boolean;
  private readonly pembacaKode: PembacaKode;
  private readonly nama: NamaBaris;
  private lewatTotal = false;
  private lewatKode = false;
  /** Levels that rows without code above the first code stand for. */
  private readonly tingkatKepala = new Set<TingkatBaris>();

  constructor(private readonly tabel: Tabel) {
    const cari = (syarat: (k: KolomTabel) => boolean): KolomTabel | undefined => tabel.kolom.find(syarat);
    this.kode = cari((k) => k.definisi.id === 'kode');
    this.pembacaKode = new PembacaKode(tabel, this.kode);
    this.uraian = cari((k) => k.definisi.jenis === 'uraian');
    this.tingkat = cari((k) => k.definisi.jenis === 'tingkat');
    const berjenis = (...jenis: string[]): number[] =>
      tabel.kolom.filter((k) => jenis.includes(k.definisi.jenis)).map((k) => k.kolom[0]!);
    this.penjelas = berjenis('indikator', 'kinerja', 'satuan', 'persen');
    this.indikator = berjenis('indikator');
    this.uang = berjenis('uang');
    this.nama = new NamaBaris(tabel, this.uraian, this.indikator.slice(0, 1));
    const tersirat = tabel.formulir.baris.tingkat === 'kata' ? tingkatTersirat(tabel) : null;
    this.tersirat = tersirat?.tingkat ?? new Map();
    this.tanpaNama = tersirat?.tanpaNama ?? false;
  }

  baca(baris: number): IsiBaris {
    if (this.tabel.formulir.baris.tingkat === 'datar') return this.bacaDatar(baris);
    const label = this.nama.label(baris);
    const kode = this.tersirat.has(baris) ? null : this.pembacaKode.baca(baris, label);
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
    if (this.apakahTotal(baris, label)) {
      this.lewatTotal = true;
      return { jenis: 'total', tingkat: null, kode: null, label: this.teksTotal(baris) };
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
    if (this.tabel.kolom.some((k) => k.definisi.dijumlah) && this.apakahTotal(baris, label))
      return { jenis: 'total', tingkat: null, kode: null, label: this.teksTotal(baris) };
    const kode = this.pembacaKode.baca(baris, label);
    const terisi = this.tabel.kolom.filter(
      (k) => !selKosong(nilaiSel(this.tabel.lembar, baris, k.kolom[0]!)),
    );
    const adaAngka = this.penjelas.some((k) => !selKosong(nilaiSel(this.tabel.lembar, baris, k)));
    const berarti = kode?.alasan === null || adaAngka || label !== '';
    if (terisi.length < (berarti ? 2 : 3)) return LAIN;
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
    const uang = this.uang.some((k) => !selKosong(nilaiSel(this.tabel.lembar, baris, k)));
    const penjelas = this.penjelas.some((k) => !selKosong(nilaiSel(this.tabel.lembar, baris, k)));
    if (!uang && !penjelas && label === '') return LAIN;
    if (this.tabel.formulir.baris.tingkat === 'kata') {
      const tingkat = this.tingkatKata(baris, label);
      if (label === '') return { jenis: 'lanjutan', tingkat: 'rincian', kode: null, label };
      const bertempat = tingkat !== null || this.kedalaman(baris) !== null;
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
    const berindikator = this.indikator.some((k) => !selKosong(nilaiSel(this.tabel.lembar, baris, k)));
    if (!uang || berindikator) return 'rincian';
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
    const tingkat = this.tabel.formulir.baris.tingkat === 'kata' ? this.tingkatKata(baris, label) : null;
    const angka = this.uang.filter((k) => typeof nilaiSel(this.tabel.lembar, baris, k) === 'number').length;
    // A note may name one amount; a row of the table has several. Codes would stand before the rest.
    const bernilai = label !== '' && angka > 1 && angka * 2 >= this.uang.length && !this.kode;
    if (tingkat === null && this.kedalaman(baris) === null && !bernilai) return LAIN;
    this.lewatTotal = false;
    return { jenis: 'data', tingkat, kode: null, label };
  }

  private hanyaNama(baris: number): boolean {
    const { lembar, kolom } = this.tabel;
    return kolom.every(
      (k) => k === this.uraian || k.kolom.every((n) => selKosong(nilaiSel(lembar, baris, n))),
    );
  }

  private tingkatLetak(baris: number): TingkatBaris | null {
    if (this.nama.bertangga) return this.nama.tingkat(baris);
    return this.tanpaNama ? null : (this.tersirat.get(baris) ?? null);
  }

  /** How deep a row stands where its level has no name; null for any other. */
  kedalaman(baris: number): number | null {
    const tingkat = this.tanpaNama ? this.tersirat.get(baris) : undefined;
    return tingkat === undefined ? null : TINGKAT_BARIS.indexOf(tingkat);
  }

  private tingkatKata(baris: number, label: string): TingkatBaris | null {
    const sel = this.tingkat ? nilaiSel(this.tabel.lembar, baris, this.tingkat.kolom[0]!) : null;
    return tingkatDariSel(sel) ?? tingkatDariKata(label) ?? this.tingkatLetak(baris);
  }

  /** A broken code that was meant as an organisation: what follows does not belong to the unit before it. */
  private organisasiRusak(kode: BacaanKode, baris: number): TingkatBaris | null {
    const kolom = this.kode ?? this.uraian;
    if (kode.alasan !== 'rusak' || !kolom) return null;
    const teks = rapikan(nilaiSel(this.tabel.lembar, baris, kolom.kolom[0]!)).replace(/\s/g, '');
    if (!/\.0\.00\.|^\d+\.\d+\.\d\.(\d+\.){3,}\d{4}$/.test(teks)) return null;
    return teks.endsWith('.0000') ? 'skpd' : 'unit';
  }

  private apakahTotal(baris: number, label: string): boolean {
    const teks = this.teksTotal(baris);
    if (teks === '' || teks.length > 80) return false;
    // "Jumlah ..." beside a name is an indicator, not a total.
    if (label !== '' && label !== teks) return false;
    const terisi = (kolom: readonly number[]): boolean =>
      kolom.some((k) => !selKosong(nilaiSel(this.tabel.lembar, baris, k)));
    return this.uang.length > 0 ? terisi(this.uang) && !terisi(this.indikator) : terisi(this.penjelas);
  }

  /** The text that makes a row a total: the first words of the row outside its numbers and indicators. */
  private teksTotal(baris: number): string {
    const { lembar, formulir, rentang } = this.tabel;
    for (let k = rentang.kolom; k <= rentang.kolomAkhir; k++) {
      if (this.uang.includes(k) || this.penjelas.includes(k)) continue;
      const teks = rapikan(nilaiSel(lembar, baris, k));
      if (teks !== '' && !/^[\d.-]+$/.test(teks)) return formulir.baris.total.test(teks) ? teks : '';
    }
    return '';
  }
}

/** "1. Pagu perubahan sebesar ...", "2. SiLPA" below the total: numbered notes, not the urusan 1 and 2. */
function apakahCatatan({ kode, nama }: BacaanKode, label: string): boolean {
  return kode?.tingkat === 'urusan' && !namaUrusan(nama ?? label);
}
