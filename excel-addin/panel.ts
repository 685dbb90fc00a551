import { pasangPanel, type PanelTerpasang, type Tema } from '../panel/mount';
import { diagnosa, fungsiDidukung } from './diagnosa';
import { GUDANG_EXCEL } from './fungsi/kamus';
import { hostExcel } from './host/host-excel';
import { pasangKartuDiagnosa } from './kartu-diagnosa';
import { daftarkanPerintah } from './perintah';

declare const VERSI_RENJA: string;
declare const AWALAN_FUNGSI: string;

/** The pane; also runs unseen while only functions or ribbon commands are used. */
async function mulai(): Promise<PanelTerpasang> {
  const elemen = document.getElementById('panel')!;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    throw new Error('Halaman ini bagian dari add-in Renja. Buka lewat Excel: tab Renja, tombol Panel.');
  }
  elemen.textContent = '';
  const tema = temaExcel();
  const panel = pasangPanel(elemen, {
    host: hostExcel(),
    versi: VERSI_RENJA,
    gudang: GUDANG_EXCEL,
    fungsiAktif: fungsiDidukung(),
    awalanFungsi: AWALAN_FUNGSI,
    bacaBerkas: async (...berkas) =>
      (await import(/* webpackChunkName: "baca-berkas" */ '../xlsx/baca-berkas')).bacaBerkas(...berkas),
    diagnosa: async () => diagnosa(),
    ...(tema ? { tema } : {}),
  });
  pasangKartuDiagnosa(document.getElementById('diagnosa')!);
  return panel;
}

/** Excel's own theme where it tells; otherwise the panel follows the system. */
function temaExcel(): Tema | null {
  const latar = /^#?([0-9a-f]{6})$/i.exec(Office.context.officeTheme?.bodyBackgroundColor ?? '')?.[1];
  if (!latar) return null;
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(latar.slice(i, i + 2), 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'gelap' : 'terang';
}

const panel = mulai();
panel.catch((galat: unknown) => {
  const pesan = galat instanceof Error ? galat.message : String(galat);
  document.getElementById('panel')!.textContent = `Renja belum dapat dibuka. ${pesan}`;
});
daftarkanPerintah(panel);
