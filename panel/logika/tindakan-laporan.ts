import type { LembarBaru } from '../../core/lembar/lembar-baru';
import type { HasilPeriksa } from '../../core/validasi/periksa';
import { kamusDipakai } from './kamus-panel';
import { ingatLaporan } from './laporan-ingat';
import { muatMesin } from './mesin';
import { coba, kabarkan } from './kabar';
import type { Sesi } from './sesi';
import { selagiSibuk } from './tindakan-tulis';

async function laporan(sesi: Sesi, hasil: HasilPeriksa): Promise<LembarBaru> {
  const { lembarVerifikasi } = await muatMesin();
  return lembarVerifikasi({
    buku: sesi.periksa.nilai.buku ?? { nama: '', lembar: [] },
    hasil,
    pengaturan: sesi.umum.nilai.pengaturan,
    pembanding: sesi.periksa.nilai.pembanding.map((p) => p.buku.nama),
    versiKamus: kamusDipakai(sesi).versi,
    versi: sesi.versi,
  });
}

/** Writes the report into a sheet of its own and shows it. */
export async function tulisLaporan(sesi: Sesi, hasil: HasilPeriksa): Promise<void> {
  const tulis = async (): Promise<void> => {
    // Known as ours before it is whole: a report that breaks off must not be checked as the planner's own.
    const ingat = (nama: string): Promise<void> => ingatLaporan(sesi.host, nama);
    const nama = await sesi.host.writeReport(await laporan(sesi, hasil), ingat);
    const teks = `Laporan ditulis di lembar "${nama}".`;
    kabarkan(sesi, { jenis: 'baik', teks });
    const tampilkan = async (): Promise<void> => {
      await ingatLaporan(sesi.host, nama);
      await sesi.host.select(nama, 'A1');
    };
    await coba(sesi, tampilkan, `${teks} Lembarnya belum bisa ditampilkan.`);
  };
  await selagiSibuk(sesi, tulis, 'Laporan belum selesai ditulis; lembar Anda tidak berubah.');
}

export async function cetakLaporan(sesi: Sesi, hasil: HasilPeriksa): Promise<void> {
  await coba(sesi, async () => {
    const [{ lembarHtml }, lembar] = await Promise.all([muatMesin(), laporan(sesi, hasil)]);
    sesi.umum.ubah({ cetak: lembarHtml(lembar) });
  });
}

export async function simpanJson(sesi: Sesi, hasil: HasilPeriksa): Promise<void> {
  await coba(sesi, async () => {
    const { laporanJson } = await muatMesin();
    const isi = laporanJson(sesi.versi, [{ berkas: '', hasil }]);
    await sesi.simpanBerkas('hasil-periksa.json', isi, 'application/json');
    kabarkan(sesi, { jenis: 'baik', teks: 'Hasil disimpan sebagai hasil-periksa.json.' });
  });
}
