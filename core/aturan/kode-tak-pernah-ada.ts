import { apakahTurunan, induk } from '../kode/silsilah';
import { kodeDari } from '../kode/tata-bahasa';
import type { Matriks } from '../matriks/matriks';
import { bidangDikenal } from '../nomenklatur/status-kode';
import type { Konteks } from './aturan';
import { barisKamus, pemdaTabel, type BarisKamus } from './baris-kamus';

/** So many known codes beside it show that the document follows this list. */
const TETANGGA = 2;

/**
 * Whether a code is wrong in every version, though the dictionary is of another year: its bidang does not exist, a full
 * list that knows everything beside it lacks its program, or the table itself carries on under the code of its name
 * (`usul`). Kegiatan and sub kegiatan prove nothing by themselves: a SIPD export of 2026 rightly holds 2.14.03.2.04, which
 * the list of 2027 has dropped without a trace.
 */
export function takPernahAda(b: BarisKamus, konteks: Konteks, usul: string | null): boolean {
  if (!bidangDikenal(b.kode)) return true;
  if (usul !== null && indukHilang(b.baris.matriks, usul)) return true;
  return programHilang(b, konteks);
}

/** Rows stand under this code, but it has no row of its own. */
function indukHilang({ baris, formulir }: Matriks, usul: string): boolean {
  const benar = kodeDari(usul);
  if (!benar || formulir.baris.tingkat === 'datar') return false;
  return (
    baris.some(({ kode }) => kode && apakahTurunan(kode, benar)) &&
    !baris.some(({ kode }) => kode?.kanonik === benar.kanonik)
  );
}

function programHilang({ kode, baris: { matriks } }: BarisKamus, konteks: Konteks): boolean {
  const kamus = konteks.kamus!;
  const program = induk(kode, 'program');
  if (!program || kamus.memuat(program, pemdaTabel(matriks, konteks))) return false;
  const bidang = induk(program)!;
  const sebelah = barisKamus(matriks, konteks).filter(
    (b) =>
      apakahTurunan(b.kode, bidang) && b.kode.kanonik !== program.kanonik && !apakahTurunan(b.kode, program),
  );
  const dikenal = sebelah.filter(({ status }) => status === 'ada' || status === 'lama');
  return dikenal.length >= TETANGGA && dikenal.length === sebelah.length;
}
