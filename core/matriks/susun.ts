import type { Tabel } from '../formulir/tabel';
import type { Rentang } from '../lembar/lembar';
import { PembacaBaris } from './baca-baris';
import { Baris, type JenisBaris } from './baris';
import { KolomMatriks } from './kolom';
import { Matriks } from './matriks';
import { susunPohon } from './pohon';

/** Builds columns and tree of a recognised table. */
export function susunMatriks(tabel: Tabel): Matriks {
  const matriks = new Matriks(tabel);
  const pembaca = new PembacaBaris(tabel);
  const nomor: number[] = [];
  const penutup: { readonly baris: number; readonly jenis: JenisBaris; readonly label: string }[] = [];
  for (const { awal, akhir } of tabel.bagian) {
    for (let baris = awal; baris <= akhir; baris++) {
      const { jenis, tingkat, kode, label } = pembaca.baca(baris);
      if (jenis === 'lain') continue;
      if (jenis === 'rata-rata' || jenis === 'predikat') {
        penutup.push({ baris, jenis, label });
        continue;
      }
      matriks.baris.push(new Baris(matriks, nomor.length, baris, jenis, tingkat, kode, label));
      nomor.push(baris);
    }
  }
  for (const { baris, jenis, label } of penutup) {
    matriks.penutup.push(new Baris(matriks, nomor.length, baris, jenis, null, null, label));
    nomor.push(baris);
  }
  const barisLembar = Int32Array.from(nomor);
  for (const k of tabel.kolom) matriks.kolom.push(new KolomMatriks(tabel.lembar, barisLembar, k));
  matriks.tingkatTersirat = pembaca.tersirat.size > 0;
  susunPohon(matriks);
  return matriks;
}

/** Header and rows of the table, without the notes and signatures below it. */
export function rentangTabel(matriks: Matriks): Rentang {
  const { rentang, kepala } = matriks.tabel;
  const terakhir = [matriks.baris, matriks.penutup].map((b) => b[b.length - 1]?.barisLembar ?? 0);
  return { ...rentang, barisAkhir: Math.max(kepala.barisAkhir, ...terakhir) };
}
