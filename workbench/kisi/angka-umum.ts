import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Kisi } from './kisi';
import { teksAngkaUmum } from './teks-angka-umum';

/** The grid's id-ID formats leave numbers without a format in English; this puts the comma there, for the eye only. */
export function pasangAngkaUmum({ univer }: Kisi): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'renja-angka-umum',
      priority: 9,
      effect: 2,
      handler: (sel, lokasi, lanjut) => {
        const angka = sel?.v;
        if (typeof angka !== 'number' || sel?.t === 3) return lanjut(sel);
        const asal = lokasi.rawData;
        const pola = asal ? lokasi.workbook.getStyles().getStyleByCell(asal)?.n?.pattern : undefined;
        const teks = pola === undefined || pola === 'General' ? teksAngkaUmum(angka) : null;
        return teks === null ? lanjut(sel) : lanjut({ ...sel, v: teks, t: 2 });
      },
    });
}
