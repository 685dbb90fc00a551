import type { Tanda } from '../panel/host';
import { KAMUS_SIAP } from './kamus';
import { bacaDokumen, takTampil, terkunci, type Dokumen } from './dokumen';
import { HostPapan } from './host-papan';
import { pasangAngkaUmum } from './kisi/angka-umum';
import { cuplikan, nomorLembar } from './kisi/cuplikan';
import { tungguHitung } from './kisi/hitung';
import { buatKisi, tampilkan, type Kisi, type OpsiKisi } from './kisi/kisi';
import { pasangTambahan } from './kisi/pasang-tambahan';
import { jagaPerlindungan } from './kisi/perlindungan';
import { Penanda } from './kisi/tanda';
import { TinggiOtomatis } from './kisi/tinggi-baris';
import { simpanDokumen, type HasilSimpan } from './simpan';

/** The grid and the workbook in it. Loaded on its own: it is the heavy part of the page. */
export class Meja {
  private readonly kisi: Kisi;
  private penanda: Penanda | null = null;
  private dokumen: Dokumen | null = null;
  private bersyaratLepas: ReadonlySet<number> = new Set();
  private readonly tinggi: TinggiOtomatis;

  constructor(opsi: OpsiKisi) {
    this.kisi = buatKisi(opsi);
    this.tinggi = new TinggiOtomatis(this.kisi);
    jagaPerlindungan(this.kisi, {
      terkunci: (id, rentang) => this.dokumen !== null && terkunci(this.dokumen, nomorLembar(id), rentang),
      ditolak: opsi.ditolak,
    });
  }

  /** Opens a workbook; rejects with GalatBerkas and leaves the one before as it was. */
  async buka(isi: Uint8Array, nama: string, kemajuan: (bagian: number) => void): Promise<HostPapan> {
    const dokumen = await bacaDokumen(isi, nama, kemajuan);
    await KAMUS_SIAP;
    const { isi: isiKisi, bersyaratLepas } = cuplikan(dokumen.buku, dokumen.rupa);
    await pasangTambahan(
      this.kisi,
      (isiKisi.resources ?? []).map(({ name }) => name),
    );
    this.tinggi.batalkan();
    const buku = tampilkan(this.kisi, isiKisi);
    if (!this.penanda) {
      this.penanda = new Penanda(this.kisi);
      pasangAngkaUmum(this.kisi);
    }
    this.dokumen = dokumen;
    this.bersyaratLepas = bersyaratLepas;
    await tungguHitung(this.kisi);
    this.tinggi.atur(buku.getActiveSheet());
    return this.host();
  }

  /** A Host over the open workbook. */
  host(): HostPapan {
    if (!this.penanda || !this.dokumen) throw new Error('Belum ada buku kerja yang terbuka.');
    return new HostPapan(this.kisi, this.penanda, this.dokumen);
  }

  /** The workbook as it stands, as bytes of an .xlsx: the original with what was changed; marks become notes. */
  async simpan(tanda: readonly Tanda[] = []): Promise<HasilSimpan> {
    const buku = this.kisi.api.getActiveWorkbook();
    if (!buku || !this.dokumen) throw new Error('Belum ada buku kerja yang terbuka.');
    if (buku.isCellEditing()) await buku.endEditingAsync(true);
    await tungguHitung(this.kisi);
    return simpanDokumen(this.kisi, buku, this.dokumen, tanda);
  }

  tema(gelap: boolean): void {
    this.kisi.api.toggleDarkMode(gelap);
  }

  /** What of the file the grid cannot show, for the user. */
  takTampil(): string {
    return this.dokumen ? takTampil(this.dokumen, this.bersyaratLepas) : '';
  }

  /** Marks that are shown now. */
  get tandaTampil(): readonly Tanda[] {
    return this.penanda?.semua ?? [];
  }

  /** Cells marked now, for tests and scripts. */
  tanda(): { lembar: string; baris: number; kolom: number }[] {
    const buku = this.kisi.api.getActiveWorkbook();
    return buku && this.penanda ? this.penanda.daftar(buku) : [];
  }

  /** The grid's own interface, for tests and scripts. */
  get api(): Kisi['api'] {
    return this.kisi.api;
  }
}
