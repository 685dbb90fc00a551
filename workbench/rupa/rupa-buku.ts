import { bacaBuku } from '../../xlsx/buku';
import { bukaPaket } from '../../xlsx/paket';
import { pohonXml } from '../../xlsx/xml-pohon';
import { bacaGayaBuku, type GayaBuku } from './gaya-buku';
import { bacaRupaLembar, type RupaLembar } from './rupa-lembar';
import { bacaTema } from './warna';

export interface RupaBuku {
  readonly gaya: GayaBuku;
  /** In the order of the sheets. */
  readonly lembar: readonly RupaLembar[];
}

/** Everything of a workbook that is only for the eye; contents come from `bacaXlsx`. Throws GalatBerkas. */
export function bacaRupa(isi: Uint8Array): RupaBuku {
  const paket = bukaPaket(isi);
  const buku = bacaBuku(paket);
  const bagianTema = buku.relasi.find((satu) => satu.jenis === 'theme' && paket.ada(satu.tujuan))?.tujuan;
  const tema = bacaTema(bagianTema ? pohonXml(paket.teks(bagianTema), bagianTema) : null);
  const gaya = buku.bagianGaya
    ? bacaGayaBuku(pohonXml(paket.teks(buku.bagianGaya), buku.bagianGaya), tema)
    : { sel: [], terkunci: [], beda: [] };
  return {
    gaya,
    lembar: buku.lembar.map(({ bagian }) => bacaRupaLembar(paket.isiUtf8(bagian), bagian)),
  };
}
