import type { BukuKerja, Lembar } from '../../core/lembar/lembar';
import type { HasilPeriksa, Kemajuan, OpsiPeriksa } from '../../core/validasi/periksa';
import { HostError, type Host } from '../host';
import { berangsur, penjeda } from './berangsur';
import type { Lingkungan } from './lingkungan';
import { muatMesin } from './mesin';

export type Cakupan = 'lembar' | 'buku';

export interface HasilJalan {
  readonly hasil: HasilPeriksa;
  readonly buku: BukuKerja;
}

export interface PermintaanPeriksa {
  readonly cakupan: Cakupan;
  /** Sheets that are not the planner's own: our reports. */
  readonly lewati: ReadonlySet<string>;
  readonly opsi: OpsiPeriksa;
}

/** Share of the progress bar that reading gets. */
const BAGIAN_BACA = 0.4;

/** Reads the active sheet or all visible sheets and checks them in slices. */
export async function jalankanPeriksa(
  host: Host,
  minta: PermintaanPeriksa,
  lapor: (k: Kemajuan) => void,
  signal: AbortSignal,
  lingkungan: Lingkungan,
): Promise<HasilJalan> {
  const buku = await bacaBuku(host, minta, lapor, signal);
  const periksa = lingkungan.periksa ?? (await muatMesin()).periksaBertahap;
  const langkah = periksa(buku, minta.opsi);
  const laporPeriksa = ({ bagian, pesan }: Kemajuan): void =>
    lapor({ bagian: BAGIAN_BACA + bagian * (1 - BAGIAN_BACA), pesan });
  const hasil = await berangsur(langkah, penjeda(lingkungan, laporPeriksa, signal));
  return { hasil, buku };
}

async function bacaBuku(
  host: Host,
  { cakupan, lewati }: PermintaanPeriksa,
  lapor: (k: Kemajuan) => void,
  signal: AbortSignal,
): Promise<BukuKerja> {
  const semua = await host.sheets();
  const dipilih =
    cakupan === 'lembar'
      ? semua.filter((l) => l.aktif)
      : semua.filter((l) => !l.tersembunyi && !lewati.has(l.nama));
  const lembar: Lembar[] = [];
  for (const [i, info] of dipilih.entries()) {
    if (signal.aborted) throw batal();
    const pesan = `Membaca lembar ${info.nama}`;
    const naik = (b: number): void => lapor({ bagian: ((i + b) / dipilih.length) * BAGIAN_BACA, pesan });
    naik(0);
    lembar.push(await host.read(info.nama, naik, signal));
  }
  return { nama: '', lembar };
}

const batal = (): HostError => new HostError('batal', 'Pemeriksaan dibatalkan.');
