import { bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import { dukung, kodeGalat } from './jalankan';

/**
 * Merged areas of a range. Excel refuses a range with more than 512 of them; it is then halved with one row in common,
 * and what overlaps is one area, whether Excel clips an area at the cut or not.
 */
export async function bacaGabungan(
  konteks: Excel.RequestContext,
  lembar: Excel.Worksheet,
  terpakai: Excel.Range,
): Promise<Rentang[]> {
  if (!dukung('1.13')) return [];
  const { columnIndex: kolom, columnCount: lebar } = terpakai;
  const hasil: Rentang[] = [];
  const antre = [{ awal: terpakai.rowIndex, akhir: terpakai.rowIndex + terpakai.rowCount - 1 }];
  for (let bagian = antre.pop(); bagian; bagian = antre.pop()) {
    const { awal, akhir } = bagian;
    const alamat = await coba(
      konteks,
      lembar.getRangeByIndexes(awal, kolom, akhir - awal + 1, lebar),
      awal < akhir,
    );
    if (alamat === null) {
      const tengah = Math.floor((awal + akhir) / 2);
      if (tengah === awal) antre.push({ awal, akhir: awal }, { awal: akhir, akhir });
      else antre.push({ awal, akhir: tengah }, { awal: tengah, akhir });
      continue;
    }
    for (const a of alamat) {
      const r = bacaAlamat(a.slice(a.lastIndexOf('!') + 1));
      if (r) gabungkan(hasil, r);
    }
  }
  return hasil.sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
}

/** Addresses of the merged areas; null when the range holds too many for Excel and may be cut. */
async function coba(
  konteks: Excel.RequestContext,
  rentang: Excel.Range,
  bolehDipotong: boolean,
): Promise<string[] | null> {
  const areas = rentang.getMergedAreasOrNullObject();
  areas.load('areas/items/address');
  try {
    await konteks.sync();
  } catch (galat) {
    if (bolehDipotong && kodeGalat(galat) !== 'InvalidOperationInCellEditMode') return null;
    throw galat;
  }
  return areas.isNullObject ? [] : areas.areas.items.map((r) => r.address);
}

/** Adds an area, united with those it overlaps. */
function gabungkan(hasil: Rentang[], baru: Rentang): void {
  let r = baru;
  for (let i = hasil.length - 1; i >= 0; i--) {
    const g = hasil[i]!;
    if (g.baris > r.barisAkhir || r.baris > g.barisAkhir || g.kolom > r.kolomAkhir || r.kolom > g.kolomAkhir)
      continue;
    hasil.splice(i, 1);
    r = { ...r, baris: Math.min(g.baris, r.baris), barisAkhir: Math.max(g.barisAkhir, r.barisAkhir) };
  }
  hasil.push(r);
}
