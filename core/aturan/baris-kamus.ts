import type { Kode, Pemda } from '../kode/kode';
import { awalanOrganisasi } from '../kode/kode-lain';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { kodeDari } from '../kode/tata-bahasa';
import type { EntriKamus } from '../nomenklatur/kamus';
import { namaSama } from '../nomenklatur/normal-nama';
import { statusKode, type StatusKode } from '../nomenklatur/status-kode';
import { rapikan } from '../lembar/isi-sel';
import type { Konteks } from './aturan';
import { kodeGanda } from './kode-ganda';
import { ruasKode } from './ruas-kode';
import { kolomKode, kolomNamaKode, selKode } from './sel-kode';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

/** A code that was read with certainty, with the name beside it and what the dictionary says. */
export interface BarisKamus {
  readonly baris: Baris;
  readonly kolom: KolomMatriks;
  readonly kode: Kode;
  /** Column of the name; the code's own column where both share a cell. */
  readonly kolomNama: KolomMatriks | null;
  readonly nama: string;
  /** The name where it stands in the cell of the code. */
  readonly namaSesel: string | null;
  /** Later rows of an export with the same code and name. */
  readonly ulangan: readonly Baris[];
  readonly status: StatusKode;
}

const daftar = new WeakMap<Matriks, { readonly konteks: Konteks; readonly isi: readonly BarisKamus[] }>();

/** The coded rows of a table as the dictionary sees them; broken and doubtful codes belong to KOD-001 and KOD-004. */
export function barisKamus(matriks: Matriks, konteks: Konteks): readonly BarisKamus[] {
  let ada = daftar.get(matriks);
  if (ada?.konteks !== konteks) {
    const semua = [...baca(matriks, konteks)];
    const lama = sebelumNomenklatur(semua, matriks, konteks);
    const isi = lama ? semua.map((b): BarisKamus => ({ ...b, status: 'tak-tercakup' })) : semua;
    daftar.set(matriks, (ada = { konteks, isi }));
  }
  return ada.isi;
}

/** The last budget year of the codes of Permendagri 13/2006: "1.13.15", "1.13.1.13.01.15.02". */
const TAHUN_LAMA = 2020;
/** So many codes are a habit. */
const LAZIM = 3;

/** Whether a table has the codes before Permendagri 90/2019, of which no dictionary knows anything. */
function sebelumNomenklatur(semua: readonly BarisKamus[], matriks: Matriks, konteks: Konteks): boolean {
  const lama = matriks.baris.filter((b) => b.bacaanKode?.jenis === 'lama').length;
  if (lama >= LAZIM && lama > semua.length) return true;
  if (!tahunLama(matriks, konteks)) return false;
  const asing = semua.filter((b) => b.status === 'tidak-ada').length;
  return asing >= LAZIM && asing * 2 > semua.length;
}

/** A budget year before the nomenclature. */
export function tahunLama(matriks: Matriks, konteks: Konteks): boolean {
  const tahun = tahunTabel(matriks, konteks);
  return tahun !== null && tahun <= TAHUN_LAMA;
}

function* baca(matriks: Matriks, konteks: Konteks): Iterable<BarisKamus> {
  const { kamus, pemda } = konteks;
  if (!kamus) return;
  const tahun = tahunTabel(matriks, konteks);
  for (const { baris, kolom, bacaan, ulangan } of selKode(matriks)) {
    if (!bacaan.kode || baris.bagianDari || !(bacaan.pasti || angkaUtuh(bacaan.pembersihan))) continue;
    const kolomNama = bacaan.nama === null ? kolomNamaKode(matriks, kolom) : kolom;
    const nama = bacaan.nama ?? namaBaris(baris, kolom, kolomNama);
    const kode = lebarTakTentu(baris, kolom, bacaan.kode)
      ? lebarMenurutNama(bacaan.kode, nama, konteks)
      : bacaan.kode;
    const status = statusKode(kode, kamus, pemda, tahun);
    yield { baris, kolom, kode, kolomNama, nama, namaSesel: bacaan.nama, ulangan, status };
  }
}

/** "1" in a column of its own may be 01 or 0001. */
function lebarTakTentu(baris: Baris, kolom: KolomMatriks, kode: Kode): boolean {
  if (kode.lebar !== 2) return false;
  const terakhir = ruasKode(baris, kolom).pop();
  return terakhir !== undefined && (terakhir.tanpaNol || terakhir.teks.length === 1);
}

