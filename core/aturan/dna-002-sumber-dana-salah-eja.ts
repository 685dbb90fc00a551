import { aturan } from './aturan';
import { salahEjaKolom, type BuktiEja } from './ejaan-kolom';

export const SUMBER_DANA_SALAH_EJA = aturan<BuktiEja>({
  id: 'DNA-002',
  slug: 'sumber-dana-salah-eja',
  tingkat: 'peringatan',
  judul: 'Sumber dana salah eja',
  penjelasan:
    'Kata yang hanya muncul satu dua kali dan berbeda satu dua huruf dari kata yang dipakai berulang di kolom yang sama. Rekap per sumber dana menghitungnya terpisah.',
  dasar: 'Verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Samakan ejaannya dengan baris lain.',
  contoh: { salah: 'APDB', benar: 'APBD' },
  pesan: (t) =>
    `"${t.tertulis}" mungkin maksudnya "${t.seharusnya}"; kata "${t.lazim}" dipakai di ${t.banyak} baris lain.`,

  *periksa(matriks) {
    yield* salahEjaKolom(matriks, matriks.kolomBerid('sumber-dana'));
  },
});
