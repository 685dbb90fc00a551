import { formatRupiah } from '../angka/tulis';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { normalNama } from '../nomenklatur/normal-nama';
import { barisPerKode } from './banding-baris';
import type { PasanganDokumen } from './banding-dokumen';
import type { KolomAnggaran } from './kolom-tahunan';

/** What one document plans and the other one leaves out. */
interface SubKegiatanHilang {
  readonly teks: string;
  /** The finding that explains it, "KSN-001@I10" on the same sheet. */
  readonly sebab: string | null;
}

/** Sub kegiatan with a budget for this year in one document of a pair that the other one does not list; null: none. */
export function subKegiatanHilang(
  pasangan: PasanganDokumen,
  adaDi: 'sini' | 'acuan',
): SubKegiatanHilang | null {
  const { ini, acuan, namaAcuan, kunci } = pasangan;
  const kolom = pasangan.kolom.find(([a, b]) => !a.maju && !b.maju);
  if (!kolom) return null;
  const diSini = adaDi === 'sini';
  const pagu = kolom[diSini ? 0 : 1];
  const hilang = diSini
    ? cariHilang(ini, pagu.kolom, acuan, kunci)
    : cariHilang(acuan, pagu.kolom, ini, kunci);
  if (hilang.length === 0) return null;
  const [ada, tidakAda] = diSini ? ['sini', namaAcuan] : [namaAcuan, 'sini'];
  const teks =
    `${hilang.length} sub kegiatan berpagu ${pagu.tahun} ${jumlahPagu(hilang, pagu.kolom)} di ${ada} ` +
    `tidak ada di ${tidakAda}: ${sebutKode(hilang)}.`;
  return { teks, sebab: selSelisih(pasangan, hilang, kolom) };
}

/** Sub kegiatan of one table with an amount in a column that the other one lists nowhere, though it lists sub kegiatan. */
function cariHilang(
  dari: Matriks,
  pagu: KolomMatriks,
  lain: Matriks,
  kunci: PasanganDokumen['kunci'],
): Baris[] {
  if (!lain.baris.some((b) => b.tingkat === 'sub kegiatan')) return [];
  // The same name under the same parent is the same item under another number.
  const namaDiInduk = ({ induk, label }: Baris): string =>
    `${(induk && kunci(induk)) ?? ''}|${normalNama(label)}`;
  const kode = new Set(lain.baris.map(kunci));
  const nama = new Set(lain.baris.map(namaDiInduk));
  return [...barisPerKode(dari, kunci).values()].filter(
    (b) =>
      b.tingkat === 'sub kegiatan' &&
      b.bernilai(pagu) &&
      b.angka(pagu) > 0 &&
      !kode.has(kunci(b)) &&
      !nama.has(namaDiInduk(b)),
  );
}

/** Where they all stand below one row, whose amounts differ by just theirs: that difference (KSN-001) says it. */
function selSelisih(
  { sama }: PasanganDokumen,
  hilang: readonly Baris[],
  [kolom, kolomAcuan]: readonly [KolomAnggaran, KolomAnggaran],
): string | null {
  const { induk, matriks } = hilang[0]!;
  const [ini, acuan] = (induk && sama.find((p) => p.includes(induk))) ?? [];
  if (!ini || !acuan || hilang.some((b) => b.induk !== induk)) return null;
  const rupiah = (b: Baris, { kolom: k }: KolomAnggaran): number => b.angka(k) * k.tabel.skala;
  const pagu = matriks === ini.matriks ? kolom : kolomAcuan;
  const jumlah = matriks.jumlah(hilang, pagu.kolom) * pagu.kolom.tabel.skala;
  const selisih = Math.abs(rupiah(ini, kolom) - rupiah(acuan, kolomAcuan));
  return Math.abs(selisih - jumlah) < 1 ? `KSN-001@${ini.sel(kolom.kolom)}` : null;
}

function jumlahPagu(baris: readonly Baris[], kolom: KolomMatriks): string {
  return formatRupiah(baris[0]!.matriks.jumlah(baris, kolom) * kolom.tabel.skala);
}

function sebutKode(baris: readonly Baris[]): string {
  const sisa = baris.length > 5 ? `, dan ${baris.length - 5} lagi` : '';
  return `${baris
    .slice(0, 5)
    .map((b) => b.teksKode)
    .join(', ')}${sisa}`;
}
