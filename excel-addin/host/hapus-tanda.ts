import { HostError } from '../../panel/host';
import { jalankan, kodeGalat } from './jalankan';
import { bacaTanda, rumusKita, simpanTanda, type SemuaTanda, type TandaTersimpan } from './tanda-tersimpan';

export function hapusTanda(): Promise<void> {
  return jalankan(async (konteks) => {
    const sisa = Object.values(await hapusTandaLama(konteks)).flat().length;
    if (sisa > 0) {
      throw new HostError(
        'gagal',
        `${sisa} tanda belum bisa dihapus. Ulangi sebentar lagi, atau hapus lewat Pemformatan Bersyarat > Kelola Aturan.`,
      );
    }
  });
}

/** Removes our marks; gives back those that Excel would not let go. */
export async function hapusTandaLama(konteks: Excel.RequestContext): Promise<SemuaTanda> {
  const tersimpan = await bacaTanda(konteks);
  if (Object.keys(tersimpan).length === 0) return {};
  const { worksheets } = konteks.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await konteks.sync();
  const sisa: SemuaTanda = {};
  const dilindungi: string[] = [];
  for (const lembar of worksheets.items) {
    const punya = tersimpan[lembar.id];
    if (!punya) continue;
    if (lembar.protection.protected) {
      if (punya.length > 0) dilindungi.push(lembar.name);
      sisa[lembar.id] = punya;
      continue;
    }
    const tertinggal = await hapusDiLembar(konteks, lembar, punya);
    if (tertinggal) sisa[lembar.id] = tertinggal;
  }
  await simpanTanda(konteks, sisa);
  if (dilindungi.length > 0) throw lembarTerlindungi(dilindungi, 'dihapus tandanya');
  return sisa;
}

/**
 * All at once where Excel lets its rules be listed; otherwise one by one where they were put. Null when the sheet is
 * clean, else what has to be tried again: the list may be empty when only Excel knows which rules are ours.
 */
async function hapusDiLembar(
  konteks: Excel.RequestContext,
  lembar: Excel.Worksheet,
  punya: readonly TandaTersimpan[],
): Promise<TandaTersimpan[] | null> {
  try {
    const aturan = lembar.getRange().conditionalFormats;
    aturan.load('items/id,items/type');
    await konteks.sync();
    const khusus = aturan.items.filter((a) => a.type === 'Custom');
    for (const a of khusus) a.load('custom/rule/formula');
    await konteks.sync();
    const id = new Set(punya.map(([satu]) => satu));
    const kita = khusus.filter((a) => id.has(a.id) || rumusKita(a.custom.rule.formula));
    for (const a of kita) a.delete();
    await konteks.sync();
    return null;
  } catch (galat) {
    if (kodeGalat(galat) === 'InvalidOperationInCellEditMode') throw galat;
    return hapusSatuSatu(konteks, lembar, punya);
  }
}

async function hapusSatuSatu(
  konteks: Excel.RequestContext,
  lembar: Excel.Worksheet,
  punya: readonly TandaTersimpan[],
): Promise<TandaTersimpan[]> {
  const tertinggal: TandaTersimpan[] = [];
  for (const [id, alamat] of punya) {
    try {
      lembar.getRange(alamat).conditionalFormats.getItem(id).delete();
      await konteks.sync();
    } catch (galat) {
      // The user removed this rule, or undo left a broken one behind: nothing of ours is left to remove.
      if (kodeGalat(galat) !== 'ItemNotFound') tertinggal.push([id, alamat]);
    }
  }
  return tertinggal;
}

export function lembarTerlindungi(nama: readonly string[], kerja: string): HostError {
  return new HostError(
    'terlindungi',
    `Lembar ${nama.map((n) => `"${n}"`).join(', ')} dilindungi, jadi tidak dapat ${kerja}. Buka perlindungannya, lalu ulangi. Lembar lain sudah selesai.`,
  );
}
