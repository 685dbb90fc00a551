import type { Penolakan } from '../xlsx/perubahan';
import type { Meja } from './meja';
import { tampilkanPesan } from './tampilan/pesan';

const MIME_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the user as a file and says what did not get into it. Resolves to whether it did. */
export async function unduhBerkas(meja: Meja, nama: string): Promise<boolean> {
  const ditolak = await serahkan(meja, nama, false);
  if (ditolak?.length === 0 && meja.tandaTampil.length > 0)
    tampilkanPesan('Berkas diunduh. Tanda warna hanya di layar dan tidak ikut.', 'info', [], {
      teks: 'Unduh juga salinan dengan catatan temuan di selnya',
      tekan: () => void serahkan(meja, nama.replace(/(\.xlsx)?$/i, ' (catatan temuan).xlsx'), true),
    });
  return ditolak !== null;
}

async function serahkan(meja: Meja, nama: string, bercatatan: boolean): Promise<readonly Penolakan[] | null> {
  try {
    const { isi, ditolak } = await meja.simpan(bercatatan ? meja.tandaTampil : []);
    const tautan = document.createElement('a');
    tautan.href = URL.createObjectURL(new Blob([isi.slice()], { type: MIME_XLSX }));
    tautan.download = nama;
    tautan.click();
    setTimeout(() => URL.revokeObjectURL(tautan.href), 60_000);
    if (ditolak.length > 0) await sebutkan(ditolak);
    return ditolak;
  } catch (galat) {
    const pesan = galat instanceof Error ? galat.message : String(galat);
    tampilkanPesan(`Berkas tidak bisa disusun: ${pesan}`, 'galat');
    return null;
  }
}

async function sebutkan(ditolak: readonly Penolakan[]): Promise<void> {
  const { alamat } = await import('../core/lembar/alamat');
  const rincian = ditolak.map(({ lembar, baris, kolom, alasan }) =>
    baris === null || kolom === null
      ? `${lembar}: ${alasan}`
      : `${lembar}!${alamat(baris, kolom)}: ${alasan}`,
  );
  tampilkanPesan('Berkas diunduh, tetapi sel berikut tidak bisa ditulis.', 'galat', rincian);
}
