import type { KolomTabel, Tabel } from '../formulir/tabel';
import { nilaiSel } from '../lembar/lembar';
import { TINGKAT_BARIS, type TingkatBaris } from './baris';
import type { NamaBaris } from './nama-baris';
import { tingkatDariKata, tingkatDariSel } from './tingkat-kata';
import { tingkatTersirat, type TingkatTersirat } from './tingkat-letak';

/** Levels of the rows of a table without codes: as a cell of their own, their words or their place say. */
export class PembacaTingkat {
  /** Levels by place or numbering, where neither codes nor words state them. */
  readonly tersirat: TingkatTersirat['tingkat'];
  private readonly tanpaNama: boolean;
  private readonly kolom: KolomTabel | undefined;

  constructor(
    private readonly tabel: Tabel,
    private readonly nama: NamaBaris,
  ) {
    this.kolom = tabel.kolom.find((k) => k.definisi.jenis === 'tingkat');
    const tersirat = tabel.formulir.baris.tingkat === 'kata' ? tingkatTersirat(tabel) : null;
    this.tersirat = tersirat?.tingkat ?? new Map();
    this.tanpaNama = tersirat?.tanpaNama ?? false;
  }

  /** Null where nothing names the level. */
  baca(baris: number, label: string): TingkatBaris | null {
    const sel = this.kolom ? nilaiSel(this.tabel.lembar, baris, this.kolom.kolom[0]!) : null;
    return tingkatDariSel(sel) ?? tingkatDariKata(label) ?? this.menurutLetak(baris);
  }

  /** How deep a row stands where its level has no name; null for any other. */
  kedalaman(baris: number): number | null {
    const tingkat = this.tanpaNama ? this.tersirat.get(baris) : undefined;
    return tingkat === undefined ? null : TINGKAT_BARIS.indexOf(tingkat);
  }

  private menurutLetak(baris: number): TingkatBaris | null {
    if (this.nama.bertangga) return this.nama.tingkat(baris);
    return this.tanpaNama ? null : (this.tersirat.get(baris) ?? null);
  }
}
