import { dokumenFormulir, mengikuti, type Dokumen } from '../formulir/dokumen';
import type { Kode } from '../kode/kode';
import { bentukUmum, isiBidang } from '../kode/penunjang';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { namaSama, normalNama } from '../nomenklatur/normal-nama';
import type { Konteks } from './aturan';

/** A table and the table of a leading document about the same office. */
export interface PasanganDokumen {
  readonly ini: Matriks;
  readonly acuan: Matriks;
  /** "Renstra (lembar Renstra 2025-2029)"; with the file where it is another one. */
  readonly namaAcuan: string;
  /** Rows that both have: same code (same name, where one of them has no codes), once on each side. */
  readonly sama: readonly (readonly [Baris, Baris])[];
  readonly menurut: 'kode' | 'nama';
  /** Identity of the code of a row, the same in both tables: "X.XX.01..." stands for the bidang of the office. */
  readonly kunci: KunciKode;
}

export type KunciKode = (baris: Baris) => string | null;

const SEDIKITNYA = 3;

/**
 * Tables worth comparing: a document against one that leads it, or against any given to compare with. Codes alone do
 * not make two tables one office's (every kecamatan has 7.01.01): half of the rows must be shared with the same names,
 * and only one table of the workbook may fit.
 */
export function pasanganDokumen(konteks: Konteks): PasanganDokumen[] {
  const hasil: PasanganDokumen[] = [];
  const acuanSemua = [
    ...konteks.semua.map((acuan) => ({ acuan, luar: false, letak: '' })),
    ...konteks.pembanding.map((acuan) => ({
      acuan,
      luar: true,
      letak: sebutBerkas(konteks.berkas?.get(acuan)),
    })),
  ];
  for (const { acuan, luar, letak } of acuanSemua) {
    const dokumen = dokumenFormulir(acuan.formulir.id);
    if (!dokumen) continue;
    const cocok = konteks.semua.flatMap((ini) => pasangkan(ini, acuan, dokumen, luar, letak) ?? []);
    const perFormulir = new Map<string, PasanganDokumen[]>();
    for (const p of cocok)
      perFormulir.set(p.ini.formulir.id, [...(perFormulir.get(p.ini.formulir.id) ?? []), p]);
    for (const daftar of perFormulir.values()) if (daftar.length === 1) hasil.push(daftar[0]!);
  }
  return hasil;
}

/** "berkas renstra.xlsx, ": the name without its folders. */
function sebutBerkas(nama: string | undefined): string {
  return nama === undefined ? '' : `berkas ${nama.replace(/^.*[\\/]/, '')}, `;
}

function pasangkan(
  ini: Matriks,
  acuan: Matriks,
  dokumenAcuan: Dokumen,
  luar: boolean,
  letak: string,
): PasanganDokumen | null {
  const dokumen = dokumenFormulir(ini.formulir.id);
  if (!dokumen || ini === acuan) return null;
  if (!mengikuti(dokumen, dokumenAcuan) && !(luar && dokumen === dokumenAcuan)) return null;
  const berkode = ini.baris.some((b) => b.kode) && acuan.baris.some((b) => b.kode);
  const kunci = kunciKode(ini, acuan);
  const perKunci = berkode ? (m: Matriks) => barisPerKode(m, kunci) : barisPerNama;
  const kiri = perKunci(ini);
  const kanan = perKunci(acuan);
  const sama: [Baris, Baris][] = [];
  let senama = 0;
  for (const [kode, baris] of kiri) {
    const lain = kanan.get(kode);
    if (!lain) continue;
    sama.push([baris, lain]);
    if (namaSama(baris.label, lain.label)) senama++;
  }
  if (
    sama.length < SEDIKITNYA ||
    sama.length * 2 < Math.min(kiri.size, kanan.size) ||
    senama * 2 < sama.length
  )
    return null;
  return {
    ini,
    acuan,
    namaAcuan: `${dokumenAcuan} (${letak}lembar ${acuan.lembar.nama})`,
    sama,
    menurut: berkode ? 'kode' : 'nama',
    kunci,
  };
}

/** Where all penunjang codes with a bidang have the same one, "X.XX..." means that one. */
function kunciKode(ini: Matriks, acuan: Matriks): KunciKode {
  const bidang = new Map<string, Kode>();
  for (const { kode } of [...ini.baris, ...acuan.baris]) {
    if (kode && bentukUmum(kode)) bidang.set(kode.segmen.slice(0, 2).join('.'), kode);
  }
  const [satu] = bidang.size === 1 ? bidang.values() : [];
  return ({ kode }) => ((kode && satu && isiBidang(kode, satu)) ?? kode)?.kanonik ?? null;
}

/** Rows by the identity of their code; a code that stands on several rows is left out. */
export function barisPerKode(matriks: Matriks, kunci: KunciKode): Map<string, Baris> {
  return barisTunggal(matriks, (b) => kunci(b) ?? '');
}

/** Rows by name; a name that stands on several rows is left out. */
function barisPerNama(matriks: Matriks): Map<string, Baris> {
  return barisTunggal(matriks, (b) => (b.tingkat === 'rincian' ? '' : normalNama(b.label)));
}

function barisTunggal(matriks: Matriks, kunci: (baris: Baris) => string): Map<string, Baris> {
  const hasil = new Map<string, Baris>();
  const ganda = new Set<string>();
  for (const baris of matriks.baris) {
    const milik = baris.jenis === 'data' ? kunci(baris) : '';
    if (milik === '') continue;
    if (hasil.has(milik)) ganda.add(milik);
    else hasil.set(milik, baris);
  }
  for (const milik of ganda) hasil.delete(milik);
  return hasil;
}

/** Calendar year of a column: as its heading says for year columns of a Renstra, else relative to the document year. */
export function tahunKolom(matriks: Matriks, kolom: KolomMatriks): number | null {
  const { tahun } = matriks.tabel;
  const beda = /^n([+-]\d+)?$/.exec(kolom.definisi.tahun ?? '');
  if (!beda) return null;
  if (kolom.definisi.bertahun && kolom.tabel.tahunTertulis !== null) return kolom.tabel.tahunTertulis;
  return tahun === null ? null : tahun + Number(beda[1] ?? 0);
}

/** Columns of one kind with a year, by year. Spending is no budget. */
export function kolomPerTahun(matriks: Matriks, jenis: 'uang' | 'kinerja'): Map<number, KolomMatriks> {
  const hasil = new Map<number, KolomMatriks>();
  for (const kolom of matriks.kolomBerjenis(jenis)) {
    const tahun = tahunKolom(matriks, kolom);
    const lain = kolom.definisi.pagu !== null || /realisasi|prakiraan-n-1|baseline/.test(kolom.id);
    if (tahun !== null && !lain && !hasil.has(tahun)) hasil.set(tahun, kolom);
  }
  return hasil;
}
