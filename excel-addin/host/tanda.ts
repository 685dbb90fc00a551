import type { TingkatTemuan } from '../../core/aturan/temuan';
import { alamatRentang, bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import { HostError, type Tanda } from '../../panel/host';
import { jalankan, kodeGalat } from './jalankan';
import { bacaJson } from './pengaturan';
import { jadikanPersegi } from './persegi';

const KUNCI = 'renja.tanda';
const SEKALI = 200;

/** Worksheet id -> [id of the conditional format, where it was put]. */
type Tersimpan = Record<string, [string, string][]>;

/** Always true, and recognisable as ours in Excel's list of rules, also on rows that were copied. */
const ciri = (tingkat: TingkatTemuan): string => `="Renja: ${tingkat}"="Renja: ${tingkat}"`;
/** A rule without a formula is one that broke off while it was made; Excel's own dialogue makes none such. */
const CIRI_KITA = /^(?:="Renja: (\w+)"="Renja: \1")?$/;

const WARNA: Record<TingkatTemuan, { latar: string; huruf: string }> = {
  galat: { latar: '#FFC7CE', huruf: '#7A0010' },
  peringatan: { latar: '#FFEB9C', huruf: '#5C4400' },
  info: { latar: '#DCE9F7', huruf: '#123A63' },
};
const URUTAN: readonly TingkatTemuan[] = ['galat', 'peringatan', 'info'];

/** Marks cells by conditional formats, which leave the user's own formats alone; earlier marks go away. */
export function tandai(tanda: readonly Tanda[]): Promise<void> {
  return jalankan(async (konteks) => {
    const tertinggal = await hapus(konteks);
    const lembar = await lembarMenurutNama(konteks, [...new Set(tanda.map((t) => t.lembar))]);
    const tersimpan: Tersimpan = { ...tertinggal };
    for (const l of lembar.values()) tersimpan[l.id] = [...(tertinggal[l.id] ?? [])];
    // Known before the first mark is set: should Excel break down, they are still found and removed later.
    await simpan(konteks, tersimpan);
    const dilindungi: string[] = [];
    for (const [nama, l] of lembar) {
      if (l.protection.protected) {
        dilindungi.push(nama);
        continue;
      }
      const daftar = selTanda(tanda.filter((t) => t.lembar === nama));
      for (let i = 0; i < daftar.length; i += SEKALI) {
        const baru = daftar.slice(i, i + SEKALI).map(({ rentang, ciri: tingkat }) => {
          const format = l.getRange(alamatRentang(rentang)).conditionalFormats.add('Custom');
          format.custom.rule.formula = ciri(tingkat as TingkatTemuan);
          format.custom.format.fill.color = WARNA[tingkat as TingkatTemuan].latar;
          format.custom.format.font.color = WARNA[tingkat as TingkatTemuan].huruf;
          return { format: format.load('id'), rentang };
        });
        await konteks.sync();
        for (const b of baru) tersimpan[l.id]!.push([b.format.id, alamatRentang(b.rentang)]);
      }
    }
    await simpan(konteks, tersimpan);
    if (dilindungi.length > 0) throw terlindungi(dilindungi, 'ditandai');
  });
}

export function hapusTanda(): Promise<void> {
  return jalankan(async (konteks) => {
    const sisa = Object.values(await hapus(konteks)).flat().length;
    if (sisa > 0) {
      throw new HostError(
        'gagal',
        `${sisa} tanda belum bisa dihapus. Ulangi sebentar lagi, atau hapus lewat Pemformatan Bersyarat > Kelola Aturan.`,
      );
    }
  });
}

/** Removes our marks; gives back those that Excel would not let go. */
async function hapus(konteks: Excel.RequestContext): Promise<Tersimpan> {
  const tersimpan = await bacaJson<Tersimpan>(konteks, KUNCI, {});
  if (Object.keys(tersimpan).length === 0) return {};
  const { worksheets } = konteks.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await konteks.sync();
  const sisa: Tersimpan = {};
  const dilindungi: string[] = [];
  for (const lembar of worksheets.items) {
    const punya = tersimpan[lembar.id];
    if (!punya) continue;
    if (lembar.protection.protected) {
      if (punya.length > 0) dilindungi.push(lembar.name);
      sisa[lembar.id] = punya;
      continue;
    }
    const tertinggal = await hapusDiLembar(konteks, lembar, new Map(punya));
    if (tertinggal) sisa[lembar.id] = tertinggal;
  }
  await simpan(konteks, sisa);
  if (dilindungi.length > 0) throw terlindungi(dilindungi, 'dihapus tandanya');
  return sisa;
}

/**
 * All at once where Excel lets its rules be listed; otherwise one by one where they were put. Null when the sheet is
 * clean, else what has to be tried again: the list may be empty when only Excel knows which rules are ours.
 */
async function hapusDiLembar(
  konteks: Excel.RequestContext,
  lembar: Excel.Worksheet,
  punya: ReadonlyMap<string, string>,
): Promise<[string, string][] | null> {
  try {
    const aturan = lembar.getRange().conditionalFormats;
    aturan.load('items/id,items/type');
    await konteks.sync();
    const khusus = aturan.items.filter((a) => a.type === 'Custom');
    for (const a of khusus) a.load('custom/rule/formula');
    await konteks.sync();
    const kita = khusus.filter((a) => punya.has(a.id) || CIRI_KITA.test(a.custom.rule.formula));
    for (const a of kita) a.delete();
    await konteks.sync();
    return null;
  } catch (galat) {
    if (kodeGalat(galat) === 'InvalidOperationInCellEditMode') throw galat;
    const tertinggal: [string, string][] = [];
    for (const [id, alamat] of punya) {
      try {
        lembar.getRange(alamat).conditionalFormats.getItem(id).delete();
        await konteks.sync();
      } catch (galatSatu) {
        // The user removed this rule, or undo left a broken one behind: nothing of ours is left to remove.
        if (kodeGalat(galatSatu) !== 'ItemNotFound') tertinggal.push([id, alamat]);
      }
    }
    return tertinggal;
  }
}

/** Cells of one sheet with their gravest severity, as rectangles. */
function selTanda(tanda: readonly Tanda[]): { rentang: Rentang; ciri: string }[] {
  const terberat = new Map<string, { baris: number; kolom: number; ciri: TingkatTemuan }>();
  for (const { sel, tingkat } of tanda) {
    const r = bacaAlamat(sel);
    if (!r) continue;
    for (let baris = r.baris; baris <= r.barisAkhir; baris++) {
      for (let kolom = r.kolom; kolom <= r.kolomAkhir; kolom++) {
        const lama = terberat.get(`${baris},${kolom}`);
        if (lama && URUTAN.indexOf(lama.ciri) <= URUTAN.indexOf(tingkat)) continue;
        terberat.set(`${baris},${kolom}`, { baris, kolom, ciri: tingkat });
      }
    }
  }
  return jadikanPersegi([...terberat.values()]);
}

async function lembarMenurutNama(
  konteks: Excel.RequestContext,
  nama: readonly string[],
): Promise<Map<string, Excel.Worksheet>> {
  const dicari = nama.map((n) =>
    konteks.workbook.worksheets.getItemOrNullObject(n).load('id,protection/protected'),
  );
  await konteks.sync();
  return new Map(nama.flatMap((n, i) => (dicari[i]!.isNullObject ? [] : [[n, dicari[i]!] as const])));
}

async function simpan(konteks: Excel.RequestContext, isi: Tersimpan): Promise<void> {
  konteks.workbook.settings.add(KUNCI, JSON.stringify(isi));
  await konteks.sync();
}

function terlindungi(nama: readonly string[], kerja: string): HostError {
  return new HostError(
    'terlindungi',
    `Lembar ${nama.map((n) => `"${n}"`).join(', ')} dilindungi, jadi tidak dapat ${kerja}. Buka perlindungannya, lalu ulangi. Lembar lain sudah selesai.`,
  );
}
