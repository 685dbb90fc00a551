import { aturan } from './aturan';
import { kosongDiSubKegiatan, pesanKosong, type BuktiKosong } from './sel-kosong-wajib';

export const KELOMPOK_SASARAN_KOSONG = aturan<BuktiKosong>({
  id: 'LOK-003',
  slug: 'kelompok-sasaran-kosong',
  tingkat: 'peringatan',
  judul: 'Kelompok sasaran kosong',
  penjelasan:
    'Setiap sub kegiatan punya kelompok sasaran. Bila lebih dari sepertiga kosong, temuannya hanya info.',
  dasar: 'Verifikasi Renja oleh Bappeda: sel wajib tidak kosong.',
  caraMemperbaiki: 'Isi siapa penerima manfaatnya.',
  contoh: { salah: 'kolom Kelompok Sasaran kosong', benar: 'Penyandang disabilitas' },
  pesan: (t) => pesanKosong(t, 'Kelompok sasaran'),

  *periksa(matriks) {
    yield* kosongDiSubKegiatan(matriks, matriks.kolomBerid('kelompok-sasaran'));
  },
});
