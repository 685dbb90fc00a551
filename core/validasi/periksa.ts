import type { Konteks } from '../aturan/aturan';
import { SEMUA_ATURAN } from '../aturan/semua';
import type { Temuan, TingkatTemuan } from '../aturan/temuan';
import type { BukanTabel, Tabel } from '../formulir/tabel';
import { alamatRentang } from '../lembar/alamat';
import type { BukuKerja } from '../lembar/lembar';
import type { Matriks } from '../matriks/matriks';
import { rentangTabel, susunMatriks } from '../matriks/susun';
import type { Kamus } from '../nomenklatur/kamus';
import { kenaliLembar } from './kenali-lembar';
import { PENGATURAN_BAWAAN, type Pengaturan } from './pengaturan';
import { hubungkanSebab } from './sebab';

export type { Pengaturan } from './pengaturan';

export interface TabelDikenali {
  readonly lembar: string;
  readonly formulir: string;
  readonly judul: string;
  /** A1 range of header and data. */
  readonly rentang: string;
  /** Data rows. */
  readonly baris: number;
  /** 0 ... 1 */
  readonly keyakinan: number;
  /** Why it was taken for this form. */
  readonly alasan: string;
}

export interface TabelTakDikenal {
  readonly lembar: string;
  /** Nearest form and what was missing, in the planner's words. */
  readonly pesan: string;
}

export interface HasilPeriksa {
  readonly tabel: readonly TabelDikenali[];
  readonly takDikenal: readonly TabelTakDikenal[];
  /** In sheet order, then row, then column. Ignored findings are not among them. */
  readonly temuan: readonly Temuan[];
  readonly diabaikan: readonly { readonly temuan: Temuan; readonly alasan: string }[];
  readonly ringkasan: Readonly<Record<TingkatTemuan, number>>;
}

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

/** Checks a workbook in slices: each step yields progress, so that a host can stay responsive or cancel. */
export function* periksaBertahap(buku: BukuKerja, opsi: OpsiPeriksa = {}): Generator<Kemajuan, HasilPeriksa> {
  const pengaturan = { ...PENGATURAN_BAWAAN, ...opsi.pengaturan };
  const { matriks, takDikenal } = yield* susunBuku(buku, pengaturan, 0.4);
  const pembanding: Matriks[] = [];
  for (const lain of opsi.pembanding ?? []) {
    yield { bagian: 0.4, pesan: `Membaca pembanding ${lain.nama}` };
    for (const lembar of lain.lembar) pembanding.push(...kenaliLembar(lembar, []).tabel.map(susunMatriks));
  }
  const konteks: Konteks = {
    toleransi: pengaturan.toleransi,
    tahun: pengaturan.tahun ?? tahunBuku(matriks),
    pemda: pengaturan.pemda,
    kamus: opsi.kamus ?? null,
    semua: matriks,
    takDikenal,
    pembanding,
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
    yield { bagian: (porsi * i) / buku.lembar.length, pesan: `Mengenali tabel di lembar ${lembar.nama}` };
    const hasil = kenaliLembar(lembar, pengaturan.pemetaan);
    matriks.push(...hasil.tabel.map((tabel: Tabel) => susunMatriks(tabel)));
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
  const langkah = konteks.semua.length + buku.lembar.length + 1;
  let selesai = 0;
  const kemajuan = (nama: string): Kemajuan => ({
    bagian: 0.4 + (0.6 * selesai++) / langkah,
    pesan: `Memeriksa lembar ${nama}`,
  });
  for (const matriks of konteks.semua) {
    yield kemajuan(matriks.lembar.nama);
    const temuan: Temuan[] = [];
    for (const a of aturan) temuan.push(...a.periksa(matriks, konteks));
    hasil.push(...hubungkanSebab(matriks, temuan, konteks.toleransi));
  }
  for (const lembar of buku.lembar) {
    yield kemajuan(lembar.nama);
    for (const a of aturan) hasil.push(...a.periksaLembar(lembar, konteks));
  }
  for (const a of aturan) hasil.push(...a.periksaBuku(konteks));
  return hasil;
}

/** The year of the first table that states one. */
function tahunBuku(matriks: readonly Matriks[]): number | null {
  return matriks.find((m) => m.tabel.tahun !== null)?.tabel.tahun ?? null;
}

function susunHasil(
  buku: BukuKerja,
  matriks: readonly Matriks[],
  takDikenal: readonly BukanTabel[],
  mentah: readonly Temuan[],
  pengaturan: Pengaturan,
): HasilPeriksa {
  const urutan = new Map(buku.lembar.map((l, i) => [l.nama, i]));
  const semua = mentah
    .map((t) => denganTingkat(t, pengaturan))
    .sort(
      (a, b) =>
        urutan.get(a.lembar)! - urutan.get(b.lembar)! ||
        a.baris - b.baris ||
        a.kolom - b.kolom ||
        (a.aturan < b.aturan ? -1 : Number(a.aturan > b.aturan)),
    );
  const abaikan = new Map(pengaturan.abaikan.map((p) => [p.sasaran, p.alasan]));
  const alasan = (t: Temuan): string | undefined =>
    abaikan.get(t.identitas) ?? abaikan.get(t.aturan) ?? abaikan.get(`lembar:${t.lembar}`);
  const temuan = semua.filter((t) => alasan(t) === undefined);
  const ringkasan = { galat: 0, peringatan: 0, info: 0 };
  for (const t of temuan) ringkasan[t.tingkat]++;
  return {
    tabel: matriks.map(ringkasTabel),
    takDikenal: takDikenal.map(({ lembar, pesan }) => ({ lembar, pesan })),
    temuan,
    diabaikan: semua.flatMap((t) => (alasan(t) === undefined ? [] : [{ temuan: t, alasan: alasan(t)! }])),
    ringkasan,
  };
}

function denganTingkat(t: Temuan, { tingkat }: Pengaturan): Temuan {
  const pilihan = tingkat[t.aturan];
  return pilihan === undefined || pilihan === 'mati' ? t : { ...t, tingkat: pilihan };
}

function ringkasTabel(matriks: Matriks): TabelDikenali {
  const { tabel, lembar, formulir } = matriks;
  return {
    lembar: lembar.nama,
    formulir: formulir.id,
    judul: formulir.judul,
    rentang: alamatRentang(rentangTabel(matriks)),
    baris: matriks.baris.length,
    keyakinan: tabel.keyakinan,
    alasan: tabel.alasan,
  };
}

/** Checks a workbook at once. */
export function periksa(buku: BukuKerja, opsi: OpsiPeriksa = {}): HasilPeriksa {
  const langkah = periksaBertahap(buku, opsi);
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}
