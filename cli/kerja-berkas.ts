import { pesanGalat } from './berkas';
import { bentukLaporan } from './bentuk-laporan';
import type { BerkasDiminta } from './daftar-berkas';
import type { Kemajuan } from './kemajuan';
import { bukaPembanding, periksaBerkas } from './periksa-berkas';
import type { Pilihan } from './pilihan';
import { ringkasBerkas, type RingkasBerkas } from './ringkas-berkas';
import { cocokkanSidik } from './verifikasi';

/** What became of one file: plain data, it may come from another process. */
export type Jawaban =
  | {
      /** Its piece of the report. */
      readonly potongan: string;
      readonly ringkas: RingkasBerkas;
      /** With `--sidik`: it no longer is what the report was about. */
      readonly berubah: boolean;
    }
  | { readonly alasan: string };

export interface Kerja {
  /** What could not be opened of the documents to compare with. */
  readonly pembandingGagal: readonly string[];
  periksa(diminta: BerkasDiminta, urutan: number): Jawaban;
}

/** Everything that is read once and used for every file. */
export function siapkanKerja(pilihan: Pilihan, berkas: readonly string[], kemajuan: Kemajuan): Kerja {
  const pembanding = bukaPembanding(pilihan, kemajuan);
  const bentuk = bentukLaporan(pilihan, berkas);
  return {
    pembandingGagal: pembanding.gagal,
    periksa: (diminta, urutan) => {
      try {
        const diperiksa = periksaBerkas(diminta.berkas, pilihan, pembanding.buku, kemajuan);
        return {
          potongan: bentuk.satu(diperiksa, urutan),
          ringkas: ringkasBerkas(diminta, diperiksa),
          berubah: pilihan.sidik !== null && !cocokkanSidik(diperiksa, pilihan.sidik).cocok,
        };
      } catch (e) {
        return { alasan: pesanGalat(e) };
      }
    },
  };
}
