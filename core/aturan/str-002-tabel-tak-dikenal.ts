import { aturan, type Bukti } from './aturan';

interface BuktiTakDikenal extends Bukti {
  readonly keterangan: string;
}

export const TABEL_TAK_DIKENAL = aturan<BuktiTakDikenal>({
  id: 'STR-002',
  slug: 'tabel-tak-dikenal',
  tingkat: 'info',
  judul: 'Tabel tidak dikenali',
  penjelasan: 'Lembar atau tabel ini tidak cocok dengan formulir mana pun, jadi isinya tidak diperiksa.',
  dasar: 'Syarat pemeriksaan.',
  caraMemperbaiki: 'Bila ini tabel perencanaan, petakan kolomnya; bila bukan, biarkan.',
  contoh: { salah: 'tabel tanpa kolom kode dan pagu', benar: 'judul kolom seperti pada formulir resmi' },
  pesan: (t) => `Tidak diperiksa. ${t.keterangan}`,

  *periksaBuku({ takDikenal }) {
    for (const { lembar, pesan, baris } of takDikenal) {
      yield {
        lembar,
        baris,
        kolom: 0,
        sel: `A${baris + 1}`,
        kode: null,
        label: lembar,
        makna: String(baris),
        bukti: { tertulis: null, seharusnya: null, keterangan: pesan },
      };
    }
  },
});
