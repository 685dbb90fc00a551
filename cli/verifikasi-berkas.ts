import { pesanGalat } from './berkas';
import type { BerkasDiminta } from './daftar-berkas';
import { Kemajuan } from './kemajuan';
import { bukaPembanding, periksaBerkas } from './periksa-berkas';
import type { Pilihan } from './pilihan';
import { tulisUtuh } from './tujuan';
import { laporanBerkas } from './verifikasi';

/** Writes a verification report that is a file of its own; returns the exit code, what went wrong goes into `pesan`. */
export function tulisLaporanBerkas(
  pilihan: Pilihan,
  berkas: readonly BerkasDiminta[],
  pesan: string[],
): number {
  const [satu] = berkas;
  if (!satu || berkas.length > 1) throw new Error('Laporan .html atau .xlsx hanya untuk satu berkas.');
  const kemajuan = new Kemajuan();
  let kode: number;
  let isi: string | Uint8Array;
  try {
    if (satu.alasan !== undefined) throw new Error(satu.alasan);
    const pembanding = bukaPembanding(pilihan, kemajuan);
    pesan.push(...pembanding.gagal);
    const diperiksa = periksaBerkas(satu.berkas, pilihan, pembanding.buku, kemajuan);
    isi = laporanBerkas(diperiksa, pilihan, pilihan.keluar!);
    kode = diperiksa.hasil.ringkasan.galat > 0 ? 1 : 0;
  } catch (e) {
    pesan.push(`${satu.berkas}: ${pesanGalat(e)}`);
    return 2;
  } finally {
    kemajuan.selesai();
  }
  tulisUtuh(pilihan.keluar!, isi);
  return kode;
}
