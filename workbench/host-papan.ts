import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { PerubahanSel } from '../core/aturan/temuan';
import { bacaAlamat } from '../core/lembar/alamat';
import type { Lembar } from '../core/lembar/lembar';
import type { LembarBaru } from '../core/lembar/lembar-baru';
import { namaLembarBebas } from '../core/lembar/nama-lembar';
import { HostError, type HasilTulis, type Host, type InfoLembar, type Tanda } from '../panel/host';
import type { Dokumen } from './dokumen';
import { jagaKisi } from './galat-kisi';
import { gulirKe } from './kisi/gulir';
import { tungguHitung } from './kisi/hitung';
import type { Kisi } from './kisi/kisi';
import { tulisLembar } from './kisi/laporan';
import { potret, rentangDari } from './kisi/potret';
import type { Penanda } from './kisi/tanda';
import { tulisPerubahan } from './tulis-perubahan';

const SELANG_MS = 40;
const napas = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 0));

/** The workbook in the grid, as the panel sees it. */
export class HostPapan implements Host {
  readonly jenis = 'workbench' as const;

  constructor(
    private readonly kisi: Kisi,
    private readonly penanda: () => Penanda,
    readonly dokumen: Dokumen,
    /** The grid's own id of this workbook. */
    private readonly id: string,
  ) {}

  private ditutup = false;
  private berubah: () => void = () => undefined;
  private henti: (() => void) | null = null;

  /** Tells of everything that a download would have to hold: cells, reports, settings. */
  saatBerubah(kabar: () => void): void {
    this.berubah = kabar;
    this.henti = this.watch(kabar);
  }

  /** The page has another workbook now. */
  lupakan(): void {
    this.ditutup = true;
    this.berubah = () => undefined;
    this.henti?.();
  }

  /** What a panel began before another workbook was opened must not reach that one. */
  private get buku(): FWorkbook {
    const buku = this.ditutup ? null : this.kisi.api.getWorkbook(this.id);
    if (buku) return buku;
    throw new HostError('gagal', 'Buku kerja ini sudah ditutup. Periksa ulang buku kerja yang kini terbuka.');
  }

  sheets(): Promise<InfoLembar[]> {
    return jagaKisi(() => {
      const aktif = this.buku.getActiveSheet().getSheetName();
      return this.buku.getSheets().map((l) => {
        const nama = l.getSheetName();
        return { nama, tersembunyi: l.isSheetHidden(), aktif: nama === aktif };
      });
    });
  }

  read(lembar: string, onProgress?: (bagian: number) => void, signal?: AbortSignal): Promise<Lembar> {
    return jagaKisi(() => this.baca(lembar, onProgress, signal));
  }

  private async baca(
    lembar: string,
    onProgress?: (bagian: number) => void,
    signal?: AbortSignal,
  ): Promise<Lembar> {
    const pekerjaan = potret(this.kisi, this.buku, this.cari(lembar));
    let mulai = performance.now();
    for (;;) {
      if (signal?.aborted) throw new HostError('batal', 'Pembacaan dibatalkan.');
      const langkah = pekerjaan.next();
      if (langkah.done) {
        onProgress?.(1);
        return langkah.value;
      }
      if (performance.now() - mulai < SELANG_MS) continue;
      onProgress?.(langkah.value);
      await napas();
      mulai = performance.now();
    }
  }

  write(perubahan: readonly PerubahanSel[]): Promise<HasilTulis> {
    return jagaKisi(() => tulisPerubahan(perubahan, this.kisi, this.buku, this.dokumen, (l) => this.baca(l)));
  }

  select(lembar: string, sel: string): Promise<void> {
    return jagaKisi(() => this.pilih(lembar, sel));
  }

  private pilih(lembar: string, sel: string): void {
    const tujuan = this.cari(lembar);
    const rentang = bacaAlamat(sel);
    if (!rentang) throw new HostError('gagal', `"${sel}" bukan alamat sel.`);
    if (tujuan.isSheetHidden())
      throw new HostError('gagal', `Lembar "${lembar}" disembunyikan. Tampilkan dulu lembarnya di Excel.`);
    if (this.buku.getActiveSheet().getSheetName() !== lembar) this.buku.setActiveSheet(tujuan);
    tujuan.getRange(sel).activate();
    gulirKe(this.kisi, this.buku, tujuan, rentang);
  }

  selection(): ReturnType<Host['selection']> {
    return jagaKisi(() => {
      const lembar = this.buku.getActiveSheet();
      const r = lembar.getActiveRange()?.getRange();
      const rentang = r ? rentangDari(r) : { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };
      return { lembar: lembar.getSheetName(), rentang };
    });
  }

  mark(tanda: readonly Tanda[]): Promise<void> {
    return jagaKisi(() => this.penanda().pasang(this.buku, tanda));
  }

  unmark(): Promise<void> {
    return jagaKisi(() => this.penanda().hapus(this.buku));
  }

  writeReport(isi: LembarBaru): Promise<string> {
    return jagaKisi(() => this.tulisLaporan(isi));
  }

  private async tulisLaporan(isi: LembarBaru): Promise<string> {
    const { laporan, lembarKita } = this.dokumen;
    const sah = namaLembarBebas(isi.nama, []);
    const ada = this.buku.getSheets().map((l) => l.getSheetName());
    const milikKita = laporan.has(sah) || lembarKita.has(sah);
    const diminta = milikKita && ada.includes(sah) ? sah : namaLembarBebas(isi.nama, ada);
    const nama = (await tulisLembar(this.kisi, this.buku, diminta, isi)).getSheetName();
    laporan.set(nama, { ...isi, nama });
    this.berubah();
    await tungguHitung(this.kisi);
    return nama;
  }

  readonly settings = {
    get: async (kunci: string): Promise<string | null> => this.dokumen.pengaturan.get(kunci) ?? null,
    set: async (kunci: string, nilai: string | null): Promise<void> => {
      const { pengaturan } = this.dokumen;
      if ((pengaturan.get(kunci) ?? null) === nilai) return;
      if (nilai === null) pengaturan.delete(kunci);
      else pengaturan.set(kunci, nilai);
      this.berubah();
    },
  };

  watch(kabar: (lembar: string) => void): () => void {
    const { api } = this.kisi;
    const langganan = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      const milikKita = effectedRanges.filter((r) => r.getUnitId() === this.id);
      for (const nama of new Set(milikKita.map((r) => r.getSheetName()))) kabar(nama);
    });
    return () => langganan.dispose();
  }

  private cari(nama: string): FWorksheet {
    const lembar = this.buku.getSheetByName(nama);
    if (!lembar) throw new HostError('lembar-hilang', `Lembar "${nama}" tidak ada lagi di buku kerja.`);
    return lembar;
  }
}
