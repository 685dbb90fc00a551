import { aturan } from './aturan';
import { kosongDiSubKegiatan, pesanKosong, type BuktiKosong } from './sel-kosong-wajib';

export const PAGU_KOSONG = aturan<BuktiKosong>({
  id: 'PGU-006',
  slug: 'pagu-kosong',
  tingkat: 'peringatan',
  judul: 'Pagu sub kegiatan kosong',
  penjelasan:
    'Sub kegiatan yang direncanakan punya pagu. Nol adalah angka; sel kosong dan "-" bukan. Bila lebih dari sepertiga kosong, temuannya hanya info.',
  dasar: 'Verifikasi Renja oleh Bappeda: sel wajib tidak kosong.',
  caraMemperbaiki: 'Isi pagunya, tulis 0 bila memang tidak dianggarkan, atau hapus barisnya.',
  contoh: { salah: 'kolom Pagu Indikatif kosong', benar: '5.575.000' },
  pesan: (t) => pesanKosong(t, 'Pagu'),

  *periksa(matriks) {
    yield* kosongDiSubKegiatan(matriks, matriks.kolomBerid('pagu-n') ?? matriks.kolomBerid('pagu'));
  },
});
