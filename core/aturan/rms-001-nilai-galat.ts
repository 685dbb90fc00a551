import { apakahGalat } from '../angka/nilai-sel';
import { alamat } from '../lembar/alamat';
import type { Lembar } from '../lembar/lembar';
import { aturan, type Bukti } from './aturan';
import { fungsiTakTerpasang } from './fungsi-renja';

interface BuktiGalat extends Bukti {
  readonly banyak: number;
  readonly jenis: string;
  readonly kolomTeks: string;
}

interface Kumpulan {
  readonly jenis: string;
  readonly kolom: number;
  readonly baris: number[];
}

export const NILAI_GALAT = aturan<BuktiGalat>({
  id: 'RMS-001',
  slug: 'nilai-galat',
  tingkat: 'galat',
  judul: 'Sel berisi nilai galat',
  penjelasan:
    'Sel seperti #VALUE! atau #REF! merusak setiap rumus yang memakainya. Satu temuan per kolom dan jenis galat; jumlah yang memuat sel ini tidak diperiksa. #NAME? dari fungsi Renja sendiri dilaporkan RMS-004.',
  dasar: 'Cara kerja Excel dan Google Sheets.',
  caraMemperbaiki: 'Perbaiki rumus di sel pertama, lalu salin ke bawah.',
  contoh: { salah: '=L15-R15 dengan L15 berisi teks: #VALUE!', benar: '=J15-R15' },
  pesan: (t) =>
    t.banyak === 1
      ? `Sel ini berisi ${t.jenis}. ${sebab(t.jenis)}`
      : `${t.banyak} sel di kolom ${t.kolomTeks} berisi ${t.jenis}. ${sebab(t.jenis)}`,

  *periksaLembar(lembar) {
    for (const { jenis, kolom, baris } of kumpulkan(lembar)) {
      const awal = alamat(baris[0]!, kolom);
      const akhir = alamat(baris[baris.length - 1]!, kolom);
      const kolomTeks = awal.replace(/\d+$/, '');
      yield {
        lembar: lembar.nama,
        baris: baris[0]!,
        kolom,
        sel: awal === akhir ? awal : `${awal}:${akhir}`,
        kode: null,
        label: `Kolom ${kolomTeks}`,
        makna: jenis,
        bukti: { tertulis: { galat: jenis }, seharusnya: null, banyak: baris.length, jenis, kolomTeks },
      };
    }
  },
});

/** Error cells of a sheet, one group per column and kind, in reading order. */
function kumpulkan(lembar: Lembar): Kumpulan[] {
  const kumpulan = new Map<string, Kumpulan>();
  lembar.nilai.forEach((sel, baris) => {
    sel.forEach((nilai, kolom) => {
      if (!apakahGalat(nilai) || fungsiTakTerpasang(lembar, baris, kolom) !== null) return;
      const kunci = `${kolom}|${nilai.galat}`;
      const ada = kumpulan.get(kunci);
      if (ada) ada.baris.push(baris);
      else kumpulan.set(kunci, { jenis: nilai.galat, kolom, baris: [baris] });
    });
  });
  return [...kumpulan.values()];
}

const SEBAB: Readonly<Record<string, string>> = {
  '#VALUE!': 'Rumusnya menghitung teks; periksa sel yang ditunjuknya.',
  '#REF!': 'Rumusnya menunjuk sel yang sudah dihapus.',
  '#DIV/0!': 'Rumusnya membagi dengan nol atau sel kosong.',
  '#NAME?': 'Nama fungsi atau rentangnya tidak dikenal.',
  '#N/A': 'Nilai yang dicari tidak ditemukan.',
  '#NUM!': 'Hasil hitungannya bukan angka yang sah.',
};

function sebab(jenis: string): string {
  return SEBAB[jenis] ?? 'Periksa rumusnya.';
}