/** The 4-digit code where its name stands beside it; else the code as it was read. */
function lebarMenurutNama(kode: Kode, nama: string, konteks: Konteks): Kode {
  const empat = kodeDari(kode.teks.replace(/\d\d$/, '00$&'));
  const resmi = empat ? konteks.kamus!.entri(empat, konteks.pemda) : [];
  return resmi.some((e) => e.kode === empat!.teks && namaSama(e.nama, nama)) ? empat! : kode;
}

/** Budget year of the table: its own, else that of its year column (exports), else the document's. */
export function tahunTabel(matriks: Matriks, { tahun }: Konteks): number | null {
  if (matriks.tabel.tahun !== null) return matriks.tabel.tahun;
  const kolom = matriks.kolomBerid('tahun');
  const isi = kolom && matriks.baris[0] ? Number(matriks.baris[0].nilai(kolom)) : NaN;
  return isi >= 2000 && isi < 2100 ? isi : tahun;
}

const tersimpan = new WeakMap<Matriks, Pemda | null>();

/** The user's choice, else what the markers of the table say: 1 is provinsi, 2 kab/kota; null when neither leads. */
export function pemdaTabel(matriks: Matriks, konteks: Konteks): Pemda | null {
  if (konteks.pemda) return konteks.pemda;
  let pemda = tersimpan.get(matriks);
  if (pemda === undefined) {
    let prov = 0;
    let kabkot = 0;
    for (const { kode } of matriks.baris) {
      if (kode?.segmen[3] === '1') prov++;
      if (kode?.segmen[3] === '2') kabkot++;
    }
    pemda = prov === kabkot ? null : prov > kabkot ? 'prov' : 'kabkot';
    tersimpan.set(matriks, pemda);
  }
  return pemda;
}

/** Official entries of this very code, not of its other width; withdrawn ones left out. */
export function entriResmi({ kode, baris }: BarisKamus, konteks: Konteks): EntriKamus[] {
  const entri = konteks.kamus!.entri(kode, pemdaTabel(baris.matriks, konteks));
  return entri.filter((e) => !e.dicabut && e.kode === kode.teks);
}

/**
 * Writes another code into the cell of this one and wherever the item is repeated: half an item would be two. Nothing
 * where a cell is a formula or the code spans columns.
 */
export function tulisKode(b: BarisKamus, kode: string, diminta: Perbaikan['jenis']): Perbaikan[] {
  const { kolom, namaSesel } = b;
  const jenis = jenisUbah(b, diminta);
  const semua = barisSeitem(b);
  if (kolom.kolomLembar.length > 1 || semua.some((baris) => baris.rumus(kolom) !== '')) return [];
  const perubahan = semua.map((baris) => {
    const nama = baris.bagianDari ? baris.bacaanKode!.nama : namaSesel;
    const utuh = awalanOrganisasi(rapikan(baris.nilai(kolom))) + kode;
    const nilai = nama === null ? utuh : `${utuh} - ${nama}`;
    return ubahNilai(baris.matriks.lembar, baris.barisLembar, kolom.indeks, nilai, '@');
  });
  return [{ jenis, keterangan: `Tulis kode ${kode}`, perubahan }];
}

/** Never 'aman' where another row has this code too: which of them is right comes first (KOD-005). */
export function jenisUbah({ baris }: BarisKamus, diminta: Perbaikan['jenis']): Perbaikan['jenis'] {
  return kodeGanda(baris.matriks).semua.has(baris) ? 'pilih' : diminta;
}

/** The row with its repetitions: further rows of one item, in an export every row with this code and name. */
export function barisSeitem({ baris, kolom, ulangan }: BarisKamus): Baris[] {
  const semua = [baris, ...ulangan];
  if (kolom !== kolomKode(baris.matriks)) return semua;
  for (const lain of baris.matriks.baris.slice(baris.indeks + 1)) {
    if (lain.bagianDari === baris) semua.push(lain);
    else if (lain.tingkat !== null && lain.tingkat !== 'rincian') break;
  }
  return semua;
}

function namaBaris(baris: Baris, kolom: KolomMatriks, kolomNama: KolomMatriks | null): string {
  if (kolom.id.startsWith('kode-')) return kolomNama ? rapikan(baris.nilai(kolomNama)) : '';
  return baris.label;
}

/** 1.06 kept as a number is still 1.06. */
function angkaUtuh(pembersihan: readonly string[]): boolean {
  return pembersihan.length === 1 && pembersihan[0] === 'angka';
}
