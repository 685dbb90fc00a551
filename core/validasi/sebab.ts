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
  const letak = new Map(temuan.map((t) => [kunci(t.aturan, t.baris, t.kolom), t]));
  const cari = (aturan: string, baris: Baris, kolom: KolomMatriks): Temuan | undefined =>
    letak.get(kunci(aturan, baris.barisLembar, kolom.indeks));
  const sebab = new Map<Temuan, Temuan>();

  for (const kolom of matriks.kolom) {
    const jelaskan = (sendiri: Temuan | undefined, bawah: readonly Baris[]): void => {
      const penyebab = sendiri && penyebabJumlah(sendiri, bawah, kolom, cari, toleransi);
      if (sendiri && penyebab) sebab.set(sendiri, penyebab);
    };
    for (const baris of matriks.baris) {
      jelaskan(cari('PGU-001', baris, kolom), baris.anakBernilai(kolom));
      const lebih = cari('PGU-003', baris, kolom);
      const anakLebih = lebih && baris.anakBernilai(kolom).flatMap((b) => cari('PGU-003', b, kolom) ?? []);
      if (lebih && anakLebih && anakLebih.length > 0) sebab.set(lebih, anakLebih[0]!);
    }
    matriks.total.forEach((total, i) => {
      jelaskan(cari('PGU-002', total, kolom), bernilaiTerdekat(akarSebelum(matriks, i), kolom));
    });
  }
  return temuan.map((t) => {
    const penyebab = sebab.get(t);
    return penyebab ? { ...t, sebab: `${penyebab.aturan}@${penyebab.sel}` } : t;
  });
}

function penyebabJumlah(
  sendiri: Temuan,
  bawah: readonly Baris[],
  kolom: KolomMatriks,
  cari: (aturan: string, baris: Baris, kolom: KolomMatriks) => Temuan | undefined,
  toleransi: number,
): Temuan | null {
  const selisih = beda(sendiri);
  const salah = bawah.flatMap((b) => cari('PGU-001', b, kolom) ?? []);
  const satu = salah.find((t) => Math.abs(beda(t) + selisih) <= toleransi);
  if (satu) return satu;
  if (salah.length > 1) {
    const semua = salah.reduce((jumlah, t) => jumlah + beda(t), 0);
    if (Math.abs(semua + selisih) <= toleransi) return salah[0]!;
  }
  // An actual above its budget that would fall back under it if this sum is to be right.
  for (const b of bawah) {
    const lebih = cari('PGU-003', b, kolom);
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
