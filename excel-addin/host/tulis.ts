import type { PerubahanSel } from '../../core/aturan/temuan';
import { HostError, type HasilTulis, type SelDitolak } from '../../panel/host';
import { ketikan } from './isi-sel';
import { jalankan, keHostError } from './jalankan';
import { jadikanLajur, rentangLajur } from './lajur';
import { lihatSel, type SelMenurutPerubahan } from './sel-kini';

/** Cells per request: small enough for Excel's size limit, and a break loses sight of few. */
const SEL_SEKALI = 2_000;

/**
 * Writes these cells and no others. A cell that no longer holds what the change expects is refused; so is what Excel
 * refuses, and the rest is still written. When Excel breaks down in between, the cells it did not confirm are named.
 */
export async function tulisSel(perubahan: readonly PerubahanSel[]): Promise<HasilTulis> {
  const hasil = new Hasil();
  for (let i = 0; i < perubahan.length; i += SEL_SEKALI) {
    const bagian = perubahan.slice(i, i + SEL_SEKALI);
    if (hasil.putus) hasil.tolak(bagian, `Belum ditulis. ${hasil.putus}`);
    else await tulisBagian(bagian, hasil);
  }
  return { ditulis: hasil.ditulis, ditolak: hasil.ditolak };
}

class Hasil {
  ditulis = 0;
  readonly ditolak: SelDitolak[] = [];
  /** Why nothing more can be written now. */
  putus: string | null = null;

  tolak(perubahan: readonly PerubahanSel[], alasan: string, belumPasti = false): void {
    for (const p of perubahan)
      this.ditolak.push({ perubahan: p, alasan, ...(belumPasti ? { belumPasti } : {}) });
  }
}

async function tulisBagian(bagian: readonly PerubahanSel[], hasil: Hasil): Promise<void> {
  let kini: SelMenurutPerubahan;
  try {
    kini = await lihatSel(bagian);
  } catch (galat) {
    hasil.putus = keHostError(galat).message;
    hasil.tolak(bagian, `Belum ditulis. ${hasil.putus}`);
    return;
  }
  const boleh: PerubahanSel[] = [];
  for (const p of bagian) {
    const sel = kini.get(p);
    if (!sel) hasil.tolak([p], 'Lembarnya tidak ada lagi di buku kerja. Periksa ulang dulu.');
    else if (!sel.cocok) hasil.tolak([p], 'Isi sel sudah berubah sejak diperiksa. Periksa ulang dulu.');
    else if (typeof p.nilai === 'number' && !Number.isFinite(p.nilai))
      hasil.tolak([p], 'Nilai barunya bukan angka yang sah.');
    else if (sel.terkunci)
      hasil.tolak([p], `Lembar "${p.lembar}" dilindungi dan sel ini terkunci. Buka perlindungannya dulu.`);
    else boleh.push(p);
  }
  await tulisYangBoleh(boleh, kini, hasil);
}

/** Writes all at once; what Excel refuses is narrowed down by halves, so that one bad cell does not stop the others. */
async function tulisYangBoleh(
  daftar: readonly PerubahanSel[],
  kini: SelMenurutPerubahan,
  hasil: Hasil,
): Promise<void> {
  if (daftar.length === 0) return;
  if (hasil.putus) return hasil.tolak(daftar, `Belum ditulis. ${hasil.putus}`);
  try {
    await jalankan((konteks) => kirim(konteks, daftar, kini));
    hasil.ditulis += daftar.length;
    return;
  } catch (galat) {
    const { message } = keHostError(galat);
    const sisa = await belumTertulis(daftar, kini);
    if (sisa === null) {
      hasil.putus = message;
      return hasil.tolak(
        daftar,
        `Tidak dipastikan tertulis: lihat isi sel ini sebelum mengulang. ${message}`,
        true,
      );
    }
    hasil.ditulis += daftar.length - sisa.length;
    if (sisa.length === 1) return hasil.tolak(sisa, message, !(await kembalikanFormat(sisa[0]!, kini)));
    const tengah = Math.ceil(sisa.length / 2);
    await tulisYangBoleh(sisa.slice(0, tengah), kini, hasil);
    await tulisYangBoleh(sisa.slice(tengah), kini, hasil);
  }
}

async function kirim(
  konteks: Excel.RequestContext,
  daftar: readonly PerubahanSel[],
  kini: SelMenurutPerubahan,
): Promise<void> {
  konteks.workbook.application.suspendApiCalculationUntilNextSync();
  for (const l of jadikanLajur(daftar, (p) => (p.rumus === undefined ? 'nilai' : 'rumus'))) {
    const r = rentangLajur(konteks.workbook.worksheets.getItem(l.lembar), l);
    const format = l.sel.map((p) => formatBaru(p, kini.get(p)!.format));
    // null leaves a cell as it is.
    if (format.some((f) => f !== null)) r.numberFormat = format.map((f) => [f]);
    if (l.jenis === 'rumus') r.formulas = l.sel.map((p) => [`=${p.rumus}`]);
    else r.values = l.sel.map((p, i) => [ketikan(p.nilai ?? null, format[i] ?? kini.get(p)!.format)]);
  }
  await konteks.sync();
}

/** The format goes in before the contents; a cell that refused these gets its own format back. */
async function kembalikanFormat(p: PerubahanSel, kini: SelMenurutPerubahan): Promise<boolean> {
  const { format } = kini.get(p)!;
  if (formatBaru(p, format) === null) return true;
  try {
    await jalankan(async (konteks) => {
      const lembar = konteks.workbook.worksheets.getItem(p.lembar);
      lembar.getRangeByIndexes(p.baris, p.kolom, 1, 1).numberFormat = [[format]];
      await konteks.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** A formula in a cell formatted as text would stay text. */
function formatBaru(p: PerubahanSel, format: string): string | null {
  return p.format ?? (p.rumus !== undefined && format === '@' ? 'General' : null);
}

/** After a failed request: the changes that did not arrive; null when Excel does not answer. */
async function belumTertulis(
  daftar: readonly PerubahanSel[],
  kini: SelMenurutPerubahan,
): Promise<PerubahanSel[] | null> {
  try {
    const jadi = daftar.map((p) => ({
      ...p,
      sebelum: { nilai: p.nilai ?? null, rumus: p.rumus ?? '' },
    }));
    const keadaan = await lihatSel(jadi);
    return daftar.filter((p, i) => {
      const sel = keadaan.get(jadi[i]!);
      const format = formatBaru(p, kini.get(p)!.format);
      return !sel?.cocok || (format !== null && format !== sel.format);
    });
  } catch (galat) {
    if (galat instanceof HostError) return null;
    throw galat;
  }
}
