import { alamat } from '../../core/lembar/alamat';
import type { EntriKamus } from '../../core/nomenklatur/kamus';
import { perubahanIsiBaris, perubahanKode } from './isi-baris';
import { bacaLembarAktif } from './lembar-aktif';
import type { BarisPratinjau } from './perbaikan';
import { coba, kabarkan } from './kabar';
import type { Sesi } from './sesi';
import { terapkan } from './tindakan-tulis';

/** Writes the code into the active cell. */
export async function tulisKode(sesi: Sesi, entri: EntriKamus): Promise<void> {
  const aktif = await coba(sesi, () => bacaLembarAktif(sesi));
  if (!aktif) return;
  const perubahan = perubahanKode(aktif.lembar, aktif.baris, aktif.kolom, entri.kode);
  await terapkan(sesi, `Kode ${entri.kode} di ${alamat(aktif.baris, aktif.kolom)}`, [{ perubahan, keterangan: '' }]); // prettier-ignore
}

/**
 * Fills the active row of a recognised table. Blank cells are written at once; when something would be replaced the
 * changes come back as a preview to be confirmed.
 */
export async function isiBaris(sesi: Sesi, entri: EntriKamus): Promise<readonly BarisPratinjau[] | null> {
  const aktif = await coba(sesi, () => bacaLembarAktif(sesi));
  if (!aktif) return null;
  const { pemetaan } = sesi.umum.nilai.pengaturan;
  const isian = await coba(sesi, () => perubahanIsiBaris(aktif.lembar, aktif.baris, entri, pemetaan));
  if (isian === null) return null;
  if (typeof isian === 'string') {
    kabarkan(sesi, { jenis: 'galat', teks: isian });
    return null;
  }
  const baris = isian.perubahan.map((perubahan) => ({ perubahan, keterangan: isian.catatan ?? '' }));
  if (baris.length === 0) {
    kabarkan(sesi, { jenis: 'baik', teks: `Baris ini sudah sesuai. ${isian.catatan ?? ''}`.trim() });
    return null;
  }
  if (isian.menimpa > 0) return baris;
  await terapkan(sesi, judulIsi(entri, aktif.baris), baris);
  return null;
}

export function judulIsi(entri: EntriKamus, baris: number): string {
  return `Isi baris ${baris + 1} dari ${entri.kode}`;
}
