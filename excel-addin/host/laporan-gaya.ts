import { alamatRentang } from '../../core/lembar/alamat';
import type { LembarBaru, SelBaru } from '../../panel/host';
import { jadikanPersegi } from './persegi';
import { WARNA_TINGKAT } from './warna-tingkat';

type Gaya = NonNullable<SelBaru['gaya']>;

const RUPA: Record<Gaya, { tebal?: boolean; besar?: number; latar?: string; huruf?: string }> = {
  judul: { tebal: true, besar: 14 },
  kepala: { tebal: true, latar: '#1F4E3D', huruf: '#FFFFFF' },
  tebal: { tebal: true },
  ...WARNA_TINGKAT,
};
/** Excel measures columns in points; a character of the standard font is 7 pixels wide, 5 are padding. */
const POIN_PER_PIKSEL = 0.75;

/** Looks of a sheet of ours: styles, column widths, frozen rows. */
export function gayaLembar(lembar: Excel.Worksheet, isi: LembarBaru, lebar: number): void {
  const sel = isi.baris.flatMap((baris, b) =>
    baris.flatMap((s, k) => (s?.gaya ? [{ baris: b, kolom: k, ciri: s.gaya }] : [])),
  );
  for (const { rentang, ciri } of jadikanPersegi(sel)) {
    const { format } = lembar.getRange(alamatRentang(rentang));
    const rupa = RUPA[ciri];
    if (rupa.tebal) format.font.bold = true;
    if (rupa.besar) format.font.size = rupa.besar;
    if (rupa.huruf) format.font.color = rupa.huruf;
    if (rupa.latar) format.fill.color = rupa.latar;
  }
  (isi.lebar ?? []).forEach((huruf, k) => {
    lembar.getRangeByIndexes(0, k, 1, 1).format.columnWidth = (huruf * 7 + 5) * POIN_PER_PIKSEL;
  });
  if (isi.lebar && isi.baris.length > 0) {
    const { format } = lembar.getRangeByIndexes(0, 0, isi.baris.length, lebar);
    format.verticalAlignment = 'Top';
    // A title may run over the cells beside it.
    const badan = isi.beku ?? 0;
    if (isi.baris.length > badan) {
      lembar.getRangeByIndexes(badan, 0, isi.baris.length - badan, lebar).format.wrapText = true;
    }
  }
  if (isi.beku) lembar.freezePanes.freezeRows(isi.beku);
}
