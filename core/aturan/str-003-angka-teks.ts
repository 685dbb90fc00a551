import { bacaAngka } from '../angka/baca-angka';
import { alamat } from '../lembar/alamat';
import { STATUS } from '../matriks/kolom';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiTeks extends Bukti {
  readonly banyak: number;
}

/** From this many on, one finding stands for the whole column. */
const BANYAK = 4;

export const ANGKA_TEKS = aturan<BuktiTeks>({
  id: 'STR-003',
  slug: 'angka-teks',
  tingkat: 'peringatan',
  judul: 'Angka tersimpan sebagai teks',
  penjelasan:
    'Rumus SUM melewatkan angka yang tersimpan sebagai teks, sehingga jumlahnya kurang tanpa pemberitahuan. Kolom yang seluruhnya teks hanya info.',
  dasar: 'Cara kerja Excel dan Google Sheets.',
  caraMemperbaiki: 'Ubah menjadi angka.',
  contoh: { salah: 'teks "5.575.000"', benar: 'angka 5575000' },
  pesan: (t) =>
    t.banyak === 1
      ? `Angka ini tersimpan sebagai teks; rumus jumlah melewatkannya.`
      : `${t.banyak} angka di kolom ini tersimpan sebagai teks; rumus jumlah melewatkannya.`,

  *periksa(matriks) {
    for (const kolom of matriks.kolomBerjenis('uang')) {
      const teks = matriks.baris.filter((b) => kolom.status(b.indeks) === STATUS.teks);
      const adaAngka = matriks.baris.some((b) => kolom.status(b.indeks) === STATUS.angka);
      const kelompok = teks.length >= BANYAK ? [teks] : teks.map((b) => [b]);
      for (const k of kelompok) yield satu(k, kolom, adaAngka);
    }
  },
});

function satu(daftar: readonly Baris[], kolom: KolomMatriks, adaAngka: boolean): TemuanMentah<BuktiTeks> {
  const pertama = daftar[0]!;
  const akhir = daftar[daftar.length - 1]!;
  const dapat = daftar.filter((b) => dapatJadiAngka(b, kolom));
  const bukti = {
    tertulis: pertama.nilai(kolom),
    seharusnya: daftar.length === 1 ? pertama.angka(kolom) : null,
    banyak: daftar.length,
  };
  const mentah = temuan(pertama, kolom, bukti, {
    tingkat: adaAngka ? undefined : 'info',
    perbaikan: [
      ...jadikanAngka(
        dapat.filter((b) => !mungkinRibuan(b, kolom)),
        kolom,
        'aman',
      ),
      ...jadikanAngka(
        dapat.filter((b) => mungkinRibuan(b, kolom)),
        kolom,
        'pilih',
      ),
    ],
  });
  if (daftar.length === 1) return mentah;
  return {
    ...mentah,
    sel: `${mentah.sel}:${alamat(akhir.barisLembar, kolom.indeks)}`,
    kode: null,
    label: kolom.judul,
  };
}

/** Formulas stay, and so does a unit that would be lost: "2 Dokumen" in a column of money needs a person. */
function dapatJadiAngka(baris: Baris, kolom: KolomMatriks): boolean {
  return baris.rumus(kolom) === '' && /^(rp|rupiah)?$/i.test(kolom.bacaan(baris.indeks).satuan);
}

/** "1.234" that is a decimal only because other cells write "1,234.5": as money it would be odd, so a person decides. */
function mungkinRibuan(baris: Baris, kolom: KolomMatriks): boolean {
  return Math.abs(baris.angka(kolom)) < 1000 && bacaAngka(baris.nilai(kolom)).alasan === 'ambigu';
}

function jadikanAngka(
  daftar: readonly Baris[],
  kolom: KolomMatriks,
  jenis: Perbaikan['jenis'],
): readonly Perbaikan[] {
  if (daftar.length === 0) return [];
  const perubahan = daftar.map((b) => {
    const angka = b.angka(kolom);
    const format = Number.isInteger(angka) ? '#,##0' : '#,##0.00';
    return ubahNilai(b.matriks.lembar, b.barisLembar, kolom.indeks, angka, format);
  });
  const keterangan =
    perubahan.length === 1 ? 'Ubah menjadi angka' : `Ubah ${perubahan.length} sel menjadi angka`;
  return [{ jenis, keterangan, perubahan }];
}
