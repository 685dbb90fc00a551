import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { apakahGalat, type NilaiSel } from '../core/angka/nilai-sel';
import type { PerubahanSel } from '../core/aturan/temuan';
import { bacaAlamat } from '../core/lembar/alamat';
import type { Lembar } from '../core/lembar/lembar';
import type { LembarBaru } from '../core/lembar/lembar-baru';
import { HostError, type HasilTulis, type Host, type InfoLembar, type Tanda } from '../panel/host';
import { namaLembarBebas } from '../xlsx/nama-lembar';
import { terkunci, type Dokumen } from './dokumen';
import { gulirKe } from './kisi/gulir';
import { tungguHitung } from './kisi/hitung';
import type { Kisi } from './kisi/kisi';
import { tulisLembar } from './kisi/laporan';
import { alasanTerlindungi } from './kisi/perlindungan';
import { potret, rentangDari } from './kisi/potret';
import type { Penanda } from './kisi/tanda';
import { tulisSel } from './kisi/tulis';

const SELANG_MS = 40;
const napas = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 0));

const sama = (a: NilaiSel, b: NilaiSel): boolean =>
  apakahGalat(a) && apakahGalat(b) ? a.galat === b.galat : a === b;

/** The workbook in the grid, as the panel sees it. */
export class HostPapan implements Host {
  readonly jenis = 'workbench' as const;

  constructor(
    private readonly kisi: Kisi,
    private readonly penanda: Penanda,
    readonly dokumen: Dokumen,
  ) {}

  private get buku(): FWorkbook {
    const buku = this.kisi.api.getActiveWorkbook();
    if (!buku) throw new HostError('gagal', 'Belum ada buku kerja yang terbuka. Buka berkas .xlsx dulu.');
    return buku;
  }

  async sheets(): Promise<InfoLembar[]> {
    const aktif = this.buku.getActiveSheet().getSheetName();
    return this.buku.getSheets().map((l) => {
      const nama = l.getSheetName();
      return { nama, tersembunyi: l.isSheetHidden(), aktif: nama === aktif };
    });
  }

  async read(lembar: string, onProgress?: (bagian: number) => void, signal?: AbortSignal): Promise<Lembar> {
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

  async write(perubahan: readonly PerubahanSel[]): Promise<HasilTulis> {
    const ditolak: { perubahan: PerubahanSel; alasan: string }[] = [];
    const perLembar = new Map<string, PerubahanSel[]>();
    for (const p of perubahan) perLembar.set(p.lembar, [...(perLembar.get(p.lembar) ?? []), p]);
    let ditulis = 0;
    for (const [nama, semua] of perLembar) {
      const kini = this.buku.getSheetByName(nama);
      const potretKini = kini ? await this.read(nama) : null;
      const boleh = semua.filter((p) => {
        const alasan = this.alasanTolak(p, potretKini);
        if (alasan) ditolak.push({ perubahan: p, alasan });
        return !alasan;
      });
      if (!kini || boleh.length === 0) continue;
      if (await tulisSel(this.kisi, this.buku, kini, boleh)) ditulis += boleh.length;
      else for (const p of boleh) ditolak.push({ perubahan: p, alasan: 'Lembar ini menolak isian.' });
    }
    if (ditulis > 0) await tungguHitung(this.kisi);
    return { ditulis, ditolak };
  }

  async select(lembar: string, sel: string): Promise<void> {
    const tujuan = this.cari(lembar);
    const rentang = bacaAlamat(sel);
    if (!rentang) throw new HostError('gagal', `"${sel}" bukan alamat sel.`);
    if (tujuan.isSheetHidden())
      throw new HostError('gagal', `Lembar "${lembar}" disembunyikan. Tampilkan dulu lembarnya di Excel.`);
    if (this.buku.getActiveSheet().getSheetName() !== lembar) this.buku.setActiveSheet(tujuan);
    tujuan.getRange(sel).activate();
    gulirKe(this.kisi, this.buku, tujuan, rentang);
  }

  async selection(): ReturnType<Host['selection']> {
    const lembar = this.buku.getActiveSheet();
    const r = lembar.getActiveRange()?.getRange();
    const rentang = r ? rentangDari(r) : { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };
    return { lembar: lembar.getSheetName(), rentang };
  }

  async mark(tanda: readonly Tanda[]): Promise<void> {
    this.penanda.pasang(this.buku, tanda);
  }

  async unmark(): Promise<void> {
    this.penanda.hapus(this.buku);
  }

  async writeReport(isi: LembarBaru): Promise<string> {
    const { laporan, lembarKita } = this.dokumen;
    const sah = namaLembarBebas(isi.nama, []);
    const ada = this.buku.getSheets().map((l) => l.getSheetName());
    const milikKita = laporan.has(sah) || lembarKita.has(sah);
    const nama = milikKita && ada.includes(sah) ? sah : namaLembarBebas(isi.nama, ada);
    await tulisLembar(this.kisi, this.buku, nama, isi);
    laporan.set(nama, { ...isi, nama });
    await tungguHitung(this.kisi);
    return nama;
  }

  readonly settings = {
    get: async (kunci: string): Promise<string | null> => this.dokumen.pengaturan.get(kunci) ?? null,
    set: async (kunci: string, nilai: string | null): Promise<void> => {
      if (nilai === null) this.dokumen.pengaturan.delete(kunci);
      else this.dokumen.pengaturan.set(kunci, nilai);
    },
  };

  watch(kabar: (lembar: string) => void): () => void {
    const { api } = this.kisi;
    const langganan = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      for (const nama of new Set(effectedRanges.map((r) => r.getSheetName()))) kabar(nama);
    });
    return () => langganan.dispose();
  }

  private cari(nama: string): FWorksheet {
    const lembar = this.buku.getSheetByName(nama);
    if (!lembar) throw new HostError('lembar-hilang', `Lembar "${nama}" tidak ada lagi di buku kerja.`);
    return lembar;
  }

  private alasanTolak(p: PerubahanSel, kini: Lembar | null): string | null {
    if (!kini) return `Lembar "${p.lembar}" tidak ada lagi di buku kerja.`;
    if (this.buku.isCellEditing()) return 'Sebuah sel sedang diedit. Tekan Enter dulu, lalu ulangi.';
    const nomor = this.dokumen.buku.lembar.findIndex((l) => l.nama === p.lembar);
    const { baris, kolom } = p;
    if (terkunci(this.dokumen, nomor, { baris, kolom, barisAkhir: baris, kolomAkhir: kolom }))
      return alasanTerlindungi(p.lembar);
    const rumus = kini.rumus[p.baris]?.[p.kolom] ?? '';
    const nilai = kini.nilai[p.baris]?.[p.kolom] ?? null;
    // A formula's value moves on by itself; the formula text is what was agreed.
    const tetap = rumus === p.sebelum.rumus && (rumus !== '' || sama(nilai, p.sebelum.nilai));
    return tetap ? null : 'Isi sel sudah berubah sejak diperiksa. Periksa ulang dulu.';
  }
}
