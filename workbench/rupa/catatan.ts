import { bacaAlamat } from '../../core/lembar/alamat';
import type { Paket } from '../../xlsx/paket';
import { bacaRelasi } from '../../xlsx/relasi';
import { anak, pohonXml, semuaAnak } from '../../xlsx/xml-pohon';

export interface CatatanSel {
  readonly baris: number;
  readonly kolom: number;
  readonly teks: string;
}

/** Notes of a worksheet; of a threaded comment the stand-in that Excel writes for old programs. */
export function bacaCatatan(paket: Paket, bagianLembar: string): CatatanSel[] {
  const relasi = bacaRelasi(paket, bagianLembar).find((satu) => satu.jenis === 'comments' && !satu.luar);
  if (!relasi || !paket.ada(relasi.tujuan)) return [];
  const akar = pohonXml(paket.teks(relasi.tujuan), relasi.tujuan);
  return semuaAnak(anak(akar, 'commentList'), 'comment').flatMap((satu) => {
    const di = bacaAlamat(satu.atribut.get('ref') ?? '');
    const isi = anak(satu, 'text');
    if (!di || !isi) return [];
    const teks = [isi, ...semuaAnak(isi, 'r')].map((bagian) => anak(bagian, 't')?.teks ?? '').join('');
    return [{ baris: di.baris, kolom: di.kolom, teks }];
  });
}
