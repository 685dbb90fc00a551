import type { BukuKerja } from '../core/lembar/lembar';
import type { Pengaturan } from '../core/validasi/pengaturan';
import { periksaBertahap, type HasilPeriksa } from '../core/validasi/periksa';
import { bukaBuku, jalankan, pesanGalat, type BerkasBuku } from './berkas';
import type { Kemajuan } from './kemajuan';
import type { Pilihan } from './pilihan';

/** A checked file with all that a report needs. */
export interface Diperiksa {
  readonly berkas: string;
  readonly hasil: HasilPeriksa;
  readonly buku: BukuKerja;
  readonly pengaturan: Pengaturan;
  readonly asal: BerkasBuku;
}

/** The documents to compare with, and what could not be opened of them. */
export interface Pembanding {
  readonly buku: readonly BukuKerja[];
  readonly gagal: readonly string[];
}

export function bukaPembanding({ pembanding }: Pilihan, kemajuan: Kemajuan): Pembanding {
  const gagal: string[] = [];
  const buku = pembanding.flatMap((nama) => {
    try {
      return [bukaBuku(nama, kemajuan).buku];
    } catch (e) {
      gagal.push(`${nama}: ${pesanGalat(e)}`);
      return [];
    }
  });
  return { buku, gagal };
}

/** What the workbook remembers holds, but for what the command line says itself. Throws when it cannot be checked. */
export function periksaBerkas(
  nama: string,
  { lembar, kamus, pemda }: Pilihan,
  pembanding: readonly BukuKerja[],
  kemajuan: Kemajuan,
): Diperiksa {
  const asal = bukaBuku(nama, kemajuan);
  const dipilih =
    lembar.length === 0 ? asal.buku.lembar : asal.buku.lembar.filter((l) => lembar.includes(l.nama));
  const hilang = lembar.filter((l) => !asal.buku.lembar.some((b) => b.nama === l));
  if (hilang.length > 0) {
    const ada = asal.buku.lembar.map((l) => l.nama).join(', ');
    throw new Error(`Lembar ${hilang.join(', ')} tidak ada. Yang ada: ${ada}.`);
  }
  const buku = { ...asal.buku, lembar: dipilih };
  const pengaturan = { ...asal.pengaturan, pemda: pemda ?? asal.pengaturan.pemda };
  const hasil = jalankan(periksaBertahap(buku, { pengaturan, kamus, pembanding }), (langkah) =>
    kemajuan.lapor(langkah.bagian, langkah.pesan),
  );
  return { berkas: nama, hasil, buku, pengaturan, asal };
}
