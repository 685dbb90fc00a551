import type { Host } from '../host';
import type { GudangKamus } from '../kamus';
import { coba } from './kabar';
import { periksaAwal, umumAwal, type KeadaanPeriksa, type KeadaanUmum } from './keadaan';
import type { BacaBerkas, BarisDiagnosa, Lingkungan, SimpanBerkas } from './lingkungan';
import { muatPengaturan } from './pengaturan';
import { buatToko, type Toko } from './toko';

/** Everything the panel holds while it is open. Free of DOM. */
export interface Sesi {
  readonly host: Host;
  readonly gudang: GudangKamus;
  /** Whether our functions compute in this host. */
  readonly fungsiAktif: boolean;
  /** Namespace of our functions in this installation, mostly ''. */
  readonly awalanFungsi: string;
  readonly versi: string;
  readonly simpanBerkas: SimpanBerkas;
  /** Reads an .xlsx that the user chooses; null where the host has no reader. */
  readonly bacaBerkas: BacaBerkas | null;
  readonly diagnosa: (() => Promise<readonly BarisDiagnosa[]>) | null;
  readonly lingkungan: Lingkungan;
  /** Until then (milliseconds of `lingkungan.jam`) reports of changes are echoes of our own writing. */
  gemaSampai: number;
  /** The reading of the workbook's settings: done or under way; null when it has to be tried again. */
  pengaturanSiap: Promise<void> | null;
  readonly umum: Toko<KeadaanUmum>;
  readonly periksa: Toko<KeadaanPeriksa>;
}

export type BahanSesi = Pick<Sesi, 'host' | 'gudang' | 'lingkungan'> &
  Partial<Pick<Sesi, 'fungsiAktif' | 'awalanFungsi' | 'versi' | 'simpanBerkas' | 'bacaBerkas' | 'diagnosa'>>;

export function buatSesi(bahan: BahanSesi): Sesi {
  const sesi: Sesi = {
    fungsiAktif: true,
    awalanFungsi: '',
    versi: '',
    simpanBerkas: async () => undefined,
    bacaBerkas: null,
    diagnosa: null,
    ...bahan,
    gemaSampai: 0,
    pengaturanSiap: null,
    umum: buatToko(umumAwal()),
    periksa: buatToko(periksaAwal()),
  };
  void coba(sesi, () => pastikanPengaturan(sesi), 'Pengaturan di buku kerja ini belum terbaca.');
  return sesi;
}

/**
 * Resolves when the settings of the workbook are known. A session that went on with the defaults would check wrongly,
 * and its next change would erase every ignore that the workbook remembers.
 */
export function pastikanPengaturan(sesi: Sesi): Promise<void> {
  sesi.pengaturanSiap ??= muatPengaturan(sesi.host).then(
    (pengaturan) => sesi.umum.ubah({ pengaturan }),
    (galat: unknown) => {
      sesi.pengaturanSiap = null;
      throw galat;
    },
  );
  return sesi.pengaturanSiap;
}
