import { aturan } from './aturan';
import { kosongDiSubKegiatan, pesanKosong, type BuktiKosong } from './sel-kosong-wajib';

export const TARGET_MAJU_KOSONG = aturan<BuktiKosong>({
  id: 'TGT-007',
  slug: 'target-maju-kosong',
  tingkat: 'peringatan',
  judul: 'Target prakiraan maju kosong',
  penjelasan:
    'Renja memuat target prakiraan maju tahun n+1 untuk setiap sub kegiatan. Bila lebih dari sepertiga kosong, temuannya hanya info.',
  dasar: 'Verifikasi Renja oleh Bappeda: sel wajib tidak kosong.',
  caraMemperbaiki: 'Isi target tahun n+1.',
  contoh: { salah: 'Prakiraan Maju - Target kosong', benar: '4 Dokumen' },
  pesan: (t) => pesanKosong(t, 'Target prakiraan maju'),

  *periksa(matriks) {
    yield* kosongDiSubKegiatan(matriks, matriks.kolomBerid('target-n+1'));
  },
});
