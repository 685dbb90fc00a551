import type { BukuPalsu } from './apps-script-buku';
import type { Lacak } from './apps-script-lacak';
import { Buku, type Lingkungan } from './apps-script-lembar';
import { PembuatTeksKaya } from './apps-script-rentang';

export type ModeIzin = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What the menu and the sidebar looked like after a run. */
export interface Layar {
  menu: { teks: string; fungsi: string }[];
  panel: { judul: string; isi: string } | null;
  pesan: string[];
  /** Answer of the next alert. */
  jawaban: 'YES' | 'NO';
}

const UKURAN_NILAI = 9 * 1024;
const UKURAN_TOKO = 500 * 1024;
const TULIS = /^(set|insert|merge|breakApart|clear|add|delete|activate|copyTo|toast)/;

/** Google's rules on who may call what (docs: editor add-on authorisation lifecycle, custom functions). */
export function larangan(mode: ModeIzin): (layanan: string, cara: string) => void {
  return (layanan, cara) => {
    const izin = (): never => {
      throw new Error(`You do not have permission to call ${layanan}.${cara}`);
    };
    if (mode === 'FULL') return;
    if (layanan === 'Menu' || (layanan === 'Ui' && cara === 'createAddonMenu')) {
      if (mode === 'CUSTOM_FUNCTION') izin();
      return;
    }
    if (layanan === 'SpreadsheetApp' && cara === 'getUi' && mode !== 'CUSTOM_FUNCTION') return;
    if (mode === 'NONE' || layanan === 'Ui' || TULIS.test(cara)) izin();
  };
}

const ukuran = (teks: string): number => Buffer.byteLength(teks, 'utf8');

function pengaturan(setelan: Map<string, string>): object {
  const simpan = (kunci: string, nilai: string): void => {
    if (typeof nilai !== 'string') throw new Error('Property values must be strings');
    if (ukuran(nilai) > UKURAN_NILAI) throw new Error('Argument too large: value');
    const lain = [...setelan].filter(([k]) => k !== kunci);
    const jumlah = lain.reduce((n, [k, v]) => n + ukuran(k) + ukuran(v), ukuran(kunci) + ukuran(nilai));
    if (jumlah > UKURAN_TOKO)
      throw new Error('You have exceeded the property storage quota. Please remove some properties.');
    setelan.set(kunci, nilai);
  };
  return {
    getProperty: (kunci: string) => setelan.get(kunci) ?? null,
    getProperties: () => Object.fromEntries(setelan),
    setProperty: simpan,
    setProperties: (isi: Record<string, string>) => Object.entries(isi).forEach(([k, v]) => simpan(k, v)),
    deleteProperty: (kunci: string) => void setelan.delete(kunci),
  };
}

/** The global services of one script run. */
export function layananGoogle(
  buku: BukuPalsu,
  lacak: Lacak,
  layar: Layar,
  halaman: (nama: string) => string,
  tanggal: (ms: number) => unknown,
): Record<string, unknown> {
  const ling: Lingkungan = { buku, lacak, tanggal };
  const dokumen = lacak.bungkus('Spreadsheet', new Buku(ling));
  const ui = lacak.bungkus('Ui', {
    ButtonSet: { YES_NO: 'YES_NO', OK: 'OK' },
    Button: { YES: 'YES', NO: 'NO' },
    createAddonMenu: () => menu(),
    showSidebar: (isi: { judul: string; teks: string }) => {
      layar.panel = { judul: isi.judul, isi: isi.teks };
    },
    alert: (...teks: unknown[]) => {
      layar.pesan.push(teks.join(' | '));
      return layar.jawaban;
    },
  });
  const menu = (): object => {
    const pilihan: Layar['menu'] = [];
    return lacak.bungkus('Menu', {
      addItem(teks: string, fungsi: string) {
        pilihan.push({ teks, fungsi });
        return this;
      },
      addSeparator() {
        return this;
      },
      addToUi() {
        layar.menu = pilihan;
      },
    });
  };
  return {
    SpreadsheetApp: lacak.bungkus('SpreadsheetApp', {
      ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
      getUi: () => ui,
      getActive: () => dokumen,
      getActiveSpreadsheet: () => dokumen,
      newRichTextValue: () => new PembuatTeksKaya(),
      newDataValidation: () => {
        const d = { requireValueInList: () => d, setAllowInvalid: () => d, build: () => d };
        return d;
      },
      flush: () => undefined,
    }),
    PropertiesService: lacak.bungkus('PropertiesService', {
      getDocumentProperties: () => lacak.bungkus('Properties', pengaturan(buku.setelan)),
    }),
    LockService: lacak.bungkus('LockService', {
      getDocumentLock: () =>
        lacak.bungkus('Lock', { tryLock: () => !buku.terkunciOrangLain, releaseLock: () => undefined }),
    }),
    HtmlService: lacak.bungkus('HtmlService', {
      createHtmlOutputFromFile: (nama: string) => {
        const keluaran = {
          judul: '',
          teks: halaman(nama),
          setTitle: (judul: string) => ((keluaran.judul = judul), keluaran),
          append: (teks: string) => ((keluaran.teks += teks), keluaran),
        };
        return keluaran;
      },
    }),
  };
}
