import { rusak } from './galat-berkas';
import { tolakBukanBukuKerja } from './jenis-berkas';
import type { Paket } from './paket';
import { bacaRelasi, type Relasi } from './relasi';
import { anak, benar, pohonXml, semuaAnak } from './xml-pohon';

export interface InfoLembarXlsx {
  readonly nama: string;
  readonly tersembunyi: boolean;
  /** Part name of the worksheet. */
  readonly bagian: string;
}

/** The workbook part: which sheets there are and where the common parts lie. */
export interface InfoBuku {
  readonly bagian: string;
  readonly relasi: readonly Relasi[];
  readonly lembar: readonly InfoLembarXlsx[];
  /** Serial 0 is 1 January 1904 instead of 30 December 1899. */
  readonly tanggal1904: boolean;
  readonly bagianGaya: string | null;
  readonly bagianString: string | null;
}

/** Finds the workbook and its worksheets (chart and macro sheets have no cells and are left out). */
export function bacaBuku(paket: Paket): InfoBuku {
  const bagian = cariBuku(paket);
  const relasi = bacaRelasi(paket, bagian);
  const akar = pohonXml(paket.teks(bagian), bagian);
  const lembar: InfoLembarXlsx[] = [];
  for (const { atribut } of semuaAnak(anak(akar, 'sheets'), 'sheet')) {
    const tujuan = relasi.find((satu) => satu.id === atribut.get('id'));
    if (!tujuan) throw rusak(`lembar "${atribut.get('name') ?? ''}" tidak punya isi`);
    if (tujuan.jenis !== 'worksheet') continue;
    const state = atribut.get('state');
    lembar.push({
      nama: atribut.get('name') ?? '',
      tersembunyi: state === 'hidden' || state === 'veryHidden',
      bagian: tujuan.tujuan,
    });
  }
  const bagianJenis = (jenis: string) =>
    relasi.find((satu) => satu.jenis === jenis && !satu.luar && paket.ada(satu.tujuan))?.tujuan ?? null;
  return {
    bagian,
    relasi,
    lembar,
    tanggal1904: benar(anak(akar, 'workbookPr')?.atribut.get('date1904')),
    bagianGaya: bagianJenis('styles'),
    bagianString: bagianJenis('sharedStrings'),
  };
}

function cariBuku(paket: Paket): string {
  const utama = bacaRelasi(paket, '').find((satu) => satu.jenis === 'officeDocument')?.tujuan;
  for (const nama of [utama, 'xl/workbook.xml']) {
    if (nama && /\.xml$/i.test(nama) && !/^(word|ppt)\//.test(nama) && paket.ada(nama)) return nama;
  }
  throw tolakBukanBukuKerja(paket.ada);
}
