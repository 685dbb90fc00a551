import type { Konteks } from '../aturan/aturan';
import { pasangkanBertahap } from '../aturan/banding-dokumen';
import { SEMUA_ATURAN } from '../aturan/semua';
import type { Temuan } from '../aturan/temuan';
import type { BukanTabel } from '../formulir/tabel';
import type { BukuKerja } from '../lembar/lembar';
import type { Matriks } from '../matriks/matriks';
import { susunMatriks } from '../matriks/susun';
import type { Kamus } from '../nomenklatur/kamus';
import { susunHasil, type HasilPeriksa } from './hasil';
import { kenaliLembar } from './kenali-lembar';
import { PENGATURAN_BAWAAN, tingkatBerlaku, type Pengaturan } from './pengaturan';
import { hubungkanSebab } from './sebab';
import { hubungkanDokumen } from './sebab-dokumen';

export type { HasilPeriksa, TabelDikenali } from './hasil';
export type { Pengaturan } from './pengaturan';

export interface Kemajuan {
  /** 0 ... 1 */
  readonly bagian: number;
  /** "Memeriksa lembar Renja 2026" */
  readonly pesan: string;
}

export interface OpsiPeriksa {
  readonly pengaturan?: Partial<Pengaturan>;
  readonly kamus?: Kamus | null;
  /** Other documents to compare with (KSN rules). */
  readonly pembanding?: readonly BukuKerja[];
}

/** A larger table pauses after every rule. */
const BARIS_PER_LANGKAH = 1000;
const TEMUAN_PER_LANGKAH = 500;

/** Checks a workbook in slices: each step yields progress, so that a host can stay responsive or cancel. */
export function* periksaBertahap(buku: BukuKerja, opsi: OpsiPeriksa = {}): Generator<Kemajuan, HasilPeriksa> {
  const dipilih = { ...PENGATURAN_BAWAAN, ...opsi.pengaturan };
  const pengaturan = { ...dipilih, tingkat: tingkatBerlaku(dipilih) };
  const { matriks, takDikenal } = yield* susunBuku(buku, pengaturan, 0.4);
  const pembanding = new Map<Matriks, string>();
  for (const lain of opsi.pembanding ?? []) {
    const langkah = { bagian: 0.4, pesan: `Membaca pembanding ${lain.nama}` };
    for (const lembar of lain.lembar) {
      yield langkah;
      for (const tabel of kenaliLembar(lembar, []).tabel) {
        yield langkah;
        pembanding.set(susunMatriks(tabel), lain.nama);
      }
    }
  }
  const konteks: Konteks = {
    toleransi: pengaturan.toleransi,
    tahun: pengaturan.tahun ?? tahunBuku(matriks),
    tahunDipilih: pengaturan.tahun,
    pemda: pengaturan.pemda,
    kamus: opsi.kamus ?? null,
    semua: matriks,
    takDikenal,
    pembanding: [...pembanding.keys()],
    berkas: pembanding,
    namaPembanding: (opsi.pembanding ?? []).map((lain) => lain.nama),
  };
  const mentah = yield* jalankanAturan(buku, konteks, pengaturan);
  return susunHasil(buku, matriks, takDikenal, mentah, pengaturan);
}

function* susunBuku(
  buku: BukuKerja,
  pengaturan: Pengaturan,
  porsi: number,
): Generator<Kemajuan, { matriks: Matriks[]; takDikenal: BukanTabel[] }> {
  const matriks: Matriks[] = [];
  const takDikenal: BukanTabel[] = [];
  for (const [i, lembar] of buku.lembar.entries()) {
    const langkah = {
      bagian: (porsi * i) / buku.lembar.length,
      pesan: `Mengenali tabel di lembar ${lembar.nama}`,
    };
    yield langkah;
    const hasil = kenaliLembar(lembar, pengaturan.pemetaan);
    for (const tabel of hasil.tabel) {
      yield langkah;
      matriks.push(susunMatriks(tabel));
    }
    takDikenal.push(...hasil.bukan);
  }
  return { matriks, takDikenal };
}

function* jalankanAturan(
  buku: BukuKerja,
  konteks: Konteks,
  pengaturan: Pengaturan,
): Generator<Kemajuan, Temuan[]> {
  const hasil: Temuan[] = [];
  const aturan = SEMUA_ATURAN.filter((a) => pengaturan.tingkat[a.id] !== 'mati');
  const banyakLangkah = konteks.semua.length + buku.lembar.length + 1;
  let selesai = 0;
  const kemajuan = (nama: string, jenis = 'lembar'): Kemajuan => ({
    bagian: 0.4 + (0.6 * selesai++) / banyakLangkah,
    pesan: `Memeriksa ${jenis} ${nama}`,
  });
  for (const matriks of konteks.semua) {
    const langkah = kemajuan(matriks.lembar.nama);
    yield langkah;
    const temuan: Temuan[] = [];
    for (const a of aturan) {
      if (matriks.baris.length > BARIS_PER_LANGKAH) yield langkah;
      for (const t of a.periksa(matriks, konteks)) {
        temuan.push(t);
        if (temuan.length % TEMUAN_PER_LANGKAH === 0) yield langkah;
      }
    }
    const terhubung = yield* berlangkah(hubungkanSebab(matriks, temuan, konteks.toleransi), langkah);
    for (const t of terhubung) hasil.push(t);
  }
  for (const lembar of buku.lembar) {
    const langkah = kemajuan(lembar.nama);
    yield langkah;
    for (const a of aturan) {
      if (lembar.nilai.length > BARIS_PER_LANGKAH) yield langkah;
      for (const t of a.periksaLembar(lembar, konteks)) hasil.push(t);
    }
  }
  const langkah = kemajuan(buku.nama, 'buku');
  yield* berlangkah(pasangkanBertahap(konteks), langkah);
  for (const a of aturan) {
    yield langkah;
    for (const t of a.periksaBuku(konteks)) hasil.push(t);
  }
  yield langkah;
  return hubungkanDokumen(konteks.semua, hasil, konteks.toleransi);
}

/** Reports the same progress at every step of some work. */
function* berlangkah<T>(kerja: Generator<void, T>, langkah: Kemajuan): Generator<Kemajuan, T> {
  for (;;) {
    const { done, value } = kerja.next();
    if (done) return value;
    yield langkah;
  }
}

/** The year of the first table that states one. */
function tahunBuku(matriks: readonly Matriks[]): number | null {
  return matriks.find((m) => m.tabel.tahun !== null)?.tabel.tahun ?? null;
}

/** Checks a workbook at once. */
export function periksa(buku: BukuKerja, opsi: OpsiPeriksa = {}): HasilPeriksa {
  const langkah = periksaBertahap(buku, opsi);
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}
