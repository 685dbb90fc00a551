import type { LembarBaru } from '../core/lembar/lembar-baru';
import type { GayaTulis } from './gaya-tulis';
import { lembarBaruXml } from './lembar-baru-xml';
import { posisiLembarKita, TANDA_LEMBAR } from './lembar-kita';
import { namaLembarBebas } from '../core/lembar/nama-lembar';
import type { PaketTulis } from './paket-tulis';
import { DaftarPilihan } from './pilihan';
import { namaRelasi } from './relasi';
import { NS_RELASI, TIPE_LEMBAR } from './ruang-nama';
import { sisipDiAkhir, sisipSesudah, tambalTeks, type Tambalan } from './tambal-teks';
import { lolosXml } from './teks-xml';
import { anak, anakWajib, benar, pohonXml, semuaAnak, type Simpul } from './xml-pohon';

const NAMA_PILIHAN = 'Pilihan Renja';
/** Children of <workbook> that come before <definedNames>, last first. */
const SEBELUM_NAMA = ['externalReferences', 'functionGroups', 'sheets'];

interface LembarTerpasang {
  readonly nama: string;
  readonly bagian: string;
  readonly kita: boolean;
}

/**
 * Adds sheets behind the others. A sheet of ours with the same name is replaced in place, a user's sheet never:
 * then the new one gets a number. Returns the names given, in order.
 */
export function tambahLembar(
  paket: PaketTulis,
  bagianBuku: string,
  lembar: readonly LembarBaru[],
  gaya: GayaTulis,
): string[] {
  const terpasang = daftarLembar(paket, bagianBuku);
  const nama = lembar.map((satu) => pasangNama(satu.nama, terpasang));
  const pilihan = new DaftarPilihan(
    namaLembarBebas(NAMA_PILIHAN, [...terpasang.map((l) => l.nama), ...nama]),
  );
  lembar.forEach((satu, i) => {
    const lama = terpasang.find((l) => l.kita && l.nama === nama[i]);
    const xml = lembarBaruXml(satu, gaya, pilihan);
    if (lama) {
      paket.tulis(lama.bagian, xml);
      paket.hapus(namaRelasi(lama.bagian));
    } else pasangLembar(paket, bagianBuku, nama[i]!, xml, false);
  });
  const tambahan = pilihan.lembar();
  if (tambahan) {
    pasangLembar(paket, bagianBuku, tambahan.nama, lembarBaruXml(tambahan, gaya, pilihan), true);
  }
  return nama;

  function pasangNama(diminta: string, ada: LembarTerpasang[]): string {
    const sah = namaLembarBebas(diminta, []);
    if (ada.some((l) => l.kita && l.nama === sah)) return sah;
    const bebas = namaLembarBebas(
      diminta,
      ada.map((l) => l.nama),
    );
    ada.push({ nama: bebas, bagian: '', kita: false });
    return bebas;
  }
}

/** Why a workbook takes no new sheets, null when it does. */
export function tolakLembarBaru(paket: PaketTulis, bagianBuku: string): string | null {
  const akar = pohonXml(paket.teks(bagianBuku), bagianBuku);
  if (benar(anak(akar, 'workbookProtection')?.atribut.get('lockStructure'))) {
    return 'Susunan buku kerja ini diproteksi; buka proteksinya di Excel (Tinjau > Proteksi Buku Kerja).';
  }
  return akar.atribut.get('conformance') === 'strict'
    ? 'Berkas ini berbentuk "Strict Open XML"; simpan ulang sebagai .xlsx biasa.'
    : null;
}

function daftarLembar(paket: PaketTulis, bagianBuku: string): LembarTerpasang[] {
  const akar = pohonXml(paket.teks(bagianBuku), bagianBuku);
  const kita = posisiLembarKita(akar);
  const relasi = paket.relasi(bagianBuku);
  return semuaAnak(anak(akar, 'sheets'), 'sheet').map(({ atribut }, i) => ({
    nama: atribut.get('name') ?? '',
    bagian: relasi.find((satu) => satu.id === atribut.get('id'))?.tujuan ?? '',
    kita: kita.has(i),
  }));
}

function pasangLembar(
  paket: PaketTulis,
  bagianBuku: string,
  nama: string,
  xml: string,
  tersembunyi: boolean,
): void {
  const bagian = paket.namaBebas('xl/worksheets/sheet', '.xml');
  paket.tulis(bagian, xml);
  paket.tambahTipe(bagian, TIPE_LEMBAR);
  const id = paket.tambahRelasi(bagianBuku, 'worksheet', bagian);
  const teks = paket.teks(bagianBuku);
  const akar = pohonXml(teks, bagianBuku);
  const sheets = anakWajib(akar, 'sheets');
  const p = akar.awalan;
  const nomor =
    Math.max(0, ...semuaAnak(sheets, 'sheet').map(({ atribut }) => Number(atribut.get('sheetId')) || 0)) + 1;
  const state = tersembunyi ? ' state="hidden"' : '';
  const sheet = `<${p}sheet xmlns:r="${NS_RELASI}" name="${lolosXml(nama)}" sheetId="${nomor}"${state} r:id="${id}"/>`;
  const posisi = semuaAnak(sheets, 'sheet').length;
  paket.tulis(
    bagianBuku,
    tambalTeks(teks, [sisipDiAkhir(teks, sheets, sheet), tandaLembar(teks, akar, posisi)]),
  );
}

function tandaLembar(teks: string, akar: Simpul, posisi: number): Tambalan {
  const p = akar.awalan;
  const nama = `<${p}definedName name="${TANDA_LEMBAR}" localSheetId="${posisi}" hidden="1">TRUE</${p}definedName>`;
  const ada = anak(akar, 'definedNames');
  if (ada) return sisipDiAkhir(teks, ada, nama);
  return sisipSesudah(akar, SEBELUM_NAMA, `<${p}definedNames>${nama}</${p}definedNames>`);
}
