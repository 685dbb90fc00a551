import { samaIsi, type NilaiSel } from '../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../core/aturan/temuan';
import { bacaAlamat } from '../../core/lembar/alamat';
import { namaLembarKe } from '../../core/lembar/nama-lembar';
import { nilaiSel, rumusSel, type Lembar, type Rentang } from '../../core/lembar/lembar';
import { HostError, type HasilTulis, type Host, type InfoLembar, type LembarBaru, type Tanda } from '../../panel/host'; // prettier-ignore
import { hitungUlang, kunciSel, potret, tulisSel, type DokumenMemori, type LembarMemori } from './dokumen-memori'; // prettier-ignore

/** Faults a test can switch on. */
export interface Gangguan {
  terlindungi: Set<string>;
  modeEdit: boolean;
  /** Cells ("Renja!I42") that refuse to be written. */
  tolakSel: Set<string>;
  /** Message with which the next call of `write` breaks down, null for none. */
  putus: string | null;
  /** Waits between the slices of `read`, so that a test can cancel in between. */
  jeda: (() => Promise<void>) | null;
}

const IRISAN = 500;

/** Host over a workbook in memory: for tests of the panel and as the yardstick of the contract. */
export class HostMemori implements Host {
  readonly jenis = 'berkas' as const;
  readonly gangguan: Gangguan = {
    terlindungi: new Set(),
    modeEdit: false,
    tolakSel: new Set(),
    putus: null,
    jeda: null,
  };
  private pengamat = new Set<(lembar: string) => void>();

  constructor(readonly dokumen: DokumenMemori) {}

  async sheets(): Promise<InfoLembar[]> {
    return this.dokumen.lembar.map((l) => ({
      nama: l.nama,
      tersembunyi: l.tersembunyi,
      aktif: l.nama === this.dokumen.aktif,
    }));
  }

  async read(lembar: string, onProgress?: (bagian: number) => void, signal?: AbortSignal): Promise<Lembar> {
    const asal = this.cari(lembar);
    for (let baris = 0; baris < asal.nilai.length; baris += IRISAN) {
      await this.gangguan.jeda?.();
      if (signal?.aborted) throw new HostError('batal', 'Pembacaan dibatalkan.');
      onProgress?.(Math.min(1, (baris + IRISAN) / asal.nilai.length));
    }
    if (signal?.aborted) throw new HostError('batal', 'Pembacaan dibatalkan.');
    if (asal.nilai.length === 0) onProgress?.(1);
    return potret(asal);
  }

  async write(perubahan: readonly PerubahanSel[]): Promise<HasilTulis> {
    if (this.gangguan.putus) {
      const pesan = this.gangguan.putus;
      this.gangguan.putus = null;
      throw new HostError('gagal', pesan);
    }
    const ditolak: { perubahan: PerubahanSel; alasan: string }[] = [];
    const berubah = new Set<LembarMemori>();
    for (const p of perubahan) {
      const alasan = this.alasanTolak(p);
      if (alasan) {
        ditolak.push({ perubahan: p, alasan });
        continue;
      }
      const l = this.cari(p.lembar);
      tulisSel(l, p.baris, p.kolom, p);
      berubah.add(l);
    }
    for (const l of berubah) {
      hitungUlang(l);
      this.kabarkan(l.nama);
    }
    return { ditulis: perubahan.length - ditolak.length, ditolak };
  }

  async select(lembar: string, sel: string): Promise<void> {
    const l = this.cari(lembar);
    const rentang = bacaAlamat(sel);
    if (!rentang) throw new HostError('gagal', `"${sel}" bukan alamat sel.`);
    if (l.tersembunyi) {
      throw new HostError('gagal', `Lembar "${lembar}" disembunyikan. Tampilkan dulu lembarnya.`);
    }
    this.dokumen.aktif = lembar;
    this.dokumen.pilihan = rentang;
  }

  async selection(): Promise<{ lembar: string; rentang: Rentang }> {
    return { lembar: this.dokumen.aktif, rentang: this.dokumen.pilihan };
  }

  async mark(tanda: readonly Tanda[]): Promise<void> {
    const ada = new Set(this.dokumen.lembar.map((l) => l.nama));
    this.dokumen.tanda = tanda.filter((t) => ada.has(t.lembar)).map((t) => ({ ...t }));
  }

  async unmark(): Promise<void> {
    this.dokumen.tanda = [];
  }

  async writeReport(isi: LembarBaru): Promise<string> {
    const nama = this.namaLaporan(isi.nama);
    const l: LembarMemori = {
      nama,
      tersembunyi: false,
      nilai: [],
      rumus: [],
      daftarFormat: ['General'],
      format: [],
      gabungan: [...(isi.gabungan ?? [])],
      barisTersembunyi: [],
      kolomTersembunyi: [],
    };
    isi.baris.forEach((baris, b) =>
      baris.forEach((sel, k) => {
        if (sel) tulisSel(l, b, k, sel);
      }),
    );
    hitungUlang(l);
    const lama = this.dokumen.lembar.findIndex((x) => x.nama === nama);
    if (lama >= 0) this.dokumen.lembar[lama] = l;
    else this.dokumen.lembar.push(l);
    this.dokumen.milikKita.add(nama);
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
    this.pengamat.add(kabar);
    return () => this.pengamat.delete(kabar);
  }

  /** What a user or co-author does in the grid, past the panel. */
  ketik(lembar: string, baris: number, kolom: number, nilai: NilaiSel): void {
    const l = this.cari(lembar);
    tulisSel(l, baris, kolom, { nilai });
    hitungUlang(l);
    this.kabarkan(lembar);
  }

  private kabarkan(lembar: string): void {
    for (const kabar of this.pengamat) kabar(lembar);
  }

  private cari(nama: string): LembarMemori {
    const l = this.dokumen.lembar.find((x) => x.nama === nama);
    if (!l) throw new HostError('lembar-hilang', `Lembar "${nama}" tidak ada lagi di buku kerja.`);
    return l;
  }

  private alasanTolak(p: PerubahanSel): string | null {
    const l = this.dokumen.lembar.find((x) => x.nama === p.lembar);
    if (!l) return `Lembar "${p.lembar}" tidak ada lagi di buku kerja.`;
    if (this.gangguan.modeEdit) return 'Sebuah sel sedang diedit. Tekan Enter dulu, lalu ulangi.';
    if (this.gangguan.terlindungi.has(p.lembar)) {
      return `Lembar "${p.lembar}" dilindungi. Buka perlindungannya dulu.`;
    }
    if (this.gangguan.tolakSel.has(kunciSel(p.lembar, p.baris, p.kolom))) return 'Sel ini menolak isian.';
    const kini = { nilai: nilaiSel(l, p.baris, p.kolom), rumus: rumusSel(l, p.baris, p.kolom) };
    // A formula's value moves on by itself; the formula text is what was agreed.
    const sama =
      kini.rumus === p.sebelum.rumus && (kini.rumus !== '' || samaIsi(kini.nilai, p.sebelum.nilai));
    return sama ? null : 'Isi sel sudah berubah sejak diperiksa. Periksa ulang dulu.';
  }

  /** Characters and length that Excel forbids are dropped; a user's sheet of that name is left alone. */
  private namaLaporan(diminta: string): string {
    for (let n = 1; ; n++) {
      const nama = namaLembarKe(diminta, n);
      const ada = this.dokumen.lembar.some((l) => l.nama.toLowerCase() === nama.toLowerCase());
      if (!ada || this.dokumen.milikKita.has(nama)) return nama;
    }
  }
}
