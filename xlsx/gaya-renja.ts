import type { SelBaru } from '../core/lembar/lembar-baru';
import type { GayaTulis, UbahGaya } from './gaya-tulis';
import { miripRumus } from './sel-tulis';
import { lolosXml } from './teks-xml';

const SISI = ['left', 'right', 'top', 'bottom'];
const BINGKAI = `<border>${SISI.map((sisi) => `<${sisi} style="thin"><color rgb="FF8A8A8A"/></${sisi}>`).join('')}<diagonal/></border>`;

interface Rupa {
  readonly tebal?: boolean;
  readonly lebihBesar?: number;
  readonly warna?: string;
  readonly isian?: string;
  readonly perataan?: string;
  readonly bingkai?: boolean;
}

const RUPA: Readonly<Record<NonNullable<SelBaru['gaya']>, Rupa>> = {
  judul: { tebal: true, lebihBesar: 3 },
  kepala: {
    tebal: true,
    isian: 'DDE7F3',
    bingkai: true,
    perataan: 'horizontal="center" vertical="center" wrapText="1"',
  },
  tebal: { tebal: true },
  galat: { warna: '8E0B0B', isian: 'FDE3E3' },
  peringatan: { warna: '6B4A00', isian: 'FFF3CD' },
  info: { warna: '0B4A7A', isian: 'E2F0FB' },
};

/** Style of a cell of a sheet that we write. */
export function gayaSelBaru(gaya: GayaTulis, sel: SelBaru): number {
  const rupa: Rupa = sel.gaya ? RUPA[sel.gaya] : {};
  const bingkai = rupa.bingkai || sel.garis;
  const ubah: UbahGaya = {
    format: sel.format,
    isian: rupa.isian,
    huruf: huruf(gaya, rupa, sel.tautan !== undefined),
    bingkai: bingkai ? BINGKAI : undefined,
    perataan: rupa.perataan ?? (sel.garis ? 'vertical="top" wrapText="1"' : undefined),
    teksTetap:
      typeof sel.nilai === 'string' && sel.rumus === undefined && miripRumus(sel.nilai) ? true : undefined,
  };
  return Object.values(ubah).some((satu) => satu !== undefined) ? gaya.turunan(0, ubah) : 0;
}

function huruf(gaya: GayaTulis, rupa: Rupa, tautan: boolean): string | undefined {
  if (!rupa.tebal && !rupa.warna && !tautan) return undefined;
  const { nama, ukuran } = gaya.hurufDasar();
  const warna = tautan ? '0563C1' : rupa.warna;
  return (
    `<font>${rupa.tebal ? '<b/>' : ''}${tautan ? '<u/>' : ''}<sz val="${ukuran + (rupa.lebihBesar ?? 0)}"/>` +
    `${warna ? `<color rgb="FF${warna}"/>` : ''}<name val="${lolosXml(nama)}"/><family val="2"/></font>`
  );
}
