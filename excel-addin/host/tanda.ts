import { terberat, type TingkatTemuan } from '../../core/aturan/temuan';
import { alamatRentang, bacaAlamat } from '../../core/lembar/alamat';
import type { Tanda } from '../../panel/host';
import { hapusTandaLama, lembarTerlindungi } from './hapus-tanda';
import { jalankan } from './jalankan';
import { jadikanPersegi, type Persegi } from './persegi';
import { rumusTanda, simpanTanda, type SemuaTanda } from './tanda-tersimpan';
import { WARNA_TINGKAT } from './warna-tingkat';

/** Conditional formats per request. */
const SEKALI = 200;

/** Marks cells by conditional formats, which leave the user's own formats alone; earlier marks go away. */
export function tandai(tanda: readonly Tanda[]): Promise<void> {
  return jalankan(async (konteks) => {
    const tertinggal = await hapusTandaLama(konteks);
    const lembar = await lembarMenurutNama(konteks, [...new Set(tanda.map((t) => t.lembar))]);
    const tersimpan: SemuaTanda = { ...tertinggal };
    for (const l of lembar.values()) tersimpan[l.id] = [...(tertinggal[l.id] ?? [])];
    // Known before the first mark is set: should Excel break down, they are still found and removed later.
    await simpanTanda(konteks, tersimpan);
    const dilindungi: string[] = [];
    for (const [nama, l] of lembar) {
      if (l.protection.protected) {
        dilindungi.push(nama);
        continue;
      }
      const daftar = selTanda(tanda.filter((t) => t.lembar === nama));
      for (let i = 0; i < daftar.length; i += SEKALI) {
        const baru = daftar.slice(i, i + SEKALI).map((persegi) => pasang(l, persegi));
        await konteks.sync();
        for (const { format, alamat } of baru) tersimpan[l.id]!.push([format.id, alamat]);
      }
    }
    await simpanTanda(konteks, tersimpan);
    if (dilindungi.length > 0) throw lembarTerlindungi(dilindungi, 'ditandai');
  });
}

function pasang(
  lembar: Excel.Worksheet,
  { rentang, ciri: tingkat }: Persegi<TingkatTemuan>,
): { format: Excel.ConditionalFormat; alamat: string } {
  const alamat = alamatRentang(rentang);
  const format = lembar.getRange(alamat).conditionalFormats.add('Custom');
  format.custom.rule.formula = rumusTanda(tingkat);
  format.custom.format.fill.color = WARNA_TINGKAT[tingkat].latar;
  format.custom.format.font.color = WARNA_TINGKAT[tingkat].huruf;
  return { format: format.load('id'), alamat };
}

/** Cells of one sheet with their gravest severity, as rectangles. */
function selTanda(tanda: readonly Tanda[]): Persegi<TingkatTemuan>[] {
  const menurutSel = new Map<string, { baris: number; kolom: number; ciri: TingkatTemuan }>();
  for (const { sel, tingkat } of tanda) {
    const r = bacaAlamat(sel);
    if (!r) continue;
    for (let baris = r.baris; baris <= r.barisAkhir; baris++) {
      for (let kolom = r.kolom; kolom <= r.kolomAkhir; kolom++) {
        const kunci = `${baris},${kolom}`;
        const lama = menurutSel.get(kunci);
        menurutSel.set(kunci, { baris, kolom, ciri: lama ? terberat(lama.ciri, tingkat) : tingkat });
      }
    }
  }
  return jadikanPersegi([...menurutSel.values()]);
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
