import type { AlasanTanpaAngka } from '../angka/baca-angka';
import { rapikan } from '../lembar/isi-sel';
import { aturan, temuan, type Bukti } from './aturan';
import type { TingkatTemuan } from './temuan';

interface BuktiTakTerbaca extends Bukti {
  readonly masalah: string;
}

/** Error values belong to RMS-001. */
const MASALAH: Partial<Record<AlasanTanpaAngka, readonly [string, TingkatTemuan]>> = {
  rusak: ['bukan angka yang tertulis benar; tulis seperti 25.000.000', 'galat'],
  'tak-hingga': ['bukan angka; periksa rumus yang membagi dengan nol', 'galat'],
  tanggal: ['tersimpan sebagai tanggal', 'galat'],
  beberapa: ['memuat beberapa angka; tulis satu jumlah saja', 'peringatan'],
  'bukan-angka': ['berupa kata di kolom uang', 'peringatan'],
  ambigu: ['dapat dibaca ribuan atau desimal; tulis sebagai angka', 'peringatan'],
};

export const ANGKA_TAK_TERBACA = aturan<BuktiTakTerbaca>({
  id: 'STR-001',
  slug: 'angka-tak-terbaca',
  tingkat: 'peringatan',
  judul: 'Angka tidak dapat dibaca',
  penjelasan: 'Isi kolom uang harus satu angka. Jumlah yang memuat sel seperti ini tidak dapat diperiksa.',
  dasar: 'Syarat pemeriksaan.',
  caraMemperbaiki: 'Tulis angkanya saja, mis. 25000000; satuan dan catatan di kolom lain.',
  contoh: { salah: '25.00.000 · "5 Dokumen" di kolom pagu', benar: '25.000.000' },
  pesan: (t) => `Isi "${rapikan(t.tertulis).slice(0, 60)}" ${t.masalah}.`,

  *periksa(matriks) {
    for (const kolom of matriks.kolomBerjenis('uang')) {
      for (const baris of matriks.baris) {
        if (!baris.takTerbaca(kolom)) continue;
        const masalah = MASALAH[kolom.alasan(baris.indeks) ?? 'kosong'];
        if (!masalah) continue;
        const bukti = { tertulis: baris.nilai(kolom), seharusnya: null, masalah: masalah[0] };
        yield temuan(baris, kolom, bukti, { tingkat: masalah[1] });
      }
    }
  },
});
