import { laporanJson } from '../../core/laporan/json';
import type { HasilPeriksa } from '../../core/validasi/periksa';
import { ingatLaporan } from './laporan-ingat';
import { lembarVerifikasi } from './laporan-lembar';
import { coba, kabarkan, type Sesi } from './sesi';
import { selagiSibuk } from './tindakan-tulis';

/** Writes the report into a sheet of its own and shows it. */
export async function tulisLaporan(sesi: Sesi, hasil: HasilPeriksa): Promise<void> {
  await selagiSibuk(sesi, async () => {
    const nama = await sesi.host.writeReport(lembarVerifikasi(hasil));
    await ingatLaporan(sesi.host, nama);
    await sesi.host.select(nama, 'A1');
    kabarkan(sesi, { jenis: 'baik', teks: `Laporan ditulis di lembar "${nama}".` });
  });
}

export function cetakLaporan(sesi: Sesi, hasil: HasilPeriksa): void {
  sesi.umum.ubah({ cetak: lembarVerifikasi(hasil) });
}

export async function simpanJson(sesi: Sesi, hasil: HasilPeriksa): Promise<void> {
  await coba(sesi, async () => {
    const isi = laporanJson(sesi.versi, [{ berkas: '', hasil }]);
    await sesi.simpanBerkas('hasil-periksa.json', isi, 'application/json');
    kabarkan(sesi, { jenis: 'baik', teks: 'Hasil disimpan sebagai hasil-periksa.json.' });
  });
}
