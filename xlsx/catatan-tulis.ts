import { alamat } from '../core/lembar/alamat';
import { tambahKotakCatatan } from './catatan-vml';
import type { PaketTulis } from './paket-tulis';
import type { PetaLembar } from './peta-lembar';
import { KEPALA_XML, NS_RELASI, NS_UTAMA, TIPE_CATATAN, TIPE_VML } from './ruang-nama';
import { teksXmlSel } from './sel-tulis';
import { sisipDi, sisipDiAkhir, tambalTeks, type Tambalan } from './tambal-teks';
import { anak, anakWajib, pohonXml, semuaAnak, type Simpul } from './xml-pohon';

export interface CatatanBaru {
  readonly baris: number;
  readonly kolom: number;
  readonly teks: string;
}

const PENULIS = 'Renja';
const KOSONG = `${KEPALA_XML}<comments xmlns="${NS_UTAMA}"><authors></authors><commentList></commentList></comments>`;

/**
 * Adds notes to a sheet. A note of the user stays and ours goes below it; an earlier note of ours is replaced.
 * Returns the cells with a threaded comment, which cannot carry a note, and the patch of the sheet, if one is needed.
 */
export function tambahCatatan(
  paket: PaketTulis,
  bagian: string,
  peta: PetaLembar,
  catatan: readonly CatatanBaru[],
): { ditolak: CatatanBaru[]; tambalan: Tambalan[] } {
  const relasi = paket.relasi(bagian);
  let bagianCatatan = relasi.find((satu) => satu.jenis === 'comments')?.tujuan;
  const teks = bagianCatatan ? paket.teks(bagianCatatan) : KOSONG;
  const akar = pohonXml(teks, bagianCatatan ?? 'catatan');
  const daftar = anakWajib(akar, 'commentList');
  const daftarPenulis = anakWajib(akar, 'authors');
  const penulis = semuaAnak(daftarPenulis, 'author');
  const nomor = penulis.findIndex((satu) => satu.teks === PENULIS);
  const p = akar.awalan;
  const lama = new Map(semuaAnak(daftar, 'comment').map((satu) => [satu.atribut.get('ref') ?? '', satu]));
  const ditolak: CatatanBaru[] = [];
  const tambalan: Tambalan[] = [];
  const perluKotak: CatatanBaru[] = [];
  let tambahan = '';
  for (const satu of catatan) {
    const di = alamat(satu.baris, satu.kolom);
    const ada = lama.get(di);
    const namaPenulis = penulis[Number(ada?.atribut.get('authorId') ?? -1)]?.teks ?? '';
    const xml = `<${p}comment ref="${di}" authorId="${nomor >= 0 ? nomor : penulis.length}"><${p}text>${runCatatan(p, satu.teks)}</${p}text></${p}comment>`;
    if (!ada) {
      tambahan += xml;
      perluKotak.push(satu);
    } else if (namaPenulis.startsWith('tc=')) ditolak.push(satu);
    else if (namaPenulis === PENULIS) tambalan.push({ awal: ada.awal, akhir: ada.akhir, isi: xml });
    else if (!isiCatatan(ada).includes(satu.teks)) tambalan.push(...tambahKeCatatan(teks, ada, p, satu.teks));
  }
  if (tambahan) tambalan.push(sisipDiAkhir(teks, daftar, tambahan));
  if (tambalan.length === 0) return { ditolak, tambalan: [] };
  if (nomor < 0) tambalan.push(sisipDiAkhir(teks, daftarPenulis, `<${p}author>${PENULIS}</${p}author>`));
  if (!bagianCatatan) {
    bagianCatatan = paket.namaBebas('xl/comments', '.xml');
    paket.tambahTipe(bagianCatatan, TIPE_CATATAN);
    paket.tambahRelasi(bagian, 'comments', bagianCatatan);
  }
  paket.tulis(bagianCatatan, tambalTeks(teks, tambalan));
  return { ditolak, tambalan: perluKotak.length > 0 ? gambarKotak(paket, bagian, peta, perluKotak) : [] };
}

function gambarKotak(
  paket: PaketTulis,
  bagian: string,
  peta: PetaLembar,
  sel: readonly CatatanBaru[],
): Tambalan[] {
  const ada = paket
    .relasi(bagian)
    .find((satu) => satu.id === peta.idGambarLama && satu.jenis === 'vmlDrawing');
  if (ada) {
    paket.tulis(ada.tujuan, tambahKotakCatatan(paket.teks(ada.tujuan), sel));
    return [];
  }
  const vml = paket.namaBebas('xl/drawings/vmlDrawing', '.vml');
  paket.tulis(vml, tambahKotakCatatan(null, sel));
  paket.tambahTipeBawaan('vml', TIPE_VML);
  const id = paket.tambahRelasi(bagian, 'vmlDrawing', vml);
  const isi = `<${peta.awalan}legacyDrawing xmlns:r="${NS_RELASI}" r:id="${id}"/>`;
  return [sisipDi(peta.letakGambarLama, isi)];
}

function runCatatan(p: string, teks: string): string {
  return `<${p}r><${p}rPr><${p}sz val="9"/><${p}rFont val="Tahoma"/></${p}rPr>${teksXmlSel(p, teks)}</${p}r>`;
}

function isiCatatan(catatan: Simpul): string {
  return catatan.teks + catatan.anak.map(isiCatatan).join('');
}

function tambahKeCatatan(teks: string, catatan: Simpul, p: string, tambahan: string): Tambalan[] {
  const isi = anak(catatan, 'text');
  if (!isi) return [];
  const tambalan = [sisipDiAkhir(teks, isi, runCatatan(p, `\n${PENULIS}: ${tambahan}`))];
  // A plain <t> may not stand beside runs: make it one.
  const polos = anak(isi, 't');
  if (polos) {
    const run = `<${p}r>${teks.slice(polos.awal, polos.akhir)}</${p}r>`;
    tambalan.push({ awal: polos.awal, akhir: polos.akhir, isi: run });
  }
  return tambalan;
}
