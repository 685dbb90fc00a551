import type { PerubahanSel } from '../../core/aturan/temuan';
import type { Lembar } from '../../core/lembar/lembar';
import { HostError, type HasilTulis, type Host, type InfoLembar, type LembarBaru, type Tanda } from '../../panel/host'; // prettier-ignore
import type { Potongan } from '../bersama/jembatan';
import { panggil } from './panggil';
import { SusunLembar } from './susun-lembar';

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
    let potongan: Potongan = awal.pertama;
    for (let dari = 0; ;) {
      susun.tambah(potongan);
      dari += potongan.nilai.length;
      onProgress?.(awal.baris === 0 ? 1 : dari / awal.baris);
      lanjutkan(signal);
      if (dari >= awal.baris) break;
      potongan = await panggil('bacaPotongan', nama, dari, Math.min(awal.irisan, awal.baris - dari), awal.kolom); // prettier-ignore
    }
    return susun.selesai();
  }

  async write(perubahan: readonly PerubahanSel[]): Promise<HasilTulis> {
    if (perubahan.length === 0) return { ditulis: 0, ditolak: [] };
    const { ditulis, ditolak } = await panggil('tulis', perubahan);
    return {
      ditulis,
      ditolak: ditolak.map(({ nomor, alasan, belumPasti }) => ({ perubahan: perubahan[nomor]!, alasan, belumPasti })), // prettier-ignore
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
