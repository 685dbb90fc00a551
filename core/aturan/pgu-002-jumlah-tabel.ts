import { formatRupiah } from '../angka/tulis';
import { bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti } from './aturan';
import { rumusSebaris } from './jumlah';
import { sebutAnak } from './pgu-001-jumlah-induk';
import { rumusJumlah } from './rumus-jumlah';

interface BuktiTotal extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly anak: string;
}

export const JUMLAH_TABEL = aturan<BuktiTotal>({
  id: 'PGU-002',
  slug: 'jumlah-tabel',
  tingkat: 'galat',
  judul: 'Baris JUMLAH tidak sama dengan jumlah baris teratas',
  penjelasan:
    'Baris JUMLAH atau TOTAL harus sama dengan jumlah baris teratas di atasnya (urusan, bidang, atau program).',
  dasar: 'Permendagri 86/2017; verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Samakan baris JUMLAH dengan jumlah baris teratas, atau ganti dengan rumus jumlah.',
  contoh: {
    salah: 'Bidang urusan 5.480.916.429; JUMLAH 5.533.941.209.',
    benar: 'Bidang urusan 5.533.941.209; JUMLAH 5.533.941.209.',
  },
  pesan: (t) =>
    `${t.label} tertulis ${formatRupiah(t.tertulis)}, padahal ${t.anak} teratas berjumlah ` +
    `${formatRupiah(t.seharusnya)} (selisih ${formatRupiah(Math.abs(t.tertulis - t.seharusnya))}).`,

  *periksa(matriks, { toleransi }) {
    for (const kolom of matriks.kolomDijumlah) {
      for (const [i, total] of matriks.total.entries()) {
        if (!total.bernilai(kolom) || rumusSebaris(total, kolom)) continue;
        const teratas = bernilaiTerdekat(akarSebelum(matriks, i), kolom);
        if (teratas.length === 0 || teratas.some((b) => b.takTerbaca(kolom))) continue;
        const tertulis = total.angka(kolom);
        const wajar = [...bacaanTotal(matriks, i, kolom, teratas)];
        if (wajar.some((jumlah) => Math.abs(jumlah - tertulis) <= toleransi)) continue;
        const bukti = { tertulis, seharusnya: wajar[0]!, anak: sebutAnak(teratas) };
        yield temuan(total, kolom, bukti, { perbaikan: rumusJumlah(total, teratas, kolom) });
      }
    }
  },
});

/** Top rows between the previous total and this one. */
export function akarSebelum(matriks: Matriks, letak: number): Baris[] {
  const sampai = matriks.total[letak]!.indeks;
  const dari = matriks.total[letak - 1]?.indeks ?? -1;
  const sendiri = matriks.akar.filter((b) => b.indeks > dari && b.indeks < sampai);
  return sendiri.length > 0 ? sendiri : matriks.akar.filter((b) => b.indeks < sampai);
}

/** What a total may fairly be: its section, the whole table so far, the totals before it, or the last programme. */
function* bacaanTotal(
  matriks: Matriks,
  letak: number,
  kolom: KolomMatriks,
  teratas: readonly Baris[],
): Iterable<number> {
  yield matriks.jumlah(teratas, kolom);
  yield matriks.jumlah(
    teratas.filter((b) => b.tingkat !== null),
    kolom,
  );
  const total = matriks.total[letak]!;
  yield matriks.jumlah(
    bernilaiTerdekat(
      matriks.akar.filter((b) => b.indeks < total.indeks),
      kolom,
    ),
    kolom,
  );
  if (letak > 0) yield matriks.jumlah(matriks.total.slice(0, letak), kolom);
  // "Jumlah Program Rehabilitasi Sosial": a subtotal of what stands just above.
  if (!/\s(program|kegiatan|sub kegiatan)\b/i.test(total.label)) return;
  for (let atas = matriks.baris[total.indeks - 1]?.induk ?? null; atas; atas = atas.induk) {
    yield matriks.jumlah(atas.anakBernilai(kolom), kolom);
  }
}
