import { bulatkan, jumlahkan } from '../angka/bulat';
import { formatAngka } from '../angka/tulis';
import type { Baris } from '../matriks/baris';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { hitunganKolom, type HitunganKolom } from './hitungan-kolom';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';
import { toleransiJumlah } from './toleransi';

interface BuktiHitungan extends BuktiBanyak {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly rumus: string;
}

const PALING = 12;

export const HITUNGAN_NOMOR_KOLOM = aturan<BuktiHitungan>({
  id: 'RMS-005',
  slug: 'hitungan-nomor-kolom',
  tingkat: 'galat',
  judul: 'Isi kolom tidak sesuai hitungan di baris nomor kolom',
  penjelasan:
    'Baris nomor kolom formulir evaluasi menyatakan hitungannya sendiri ("12 = 8+9+10+11", "13 = 6+12", "14 = 13/5 x 100%"). Rupiah harus tepat; kolom kinerja menerima juga nilai terakhir atau tertinggi, karena persentase dan indeks tidak dijumlahkan. Tanpa baris itu, "Jumlah Realisasi" di samping empat triwulan, "Sisa Anggaran" di samping anggaran dan realisasi, dan "Jumlah" di samping bagian-bagiannya (bulan, jenis belanja, sumber dana) juga dihitung ulang, bila sebagian besar baris memang demikian.',
  dasar: 'Formulir E.81 dan T-C.29 (Permendagri 86/2017).',
  caraMemperbaiki: 'Ganti isinya dengan rumus yang tertulis di baris nomor kolom.',
  contoh: { salah: '12 = 8+9+10+11; isinya 90 dari 20 + 30 + 20 + 10', benar: '80' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} sel tidak sesuai hitungan "${t.rumus}": ${t.daftarSel}.`
      : `Tertulis ${formatAngka(t.tertulis)}, padahal menurut "${t.rumus}" seharusnya ${formatAngka(t.seharusnya)}.`,

  *periksa(matriks, { toleransi }) {
    for (const hitungan of hitunganKolom(matriks)) {
      const semua: TemuanMentah<BuktiHitungan>[] = [];
      for (const baris of matriks.baris) {
        const seharusnya = periksaBaris(baris, hitungan, toleransi);
        if (seharusnya === null) continue;
        const bukti = { tertulis: baris.angka(hitungan.kolom), seharusnya, rumus: hitungan.sebutan };
        const tingkat = hitungan.kolom.jenis === 'kinerja' || hitungan.lemah ? 'peringatan' : undefined;
        semua.push(temuan(baris, hitungan.kolom, { ...bukti, banyak: 1, daftarSel: '' }, { tingkat }));
      }
      yield* ringkasSel(semua, PALING);
    }
  },
});

/** What should stand there; null where it does, or where nobody can tell. */
function periksaBaris(
  baris: Baris,
  { kolom, asal, rumus, lemah }: HitunganKolom,
  toleransi: number,
): number | null {
  if (!baris.bernilai(kolom) || asal.some((k) => baris.takTerbaca(k))) return null;
  const terisi = asal.filter((k) => baris.bernilai(k));
  if (terisi.length === 0 || (rumus.bagi && terisi.length < 2)) return null;
  const tertulis = baris.angka(kolom);
  if (rumus.bagi) {
    const [atas, bawah] = asal.map((k) => baris.angka(k)) as [number, number];
    if (bawah === 0) return null;
    const hasil = (atas / bawah) * 100;
    // Points or a fraction, rounded to whole points at the coarsest.
    return Math.abs(hasil - tertulis) <= 0.51 || Math.abs(hasil / 100 - tertulis) <= 0.0051 ? null : hasil;
  }
  const nilai = asal.map((k, i) => (baris.bernilai(k) ? baris.angka(k) * rumus.suku[i]!.tanda : 0));
  const jumlah = jumlahkan(nilai);
  const longgar = toleransiJumlah(baris.matriks, kolom, toleransi, asal.length);
  // Percentages are rounded to whole points at the coarsest.
  if (lemah && kolom.jenis === 'persen')
    return Math.abs(jumlah - tertulis) <= 0.51 ? null : bulatkan(jumlah, 2);
  if (Math.abs(jumlah - tertulis) <= (kolom.jenis === 'uang' ? longgar : 0.01)) return null;
  if (kolom.jenis === 'uang') return jumlah;
  const terakhir = baris.angka(terisi[terisi.length - 1]!);
  const wajar = [terakhir, Math.max(...nilai), jumlah / terisi.length];
  return wajar.some((n) => Math.abs(n - tertulis) <= 0.01) ? null : jumlah;
}
