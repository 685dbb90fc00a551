import { urutanDokumen } from '../formulir/dokumen';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import type { Konteks } from './aturan';
import { barisSama, type BarisSama } from './banding-baris';
import { asalTabel, type AsalAnggaran } from './dokumen-tabel';
import { kolomAnggaran, sepadanTahun, type KolomAnggaran } from './kolom-tahunan';

/** A table and another one about the same office that it has to agree with. */
export interface PasanganDokumen extends BarisSama {
  readonly ini: Matriks;
  readonly acuan: Matriks;
  readonly asalIni: AsalAnggaran;
  readonly asalAcuan: AsalAnggaran;
  /** "Renstra (lembar Renstra 2025-2029)"; with the file where it is another one. */
  readonly namaAcuan: string;
  /** The other table stands in a file given to compare with. */
  readonly luar: boolean;
  /** The other file follows this table; it was given to compare with all the same. */
  readonly terbalik: boolean;
  /** Budgets of the same year and meaning. */
  readonly kolom: readonly (readonly [KolomAnggaran, KolomAnggaran])[];
  /** Both state plans of the same stage; else only amounts that mostly agree show that they should. */
  readonly setahap: boolean;
}

/** A table that may be compared, with what is needed to tell it apart. */
interface Calon {
  readonly matriks: Matriks;
  readonly asal: AsalAnggaran;
  readonly anggaran: readonly KolomAnggaran[];
  /** Position among the tables of its workbook. */
  readonly nomor: number;
  /** Null in the workbook that is checked. */
  readonly berkas: string | null;
}

const tersimpan = new WeakMap<Konteks, readonly PasanganDokumen[]>();

/** Tables worth comparing; found once for all rules of a check. */
export function pasanganDokumen(konteks: Konteks): readonly PasanganDokumen[] {
  for (const langkah of pasangkanBertahap(konteks)) void langkah;
  return tersimpan.get(konteks)!;
}

/**
 * Finds them ahead, in slices. A document against the nearest one of its workbook that leads it (what that one passes on
 * from those before it is said there), and against any given to compare with. Only one table of the workbook may fit; of
 * several that on the sheet of the same name.
 */
export function* pasangkanBertahap(konteks: Konteks): Generator<void> {
  if (tersimpan.has(konteks)) return;
  const ini = konteks.semua.map((m, i) => calon(m, i, null));
  const luar = konteks.pembanding.map((m, i) => calon(m, i, konteks.berkas?.get(m) ?? ''));
  const hasil: PasanganDokumen[] = [];
  for (const acuan of [...ini, ...luar]) {
    yield;
    const cocok = ini.flatMap((c) => pasangkan(c, acuan) ?? []);
    for (const p of cocok) {
      const saingan = cocok.filter((lain) => sejenis(lain, p));
      if (saingan.length === 1 || (selembar(p) && saingan.filter(selembar).length === 1)) hasil.push(p);
    }
  }
  const urut = hasil.sort((a, b) => kedekatan(b) - kedekatan(a));
  tersimpan.set(
    konteks,
    urut.filter((p, i) => p.luar || urut.findIndex((lain) => lain.ini === p.ini && !lain.luar) === i),
  );
}

function selembar({ ini, acuan }: PasanganDokumen): boolean {
  return ini.lembar.nama.trim().toLowerCase() === acuan.lembar.nama.trim().toLowerCase();
}

/** Of two documents of one kind that of the same stage is the nearer one. */
function kedekatan({ asalIni, asalAcuan }: PasanganDokumen): number {
  const urutan = asalAcuan.dokumen ? urutanDokumen(asalAcuan.dokumen) : -1;
  return 2 * urutan + Number(asalIni.perubahan === asalAcuan.perubahan);
}

function calon(matriks: Matriks, nomor: number, berkas: string | null): Calon {
  return { matriks, asal: asalTabel(matriks), anggaran: kolomAnggaran(matriks), nomor, berkas };
}

function sejenis(a: PasanganDokumen, b: PasanganDokumen): boolean {
  return a.ini.formulir.id === b.ini.formulir.id && a.asalIni.dokumen === b.asalIni.dokumen;
}

function pasangkan(ini: Calon, acuan: Calon): PasanganDokumen | null {
  const luar = acuan.berkas !== null;
  const arah = arahBanding(ini, acuan);
  if (ini.matriks === acuan.matriks || arah === null || (arah !== 'mengikuti' && !luar)) return null;
  const kolom = sepadanTahun(ini.anggaran, acuan.anggaran);
  const adaTahun = ini.anggaran.length > 0 && acuan.anggaran.length > 0;
  if (kolom.length === 0 && (adaTahun || !rencana(ini) || !rencana(acuan))) return null;
  const baris = barisSama(ini.matriks, acuan.matriks);
  return (
    baris && {
      ...baris,
      ini: ini.matriks,
      acuan: acuan.matriks,
      asalIni: ini.asal,
      asalAcuan: acuan.asal,
      namaAcuan: `${sebutDokumen(acuan.asal)} (${sebutBerkas(acuan.berkas)}lembar ${acuan.matriks.lembar.nama})`,
      luar,
      terbalik: arah === 'memimpin',
      kolom,
      setahap: rencana(ini) && rencana(acuan),
    }
  );
}

/** Null: nothing tells that these two say the same about a budget. */
function arahBanding(ini: Calon, acuan: Calon): 'mengikuti' | 'setara' | 'memimpin' | null {
  const [a, b] = [ini.asal.dokumen, acuan.asal.dokumen];
  if (a === null || b === null) {
    // A table of no named document only where it states a budget, and in one workbook only below a plan.
    if (ini.anggaran.length === 0 || acuan.anggaran.length === 0) return null;
    return b !== null && rencana(acuan) ? 'mengikuti' : 'setara';
  }
  const beda = urutanDokumen(a) - urutanDokumen(b);
  if (beda !== 0) return beda > 0 ? 'mengikuti' : 'memimpin';
  // Two reports on the same year in two forms state the same budget (LKjIP and E.81).
  const laporan = a === 'laporan' && ini.matriks.formulir.id !== acuan.matriks.formulir.id;
  return laporan && ini.nomor > acuan.nomor ? 'mengikuti' : 'setara';
}

function rencana({ asal }: Calon): boolean {
  return asal.dokumen !== null && asal.dokumen !== 'laporan';
}

/** The column that shows which row is meant. */
export function kolomTampil(matriks: Matriks): KolomMatriks | null {
  return matriks.kolomBerjenis('kode')[0] ?? matriks.kolomBerjenis('uraian')[0] ?? null;
}

/** "Renja", "RKA/DPA perubahan". */
export function sebutDokumen({ dokumen, perubahan }: AsalAnggaran): string {
  const nama = dokumen ?? 'tabel tanpa nama dokumen';
  return perubahan ? `${nama} perubahan` : nama;
}

/** "berkas renstra.xlsx, ": the name without its folders. */
function sebutBerkas(nama: string | null): string {
  return nama === null || nama === '' ? '' : `berkas ${nama.replace(/^.*[\\/]/, '')}, `;
}
