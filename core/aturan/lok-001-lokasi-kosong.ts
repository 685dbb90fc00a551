import { aturan } from './aturan';
import { kosongDiSubKegiatan, pesanKosong, type BuktiKosong } from './sel-kosong-wajib';

export const LOKASI_KOSONG = aturan<BuktiKosong>({
  id: 'LOK-001',
  slug: 'lokasi-kosong',
  tingkat: 'peringatan',
  judul: 'Lokasi sub kegiatan kosong',
  penjelasan: 'Setiap sub kegiatan punya lokasi. Bila lebih dari sepertiga kosong, temuannya hanya info.',
  dasar: 'Verifikasi Renja oleh Bappeda: sel wajib tidak kosong.',
  caraMemperbaiki: 'Isi lokasinya, mis. nama kota, kecamatan, atau kelurahan.',
  contoh: { salah: 'kolom Lokasi kosong', benar: 'Kota Metro' },
  pesan: (t) => pesanKosong(t, 'Lokasi'),

  *periksa(matriks) {
    yield* kosongDiSubKegiatan(matriks, matriks.kolomBerid('lokasi'));
  },
});
