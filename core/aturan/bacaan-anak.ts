import { bernilaiBukanNol, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { akhirBawahan } from '../matriks/tingkat-jumlah';

/**
 * The children as they stand, and the other fair readings: without rows of unknown level, without repetitions of the
 * same item (one item on several rows may split its amount or repeat it), with the rows that go on with it, and with
 * zeros as blanks. Where none adds up, the nearest one is reported; a reading that leaves out nothing repeats the first.
 */
export function* bacaanAnak(
  induk: Baris,
  anak: readonly Baris[],
  kolom: KolomMatriks,
): Iterable<readonly Baris[]> {
  yield anak;
  yield anak.filter((b) => b.bertingkat);
  // A name without level may also begin a part of its own.
  const tanpaTingkat = anak.findIndex((b) => !b.bertingkat);
  if (tanpaTingkat > 0) yield anak.slice(0, tanpaTingkat);
  yield anak.filter((b) => !b.bagianDari);
  yield denganBagian(anak, kolom);
  if (anak.some((b) => b.angka(kolom) === 0 && b.anak.length > 0)) {
    yield bernilaiBukanNol(
      induk.anak.filter((b) => b.tingkat !== 'rincian'),
      kolom,
    );
  }
}

/** Each row with the rows without code and name below it that do not repeat its amount: its other sources of funds. */
export function denganBagian(daftar: readonly Baris[], kolom: KolomMatriks): Baris[] {
  return daftar.flatMap((baris) => {
    if (!baris.bernilai(kolom)) return [baris];
    const bagian = baris.anak.filter(
      (b) => b.jenis === 'lanjutan' && b.bernilai(kolom) && b.angka(kolom) !== baris.angka(kolom),
    );
    return [baris, ...bagian];
  });
}

/**
 * Sums of names without level, less the rows that others hold: those that follow a row and come exactly to its amount, at
 * one depth or at any. `bersusun`: some row holds two others or more.
 */
export function jumlahTanpaBawahan(
  daftar: readonly Baris[],
  kolom: KolomMatriks,
  toleransi: number,
): {
  readonly jumlah: readonly number[];
  readonly teratas: readonly (readonly Baris[])[];
  readonly bersusun: boolean;
} {
  let bersusun = false;
  const angka = daftar.map((b) => (b.bernilai(kolom) ? b.angka(kolom) : 0));
  const semua = [true, false].map((bertingkat) => {
    const akhir = akhirBawahan([angka], bertingkat, (i, [isi]) => {
      const beda = isi! - angka[i]!;
      return Math.abs(beda) <= toleransi ? 'tepat' : beda > 0 ? 'lebih' : 'kurang';
    });
    let jumlah = 0;
    const teratas: Baris[] = [];
    for (let i = 0; i < daftar.length; i = akhir[i]!) {
      jumlah += angka[i]!;
      teratas.push(daftar[i]!);
      bersusun ||= akhir[i]! > i + 2;
    }
    return { jumlah, teratas };
  });
  return { jumlah: semua.map((s) => s.jumlah), teratas: semua.map((s) => s.teratas), bersusun };
}
