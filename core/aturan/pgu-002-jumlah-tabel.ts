import { formatRupiah } from '../angka/tulis';
import { bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import { jumlahTanpaBawahan } from './bacaan-anak';
import { akarTotal, bacaanTotal, bagianBernama } from './isi-total';
import { rumusSebaris } from './jumlah';
import { totalDatarSalah } from './jumlah-datar';
import { sebutAnak } from './pgu-001-jumlah-induk';
import { rumusJumlah } from './rumus-jumlah';
import { toleransiJumlah } from './toleransi';

interface BuktiTotal extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly anak: string;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

export const JUMLAH_TABEL = aturan<BuktiTotal>({
  id: 'PGU-002',
  slug: 'jumlah-tabel',
  tingkat: 'galat',
  judul: 'Baris JUMLAH tidak sama dengan jumlah baris teratas',
  penjelasan:
    'Baris JUMLAH atau TOTAL harus sama dengan jumlah baris teratas di atasnya (urusan, bidang, atau program); bila berdiri langsung di bawah kepala tabel, dengan jumlah baris teratas di bawahnya. Di rekap SIPD TOTAL dan Subtotal dihitung dari rinciannya.',
  dasar: 'Permendagri 86/2017; verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Samakan baris JUMLAH dengan jumlah baris teratas, atau ganti dengan rumus jumlah.',
  contoh: {
    salah: 'Bidang urusan 5.480.916.429; JUMLAH 5.533.941.209.',
    benar: 'Bidang urusan 5.533.941.209; JUMLAH 5.533.941.209.',
  },
  pesan: (t) =>
    `${t.label} tertulis ${formatRupiah(t.tertulis * t.skala)}, padahal ${t.anak} berjumlah ` +
    `${formatRupiah(t.seharusnya * t.skala)} (selisih ${formatRupiah(Math.abs(t.tertulis - t.seharusnya) * t.skala)}).`,

  *periksa(matriks, { toleransi }) {
    for (const kolom of matriks.kolomDijumlah) {
      if (matriks.formulir.baris.tingkat === 'datar') {
        yield* periksaDatar(matriks, kolom, toleransi);
        continue;
      }
      for (const [i, total] of matriks.total.entries()) {
        if (!total.bernilai(kolom) || rumusSebaris(total, kolom)) continue;
        const teratas = bernilaiTerdekat(akarTotal(matriks, i), kolom);
        const isi = bagianBernama(matriks, total)?.anakBernilai(kolom) ?? [];
        let dijumlah: readonly Baris[] = isi.length > 0 ? isi : teratas;
        if (dijumlah.length === 0 || dijumlah.some((b) => b.takTerbaca(kolom))) continue;
        const tertulis = total.angka(kolom);
        let seharusnya = matriks.jumlah(dijumlah, kolom);
        const longgar = toleransiJumlah(matriks, kolom, toleransi, teratas.length);
        const wajar = (jumlah: number): boolean => Math.abs(jumlah - tertulis) <= longgar;
        if (wajar(seharusnya) || adaYang(bacaanTotal(matriks, i, kolom, teratas), wajar)) continue;
        // A list without levels may hold rows that others sum up: then no sum of it says what the total should be.
        if (isi.length === 0 && teratas.some((b) => !b.bertingkat)) {
          const { jumlah, bersusun } = jumlahTanpaBawahan(teratas, kolom, longgar);
          if (jumlah.some(wajar)) continue;
          const pokok = pokokTotal(matriks, total, longgar);
          if (pokok.length > 0) {
            dijumlah = pokok;
            seharusnya = matriks.jumlah(pokok, kolom);
            if (wajar(seharusnya)) continue;
          } else if (bersusun) continue;
          if (i > 0 && !cocokDiKolomLain(matriks, total, kolom, longgar)) continue;
        }
        const { skala } = kolom.tabel;
        const anak = `${sebutAnak(dijumlah)} ${isi.length > 0 ? 'di dalamnya' : 'teratas'}`;
        const bukti = { tertulis, seharusnya, anak, skala };
        yield temuan(total, kolom, bukti, { perbaikan: rumusJumlah(total, dijumlah, kolom) });
      }
    }
  },
});

/** Reads no further than the first that fits: a long table has thousands of subtotals. */
function adaYang(daftar: Iterable<number>, cocok: (jumlah: number) => boolean): boolean {
  for (const jumlah of daftar) if (cocok(jumlah)) return true;
  return false;
}

/**
 * "A. Belanja Tidak Langsung | B. Belanja Langsung | Program ...": the programmes are in B. The names without level that
 * a total sums up in some column; none where no column proves it.
 */
function pokokTotal(matriks: Matriks, total: Baris, longgar: number): readonly Baris[] {
  const akar = akarTotal(matriks, matriks.total.indexOf(total));
  if (akar.every((b) => !b.bertingkat)) return [];
  for (const kolom of matriks.kolomDijumlah) {
    if (!total.bernilai(kolom)) continue;
    const tanpaTingkat = bernilaiTerdekat(akar, kolom).filter((b) => !b.bertingkat);
    const { jumlah, teratas } = jumlahTanpaBawahan(tanpaTingkat, kolom, longgar);
    const letak = jumlah.findIndex((n) => Math.abs(n - total.angka(kolom)) <= longgar);
    if (letak >= 0 && teratas[letak]!.length > 1) return teratas[letak]!;
  }
  return [];
}

/** Whether a total that follows another one is the sum of the rows between them in any other column. */
function cocokDiKolomLain(matriks: Matriks, total: Baris, kolom: KolomMatriks, longgar: number): boolean {
  const bagian = akarTotal(matriks, matriks.total.indexOf(total));
  return matriks.kolomDijumlah.some((k) => {
    if (k === kolom || !total.bernilai(k)) return false;
    return jumlahTanpaBawahan(bagian, k, longgar).jumlah.some((n) => Math.abs(n - total.angka(k)) <= longgar);
  });
}

function* periksaDatar(
  matriks: Matriks,
  kolom: KolomMatriks,
  toleransi: number,
): Iterable<TemuanMentah<BuktiTotal>> {
  const longgar = toleransiJumlah(matriks, kolom, toleransi);
  for (const { total, jumlah, banyak } of totalDatarSalah(matriks, kolom, longgar)) {
    const { skala } = kolom.tabel;
    const bukti = {
      tertulis: total.angka(kolom),
      seharusnya: jumlah,
      anak: `${banyak} baris di atasnya`,
      skala,
    };
    yield temuan(total, kolom, bukti);
  }
}
