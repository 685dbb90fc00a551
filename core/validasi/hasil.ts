import type { Temuan, TingkatTemuan } from '../aturan/temuan';
import type { BukanTabel, PemetaanTabel, Tabel } from '../formulir/tabel';
import { alamatRentang } from '../lembar/alamat';
import type { BukuKerja } from '../lembar/lembar';
import type { Matriks } from '../matriks/matriks';
import { rentangTabel } from '../matriks/susun';
import type { Pengaturan } from './pengaturan';

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
  /** How it was read, in the shape in which the user may correct it (`Pengaturan.pemetaan`). */
  readonly pemetaan?: PemetaanTabel;
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

/** Applies severities and ignores, sorts by place, counts. */
export function susunHasil(
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
  const temuan = sebabYangAda(semua.filter((t) => alasan(t) === undefined));
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

/** A cause that is ignored, switched off, or was not reported explains nothing: the finding stands by itself. */
function sebabYangAda(temuan: readonly Temuan[]): Temuan[] {
  const ada = new Set(temuan.map((t) => `${t.aturan}@${t.sel}|${t.lembar}`));
  return temuan.map((t) =>
    t.sebab === null || ada.has(`${t.sebab}|${t.lembar}`) ? t : { ...t, sebab: null },
  );
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
    pemetaan: pemetaanDari(tabel),
  };
}

function pemetaanDari(tabel: Tabel): PemetaanTabel {
  const kolom = tabel.kolom.flatMap((k) => k.kolom.map((indeks) => [String(indeks), k.definisi.id]));
  return {
    lembar: tabel.lembar.nama,
    formulir: tabel.formulir.id,
    barisKepala: tabel.kepala.baris,
    barisKepalaAkhir: tabel.kepala.barisAkhir,
    kolom: Object.fromEntries(kolom),
  };
}
