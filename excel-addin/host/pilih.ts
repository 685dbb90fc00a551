import { alamatRentang, bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import { HostError, type InfoLembar } from '../../panel/host';
import { ambilLembar, jalankan } from './jalankan';

export function daftarLembar(): Promise<InfoLembar[]> {
  return jalankan(async (konteks) => {
    const { worksheets } = konteks.workbook;
    worksheets.load('items/name,items/visibility');
    const aktif = worksheets.getActiveWorksheet().load('name');
    await konteks.sync();
    return worksheets.items.map((l) => ({
      nama: l.name,
      tersembunyi: l.visibility !== 'Visible',
      aktif: l.name === aktif.name,
    }));
  });
}

export function pilihSel(nama: string, sel: string): Promise<void> {
  return jalankan(async (konteks) => {
    const rentang = bacaAlamat(sel);
    if (!rentang) throw new HostError('gagal', `"${sel}" bukan alamat sel.`);
    const lembar = await ambilLembar(konteks, nama);
    if (lembar.visibility !== 'Visible') {
      throw new HostError('gagal', `Lembar "${nama}" disembunyikan. Tampilkan dulu lembarnya.`);
    }
    lembar.activate();
    lembar.getRange(alamatRentang(rentang)).select();
    await konteks.sync();
  });
}

/** The selected range; with several areas, or a chart, selected: the active cell. */
export async function pilihanKini(): Promise<{ lembar: string; rentang: Rentang }> {
  try {
    return await bacaPilihan((buku) => buku.getSelectedRange());
  } catch (galat) {
    if (galat instanceof HostError && galat.kode !== 'gagal') throw galat;
    return bacaPilihan((buku) => buku.getActiveCell());
  }
}

function bacaPilihan(
  ambil: (buku: Excel.Workbook) => Excel.Range,
): Promise<{ lembar: string; rentang: Rentang }> {
  return jalankan(async (konteks) => {
    const r = ambil(konteks.workbook).load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    await konteks.sync();
    const rentang = {
      baris: r.rowIndex,
      kolom: r.columnIndex,
      barisAkhir: r.rowIndex + r.rowCount - 1,
      kolomAkhir: r.columnIndex + r.columnCount - 1,
    };
    return { lembar: r.worksheet.name, rentang };
  });
}
