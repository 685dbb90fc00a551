import { bacaBuku } from './buku';
import type { Paket } from './paket';
import type { PaketTulis } from './paket-tulis';
import { sisipSesudah, tagDengan, tambalTeks } from './tambal-teks';
import { anak, pohonXml } from './xml-pohon';

/** Children of <workbook> that come before <calcPr>, last first. */
const SEBELUM_CALC = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/** Makes the spreadsheet recalculate everything when it opens the file: results in it may be out of date. */
export function mintaHitungUlang(paket: PaketTulis, bagianBuku: string): void {
  const teks = paket.teks(bagianBuku);
  const akar = pohonXml(teks, bagianBuku);
  const calc = anak(akar, 'calcPr');
  if (calc) {
    const tag = tagDengan(teks.slice(calc.awal, calc.awalIsi), { fullCalcOnLoad: '1' });
    paket.tulis(bagianBuku, tambalTeks(teks, [{ awal: calc.awal, akhir: calc.awalIsi, isi: tag }]));
    return;
  }
  const baru = `<${akar.awalan}calcPr fullCalcOnLoad="1"/>`;
  paket.tulis(bagianBuku, tambalTeks(teks, [sisipSesudah(akar, SEBELUM_CALC, baru)]));
}

/** Drops the calculation chain, which lists the formula cells; spreadsheets build it anew. */
export function buangRantaiHitung(paket: PaketTulis, bagianBuku: string): void {
  for (const satu of paket.relasi(bagianBuku)) {
    if (satu.jenis !== 'calcChain') continue;
    paket.hapusRelasi(bagianBuku, satu.id);
    paket.hapusTipe(satu.tujuan);
    paket.hapus(satu.tujuan);
  }
}

/** Whether any sheet holds a formula. */
export function adaRumus(paket: Paket): boolean {
  const buku = bacaBuku(paket);
  if (buku.relasi.some((satu) => satu.jenis === 'calcChain' && paket.ada(satu.tujuan))) return true;
  return buku.lembar.some((satu) => adaTagRumus(paket.isiUtf8(satu.bagian)));
}

/** Looks for <f>, <f ...> or <x:f ...>. */
function adaTagRumus(b: Uint8Array): boolean {
  for (let p = b.indexOf(102); p > 0; p = b.indexOf(102, p + 1)) {
    const sesudah = b[p + 1];
    if (sesudah !== 62 && sesudah !== 32 && sesudah !== 47) continue;
    if (b[p - 1] === 60 || (b[p - 1] === 58 && b.lastIndexOf(60, p) > p - 20)) return true;
  }
  return false;
}
