import { terberat, TINGKAT_TEMUAN, type TingkatTemuan } from '../../core/aturan/temuan';
import { alamat, bacaAlamat } from '../../core/lembar/alamat';
import type { Tanda } from '../../panel/host';
import { buku, denganKunci, muatkan } from './buku';
import { AWALAN, catatanBertanda, catatanTanpaTanda, latarSemula } from './catatan';
import { kotak, type Titik } from './petak';
import { LATAR_TINGKAT } from './warna-tingkat';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TANPA_ISI = '#ffffff';
/** Notes may stand on blank cells beside the data. */
const PINGGIR = { baris: 50, kolom: 10 };

type Kotak = ReturnType<typeof kotak>;

interface SelKita extends Titik {
  /** The note with our lines, and without them. */
  readonly lama: string;
  readonly catatan: string;
}

interface SelBertanda extends Titik {
  tingkat: TingkatTemuan;
  readonly pesan: string[];
}

/** Colours the cells and notes why. The first page of marks replaces the earlier ones. */
export function tandai(tanda: readonly Tanda[], lanjutan: boolean): void {
  denganKunci(() => {
    if (!lanjutan) bersihkan();
    const perLembar = new Map<string, Tanda[]>();
    for (const t of tanda) {
      const daftar = perLembar.get(t.lembar);
      if (daftar) daftar.push(t);
      else perLembar.set(t.lembar, [t]);
    }
    for (const [nama, daftar] of perLembar) {
      const lembar = buku().getSheetByName(nama);
      if (lembar) tandaiLembar(lembar, perSel(daftar));
    }
  });
}

export function hapusTanda(): void {
  denganKunci(bersihkan);
}

function perSel(tanda: readonly Tanda[]): SelBertanda[] {
  const sel = new Map<string, SelBertanda>();
  for (const t of tanda) {
    const tempat = bacaAlamat(t.sel);
    if (!tempat) continue;
    const { baris, kolom } = tempat;
    const kunci = alamat(baris, kolom);
    const ada = sel.get(kunci) ?? { baris, kolom, tingkat: t.tingkat, pesan: [] };
    ada.tingkat = terberat(ada.tingkat, t.tingkat);
    ada.pesan.push(t.pesan);
    sel.set(kunci, ada);
  }
  return [...sel.values()];
}

function tandaiLembar(lembar: Sheet, sel: readonly SelBertanda[]): void {
  if (sel.length === 0) return;
  const batas = kotak(sel);
  muatkan(lembar, batas.baris + batas.tinggi, batas.kolom + batas.lebar);
  const petak = petakDari(lembar, batas);
  const latar = petak.getBackgrounds();
  const catatan = petak.getNotes();
  const baru = sel.map((s) => {
    const [i, j] = [s.baris - batas.baris, s.kolom - batas.kolom];
    const semula = latar[i]![j]!;
    return { ...s, catatan: catatanBertanda(catatan[i]![j]!, s.pesan, semula === TANPA_ISI ? null : semula) };
  });
  tulisCatatan(lembar, batas, catatan, baru);
  warnai(lembar, new Map(TINGKAT_TEMUAN.map((t) => [LATAR_TINGKAT[t], baru.filter((s) => s.tingkat === t)])));
}

/** Takes away our notes and colours wherever they stand, also in moved rows and copied sheets. */
function bersihkan(): void {
  for (const lembar of buku().getSheets()) {
    const baris = Math.min(lembar.getMaxRows(), lembar.getLastRow() + PINGGIR.baris);
    const kolom = Math.min(lembar.getMaxColumns(), lembar.getLastColumn() + PINGGIR.kolom);
    const catatan = lembar.getRange(1, 1, baris, kolom).getNotes();
    const kita: SelKita[] = [];
    catatan.forEach((isi, i) =>
      isi.forEach((lama, j) => {
        if (lama.includes(AWALAN)) kita.push({ baris: i, kolom: j, lama, catatan: catatanTanpaTanda(lama) });
      }),
    );
    if (kita.length > 0) pulihkan(lembar, kita, catatan);
  }
}

/** A cell that the user has coloured anew meanwhile keeps that colour. */
function pulihkan(lembar: Sheet, kita: readonly SelKita[], semuaCatatan: readonly string[][]): void {
  const batas = kotak(kita);
  const latar = petakDari(lembar, batas).getBackgrounds();
  const perWarna = new Map<string | null, Titik[]>();
  for (const s of kita) {
    const kini = latar[s.baris - batas.baris]![s.kolom - batas.kolom]!;
    if (!Object.values(LATAR_TINGKAT).includes(kini)) continue;
    const semula = latarSemula(s.lama);
    const daftar = perWarna.get(semula);
    if (daftar) daftar.push(s);
    else perWarna.set(semula, [s]);
  }
  warnai(lembar, perWarna);
  const catatan = semuaCatatan
    .slice(batas.baris, batas.baris + batas.tinggi)
    .map((b) => b.slice(batas.kolom, batas.kolom + batas.lebar));
  tulisCatatan(lembar, batas, catatan, kita);
}

/** One call for each colour; protected cells stay as they are. */
function warnai(lembar: Sheet, perWarna: ReadonlyMap<string | null, readonly Titik[]>): void {
  for (const [warna, sel] of perWarna) {
    if (sel.length === 0) continue;
    const daftar = sel.map((s) => alamat(s.baris, s.kolom));
    try {
      lembar.getRangeList(daftar).setBackground(warna);
      SpreadsheetApp.flush();
    } catch {
      for (const satu of daftar) cobaDiam(() => lembar.getRange(satu).setBackground(warna));
    }
  }
}

/** One call for all notes of the rectangle; those that are not ours are written back as they were. */
function tulisCatatan(
  lembar: Sheet,
  batas: Kotak,
  catatan: string[][],
  sel: readonly (Titik & { readonly catatan: string })[],
): void {
  for (const s of sel) catatan[s.baris - batas.baris]![s.kolom - batas.kolom] = s.catatan;
  try {
    petakDari(lembar, batas).setNotes(catatan);
    SpreadsheetApp.flush();
  } catch {
    for (const s of sel) cobaDiam(() => lembar.getRange(s.baris + 1, s.kolom + 1).setNote(s.catatan));
  }
}

const petakDari = (lembar: Sheet, batas: Kotak): GoogleAppsScript.Spreadsheet.Range =>
  lembar.getRange(batas.baris + 1, batas.kolom + 1, batas.tinggi, batas.lebar);

/** A mark that a protected cell refuses is not worth an error: the finding stays in the panel. */
function cobaDiam(kerja: () => unknown): void {
  try {
    kerja();
    SpreadsheetApp.flush();
  } catch {
    return;
  }
}
