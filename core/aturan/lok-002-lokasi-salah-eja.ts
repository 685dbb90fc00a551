import { aturan } from './aturan';
import { salahEjaKolom, type BuktiEja } from './ejaan-kolom';

export const LOKASI_SALAH_EJA = aturan<BuktiEja>({
  id: 'LOK-002',
  slug: 'lokasi-salah-eja',
  tingkat: 'peringatan',
  judul: 'Lokasi salah eja',
  penjelasan:
    'Kata yang hanya muncul satu dua kali dan berbeda satu dua huruf dari kata yang dipakai berulang di kolom yang sama. Rekap per lokasi menghitungnya terpisah.',
  dasar: 'Verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Samakan ejaannya dengan baris lain.',
  contoh: { salah: 'Kota Medtro', benar: 'Kota Metro' },
  pesan: (t) =>
    `"${t.tertulis}" mungkin maksudnya "${t.seharusnya}"; kata "${t.lazim}" dipakai di ${t.banyak} baris lain.`,

  *periksa(matriks) {
    yield* salahEjaKolom(matriks, matriks.kolomBerid('lokasi'));
  },
});
