import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import { teksAngka, teksUmum } from './format-angka-sel';
import { bagianFormat, type BagianFormat } from './format-sel';
import { teksTanggal } from './format-tanggal-sel';
import { formatSel, nilaiSel, type Lembar } from './lembar';

/** What a cell shows: the host's text where it gave one, else the value in its number format, the Indonesian way. */
export function teksSel(lembar: Lembar, baris: number, kolom: number): string {
  return (
    lembar.teks?.[baris]?.[kolom] ??
    teksNilai(nilaiSel(lembar, baris, kolom), formatSel(lembar, baris, kolom))
  );
}

/** (1234.5, '#,##0.00') -> "1.234,50"; (46347, 'dd mmmm yyyy') -> "21 November 2026". Blank -> "". */
export function teksNilai(nilai: NilaiSel, format: string): string {
  if (nilai === null) return '';
  if (apakahGalat(nilai)) return nilai.galat;
  if (typeof nilai === 'boolean') return nilai ? 'TRUE' : 'FALSE';
  const bagian = bagianFormat(format);
  if (typeof nilai === 'string') return teksTeks(nilai, bagian);
  if (!Number.isFinite(nilai)) return '#NUM!';
  const { satu, tanpaTanda } = pilihBagian(nilai, bagian);
  if (!satu) return '';
  const besar = tanpaTanda ? Math.abs(nilai) : nilai;
  if (satu.jenis === 'tanggal') return teksTanggal(nilai, satu) ?? teksUmum(nilai);
  if (satu.jenis === 'angka') return teksAngka(besar, satu);
  const isi = satu.jenis === 'umum' ? teksUmum(besar) : satu.jenis === 'teks' ? teksUmum(nilai) : '';
  return satu.potongan.map((p) => (p.jenis === 'harfiah' ? p.teks : p.jenis === 'isi' ? isi : '')).join('');
}

function teksTeks(nilai: string, bagian: readonly BagianFormat[]): string {
  const satu = bagian.length >= 4 ? bagian[3]! : bagian[bagian.length - 1]!;
  if (satu.jenis !== 'teks' && bagian.length < 4) return nilai;
  return satu.potongan.map((p) => (p.jenis === 'harfiah' ? p.teks : p.jenis === 'isi' ? nilai : '')).join('');
}

/** The section that a number falls into, and whether that section speaks for the sign itself. */
function pilihBagian(
  nilai: number,
  bagian: readonly BagianFormat[],
): { satu: BagianFormat | undefined; tanpaTanda: boolean } {
  const angka =
    bagian.length > 1 && bagian[bagian.length - 1]!.jenis === 'teks'
      ? bagian.slice(0, -1)
      : bagian.slice(0, 3);
  if (angka.some((satu) => satu.syarat)) {
    const satu = angka.find((b) => !b.syarat || b.syarat(nilai));
    return { satu, tanpaTanda: satu !== undefined && satu !== angka[0] };
  }
  if (nilai < 0 && angka.length > 1) return { satu: angka[1], tanpaTanda: true };
  if (nilai === 0 && angka.length > 2) return { satu: angka[2], tanpaTanda: false };
  return { satu: angka[0], tanpaTanda: false };
}
