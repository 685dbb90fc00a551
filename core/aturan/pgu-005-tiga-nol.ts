import { formatRupiah } from '../angka/tulis';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import { selisihKolom } from './selisih-kolom';
import { satuanTerakhir, toleransiJumlah } from './toleransi';
import { ubahNilai } from './ubah-sel';

interface BuktiNol extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly alasan: string;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

const RIBU = 1000;
/** A year may differ from the next by this factor and still be the same kind of amount. */
const SEBANDING = 1.5;

export const TIGA_NOL = aturan<BuktiNol>({
  id: 'PGU-005',
  slug: 'tiga-nol',
  tingkat: 'peringatan',
  judul: 'Angka kurang atau lebih tiga nol',
  penjelasan:
    'Angka yang seribu kali lebih kecil atau lebih besar dilaporkan bila jumlah induknya menjadi tepat dengan tiga nol yang lain, atau bila semua tahun lain pada baris itu kira-kira seribu kalinya.',
  dasar: 'Kesalahan ketik satuan (ribuan dan rupiah) pada tabel yang digabung.',
  caraMemperbaiki: 'Tulis rupiah penuh, mis. 5.575.000, bukan 5.575.',
  contoh: { salah: 'pagu 2026 5.575, pagu 2027 5.900.000', benar: 'pagu 2026 5.575.000' },
  pesan: (t) =>
    `${t.label || t.kode} tertulis ${formatRupiah(t.tertulis * t.skala)}, mungkin maksudnya ${formatRupiah(t.seharusnya * t.skala)}: ${t.alasan}.`,

  *periksa(matriks, { toleransi }) {
    const sudah = new Set<string>();
    for (const kolom of matriks.kolomDijumlah) {
      for (const [baris, benar] of menurutJumlah(matriks, kolom, toleransi)) {
        sudah.add(baris.sel(kolom));
        yield temuanNol(baris, kolom, benar, 'dengan itu jumlah induknya tepat');
      }
    }
    for (const [baris, kolom, benar] of menurutTahunLain(matriks)) {
      if (!sudah.has(baris.sel(kolom)))
        yield temuanNol(baris, kolom, benar, 'tahun lain pada baris ini sebesar itu');
    }
  },
});

/** Children whose amount times or by 1000 makes the sum of their parent right. */
function* menurutJumlah(
  matriks: Matriks,
  kolom: KolomMatriks,
  toleransi: number,
): Iterable<readonly [Baris, number]> {
  const longgar = toleransiJumlah(matriks, kolom, toleransi);
  const setengahRibu = (RIBU / 2) * (kolom.tabel.skala === 1 ? 1 : satuanTerakhir(matriks, kolom));
  for (const { anak, tertulis, jumlah } of selisihKolom(matriks, kolom, toleransi)) {
    for (const baris of anak) {
      const nilai = baris.angka(kolom);
      for (const benar of [nilai * RIBU, nilai / RIBU]) {
        // Half a thousand was rounded away at most; a reduction is as big as its figure without the minus.
        const batas = Math.abs(benar) > Math.abs(nilai) ? setengahRibu : longgar;
        if (Math.abs(tertulis - jumlah - (benar - nilai)) <= batas) yield [baris, benar];
      }
    }
  }
}

/** Rows where every other year is about a thousand times this one, or a thousandth of it. */
function* menurutTahunLain(matriks: Matriks): Iterable<readonly [Baris, KolomMatriks, number]> {
  const tahun = matriks.kolom.filter(
    (k) => k.jenis === 'uang' && k.definisi.tahun !== null && k.definisi.pagu === null,
  );
  for (const baris of matriks.baris) {
    for (const kolom of tahun) {
      const benar = seribuKali(baris, tahun, kolom);
      if (benar !== null) yield [baris, kolom, benar];
    }
  }
}

function seribuKali(baris: Baris, tahun: readonly KolomMatriks[], sendiri: KolomMatriks): number | null {
  const nilai = baris.angka(sendiri);
  let kurang = 0;
  let lebih = 0;
  let lain = 0;
  for (const k of tahun) {
    const n = baris.angka(k);
    if (k === sendiri || !(n > 0)) continue;
    lain++;
    if (sebanding(n, nilai * RIBU)) kurang++;
    else if (sebanding(n, nilai / RIBU)) lebih++;
  }
  // Of two years the smaller one is the one that lost its zeros.
  if (lain > 0 && kurang === lain) return nilai * RIBU;
  return lain > 1 && lebih === lain ? nilai / RIBU : null;
}

function sebanding(a: number, b: number): boolean {
  return a <= b * SEBANDING && b <= a * SEBANDING;
}

function temuanNol(baris: Baris, kolom: KolomMatriks, benar: number, alasan: string): TemuanMentah<BuktiNol> {
  const { skala } = kolom.tabel;
  const bukti = { tertulis: baris.angka(kolom), seharusnya: benar, alasan, skala };
  const perubahan = [ubahNilai(baris.matriks.lembar, baris.barisLembar, kolom.indeks, benar)];
  const keterangan = `Tulis ${formatRupiah(benar * skala)}`;
  return temuan(baris, kolom, bukti, {
    perbaikan: baris.rumus(kolom) === '' ? [{ jenis: 'pilih', keterangan, perubahan }] : [],
  });
}
