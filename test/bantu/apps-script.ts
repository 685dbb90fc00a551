import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { BukuPalsu, type OpsiBuku } from './apps-script-buku';
import { Lacak } from './apps-script-lacak';
import { larangan, layananGoogle, type Layar, type ModeIzin } from './apps-script-layanan';
import { periksaKiriman } from './apps-script-kiriman';
import type { BukuKerja } from '../../core/lembar/lembar';

export interface OpsiAppsScript extends OpsiBuku {
  /** Load order of the script files; Google's order is not promised. */
  urutkan?: (a: string, b: string) => number;
}

export interface GangguanJembatan {
  readonly saat: 'sebelum' | 'sesudah' | 'kosong';
  /** What the failure handler gets; null: nothing at all. */
  readonly galat: Error | null;
}

/**
 * The built Apps Script files on a fake Google: a bare V8 context per run (as on Google, nothing survives a run),
 * services over `buku`, counted and limited by the authorisation of the run.
 */
export class AppsScript {
  readonly buku: BukuPalsu;
  readonly layar: Layar = { menu: [], panel: null, pesan: [], jawaban: 'YES' };
  /** Service calls of the last run. */
  panggilan: Readonly<Record<string, number>> = {};
  /** Runs so far: each is one round trip of a real user. */
  jalan = 0;
  /** Faults: run before and after each service call, and may throw what Google throws. */
  sebelumLayanan: ((cara: string) => void) | null = null;
  sesudahLayanan: (() => void) | null = null;
  /** What becomes of a google.script.run call: lost before, lost after, or answered with nothing. */
  gangguanJembatan: ((nama: string) => GangguanJembatan | null) | null = null;
  private readonly skrip: vm.Script[];

  constructor(
    private readonly folder: string,
    buku: BukuKerja,
    opsi: OpsiAppsScript = {},
  ) {
    this.buku = new BukuPalsu(buku, opsi);
    const nama = readdirSync(folder).filter((n) => n.endsWith('.js'));
    nama.sort(opsi.urutkan);
    this.skrip = nama.map((n) => new vm.Script(readFileSync(join(folder, n), 'utf8'), { filename: n }));
  }

  get jumlahPanggilan(): number {
    return Object.values(this.panggilan).reduce((a, b) => a + b, 0);
  }

  /** A fresh run up to the end of the top level. */
  muat(mode: ModeIzin): { ctx: vm.Context; lacak: Lacak } {
    const larang = larangan(mode);
    const lacak = new Lacak(
      (layanan, cara) => {
        this.sebelumLayanan?.(`${layanan}.${cara}`);
        larang(layanan, cara);
      },
      () => this.sesudahLayanan?.(),
    );
    const ctx = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    const tanggal = vm.runInContext('(ms) => new Date(ms)', ctx) as (ms: number) => unknown;
    const halaman = (nama: string): string => readFileSync(join(this.folder, `${nama}.html`), 'utf8');
    Object.assign(ctx, layananGoogle(this.buku, lacak, this.layar, halaman, tanggal));
    for (const skrip of this.skrip) skrip.runInContext(ctx, { timeout: 30_000 });
    return { ctx, lacak };
  }

  /** Runs a top-level function as menu, trigger or google.script.run would. */
  panggil(nama: string, argumen: readonly unknown[] = [], mode: ModeIzin = 'FULL'): unknown {
    this.jalan++;
    const { ctx, lacak } = this.muat(mode);
    const fungsi = vm.runInContext(`typeof ${nama} === 'function' ? ${nama} : null`, ctx) as
      ((...a: unknown[]) => unknown) | null;
    if (!fungsi) throw new Error(`Script function not found: ${nama}`);
    try {
      return fungsi(...argumen);
    } finally {
      this.panggilan = lacak.panggilan;
    }
  }

  /** A formula: arrays and Dates belong to the script's realm, services are read-only. */
  rumus(nama: string, ...argumen: unknown[]): unknown {
    const { ctx, lacak } = this.muat('CUSTOM_FUNCTION');
    const keDalam = vm.runInContext(
      '(teks) => JSON.parse(teks, (_, v) => v && v.tanggal ? new Date(v.tanggal) : v)',
      ctx,
    ) as (teks: string) => unknown[];
    const fungsi = vm.runInContext(nama, ctx) as (...a: unknown[]) => unknown;
    try {
      const hasil = fungsi(...keDalam(JSON.stringify(argumen)));
      return hasil === undefined ? undefined : JSON.parse(JSON.stringify(hasil));
    } finally {
      this.panggilan = lacak.panggilan;
    }
  }

  /** google.script.run: strict about what may cross, private names are out of reach, errors arrive as messages. */
  kirim(nama: string, argumen: readonly unknown[]): unknown {
    if (nama.endsWith('_')) throw new Error(`Script function not found: ${nama}`);
    periksaKiriman(argumen, 'argumen');
    const hasil = this.panggil(nama, JSON.parse(JSON.stringify(argumen)) as unknown[]);
    periksaKiriman(hasil, 'hasil');
    return JSON.parse(JSON.stringify(hasil)) as unknown;
  }
}
