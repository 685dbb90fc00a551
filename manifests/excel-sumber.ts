import { MENU_SEL, PITA, SEMUA_TOMBOL, type DuaBahasa } from './excel-tombol';
import { UKURAN_TOMBOL } from './ikon-gambar';
import { el, type Elemen } from './xml';

export interface OpsiSumber {
  /** Where the files are hosted, e.g. "https://renja.example.go.id/excel", without a slash at the end. */
  readonly asal: string;
  /** Version of package.json. */
  readonly versi: string;
  /** Prefix of the functions, for offices where a name collides with another add-in; none by default. */
  readonly namespace?: string | undefined;
}

/** Id of the pane's address. */
export const PANEL = 'Panel.Url';

const SEMUA_GRUP: readonly { nama: string; label: DuaBahasa }[] = [...PITA, { ...MENU_SEL, nama: 'Menu' }];
const IKON_DIPAKAI = [...new Set([...SEMUA_TOMBOL, ...PITA, MENU_SEL].map((x) => x.ikon))];

/** Pictures, addresses and texts that the rest names by id (Resources). */
export function sumber({ asal, versi, namespace }: OpsiSumber): Elemen {
  const url = (id: string, nilai: string, en?: string): Elemen =>
    el('bt:Url', { id, DefaultValue: `${asal}/${nilai}` }, en ? [inggris(`${asal}/${en}`)] : []);
  const teks = (id: string, isi: DuaBahasa): Elemen =>
    el('bt:String', { id, DefaultValue: isi.id }, isi.en === isi.id ? [] : [inggris(isi.en)]);
  return el('Resources', {}, [
    el('bt:Images', {}, IKON_DIPAKAI.flatMap((nama) =>
      UKURAN_TOMBOL.map((u) => el('bt:Image', { id: `Ikon.${nama}.${u}`, DefaultValue: `${asal}/ikon/${nama}-${u}.png` })),
    )),
    el('bt:Urls', {}, [
      url(PANEL, 'taskpane.html'),
      url('Fungsi.Skrip', `functions.js?v=${versi}`),
      url('Fungsi.Metadata', `functions.json?v=${versi}`, `functions.en.json?v=${versi}`),
      url('Bantuan.Url', 'bantuan.html'),
    ]),
    el('bt:ShortStrings', {}, [
      ...(namespace ? [el('bt:String', { id: 'Fungsi.Namespace', DefaultValue: namespace })] : []),
      teks('Mulai.Judul', { id: 'Renja siap dipakai', en: 'Renja is ready' }),
      teks('Tab.Label', { id: 'Renja', en: 'Renja' }),
      ...SEMUA_GRUP.map((g) => teks(g.nama === 'Menu' ? 'Menu.Label' : `Grup.${g.nama}`, g.label)),
      ...SEMUA_TOMBOL.map((t) => teks(`${t.nama}.Label`, t.label)),
    ]),
    el('bt:LongStrings', {}, [
      teks('Mulai.Isi', {
        id: 'Buka tab Renja untuk memeriksa tabel, mencari kode, dan memasukkan rumus.',
        en: 'Open the Renja tab to check tables, find codes and insert functions.',
      }),
      ...SEMUA_TOMBOL.map((t) => teks(`${t.nama}.Tip`, t.tip)),
    ]),
  ]); // prettier-ignore
}

function inggris(nilai: string): Elemen {
  return el('bt:Override', { Locale: 'en-US', Value: nilai });
}
