import type { BukuKerja, Lembar } from '../core/lembar/lembar';
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
  const buku = {
    ...asal.buku,
    lembar: lembar.length === 0 ? asal.buku.lembar : pilihLembar(asal.buku, lembar),
  };
  const pengaturan = { ...asal.pengaturan, pemda: pemda ?? asal.pengaturan.pemda };
  const hasil = jalankan(periksaBertahap(buku, { pengaturan, kamus, pembanding }), (langkah) =>
    kemajuan.lapor(langkah.bagian, langkah.pesan),
  );
  return { berkas: nama, hasil, buku, pengaturan, asal };
}

/** The sheets of these names, as Excel compares them: upper and lower case are one. Throws for a name that none has. */
function pilihLembar({ lembar }: BukuKerja, nama: readonly string[]): Lembar[] {
  const cari = (n: string): Lembar | undefined =>
    lembar.find((l) => l.nama === n) ?? lembar.find((l) => l.nama.toLowerCase() === n.toLowerCase());
  const hilang = nama.filter((n) => !cari(n));
  if (hilang.length > 0) {
    const ada = lembar.map((l) => l.nama).join(', ');
    throw new Error(`Lembar ${hilang.join(', ')} tidak ada. Yang ada: ${ada}.`);
  }
  const dipilih = new Set(nama.map(cari));
  return lembar.filter((l) => dipilih.has(l));
}
