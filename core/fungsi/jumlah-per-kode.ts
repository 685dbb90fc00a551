import { jumlahkan } from '../angka/bulat';
import type { BacaanKode } from '../kode/baca-kode';
import type { Kode } from '../kode/kode';
import { Gagal, KOSONG } from './gagal';
import { bacaUkuran } from './jenis-angka';
import type { DeretSel } from './rentang-kode';

/** The filled rows of a column pair, added up under every code above them. */
export class JumlahPerKode {
  constructor(private readonly isi: ReadonlyMap<string, readonly (number | Gagal)[]>) {}

  /** Sum of the lowest filled rows under the code, or at it. */
  di(kode: Kode): number | Gagal {
    const nilai = this.isi.get(kode.kanonik);
    if (!nilai)
      return new Gagal('tidak-ada', `Tidak ada baris berisi dengan kode ${kode.teks} atau di bawahnya.`);
    const gagal = nilai.find((n) => n instanceof Gagal);
    return gagal ?? jumlahkan(nilai as number[]);
  }

  static susun(kode: readonly BacaanKode[], nilai: DeretSel): JumlahPerKode | Gagal {
    if (kode.length !== nilai.sel.length) {
      return new Gagal(
        'nilai',
        `Kolom kode ${kode.length} baris, kolom nilai ${nilai.sel.length} baris. Samakan panjangnya.`,
      );
    }
    const baris: { kanonik: string; nilai: number | Gagal }[] = [];
    const beranak = new Set<string>();
    for (const [i, bacaan] of kode.entries()) {
      const isi = bacaNilai(nilai, i);
      if (isi === KOSONG) continue;
      if (bacaan.alasan === 'rusak' || bacaan.alasan === 'ambigu' || bacaan.kemungkinan.length > 1) {
        return new Gagal(
          'nilai',
          `Kode pada baris ke-${i + 1} rentang tidak terbaca pasti. Perbaiki dahulu.`,
        );
      }
      if (!bacaan.kode) continue; // a total, a heading, another kind of code
      const { kanonik } = bacaan.kode;
      baris.push({ kanonik, nilai: isi });
      for (const atas of leluhur(kanonik)) beranak.add(atas);
    }
    const jumlah = new Map<string, (number | Gagal)[]>();
    for (const { kanonik, nilai } of baris) {
      if (beranak.has(kanonik)) continue;
      for (const kunci of [kanonik, ...leluhur(kanonik)]) {
        const daftar = jumlah.get(kunci);
        if (daftar) daftar.push(nilai);
        else jumlah.set(kunci, [nilai]);
      }
    }
    return new JumlahPerKode(jumlah);
  }
}

function bacaNilai({ sel, notasi }: DeretSel, i: number): number | Gagal {
  const baca = bacaUkuran(sel[i], { notasi });
  if (typeof baca === 'number' || baca === KOSONG) return baca;
  if (!(baca instanceof Gagal) && baca.nilai !== null) return baca.nilai;
  const pesan = baca instanceof Gagal ? baca.pesan : 'lebih dari satu angka.';
  return new Gagal(baca instanceof Gagal ? baca.galat : 'nilai', `Baris ke-${i + 1} rentang: ${pesan}`);
}

/** "1.6.1.2" -> "1.6.1", "1.6", "1". */
function* leluhur(kanonik: string): Generator<string> {
  for (let i = kanonik.lastIndexOf('.'); i > 0; i = kanonik.lastIndexOf('.', i - 1))
    yield kanonik.slice(0, i);
}
