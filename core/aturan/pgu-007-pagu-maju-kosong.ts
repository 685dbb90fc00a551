import { aturan } from './aturan';
import { kosongDiSubKegiatan, pesanKosong, type BuktiKosong } from './sel-kosong-wajib';

export const PAGU_MAJU_KOSONG = aturan<BuktiKosong>({
  id: 'PGU-007',
  slug: 'pagu-maju-kosong',
  tingkat: 'peringatan',
  judul: 'Pagu prakiraan maju kosong',
  penjelasan:
    'Renja memuat pagu prakiraan maju tahun n+1 untuk setiap sub kegiatan. Bila lebih dari sepertiga kosong, temuannya hanya info.',
  dasar: 'Verifikasi Renja oleh Bappeda: sel wajib tidak kosong.',
  caraMemperbaiki: 'Isi pagu tahun n+1 sesuai Renstra; tulis 0 bila tidak dilanjutkan.',
  contoh: { salah: 'Prakiraan Maju - Pagu kosong', benar: '2.999.950' },
  pesan: (t) => pesanKosong(t, 'Pagu prakiraan maju'),

  *periksa(matriks) {
    yield* kosongDiSubKegiatan(matriks, matriks.kolomBerid('pagu-n+1'));
  },
});
