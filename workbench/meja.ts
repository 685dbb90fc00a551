import type { IWorkbookData } from '@univerjs/presets';
import type { Tanda } from '../panel/host';
import { KAMUS_SIAP } from './kamus';
import { bacaDokumen, takTampil, terkunci, type Dokumen } from './dokumen';
import { HostPapan } from './host-papan';
import { jagaKisi } from './galat-kisi';
import { pasangAngkaUmum } from './kisi/angka-umum';
import { gusurLain, tampilkanBuku } from './kisi/ganti-buku';
import { cuplikan, nomorLembar } from './kisi/cuplikan';
import { tungguHitung } from './kisi/hitung';
import { buatKisi, type Kisi, type OpsiKisi } from './kisi/kisi';
import { pasangTambahan } from './kisi/pasang-tambahan';
import { jagaPerlindungan } from './kisi/perlindungan';
import { Penanda } from './kisi/tanda';
import { TinggiOtomatis } from './kisi/tinggi-baris';
import { simpanDokumen, type HasilSimpan } from './simpan';

/** A workbook that is read; the grid still holds the one before. */
export interface BukuSiap {
  readonly host: HostPapan;
  /** What the user has to know about it: what the grid cannot show, dictionaries that are broken. */
  readonly catatan: string;
  /** Puts it into the grid in place of the one before. Rejects where the grid refuses; then that one stays. */
  pakai(): Promise<void>;
}

/** The grid and the workbook in it. Loaded on its own: it is the heavy part of the page. */
export class Meja {
  private readonly kisi: Kisi;
  private penanda: Penanda | null = null;
  private dokumen: Dokumen | null = null;
  /** The grid's own id of the open workbook. */
  private id = '';
  private nomor = 0;
  private terbuka: HostPapan | null = null;
  private readonly tinggi: TinggiOtomatis;

  constructor(opsi: OpsiKisi) {
    this.kisi = buatKisi(opsi);
    this.tinggi = new TinggiOtomatis(this.kisi);
    jagaPerlindungan(this.kisi, {
      terkunci: (id, rentang) => this.dokumen !== null && terkunci(this.dokumen, nomorLembar(id), rentang),
      ditolak: opsi.ditolak,
    });
  }

  /** Reads a workbook and fetches what it needs. Rejects with GalatBerkas or HostError. */
  async siapkan(isi: Uint8Array, nama: string, kemajuan: (bagian: number) => void): Promise<BukuSiap> {
    const dokumen = await bacaDokumen(isi, nama, kemajuan);
    const kamusRusak = await KAMUS_SIAP;
    const { isi: isiKisi, bersyaratLepas } = cuplikan(dokumen.buku, dokumen.rupa);
    await pasangTambahan(
      this.kisi,
      (isiKisi.resources ?? []).map(({ name }) => name),
    );
    const id = `${isiKisi.id}-${++this.nomor}`;
    const host = new HostPapan(this.kisi, () => this.siapkanPenanda(), dokumen, id);
    const catatan = [...kamusRusak, takTampil(dokumen, bersyaratLepas)].filter((teks) => teks !== '');
    const pakai = (): Promise<void> => jagaKisi(() => this.pakai({ ...isiKisi, id }, host));
    return { host, catatan: catatan.join(' '), pakai };
  }

  /** The grid has these only when it holds a workbook. */
  private siapkanPenanda(): Penanda {
    if (this.penanda) return this.penanda;
    pasangAngkaUmum(this.kisi);
    this.penanda = new Penanda(this.kisi);
    return this.penanda;
  }

  private async pakai(isi: IWorkbookData, host: HostPapan): Promise<void> {
    gusurLain(this.kisi, this.id);
    const buku = tampilkanBuku(this.kisi, isi);
    // From here on the new workbook is the open one, whatever the rest comes to.
    this.terbuka?.lupakan();
    this.terbuka = host;
    this.dokumen = host.dokumen;
    this.id = isi.id;
    this.penanda?.lupakan();
    try {
      this.tinggi.batalkan();
      this.siapkanPenanda();
      await tungguHitung(this.kisi);
      this.tinggi.atur(buku.getActiveSheet());
    } catch {
      // Row heights, looks of numbers, the memory of the one before: no reason to take the new one away again.
    }
  }

  /** Another Host over the open workbook, as after closing and opening the panel. */
  host(): HostPapan {
    if (!this.dokumen) throw new Error('Belum ada buku kerja yang terbuka.');
    return new HostPapan(this.kisi, () => this.siapkanPenanda(), this.dokumen, this.id);
  }

  /** The workbook as it stands, as bytes of an .xlsx: the original with what was changed; marks become notes. */
  async simpan(tanda: readonly Tanda[] = []): Promise<HasilSimpan> {
    return jagaKisi(async () => {
      const buku = this.kisi.api.getWorkbook(this.id);
      if (!buku || !this.dokumen) throw new Error('belum ada buku kerja yang terbuka');
      if (buku.isCellEditing()) await buku.endEditingAsync(true);
      await tungguHitung(this.kisi);
      return simpanDokumen(this.kisi, buku, this.dokumen, tanda);
    });
  }

  tema(gelap: boolean): void {
    this.kisi.api.toggleDarkMode(gelap);
  }

  /** Marks that are shown now. */
  get tandaTampil(): readonly Tanda[] {
    return this.penanda?.semua ?? [];
  }

  /** Cells marked now, for tests and scripts. */
  tanda(): { lembar: string; baris: number; kolom: number }[] {
    const buku = this.kisi.api.getWorkbook(this.id);
    return buku && this.penanda ? this.penanda.daftar(buku) : [];
  }

  /** The grid's own interface, for tests and scripts. */
  get api(): Kisi['api'] {
    return this.kisi.api;
  }
}
