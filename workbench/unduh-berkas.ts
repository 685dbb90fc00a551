import type { Tanda } from '../panel/host';
import type { Meja } from './meja';
import { tampilkanPesan } from './tampilan/pesan';

const MIME_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the user as a file. Resolves to whether everything is in it; what is not was said. */
export async function unduhBerkas(meja: Meja, nama: string, ulangi: () => void): Promise<boolean> {
  const lengkap = await serahkan(meja, nama, [], ulangi);
  if (lengkap && meja.tandaTampil.length > 0)
    tampilkanPesan('Berkas diunduh. Tanda warna hanya di layar dan tidak ikut.', 'info', [], {
      teks: 'Unduh juga salinan dengan catatan temuan di selnya',
      tekan: () => void unduhBercatatan(meja, nama),
    });
  return lengkap;
}

async function unduhBercatatan(meja: Meja, nama: string): Promise<void> {
  const salinan = nama.replace(/(\.xlsx)?$/i, ' (catatan temuan).xlsx');
  await serahkan(meja, salinan, meja.tandaTampil, () => void unduhBercatatan(meja, nama));
}

async function serahkan(
  meja: Meja,
  nama: string,
  tanda: readonly Tanda[],
  ulangi: () => void,
): Promise<boolean> {
  try {
    const { isi, ditolak } = await meja.simpan(tanda);
    const tautan = document.createElement('a');
    tautan.href = URL.createObjectURL(new Blob([isi.slice()], { type: MIME_XLSX }));
    tautan.download = nama;
    tautan.click();
    setTimeout(() => URL.revokeObjectURL(tautan.href), 60_000);
    if (ditolak.length === 0) return true;
    const teks =
      'Berkas diunduh, tetapi sel berikut tidak bisa ditulis. Salin isinya sebelum menutup halaman ini.';
    tampilkanPesan(teks, 'galat', ditolak);
  } catch (galat) {
    const pesan = galat instanceof Error ? galat.message : String(galat);
    tampilkanPesan(`Berkas belum diunduh; pekerjaan Anda masih ada di sini. ${pesan}`, 'galat', [], {
      teks: 'Coba unduh lagi',
      tekan: ulangi,
    });
  }
  return false;
}
