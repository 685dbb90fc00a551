import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { BukuKerja, Rentang } from '../../core/lembar/lembar';
import { dokumenMemori, hitungUlang, tulisSel, type LembarMemori } from './dokumen-memori';

/** What Excel answers an API call that fails with. */
export class GalatExcel extends Error {
  constructor(
    readonly kode: string,
    pesan: string = kode,
  ) {
    super(pesan);
  }
}

/** A conditional format: ours or the user's own. */
export interface FormatBersyarat {
  readonly id: string;
  rentang: Rentang;
  readonly jenis: string;
  rumus: string;
  latar: string;
  huruf: string;
}

/** One worksheet as Excel keeps it. */
export interface LembarExcel {
  readonly id: string;
  isi: LembarMemori;
  terlindungi: boolean;
  /** Cells ("A1") that Excel refuses to write, as it does inside an array formula. */
  menolak: Set<string>;
  /** Cells ("A1") that stay open on a protected sheet. */
  takTerkunci: Set<string>;
  formatBersyarat: FormatBersyarat[];
  /** "A1" -> fill colour, bold and so on, as set by the user or by us. */
  gaya: Map<string, Record<string, unknown>>;
  validasi: { rentang: Rentang; aturan: unknown }[];
  lebarKolom: Map<number, number>;
  beku: number;
}

/** The workbook that answers the real Office.js proxies in tests. */
export class BukuExcel {
  readonly lembar: LembarExcel[];
  aktif: LembarExcel;
  pilihan: Rentang = { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };
  /** Several areas are selected, which `getSelectedRange` refuses. */
  pilihanGanda = false;
  strukturTerlindungi = false;
  readonly pengaturan = new Map<string, unknown>();
  /** Called with the sheet whose cells changed; the harness turns it into Excel's event. */
  saatBerubah: ((lembar: LembarExcel) => void) | null = null;
  private nomor = 0;

  constructor(buku: BukuKerja) {
    this.lembar = dokumenMemori(buku).lembar.map((isi) => this.lembarDari(isi));
    this.aktif = this.lembar.find((l) => !l.isi.tersembunyi) ?? this.lembar[0]!;
  }

  nomorBaru(): number {
    return ++this.nomor;
  }

  cari(kunci: string): LembarExcel | null {
    const kecil = kunci.toLowerCase();
    return this.lembar.find((l) => l.isi.nama.toLowerCase() === kecil || l.id === kunci) ?? null;
  }

  tambah(nama: string | undefined): LembarExcel {
    if (this.strukturTerlindungi) throw new GalatExcel('AccessDenied');
    const bersih = nama ?? `Sheet${this.lembar.length + 1}`;
    if (bersih === '' || bersih.length > 31 || /[\\/?*[\]:]|^'|'$/.test(bersih)) {
      throw new GalatExcel('InvalidArgument', `nama lembar ${bersih}`);
    }
    if (this.cari(bersih)) throw new GalatExcel('ItemAlreadyExists', bersih);
    const baru = this.lembarDari({
      nama: bersih,
      tersembunyi: false,
      nilai: [],
      rumus: [],
      daftarFormat: ['General'],
      format: [],
      gabungan: [],
      barisTersembunyi: [],
      kolomTersembunyi: [],
    });
    this.lembar.push(baru);
    return baru;
  }

  /** A user or co-author types a value, past the add-in. */
  ketik(nama: string, baris: number, kolom: number, nilai: NilaiSel): void {
    const l = this.cari(nama);
    if (!l) throw new Error(`tidak ada lembar ${nama}`);
    tulisSel(l.isi, baris, kolom, { nilai });
    this.hitung(l);
  }

  hitung(l: LembarExcel): void {
    hitungUlang(l.isi);
    hitungTautan(l.isi);
    this.saatBerubah?.(l);
  }

  private lembarDari(isi: LembarMemori): LembarExcel {
    return {
      id: `{00000000-0001-0000-${String(this.nomorBaru()).padStart(4, '0')}-000000000000}`,
      isi,
      terlindungi: false,
      menolak: new Set(),
      takTerkunci: new Set(),
      formatBersyarat: [],
      gaya: new Map(),
      validasi: [],
      lebarKolom: new Map(),
      beku: 0,
    };
  }
}

/** HYPERLINK("#'x'!A1","a"&"b") shows its second argument. */
function hitungTautan(isi: LembarMemori): void {
  isi.rumus.forEach((baris, b) =>
    baris.forEach((rumus, k) => {
      if (!rumus?.startsWith('HYPERLINK(')) return;
      const potongan = (rumus.match(/"(?:[^"]|"")*"|,\d+/g) ?? []).slice(1);
      const teks = potongan.map((p) => (p[0] === ',' ? p.slice(1) : p.slice(1, -1).replace(/""/g, '"')));
      isi.nilai[b]![k] = potongan[0]?.[0] === ',' ? Number(teks[0]) : teks.join('');
    }),
  );
}
