import { bacaBuku } from '../../xlsx/buku';
import { bukaPaket } from '../../xlsx/paket';
import { pohonXml } from '../../xlsx/xml-pohon';
import { bacaCatatan, type CatatanSel } from './catatan';
import { bacaGayaBuku, type GayaBuku } from './gaya-buku';
import { bacaNama } from './nama';
import { bacaRupaLembar, type RupaLembar } from './rupa-lembar';
import { bacaPalet } from './warna';

export interface RupaBuku {
  readonly gaya: GayaBuku;
  /** In the order of the sheets. */
  readonly lembar: readonly RupaLembar[];
  /** Notes, in the order of the sheets. */
  readonly catatan: readonly (readonly CatatanSel[])[];
  readonly nama: ReadonlyMap<string, string>;
}

/** Everything of a workbook that is only for the eye; contents come from `bacaXlsx`. Throws GalatBerkas. */
export function bacaRupa(isi: Uint8Array): RupaBuku {
  const paket = bukaPaket(isi);
  const buku = bacaBuku(paket);
  const bagianTema = buku.relasi.find((satu) => satu.jenis === 'theme' && paket.ada(satu.tujuan))?.tujuan;
  const gayaXml = buku.bagianGaya ? pohonXml(paket.teks(buku.bagianGaya), buku.bagianGaya) : null;
  const palet = bacaPalet(bagianTema ? pohonXml(paket.teks(bagianTema), bagianTema) : null, gayaXml);
  const gaya = gayaXml ? bacaGayaBuku(gayaXml, palet) : { sel: [], terkunci: [], beda: [] };
  return {
    gaya,
    lembar: buku.lembar.map(({ bagian }) => bacaRupaLembar(paket.isiUtf8(bagian), bagian, palet)),
    catatan: buku.lembar.map(({ bagian }) => bacaCatatan(paket, bagian)),
    nama: bacaNama(pohonXml(paket.teks(buku.bagian), buku.bagian)),
  };
}
