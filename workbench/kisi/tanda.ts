import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { IStyleData } from '@univerjs/presets';
import { terberat, type TingkatTemuan } from '../../core/aturan/temuan';
import { bacaAlamat } from '../../core/lembar/alamat';
import type { Tanda } from '../../panel/host';
import type { Kisi } from './kisi';

const WARNA: Readonly<Record<TingkatTemuan, { latar: string; sudut: string }>> = {
  galat: { latar: '#fde2e1', sudut: '#c4231c' },
  peringatan: { latar: '#fff1cf', sudut: '#b26a00' },
  info: { latar: '#e1effc', sudut: '#0f6cbd' },
};

/**
 * Marks are drawn over the cells and never enter the workbook: looks and contents stay the user's own. The gravest
 * mark of a cell wins.
 */
export class Penanda {
  private tanda = new Map<string, Map<string, TingkatTemuan>>();
  private dipasang: readonly Tanda[] = [];

  constructor(private readonly kisi: Kisi) {
    const pencegat = kisi.univer.__getInjector().get(SheetInterceptorService);
    pencegat.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'renja-tanda',
      priority: 100,
      effect: 1,
      handler: (sel, lokasi, lanjut) => {
        const tingkat = this.tanda.get(lokasi.subUnitId)?.get(`${lokasi.row},${lokasi.col}`);
        if (!tingkat) return lanjut(sel);
        const { latar, sudut } = WARNA[tingkat];
        const gaya: IStyleData = { ...sel?.interceptorStyle, bg: { rgb: latar } };
        return lanjut({
          ...sel,
          interceptorStyle: gaya,
          markers: { ...sel?.markers, tr: { color: sudut, size: 8 } },
        });
      },
    });
  }

  pasang(buku: FWorkbook, tanda: readonly Tanda[]): void {
    const baru = new Map<string, Map<string, TingkatTemuan>>();
    for (const { lembar, sel, tingkat } of tanda) {
      const id = buku.getSheetByName(lembar)?.getSheetId();
      const r = bacaAlamat(sel);
      if (!id || !r) continue;
      const milikLembar = baru.get(id) ?? new Map<string, TingkatTemuan>();
      baru.set(id, milikLembar);
      for (let b = r.baris; b <= r.barisAkhir; b++)
        for (let k = r.kolom; k <= r.kolomAkhir; k++) {
          const lama = milikLembar.get(`${b},${k}`);
          milikLembar.set(`${b},${k}`, lama ? terberat(lama, tingkat) : tingkat);
        }
    }
    this.tanda = baru;
    this.dipasang = tanda;
    this.gambarUlang(buku);
  }

  hapus(buku: FWorkbook): void {
    this.lupakan();
    this.gambarUlang(buku);
  }

  /** For when the workbook goes: sheets of the next one have the same ids. */
  lupakan(): void {
    this.tanda = new Map();
    this.dipasang = [];
  }

  /** The marks that are shown, as they were given. */
  get semua(): readonly Tanda[] {
    return this.dipasang;
  }

  /** "Sheet!row,column" of every marked cell. */
  daftar(buku: FWorkbook): { lembar: string; baris: number; kolom: number }[] {
    return buku.getSheets().flatMap((l) =>
      [...(this.tanda.get(l.getSheetId())?.keys() ?? [])].map((kunci) => {
        const [baris = 0, kolom = 0] = kunci.split(',').map(Number);
        return { lembar: l.getSheetName(), baris, kolom };
      }),
    );
  }

  private gambarUlang(buku: FWorkbook): void {
    buku.getActiveSheet().refreshCanvas();
  }
}
