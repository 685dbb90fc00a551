import type { PerubahanSel } from '../../core/aturan/temuan';
import type { HasilTulisServer } from '../bersama/jembatan';
import { samaRumus } from '../bersama/rumus-lokal';
import { formatKeluar } from './potongan';
import { buku, denganKunci, desimalKoma, muatkan } from './buku';
import { susunIsian, type Isian } from './isian';
import { nilaiSel, pembuatSerial, samaNilai } from './nilai';
import { kotak, type Titik } from './petak';
import { pembacaProteksi, TERLINDUNGI } from './proteksi';
import { tulisPetak, type SelKini, type Tolak } from './tulis-petak';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BERUBAH = 'Isi sel sudah berubah sejak diperiksa. Periksa ulang dulu.';

/** Writes only these cells; a refused one is named with its reason and does not stop the others. */
export function tulis(perubahan: readonly PerubahanSel[]): HasilTulisServer {
  const ditolak: HasilTulisServer['ditolak'][number][] = [];
  const gagal = new Set<number>();
  const tolak: Tolak = (nomor, alasan, belumPasti = false) => {
    if (gagal.has(nomor)) return;
    gagal.add(nomor);
    ditolak.push({ nomor, alasan, belumPasti });
  };
  denganKunci(() => {
    const perLembar = new Map<string, number[]>();
    perubahan.forEach((p, i) => {
      const daftar = perLembar.get(p.lembar);
      if (daftar) daftar.push(i);
      else perLembar.set(p.lembar, [i]);
    });
    for (const [nama, nomor] of perLembar) {
      const lembar = buku().getSheetByName(nama);
      if (lembar) tulisLembar(lembar, nomor, perubahan, tolak);
      else nomor.forEach((n) => tolak(n, `Lembar "${nama}" tidak ada lagi di berkas ini.`));
    }
  });
  return { ditulis: perubahan.length - ditolak.length, ditolak };
}

function tulisLembar(
  lembar: Sheet,
  nomor: readonly number[],
  perubahan: readonly PerubahanSel[],
  tolak: Tolak,
): void {
  const terlindungi = pembacaProteksi(lembar);
  const boleh = nomor.filter((n) => {
    const tertutup = terlindungi(perubahan[n]!);
    if (tertutup) tolak(n, TERLINDUNGI);
    return !tertutup;
  });
  if (boleh.length === 0) return;
  const batas = kotak(boleh.map((n) => perubahan[n]!));
  muatkan(lembar, batas.baris + batas.tinggi, batas.kolom + batas.lebar);
  const kini = bacaPetak(lembar, batas);
  const koma = desimalKoma();
  const isian: Isian[] = [];
  for (const n of boleh) {
    const p = perubahan[n]!;
    const ada = kini(p);
    // A formula's value moves on by itself; the formula text is what was agreed.
    const sama = p.sebelum.rumus
      ? samaRumus(ada.rumus, p.sebelum.rumus)
      : ada.rumus === '' && samaNilai(ada.nilai, p.sebelum.nilai);
    if (sama) isian.push(susunIsian(p, n, ada.format, koma));
    else tolak(n, BERUBAH);
  }
  tulisPetak(lembar, isian, () => bacaPetak(lembar, batas), tolak);
}

function bacaPetak(lembar: Sheet, batas: ReturnType<typeof kotak>): (sel: Titik) => SelKini {
  const petak = lembar.getRange(batas.baris + 1, batas.kolom + 1, batas.tinggi, batas.lebar);
  const nilai = petak.getValues() as unknown[][];
  const rumus = petak.getFormulas();
  const format = petak.getNumberFormats();
  const serial = pembuatSerial(buku().getSpreadsheetTimeZone());
  return ({ baris, kolom }) => {
    const [i, j] = [baris - batas.baris, kolom - batas.kolom];
    const r = rumus[i]![j]!.slice(1);
    const f = formatKeluar(format[i]![j]!);
    return { nilai: nilaiSel(nilai[i]![j], r, f, serial), rumus: r, format: f };
  };
}
