import { aturan } from './aturan';
import { kosongDiSubKegiatan, pesanKosong, type BuktiKosong } from './sel-kosong-wajib';

export const TARGET_KOSONG = aturan<BuktiKosong>({
  id: 'TGT-001',
  slug: 'target-kosong',
  tingkat: 'peringatan',
  judul: 'Target sub kegiatan kosong',
  penjelasan:
    'Setiap sub kegiatan punya target tahun rencana. Satu temuan per kolom menyebut sel yang kosong. Bila lebih dari sepertiga kosong, temuannya hanya info.',
  dasar: 'Verifikasi Renja oleh Bappeda: sel wajib tidak kosong.',
  caraMemperbaiki: 'Isi target beserta satuannya, mis. 4 Dokumen.',
  contoh: { salah: 'kolom Target kosong', benar: '4 Dokumen' },
  pesan: (t) => pesanKosong(t, 'Target'),

  *periksa(matriks) {
    yield* kosongDiSubKegiatan(matriks, matriks.kolomBerid('target-n') ?? matriks.kolomBerid('target'));
  },
});
