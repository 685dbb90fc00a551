import type { AlasanTanpaAngka } from '../angka/baca-angka';
import { formatRupiah } from '../angka/tulis';
import { rapikan } from '../lembar/isi-sel';
import { teksSel } from '../lembar/teks-sel';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import { tanggalUang } from './tanggal-uang';
import type { TingkatTemuan } from './temuan';

interface BuktiTakTerbaca extends Bukti {
  /** What the cell shows, quoted. */
  readonly isi: string;
  readonly masalah: string;
}

/** Error values belong to RMS-001. */
const MASALAH: Partial<Record<AlasanTanpaAngka, readonly [string, TingkatTemuan]>> = {
  rusak: ['bukan angka yang tertulis benar; tulis seperti 25.000.000', 'galat'],
  'tak-hingga': ['tak hingga; periksa rumus yang membagi dengan nol', 'galat'],
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
  penjelasan:
    'Isi kolom uang harus satu angka. Jumlah yang memuat sel seperti ini tidak dapat diperiksa. Tanggal di antara jumlah uang ikut dilaporkan.',
  dasar: 'Syarat pemeriksaan.',
  caraMemperbaiki: 'Tulis angkanya saja, mis. 25000000; satuan dan catatan di kolom lain.',
  contoh: { salah: '25.00.000 · "5 Dokumen" di kolom pagu', benar: '25.000.000' },
  pesan: (t) => `Isi ${t.isi === '' ? 'sel ini' : `"${t.isi.slice(0, 60)}"`} ${t.masalah}.`,

  *periksa(matriks) {
    for (const kolom of matriks.kolomBerjenis('uang')) {
      for (const baris of matriks.baris) {
        if (!baris.takTerbaca(kolom)) continue;
        const masalah = MASALAH[kolom.alasan(baris.indeks) ?? 'kosong'];
        if (!masalah) continue;
        const tertulis = baris.nilai(kolom);
        const bukti = { tertulis, seharusnya: null, isi: rapikan(tertulis), masalah: masalah[0] };
        yield temuan(baris, kolom, bukti, { tingkat: masalah[1] });
      }
      yield* tanggal(matriks, kolom);
    }
  },
});

function* tanggal(matriks: Matriks, kolom: KolomMatriks): Iterable<TemuanMentah<BuktiTakTerbaca>> {
  for (const { baris, pasti } of tanggalUang(matriks, kolom)) {
    const isi = teksSel(matriks.lembar, baris.barisLembar, kolom.indeks);
    const ragu = `berformat tanggal; bila maksudnya ${formatRupiah(baris.angka(kolom))}, ganti format selnya`;
    const masalah = pasti ? MASALAH.tanggal![0] : ragu;
    const bukti = { tertulis: baris.nilai(kolom), seharusnya: null, isi, masalah };
    yield temuan(baris, kolom, bukti, { tingkat: pasti ? 'galat' : 'peringatan' });
  }
}
