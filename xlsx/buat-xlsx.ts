import type { LembarBaru } from '../core/lembar/lembar-baru';
import { bukaGaya } from './gaya-tulis';
import { GalatBerkas } from './galat-berkas';
import { PaketTulis } from './paket-tulis';
import { KEPALA_XML, NS_RELASI, NS_TIPE, NS_UTAMA, TIPE_BUKU, TIPE_RELASI } from './ruang-nama';
import { tambahLembar } from './tambah-lembar';

const BUKU = 'xl/workbook.xml';

/** A new workbook. Equal sheets give equal bytes. Names that Excel forbids are made fit. Throws GalatBerkas. */
export function buatXlsx(lembar: readonly LembarBaru[]): Uint8Array<ArrayBuffer> {
  if (lembar.length === 0)
    throw new GalatBerkas('tidak-bisa-ditulis', 'Buku kerja perlu paling sedikit satu lembar.');
  const paket = new PaketTulis(null);
  paket.tulis(
    '[Content_Types].xml',
    `${KEPALA_XML}<Types xmlns="${NS_TIPE}"><Default Extension="rels" ContentType="${TIPE_RELASI}"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  paket.tambahRelasi('', 'officeDocument', BUKU);
  paket.tulis(
    BUKU,
    `${KEPALA_XML}<workbook xmlns="${NS_UTAMA}" xmlns:r="${NS_RELASI}"><bookViews><workbookView/></bookViews><sheets></sheets><calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`,
  );
  paket.tambahTipe(BUKU, TIPE_BUKU);
  const gaya = bukaGaya(paket, BUKU, null);
  tambahLembar(paket, BUKU, lembar, gaya);
  gaya.simpan();
  return paket.susun();
}
