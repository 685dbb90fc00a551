import { alamat } from '../../core/lembar/alamat';
import type { BukuKerja } from '../../core/lembar/lembar';
import type { HasilTulis } from '../host';
import { ambilKembali, tulis, type BarisPratinjau } from './perbaikan';
import { coba, kabarkan } from './kabar';
import type { Kabar } from './keadaan';
import type { Sesi } from './sesi';
import { periksaUlang } from './tindakan-periksa';

/** Hosts report our own writes as changes, some a moment later. */
const GEMA_MS = 1500;

/** Writes the changes as one step that can be taken back, then checks again. */
export async function terapkan(
  sesi: Sesi,
  judul: string,
  baris: readonly BarisPratinjau[],
  buku: BukuKerja | null = sesi.periksa.nilai.buku,
): Promise<void> {
  await selagiSibuk(sesi, async () => {
    const perubahan = baris.map((b) => b.perubahan);
    const { hasil, langkah } = await tulis(sesi.host, judul, perubahan, buku);
    if (langkah) sesi.umum.ubah({ riwayat: [...sesi.umum.nilai.riwayat, langkah] });
    kabarkan(sesi, kabarTulis(hasil, `${judul}: ${hasil.ditulis} sel diubah.`, langkah !== null));
  });
  await ulangBilaTerlihat(sesi);
}

/** Takes the last step back. */
export async function urungkan(sesi: Sesi): Promise<void> {
  const { riwayat: semua } = sesi.umum.nilai;
  const langkah = semua[semua.length - 1];
  if (!langkah) return;
  await selagiSibuk(sesi, async () => {
    const hasil = await ambilKembali(sesi.host, langkah);
    // What could not be taken back stays on the stack, so that nothing is lost when the sheet is protected.
    const sisa = hasil.ditolak.map((d) => d.perubahan);
    const riwayat = sesi.umum.nilai.riwayat.filter((l) => l !== langkah);
    sesi.umum.ubah({ riwayat: sisa.length > 0 ? [...riwayat, { ...langkah, balik: sisa }] : riwayat });
    kabarkan(sesi, kabarTulis(hasil, `Diurungkan: ${langkah.judul}.`, sisa.length > 0));
  });
  await ulangBilaTerlihat(sesi);
}

/** In front of the findings a result must be true; elsewhere it is enough to say that it is old. */
async function ulangBilaTerlihat(sesi: Sesi): Promise<void> {
  if (!sesi.periksa.nilai.hasil) return;
  sesi.periksa.ubah({ basi: true });
  if (sesi.umum.nilai.tab !== 'periksa') return;
  const { kabar } = sesi.umum.nilai;
  await periksaUlang(sesi);
  const baru = sesi.umum.nilai.kabar;
  // A check that fails must not hide what was written and how to take it back.
  if (kabar && baru && baru !== kabar) kabarkan(sesi, { ...kabar, jenis: 'galat', teks: `${kabar.teks} ${baru.teks}` }); // prettier-ignore
}

export async function selagiSibuk(sesi: Sesi, kerja: () => Promise<void>, keadaan = ''): Promise<void> {
  if (sesi.umum.nilai.sibuk) return;
  sesi.umum.ubah({ sibuk: true });
  await coba(sesi, kerja, keadaan);
  sesi.gemaSampai = sesi.lingkungan.jam() + GEMA_MS;
  sesi.umum.ubah({ sibuk: false });
}

function kabarTulis(hasil: HasilTulis, teks: string, bisaUrung: boolean): Kabar {
  const rincian = hasil.ditolak.map(
    ({ perubahan: p, alasan }) => `${p.lembar} ${alamat(p.baris, p.kolom)}: ${alasan}`,
  );
  if (rincian.length === 0) return { jenis: 'baik', teks, bisaUrung };
  return { jenis: 'galat', teks: `${teks} ${rincian.length} sel tidak bisa ditulis.`, rincian, bisaUrung };
}
