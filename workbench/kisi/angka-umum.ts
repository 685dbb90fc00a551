import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Kisi } from './kisi';

/** Excel shows at most this many digits of a number without a format. */
const DIGIT = 11;

/** "0,977" for a number without a format, as Indonesian Excel shows it; null where nothing changes. */
export function teksAngkaUmum(angka: number): string | null {
  if (!Number.isFinite(angka) || Number.isInteger(angka)) return null;
  const teks = String(Number(angka.toPrecision(DIGIT - 1)));
  return teks.includes('e') ? null : teks.replace('.', ',');
}

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
