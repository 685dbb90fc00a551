import type { PerubahanSel } from '../../core/aturan/temuan';
import type { Lembar } from '../../core/lembar/lembar';
import { HostError, type HasilTulis, type Host, type InfoLembar, type LembarBaru, type Tanda } from '../../panel/host'; // prettier-ignore
import type { Potongan } from '../bersama/jembatan';
import { panggil } from './panggil';
import { SusunLembar } from './susun-lembar';

/** Cells that one call brings: well below a second on Google, and small enough to show progress. */
const SEL_PER_IRISAN = 20_000;
const BARIS_PER_IRISAN = 1_000;

/** The spreadsheet around the sidebar. Google tells a sidebar nothing about edits, so there is no `watch`. */
export class HostSheets implements Host {
  readonly jenis = 'sheets' as const;

  async sheets(): Promise<InfoLembar[]> {
    return panggil('daftarLembar');
  }

  async read(nama: string, onProgress?: (bagian: number) => void, signal?: AbortSignal): Promise<Lembar> {
    lanjutkan(signal);
    const awal = await panggil('bacaAwal', nama);
    const susun = new SusunLembar(nama, awal);
    const banyak = Math.min(
      BARIS_PER_IRISAN,
      Math.max(1, Math.floor(SEL_PER_IRISAN / Math.max(1, awal.kolom))),
    );
    for (let dari = 0; dari < awal.baris; dari += banyak) {
      lanjutkan(signal);
      const tinggi = Math.min(banyak, awal.baris - dari);
      const potongan: Potongan = await panggil('bacaPotongan', nama, dari, tinggi, awal.kolom);
      susun.tambah(potongan);
      onProgress?.((dari + tinggi) / awal.baris);
    }
    lanjutkan(signal);
    if (awal.baris === 0) onProgress?.(1);
    return susun.selesai();
  }

  async write(perubahan: readonly PerubahanSel[]): Promise<HasilTulis> {
    if (perubahan.length === 0) return { ditulis: 0, ditolak: [] };
    const { ditulis, ditolak } = await panggil('tulis', perubahan);
    return {
      ditulis,
      ditolak: ditolak.map(({ nomor, alasan }) => ({ perubahan: perubahan[nomor]!, alasan })),
    };
  }

  async select(lembar: string, sel: string): Promise<void> {
    await panggil('pilih', lembar, sel);
  }

  async selection(): ReturnType<Host['selection']> {
    return panggil('pilihan');
  }

  async mark(tanda: readonly Tanda[]): Promise<void> {
    await panggil('tandai', tanda);
  }

  async unmark(): Promise<void> {
    await panggil('hapusTanda');
  }

  async writeReport(isi: LembarBaru): Promise<string> {
    return panggil('tulisLaporan', isi);
  }

  readonly settings = {
    get: (kunci: string): Promise<string | null> => panggil('ambilSetelan', kunci),
    set: async (kunci: string, nilai: string | null): Promise<void> => {
      await panggil('simpanSetelan', kunci, nilai);
    },
  };
}

function lanjutkan(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('batal', 'Pembacaan dibatalkan.');
}
