import type { Pemda } from '../core/kode/kode';
import type { Kamus } from '../core/nomenklatur/kamus';
import { pilihKamus } from '../core/nomenklatur/terpasang';
import { pasangKamusBerkas } from './kamus-berkas';
import { bacaBulat, bacaOpsi, bacaPemda, formatKeluaran } from './opsi';

export const OPSI_PERIKSA = {
  lembar: { type: 'string', multiple: true },
  kamus: { type: 'string', multiple: true },
  versi: { type: 'string' },
  pemda: { type: 'string' },
  pembanding: { type: 'string', multiple: true },
  format: { type: 'string' },
  verifikasi: { type: 'boolean' },
  sidik: { type: 'string' },
  proses: { type: 'string' },
  keluar: { type: 'string' },
} as const;

/** What `renja periksa` was asked for. */
export interface Pilihan {
  readonly berkas: readonly string[];
  readonly lembar: readonly string[];
  readonly kamus: Kamus;
  readonly pemda: Pemda | null;
  readonly pembanding: readonly string[];
  readonly format: string;
  readonly verifikasi: boolean;
  readonly sidik: string | null;
  /** Files checked at the same time; null: as many as the machine bears. */
  readonly proses: number | null;
  readonly keluar: string | null;
}

/** Reads the options and installs the dictionary. Throws with an Indonesian message. */
export function bacaPilihan(argumen: readonly string[]): Pilihan {
  const { values: opsi, positionals } = bacaOpsi(argumen, OPSI_PERIKSA);
  if (positionals.length === 0) throw new Error('Sebutkan berkas .xlsx yang akan diperiksa.');
  if (opsi.verifikasi && opsi.format !== undefined) {
    throw new Error(
      '--verifikasi tidak memakai --format; bentuknya mengikuti nama --keluar (.html, .xlsx, .txt).',
    );
  }
  pasangKamusBerkas(opsi.kamus);
  const kamus = pilihKamus(opsi.versi);
  if (!kamus) throw new Error(`Kamus versi ${opsi.versi ?? ''} tidak terpasang.`);
  return {
    berkas: positionals,
    lembar: opsi.lembar ?? [],
    kamus,
    pemda: bacaPemda(opsi.pemda),
    pembanding: opsi.pembanding ?? [],
    format: formatKeluaran(opsi.format, ['teks', 'json', 'sarif']),
    verifikasi: opsi.verifikasi ?? false,
    sidik: opsi.sidik ?? null,
    proses: opsi.proses === undefined ? null : bacaBulat('proses', opsi.proses),
    keluar: opsi.keluar ?? null,
  };
}
