import { jalankanFungsi } from '../../core/fungsi/jalankan';
import { apakahGalatFungsi, KODE_GALAT, type Argumen, type GalatFungsi, type HasilSel, type NilaiFungsi } from '../../core/fungsi/nilai'; // prettier-ignore

/**
 * One call from a cell. Excel hands over every argument as rows of cells: blank cells as null on the web and, alas, as
 * 0 on the desktop; an argument that was left out as null; an error as an object with its code.
 */
export function panggilFungsi(nama: string, argumen: readonly unknown[]): HasilSel[][] {
  const hasil = jalankanFungsi(nama, argumen.map(bacaArgumen));
  if (apakahGalatFungsi(hasil)) throw galatExcel(hasil);
  // functions.json promises a matrix; one value is a matrix of one cell.
  return Array.isArray(hasil) ? hasil : [[hasil]];
}

function bacaArgumen(argumen: unknown): Argumen {
  if (argumen === null || argumen === undefined) return undefined;
  if (!Array.isArray(argumen)) return bacaSel(argumen);
  return (argumen as unknown[][]).map((baris) => baris.map(bacaSel));
}

function bacaSel(nilai: unknown): NilaiFungsi {
  if (typeof nilai !== 'object' || nilai === null) return (nilai ?? null) as NilaiFungsi;
  const { code } = nilai as { code?: unknown };
  return typeof code === 'string' ? { galat: code } : nilai;
}

/** Excel shows our message only with #VALUE! and #N/A. */
function galatExcel({ galat, pesan }: GalatFungsi): Error {
  // The class came with CustomFunctionsRuntime 1.2; any other exception shows as #VALUE!.
  if (typeof CustomFunctions.Error !== 'function') return new Error(pesan);
  const kode = KODE_GALAT[galat] as CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kode, galat === 'bagi-nol' ? undefined : pesan) as unknown as Error;
}
