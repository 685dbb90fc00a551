import type { Temuan } from '../../core/aturan/temuan';
import { denganPengabaian, tanpaPengabaian, type Pengaturan } from '../../core/validasi/pengaturan';
import type { Kemajuan } from '../../core/validasi/periksa';
import { HostError } from '../host';
import { jalankanPeriksa, type Cakupan } from './jalankan-periksa';
import { coba, kabarkan } from './kabar';
import { kamusDipakai } from './kamus-panel';
import { lembarLaporan } from './laporan-ingat';
import { simpanPengaturan } from './pengaturan';
import { pastikanPengaturan, type Sesi } from './sesi';
import { urutanTampil } from './urutan-tampil';

const berjalan = new WeakMap<Sesi, AbortController>();

/** Checks and shows the result; a running check is cancelled first. An earlier result stays when this one fails. */
export async function periksaSekarang(sesi: Sesi, cakupan: Cakupan): Promise<void> {
  berjalan.get(sesi)?.abort();
  const henti = new AbortController();
  berjalan.set(sesi, henti);
  const sebelumnya = sesi.periksa.nilai;
  sesi.periksa.ubah({ status: 'jalan', cakupan, kemajuan: { bagian: 0, pesan: 'Menyiapkan' } });
  const lapor = (kemajuan: Kemajuan): void => {
    if (berjalan.get(sesi) === henti) sesi.periksa.ubah({ kemajuan });
  };
  const periksa = async () => {
    await pastikanPengaturan(sesi);
    const opsi = {
      pengaturan: sesi.umum.nilai.pengaturan,
      kamus: kamusDipakai(sesi),
      pembanding: sesi.periksa.nilai.pembanding.map((p) => p.buku),
    };
    const minta = { cakupan, lewati: await lembarLaporan(sesi.host), opsi };
    return jalankanPeriksa(sesi.host, minta, lapor, henti.signal, sesi.lingkungan);
  };
  const jalan = await coba(sesi, periksa, 'Pemeriksaan belum selesai.');
  if (berjalan.get(sesi) !== henti) return;
  berjalan.delete(sesi);
  if (!jalan) {
    sesi.periksa.ubah({ status: sebelumnya.hasil ? 'selesai' : 'belum' });
    return;
  }
  const { dipilih: lama } = sesi.periksa.nilai;
  const tempat = lama ? urutanTampil(sesi.periksa.nilai).indexOf(lama) : -1;
  const dipilih = temuanSama(jalan.hasil.temuan, lama);
  sesi.periksa.ubah({
    status: 'selesai',
    hasil: jalan.hasil,
    buku: jalan.buku,
    basi: false,
    dipilih,
    pratinjau: null,
    tampilan: sesi.periksa.nilai.tampilan === 'rincian' ? 'rincian' : 'daftar',
  });
  if (lama && !dipilih && sesi.periksa.nilai.tampilan === 'rincian') await lanjutKe(sesi, tempat);
}

/** The finding is solved: the one that moved into its place comes next, as a planner works down the list. */
async function lanjutKe(sesi: Sesi, tempat: number): Promise<void> {
  const urutan = urutanTampil(sesi.periksa.nilai);
  const berikut = urutan[Math.min(Math.max(0, tempat), urutan.length - 1)];
  if (berikut) await bukaTemuan(sesi, berikut);
  else sesi.periksa.ubah({ tampilan: 'daftar' });
}

export function batalkanPeriksa(sesi: Sesi): void {
  berjalan.get(sesi)?.abort();
  berjalan.delete(sesi);
  sesi.periksa.ubah({ status: sesi.periksa.nilai.hasil ? 'selesai' : 'belum' });
}

/** Repeats the last check, for after a change. */
export async function periksaUlang(sesi: Sesi): Promise<void> {
  await periksaSekarang(sesi, sesi.periksa.nilai.cakupan);
}

/** Shows a finding and its cell. */
export async function bukaTemuan(sesi: Sesi, temuan: Temuan): Promise<void> {
  sesi.periksa.ubah({ dipilih: temuan, tampilan: 'rincian' });
  await coba(sesi, () => sesi.host.select(temuan.lembar, temuan.sel));
}

export async function tandai(sesi: Sesi, temuan: readonly Temuan[]): Promise<void> {
  const pasang = async (): Promise<void> => {
    await sesi.host.mark(temuan.map(({ lembar, sel, tingkat, pesan }) => ({ lembar, sel, tingkat, pesan })));
    kabarkan(sesi, {
      jenis: 'baik',
      teks: `${temuan.length} sel ditandai. Warna dan catatan Anda tetap ada.`,
    });
  };
  await coba(sesi, pasang, 'Tanda belum lengkap; isi lembar tidak berubah.');
}

export async function hapusTanda(sesi: Sesi): Promise<void> {
  const hapus = async (): Promise<void> => {
    await sesi.host.unmark();
    kabarkan(sesi, { jenis: 'baik', teks: 'Semua tanda Renja dihapus dari buku kerja.' });
  };
  await coba(sesi, hapus, 'Sebagian tanda mungkin masih ada.');
}

/** Stores an ignore in the workbook and checks again. */
export async function abaikan(sesi: Sesi, sasaran: string, alasan: string): Promise<void> {
  const berhasil = await gantiPengaturan(sesi, denganPengabaian(sesi.umum.nilai.pengaturan, sasaran, alasan));
  if (berhasil) kabarkan(sesi, { jenis: 'baik', teks: 'Diabaikan dengan alasan; ikut tercetak di laporan.' });
}

export async function batalAbaikan(sesi: Sesi, sasaran: string): Promise<void> {
  await gantiPengaturan(sesi, tanpaPengabaian(sesi.umum.nilai.pengaturan, sasaran));
}

/** Stores settings in the workbook; a result on screen is checked again with them. */
export async function gantiPengaturan(sesi: Sesi, pengaturan: Pengaturan): Promise<boolean> {
  const simpan = async (): Promise<boolean> => {
    if (!sesi.pengaturanSiap) {
      await pastikanPengaturan(sesi);
      throw new HostError(
        'gagal',
        'Pengaturan lama di buku kerja ini baru terbaca sekarang. Ulangi perubahan Anda.',
      );
    }
    await sesi.pengaturanSiap;
    await simpanPengaturan(sesi.host, pengaturan);
    return true;
  };
  const tersimpan = await coba(sesi, simpan, 'Pengaturan belum tersimpan.');
  if (!tersimpan) return false;
  sesi.umum.ubah({ pengaturan });
  if (sesi.periksa.nilai.hasil) await periksaUlang(sesi);
  return true;
}

/** The same finding after a new check, so that the planner keeps the place. */
function temuanSama(temuan: readonly Temuan[], lama: Temuan | null): Temuan | null {
  if (!lama) return null;
  return temuan.find((t) => t.identitas === lama.identitas && t.sel === lama.sel) ?? null;
}
