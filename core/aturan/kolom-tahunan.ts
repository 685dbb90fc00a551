import { UMUM } from '../formulir/umum';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { jarakTahun } from './judul-bertahun';
import { asalJudul, asalTabel, type AsalAnggaran } from './dokumen-tabel';

/** A column of one year. */
export interface KolomTahunan {
  readonly kolom: KolomMatriks;
  readonly tahun: number;
  /** Prakiraan maju: a forecast, no plan yet. */
  readonly maju: boolean;
}

/** An amount column that states the budget of one year in one document. */
export interface KolomAnggaran extends AsalAnggaran, KolomTahunan {}

/** Columns of another meaning: spending, what is left, sums over years, quarters, the budget before its change. */
const BUKAN_ID = /realisasi|prakiraan-n-1|baseline|akhir|renstra|lalu|sisa|^tw\d/;
const BUKAN_JUDUL =
  /realisasi|sisa|selisih|bertambah|berkurang|naik|turun|sebelum|semula|kumulatif|akhir periode|triwulan|harga|usulan/i;
const PAGU = /\b(pagu|anggaran|plafon|alokasi|setelah|sesudah)\b/i;

/** Calendar year of a column: as its heading says for year columns of a Renstra, else relative to the document year. */
export function tahunKolom(matriks: Matriks, kolom: KolomMatriks): number | null {
  const jarak = jarakTahun(kolom);
  if (jarak === null) return null;
  if (kolom.definisi.bertahun && kolom.tabel.tahunTertulis !== null) return kolom.tabel.tahunTertulis;
  const { tahun } = matriks.tabel;
  return tahun === null ? null : tahun + jarak;
}

/** "target", "target-n", "target-n+1", "target-k"; not the target at the end of the plan. */
const TARGET_SETAHUN = /^target(-n(\+\d)?|-k)?$/;

/** The columns of a table that state the target of one year. */
export function kolomTargetTahunan(matriks: Matriks): KolomTahunan[] {
  return matriks
    .kolomBerjenis('kinerja')
    .filter((k) => TARGET_SETAHUN.test(k.id) && matriks.formulir.kolom.includes(k.definisi))
    .flatMap((k) => kolomTahunan(matriks, k) ?? []);
}

/** Columns of the same year, of one table and another; a forecast goes with a forecast or with a plan over several years. */
export function sepadanTahun<K extends KolomTahunan>(ini: readonly K[], acuan: readonly K[]): [K, K][] {
  return ini.flatMap((kolom): [K, K][] => {
    const setahun = acuan.filter((k) => k.tahun === kolom.tahun);
    const sepadan = (k: K): boolean => k.kolom.definisi.bertahun || kolom.kolom.definisi.bertahun;
    const lain = setahun.find((k) => k.maju === kolom.maju) ?? setahun.find(sepadan);
    return lain ? [[kolom, lain]] : [];
  });
}

/** The year of a column without one of its own is the one in its heading, else that of the document. */
function kolomTahunan(matriks: Matriks, kolom: KolomMatriks): KolomTahunan | null {
  const { definisi } = kolom;
  const tahun =
    definisi.tahun === null ? (kolom.tabel.tahunTertulis ?? matriks.tabel.tahun) : tahunKolom(matriks, kolom);
  const maju =
    (/^n\+/.test(definisi.tahun ?? '') && !definisi.bertahun) || /\bprakiraan maju\b/i.test(kolom.judul);
  return tahun === null ? null : { kolom, tahun, maju };
}

/** The budget columns of a table, one for each year and document; after a change of the budget that after it. */
export function kolomAnggaran(matriks: Matriks): KolomAnggaran[] {
  const tabel = asalTabel(matriks);
  const hasil = new Map<string, KolomAnggaran>();
  for (const kolom of matriks.kolomBerjenis('uang').filter((k) => apakahAnggaran(matriks, k))) {
    const tahunan = kolomTahunan(matriks, kolom);
    if (!tahunan) continue;
    const asal = asalJudul(kolom.judul, tabel);
    const kunci = `${tahunan.tahun}|${asal.dokumen}|${tahunan.maju}`;
    const ada = hasil.get(kunci);
    if (!ada || (asal.perubahan && !ada.perubahan)) hasil.set(kunci, { ...asal, ...tahunan });
  }
  return [...hasil.values()];
}

function apakahAnggaran(matriks: Matriks, { definisi, id, judul }: KolomMatriks): boolean {
  if (definisi.pagu !== null || BUKAN_ID.test(id) || BUKAN_JUDUL.test(judul)) return false;
  if (matriks.formulir.id !== UMUM && matriks.formulir.kolom.includes(definisi)) return true;
  return PAGU.test(judul) || matriks.kolomBerjenis('uang').length === 1;
}
