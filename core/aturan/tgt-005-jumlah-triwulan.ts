import { formatAngka } from '../angka/tulis';
import { jumlahkan } from '../angka/bulat';
import { kolom } from '../formulir/formulir';
import { tahunDalam } from '../formulir/judul';
import { triwulanKe } from '../formulir/triwulan';
import { IndeksGabungan } from '../lembar/gabungan';
import type { Baris } from '../matriks/baris';
import { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type TemuanMentah } from './aturan';
import { selJudul } from './judul-bertahun';
import { ringkasSel, type BuktiBanyak } from './sebut-sel';

interface BuktiTriwulan extends BuktiBanyak {
  readonly jumlah: string;
  readonly setahun: string;
}

const PALING = 12;

/** A column with its whole heading, as it stands on the sheet. */
interface Berjudul {
  readonly judul: string;
  readonly kolom: KolomMatriks;
}

const BUKAN_TARGET = /reali[sz]asi|relisasi|capaian|pagu|\brp\b|anggaran/i;

export const JUMLAH_TRIWULAN = aturan<BuktiTriwulan>({
  id: 'TGT-005',
  slug: 'jumlah-triwulan',
  tingkat: 'peringatan',
  judul: 'Target triwulan tidak sampai pada target tahunan',
  penjelasan:
    'Target empat triwulan harus berjumlah target tahunan (akumulatif), atau triwulan terakhirnya sama dengan target tahunan (progres dan repetitif). Persentase dan indeks hanya diperiksa dengan cara kedua atau pertama, mana yang cocok.',
  dasar: 'Rencana aksi dan evaluasi triwulanan (e-Monev daerah; PermenPANRB 88/2021).',
  caraMemperbaiki: 'Samakan target triwulan dengan target tahunan.',
  contoh: { salah: 'tahunan 12, triwulan 3 + 3 + 3 + 2', benar: '3 + 3 + 3 + 3' },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} target tahunan tidak sama dengan jumlah maupun triwulan terakhirnya: ${t.daftarSel}.`
      : `Target ${t.label || t.kode} setahun ${t.setahun}, padahal target triwulannya berjumlah ${t.jumlah} dan triwulan terakhirnya juga berbeda.`,

  *periksa(matriks) {
    const berjudul = kolomBerjudul(matriks);
    const triwulan = kolomTriwulan(berjudul);
    const setahun = triwulan && targetSetahun(matriks, berjudul, triwulan);
    if (!triwulan || !setahun) return;
    const semua: TemuanMentah<BuktiTriwulan>[] = [];
    for (const baris of matriks.baris) {
      const jumlah = selisihTriwulan(baris, setahun, triwulan);
      if (jumlah === null) continue;
      const target = baris.angka(setahun);
      const bukti = {
        tertulis: target,
        seharusnya: jumlah,
        jumlah: formatAngka(jumlah),
        setahun: formatAngka(target),
      };
      semua.push(temuan(baris, setahun, { ...bukti, banyak: 1, daftarSel: '' }));
    }
    yield* ringkasSel(semua, PALING);
  },
});

/** The sum of the quarters where neither it nor the last or the highest quarter is the target; null where one is, or too little is filled in. */
function selisihTriwulan(
  baris: Baris,
  setahun: KolomMatriks,
  triwulan: readonly KolomMatriks[],
): number | null {
  if (baris.jenis === 'total' || !baris.bernilai(setahun)) return null;
  const terisi = triwulan.filter((k) => baris.bernilai(k));
  if (terisi.length < 2 || triwulan.some((k) => baris.takTerbaca(k))) return null;
  const nilai = terisi.map((k) => baris.angka(k));
  const target = baris.angka(setahun);
  const jumlah = jumlahkan(nilai);
  const wajar = [jumlah, nilai[nilai.length - 1]!, Math.max(...nilai)];
  return wajar.some((n) => Math.abs(n - target) <= 1e-4 * Math.max(1, Math.abs(target))) ? null : jumlah;
}

/** Every column whose heading speaks of a target of performance: forms do not name them all, the header does. */
function kolomBerjudul(matriks: Matriks): Berjudul[] {
  const { rentang } = matriks.tabel;
  const gabungan = new IndeksGabungan(matriks.lembar);
  const barisLembar = Int32Array.from(matriks.baris, (b) => b.barisLembar);
  const hasil: Berjudul[] = [];
  for (let indeks = rentang.kolom; indeks <= rentang.kolomAkhir; indeks++) {
    const lapis = selJudul(matriks, gabungan, indeks).map((s) => s.teks);
    const judul = lapis.reverse().join(' ');
    if (!/target/i.test(judul) || BUKAN_TARGET.test(judul)) continue;
    const tabel = { definisi: kolom.target(judul), kolom: [indeks], judul, tahunTertulis: null, skala: 1 };
    const milikTabel = matriks.kolom.find((k) => k.indeks === indeks && k.jenis === 'kinerja');
    hasil.push({ judul, kolom: milikTabel ?? new KolomMatriks(matriks.lembar, barisLembar, tabel) });
  }
  return hasil;
}

/** The four target columns of a year in order; null where the table plans no quarters. */
function kolomTriwulan(berjudul: readonly Berjudul[]): KolomMatriks[] | null {
  const hasil: KolomMatriks[] = [];
  for (const { judul, kolom } of berjudul) {
    const ke = triwulanKe(judul);
    if (ke !== null) hasil[ke - 1] ??= kolom;
  }
  return [0, 1, 2, 3].every((i) => hasil[i] !== undefined) ? hasil : null;
}

/**
 * The target of the whole year, a column of the form or of another year: the nearest to the left of the quarters, else
 * to the right. Of several years the one that the quarters fit most often.
 */
function targetSetahun(
  matriks: Matriks,
  berjudul: readonly Berjudul[],
  triwulan: readonly KolomMatriks[],
): KolomMatriks | null {
  const calon = berjudul.filter(
    (k) => triwulanKe(k.judul) === null && !/renstra|akhir|rpjmd|satuan/i.test(k.judul),
  );
  const kiri = calon.filter((k) => k.kolom.indeks < triwulan[0]!.indeks).reverse();
  const tidakCocok = (k: Berjudul): number =>
    matriks.baris.filter((b) => selisihTriwulan(b, k.kolom, triwulan) !== null).length;
  const pilihan = kiri.length > 0 ? kiri : calon.slice(0, 1);
  const bertahun = new Set(pilihan.flatMap((k) => tahunDalam(k.judul))).size > 1;
  if (!bertahun) return pilihan[0]?.kolom ?? null;
  return pilihan.reduce((a, b) => (tidakCocok(b) < tidakCocok(a) ? b : a)).kolom;
}
