import type { PerubahanSel } from '../../core/aturan/temuan';
import type { Lembar } from '../../core/lembar/lembar';
import { HostError, type HasilTulis, type Host, type InfoLembar, type LembarBaru, type SelDitolak, type Tanda } from '../../panel/host'; // prettier-ignore
import type { Potongan } from '../bersama/jembatan';
import { bagi, bagiLaporan, bagiTanda } from './bagi-kiriman';
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
    let ditulis = 0;
    const ditolak: SelDitolak[] = [];
    for (const halaman of bagi(perubahan)) {
      const hasil = await panggil('tulis', halaman);
      ditulis += hasil.ditulis;
      for (const { nomor, alasan, belumPasti } of hasil.ditolak)
        ditolak.push({ perubahan: halaman[nomor]!, alasan, belumPasti });
    }
    return { ditulis, ditolak };
  }

  async select(lembar: string, sel: string): Promise<void> {
    await panggil('pilih', lembar, sel);
  }

  async selection(): ReturnType<Host['selection']> {
    return panggil('pilihan');
  }

  async mark(tanda: readonly Tanda[]): Promise<void> {
    for (const [i, halaman] of bagiTanda(tanda).entries()) await panggil('tandai', halaman, i > 0);
  }

  async unmark(): Promise<void> {
    await panggil('hapusTanda');
  }

  async writeReport(isi: LembarBaru, bernama?: (nama: string) => Promise<void>): Promise<string> {
    const { baris, gabungan: _gabungan, pilihan: _pilihan, ...kerangka } = isi;
    const kolom = Math.max(1, isi.lebar?.length ?? 0, ...baris.map((b) => b.length));
    const nama = await panggil('siapkanLaporan', { ...kerangka, tinggi: baris.length, kolom });
    await bernama?.(nama);
    for (const halaman of bagiLaporan(isi)) await panggil('isiLaporan', nama, kolom, halaman);
    return nama;
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
