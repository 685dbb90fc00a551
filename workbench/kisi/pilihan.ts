import type { IDataValidationRule } from '@univerjs/presets';
import type { PilihanSel } from '../rupa/validasi';
import { rentangKisi, type BatasKisi } from './rentang-kisi';

const SIKAP = { biarkan: 0, tolak: 1, tanya: 2 } as const;

/**
 * Drop-downs in the grid's terms. The grid looks a list up once for all cells of a rule, so only lists that are the
 * same for every cell are shown: written out, or in a fixed range (also by name).
 */
export function aturanPilihan(
  pilihan: readonly PilihanSel[],
  nama: ReadonlyMap<string, string>,
  batas: BatasKisi,
): IDataValidationRule[] {
  return pilihan.flatMap((satu, i) => {
    const formula1 = sumberKisi(satu.sumber, nama);
    const ranges = rentangKisi(satu.rentang, batas);
    if (formula1 === null || ranges.length === 0) return [];
    return [
      {
        uid: `pilihan-${i}`,
        type: 'list',
        formula1,
        ranges,
        allowBlank: satu.bolehKosong,
        errorStyle: SIKAP[satu.sikap],
        error: satu.pesan,
        showErrorMessage: satu.sikap !== 'biarkan',
        showDropDown: satu.panah,
        renderMode: satu.panah ? 1 : 0,
      },
    ];
  });
}

const RENTANG_TETAP = /^(?:(?:'(?:[^']|'')+'|[^\s'!()]+)!)?\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/i;

function sumberKisi(sumber: string, nama: ReadonlyMap<string, string>): string | null {
  if (/^".*"$/s.test(sumber)) {
    const isi = sumber.slice(1, -1).replace(/""/g, '"');
    return JSON.stringify(isi.split(',').map((satu) => satu.trim()));
  }
  const rumus = nama.get(sumber) ?? sumber;
  return RENTANG_TETAP.test(rumus) ? `=${rumus}` : null;
}
