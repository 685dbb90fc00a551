import { apakahGalat, type NilaiSel } from '../core/angka/nilai-sel';
import { formatSel, nilaiSel, rumusSel, type Lembar, type Rentang } from '../core/lembar/lembar';
import type { HasilRumus, SelDiubah } from '../xlsx/perubahan';

export interface Beda {
  /** Cells whose contents or number format changed. */
  readonly sel: SelDiubah[];
  /** Formulas that stayed and came to another result. */
  readonly hasil: HasilRumus[];
}

const sama = (a: NilaiSel, b: NilaiSel): boolean =>
  a === b || (apakahGalat(a) && apakahGalat(b) && a.galat === b.galat);

/** Results are the same when they agree in the 15 digits that Excel keeps: engines add up in different orders. */
const samaHasil = (a: NilaiSel, b: NilaiSel): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a.toPrecision(15) === b.toPrecision(15) : sama(a, b);

/**
 * What has to be written so that the sheet of the file becomes the sheet of the grid. `larik`: ranges that array
 * formulas fill in the grid. A result that the grid could not calculate (#NAME?) is not written over Excel's own.
 */
export function bedaLembar(asal: Lembar, kini: Lembar, larik: readonly Rentang[]): Beda {
  const sel: SelDiubah[] = [];
  const hasil: HasilRumus[] = [];
  const [jangkar, anggota] = petaLarik(larik);
  const tinggi = Math.max(asal.nilai.length, kini.nilai.length, asal.rumus.length, kini.rumus.length);
  for (let baris = 0; baris < tinggi; baris++) {
    for (let kolom = 0; kolom < lebarBaris(asal, kini, baris); kolom++) {
      const nilai = nilaiSel(kini, baris, kolom);
      const rumus = rumusSel(kini, baris, kolom);
      const alamat = { lembar: asal.nama, baris, kolom };
      const rumusTetap = rumus === rumusSel(asal, baris, kolom);
      const nilaiTetap = sama(nilai, nilaiSel(asal, baris, kolom));
      const format = formatSel(kini, baris, kolom);
      const formatBaru = format === formatSel(asal, baris, kolom) ? {} : { format };
      if (rumusTetap && rumus !== '' && !('format' in formatBaru)) {
        const tetap = samaHasil(nilai, nilaiSel(asal, baris, kolom));
        if (!tetap && !(apakahGalat(nilai) && nilai.galat === '#NAME?')) hasil.push({ ...alamat, nilai });
      } else if (!rumusTetap || !nilaiTetap || 'format' in formatBaru) {
        const kunci = `${baris},${kolom}`;
        const wilayah = jangkar.get(kunci);
        if (rumus === '' || anggota.has(kunci)) sel.push({ ...alamat, nilai, ...formatBaru });
        else sel.push({ ...alamat, nilai, rumus, ...(wilayah ? { wilayah } : {}), ...formatBaru });
      }
    }
  }
  return { sel, hasil };
}

/** First cells of the array formulas with their ranges, and the cells that only show results. */
function petaLarik(larik: readonly Rentang[]): [Map<string, Rentang>, Set<string>] {
  const jangkar = new Map<string, Rentang>();
  const anggota = new Set<string>();
  for (const r of larik) {
    jangkar.set(`${r.baris},${r.kolom}`, r);
    for (let b = r.baris; b <= r.barisAkhir; b++)
      for (let k = r.kolom; k <= r.kolomAkhir; k++)
        if (b !== r.baris || k !== r.kolom) anggota.add(`${b},${k}`);
  }
  return [jangkar, anggota];
}

function lebarBaris(a: Lembar, b: Lembar, baris: number): number {
  return Math.max(
    a.nilai[baris]?.length ?? 0,
    b.nilai[baris]?.length ?? 0,
    a.rumus[baris]?.length ?? 0,
    b.rumus[baris]?.length ?? 0,
  );
}
