import { aturan } from './aturan';
import { kosongDiSubKegiatan, pesanKosong, type BuktiKosong } from './sel-kosong-wajib';

export const SUMBER_DANA_KOSONG = aturan<BuktiKosong>({
  id: 'DNA-001',
  slug: 'sumber-dana-kosong',
  tingkat: 'peringatan',
  judul: 'Sumber dana kosong',
  penjelasan:
    'Setiap sub kegiatan punya sumber dana. Bila lebih dari sepertiga kosong, temuannya hanya info.',
  dasar: 'Verifikasi Renja oleh Bappeda: sel wajib tidak kosong.',
  caraMemperbaiki: 'Isi sumber dananya, mis. DAU, PAD, atau DAK Fisik.',
  contoh: { salah: 'kolom Sumber Dana kosong', benar: 'DAU' },
  pesan: (t) => pesanKosong(t, 'Sumber dana'),

  *periksa(matriks) {
    yield* kosongDiSubKegiatan(matriks, matriks.kolomBerid('sumber-dana'));
  },
});
