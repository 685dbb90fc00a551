import type { BukuKerja, Lembar } from '../../core/lembar/lembar';
import { formatSel, nilaiSel, rumusSel } from '../../core/lembar/lembar';
import type { Temuan } from '../../core/aturan/temuan';
import { periksa, type OpsiPeriksa } from '../../core/validasi/periksa';
import { perbaikanAman, terapkan, type HasilTerapkan } from '../../core/validasi/terapkan';

/** Check, apply every safe repair, check again. */
export function perbaikiSekali(
  buku: BukuKerja,
  opsi: OpsiPeriksa = {},
): { sebelum: readonly Temuan[]; terapan: HasilTerapkan; sesudah: readonly Temuan[] } {
  const sebelum = periksa(buku, opsi).temuan;
  const terapan = terapkan(
    buku,
    perbaikanAman(sebelum).flatMap((p) => p.perubahan),
  );
  return { sebelum, terapan, sesudah: periksa(terapan.buku, opsi).temuan };
}

/** Cells of a sheet in one comparable form: blanks at the ends and the order of formats do not count. */
export function isiLembar(l: Lembar): Record<string, string> {
  const isi: Record<string, string> = {};
  const tinggi = Math.max(l.nilai.length, l.rumus.length, l.format.length);
  for (let b = 0; b < tinggi; b++) {
    const lebar = Math.max(l.nilai[b]?.length ?? 0, l.rumus[b]?.length ?? 0, l.format[b]?.length ?? 0);
    for (let k = 0; k < lebar; k++) {
      const sel = JSON.stringify([nilaiSel(l, b, k), rumusSel(l, b, k), formatSel(l, b, k)]);
      if (sel !== '[null,"","General"]') isi[`${b},${k}`] = sel;
    }
  }
  return isi;
}

/** Errors that were not there before, by rule and cell. */
export function galatBaru(sebelum: readonly Temuan[], sesudah: readonly Temuan[]): string[] {
  const kunci = (t: Temuan): string => `${t.aturan} ${t.lembar}!${t.sel}`;
  const ada = new Set(sebelum.filter((t) => t.tingkat === 'galat').map(kunci));
  return sesudah.filter((t) => t.tingkat === 'galat' && !ada.has(kunci(t))).map(kunci);
}

export function banyakAman(temuan: readonly Temuan[]): number {
  return perbaikanAman(temuan).length;
}
