import type { Temuan } from '../aturan/temuan';
import { bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { akarSebelum } from '../aturan/pgu-002-jumlah-tabel';

/**
 * Names the cause where one wrong cell explains several sums: a parent whose sum comes right with the right figure of a
 * child that is reported itself, and a sum that comes right when an actual above its budget is corrected.
 */
export function hubungkanSebab(matriks: Matriks, temuan: readonly Temuan[], toleransi: number): Temuan[] {
  const jumlah = temuan.filter((t) => t.aturan.startsWith('PGU-'));
  if (jumlah.length === 0) return [...temuan];
  const letak = new Map(jumlah.map((t) => [kunci(t.aturan, t.baris, t.kolom), t]));
  const kolomDi = new Map(matriks.kolom.map((k) => [k.indeks, k]));
  const barisDi = new Map(matriks.baris.map((b) => [b.barisLembar, b]));
  return temuan.map((t) => {
    const kolom = kolomDi.get(t.kolom);
    const baris = barisDi.get(t.baris);
    if (!kolom || !baris || !t.aturan.startsWith('PGU-')) return t;
    const cari: Pencari = (aturan, b) => letak.get(kunci(aturan, b.barisLembar, kolom.indeks));
    const penyebab = penyebabTemuan(matriks, t, baris, kolom, cari, toleransi);
    return penyebab ? { ...t, sebab: `${penyebab.aturan}@${penyebab.sel}` } : t;
  });
}

/** The finding of a rule in the same column on another row. */
type Pencari = (aturan: string, baris: Baris) => Temuan | undefined;

function penyebabTemuan(
  matriks: Matriks,
  t: Temuan,
  baris: Baris,
  kolom: KolomMatriks,
  cari: Pencari,
  toleransi: number,
): Temuan | null {
  switch (t.aturan) {
    case 'PGU-001':
      return penyebabJumlah(t, baris.anakBernilai(kolom), kolom, cari, toleransi);
    case 'PGU-002': {
      const teratas = akarSebelum(matriks, matriks.total.indexOf(baris));
      return penyebabJumlah(t, bernilaiTerdekat(teratas, kolom), kolom, cari, toleransi);
    }
    case 'PGU-003':
      return baris.anakBernilai(kolom).flatMap((b) => cari('PGU-003', b) ?? [])[0] ?? null;
    default:
      return null;
  }
}

function penyebabJumlah(
  sendiri: Temuan,
  bawah: readonly Baris[],
  kolom: KolomMatriks,
  cari: Pencari,
  toleransi: number,
): Temuan | null {
  const selisih = beda(sendiri);
  const salah = bawah.flatMap((b) => cari('PGU-001', b) ?? []);
  const satu = salah.find((t) => Math.abs(beda(t) + selisih) <= toleransi);
  if (satu) return satu;
  if (salah.length > 1) {
    const semua = salah.reduce((jumlah, t) => jumlah + beda(t), 0);
    if (Math.abs(semua + selisih) <= toleransi) return salah[0]!;
  }
  // An actual above its budget that would fall back under it if this sum is to be right.
  for (const b of bawah) {
    const lebih = cari('PGU-003', b);
    if (!lebih) continue;
    const benar = b.angka(kolom) + selisih;
    if (benar >= 0 && benar <= Number(lebih.seharusnya) + toleransi) return lebih;
  }
  return null;
}

function beda(t: Temuan): number {
  return Number(t.tertulis) - Number(t.seharusnya);
}

function kunci(aturan: string, baris: number, kolom: number): string {
  return `${aturan}|${baris}|${kolom}`;
}
