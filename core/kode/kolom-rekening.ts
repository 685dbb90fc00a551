import type { BacaanKode } from './baca-kode';

/** An account that no code of the nomenclature looks like: "5.1.02.01". */
const REKENING_PASTI = /^[4-6]\.[1-4]\.\d\d\.\d{2,3}(\.|$)/;
/** The head of the accounts: "5", "5.1", "5.1.02". */
const KEPALA = /^[4-6](?:\.[1-4](?:\.\d\d)?)?$/;
const NAMA_KEPALA = /^(pendapatan|belanja|(penerimaan |pengeluaran )?pembiayaan)\b/i;

/** Whether a row shows that its column holds account codes: by a long account, or by "5 BELANJA DAERAH". */
export function buktiRekening(kode: string, nama: string): boolean {
  const teks = kode.replace(/\s/g, '').replace(/\.$/, '');
  return REKENING_PASTI.test(teks) || (KEPALA.test(teks) && NAMA_KEPALA.test(nama));
}

/** In a column of accounts "5" is belanja, not urusan 5, and "5.1" nothing to guess at. */
export function sebagaiRekening(bacaan: BacaanKode, kode: string): BacaanKode {
  const teks = kode.replace(/\s/g, '').replace(/\.$/, '');
  if (!KEPALA.test(teks)) return bacaan;
  const pembersihan = bacaan.pembersihan.filter((p) => p !== 'nol' && p !== 'nol-lebih');
  return {
    ...bacaan,
    jenis: 'rekening',
    kode: null,
    teks,
    pasti: true,
    alasan: null,
    kemungkinan: [],
    pembersihan,
  };
}
