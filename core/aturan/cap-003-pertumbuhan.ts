import { bulatkan } from '../angka/bulat';
import { formatPersen } from '../angka/tulis';
import { UMUM } from '../formulir/umum';
import { rataPertumbuhan } from '../indikator/pertumbuhan';
import type { Baris } from '../matriks/baris';
import { hubunganTumbuh, type HubunganTumbuh } from '../matriks/hubungan';
import { aturan, temuan, type Bukti } from './aturan';
import { banyakDesimal, poinTertulis, skalaPecahan } from './persen-tertulis';
import { rataDenganNol, sebabTumbuh } from './sebab-pertumbuhan';
import type { TingkatTemuan } from './temuan';

interface BuktiTumbuh extends Bukti {
  readonly tertulis: number;
  /** Percent points; null where growth is not defined. */
  readonly seharusnya: number | null;
  readonly nama: string;
  readonly keterangan: string;
  readonly tingkat: TingkatTemuan;
}

export const PERTUMBUHAN_BERBEDA = aturan<BuktiTumbuh>({
  id: 'CAP-003',
  slug: 'pertumbuhan',
  tingkat: 'galat',
  judul: 'Pertumbuhan tidak sama dengan hasil hitung ulang',
  penjelasan:
    'Pertumbuhan dihitung terhadap tahun yang lebih awal: (tahun ini - tahun lalu) / tahun lalu; rata-ratanya adalah rata-rata pertumbuhan tiap tahun. Dari nol atau "-" pertumbuhan tidak terdefinisi, bukan 100 %; rata-rata yang menghitungnya sebagai 0 % hanya info.',
  dasar: 'Tabel T-C.24 (Permendagri 86/2017).',
  caraMemperbaiki: 'Ganti dengan rumus =PERTUMBUHAN(lama; baru) atau =RATAPERTUMBUHAN(rentang).',
  contoh: { salah: '5.500.390.895 menjadi 5.908.844.990 ditulis 6,91 %', benar: '7,43 %' },
  pesan: (t) =>
    t.seharusnya === null
      ? `${t.nama} tertulis ${formatPersen(t.tertulis)}, padahal tidak terdefinisi: ${t.keterangan}.`
      : `${t.nama} tertulis ${formatPersen(t.tertulis)}, padahal hasil hitungnya ${formatPersen(t.seharusnya)}.${t.keterangan}`,

  *periksa(matriks) {
    for (const hubungan of hubunganTumbuh(matriks)) {
      const { persen } = hubungan;
      const pecahan = skalaPecahan(matriks.baris, persen, (b) => tumbuh(b, hubungan) ?? NaN);
      const salah: { readonly baris: Baris; readonly bukti: BuktiTumbuh }[] = [];
      let berisi = 0;
      for (const baris of matriks.baris) {
        if (!baris.bernilai(persen)) continue;
        berisi++;
        const bukti = periksaBaris(baris, hubungan, poinTertulis(baris, persen, pecahan));
        if (bukti) salah.push({ baris, bukti });
      }
      // Where no known form has the column, the figures must look like growth: right, or wrong in a known way.
      const janggal = salah.filter(({ bukti }) => bukti.keterangan === '').length;
      const dariFormulir = matriks.formulir.id !== UMUM && matriks.formulir.kolom.includes(persen.definisi);
      if (!dariFormulir && janggal * 2 > berisi) continue;
      for (const { baris, bukti } of salah) {
        // What is new in a changed budget is written as 100, 0 or "-"; only the forms of growth define it.
        const tingkat = bukti.seharusnya === null && !dariFormulir ? 'info' : bukti.tingkat;
        yield temuan(baris, persen, bukti, { tingkat });
      }
    }
  },
});

function periksaBaris(baris: Baris, hubungan: HubunganTumbuh, tertulis: number): BuktiTumbuh | null {
  const { persen, rumus } = hubungan;
  const nama = rumus === 'pertumbuhan' ? 'Pertumbuhan' : 'Rata-rata pertumbuhan';
  const hasil = tumbuh(baris, hubungan);
  if (hasil === null) {
    // Years not filled in at all, or a zero that a formula left: nothing is claimed.
    if (tertulis === 0 || hubungan.deret.every((k) => !baris.bernilai(k))) return null;
    const keterangan = tahunan(hubungan) ? 'tahun sebelumnya nol atau kosong' : kosongnya(baris, hubungan);
    return { tertulis, seharusnya: null, nama, keterangan, tingkat: 'peringatan' };
  }
  const desimal = banyakDesimal(baris, persen, tertulis);
  // Yearly growths that were rounded to two decimals before their mean was taken move it by up to 0.005.
  const longgar = 0.51 * 10 ** -desimal + (rumus === 'pertumbuhan' ? 0 : 0.005);
  if (Math.abs(hasil * 100 - tertulis) <= longgar) return null;
  const nilai = deret(baris, hubungan);
  const seharusnya = bulatkan(hasil * 100, 2);
  if (rataDenganNol(nilai, tertulis, longgar)) {
    const keterangan = ' Angka ini menghitung pertumbuhan dari nol atau tahun kosong sebagai 0 %.';
    return { tertulis, seharusnya, nama, keterangan, tingkat: 'info' };
  }
  const keterangan = sebabTumbuh(nilai, tertulis, longgar, tahunan(hubungan));
  return { tertulis, seharusnya, nama, keterangan, tingkat: 'galat' };
}

/** The figures stand for years, not for "Semula | Menjadi", also of one year. */
function tahunan({ deret }: HubunganTumbuh): boolean {
  return deret.every(({ definisi, judul, tabel: { tahunTertulis } }, i) => {
    if (deret.slice(0, i).some((k) => tahunTertulis !== null && k.tabel.tahunTertulis === tahunTertulis))
      return false;
    return definisi.bertahun || definisi.tahun !== null || tahunTertulis !== null || /\btahun\b/i.test(judul);
  });
}

function kosongnya(baris: Baris, { deret }: HubunganTumbuh): string {
  const awal = deret.find((k) => !baris.bernilai(k) || baris.angka(k) === 0) ?? deret[0]!;
  return `"${awal.judul}" ${baris.bernilai(awal) ? 'nol' : 'kosong'}`;
}

/** Fraction, the mean of the yearly growths; of two years it is their growth. Null where undefined. */
function tumbuh(baris: Baris, hubungan: HubunganTumbuh): number | null {
  const rata = rataPertumbuhan(deret(baris, hubungan));
  return typeof rata === 'number' ? rata : null;
}

function deret(baris: Baris, hubungan: HubunganTumbuh): (number | null)[] {
  return hubungan.deret.map((k) => (baris.bernilai(k) ? baris.angka(k) : null));
}
