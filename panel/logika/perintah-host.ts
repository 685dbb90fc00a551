import { nilaiSel } from '../../core/lembar/lembar';
import { bukaTab, coba, kabarkan } from './kabar';
import { bacaLembarAktif } from './lembar-aktif';
import type { Sesi } from './sesi';
import { tulisLaporan } from './tindakan-laporan';
import { bukaTemuan, periksaSekarang } from './tindakan-periksa';

/** Ribbon "Laporan": checks the whole workbook and writes the report sheet. */
export async function laporkanBuku(sesi: Sesi): Promise<void> {
  bukaTab(sesi, 'periksa');
  const lama = sesi.periksa.nilai.hasil;
  await periksaSekarang(sesi, 'buku');
  const { hasil } = sesi.periksa.nilai;
  if (hasil && hasil !== lama) await tulisLaporan(sesi, hasil);
}

/** Context menu "Periksa baris ini": checks the active sheet and opens the first finding of the active row. */
export async function periksaBaris(sesi: Sesi): Promise<void> {
  bukaTab(sesi, 'periksa');
  const tempat = await coba(sesi, () => sesi.host.selection());
  if (!tempat) return;
  const lama = sesi.periksa.nilai.hasil;
  await periksaSekarang(sesi, 'lembar');
  const { hasil } = sesi.periksa.nilai;
  if (!hasil || hasil === lama) return;
  const { lembar, rentang } = tempat;
  const temuan = hasil.temuan.find(
    (t) => t.lembar === lembar && t.baris >= rentang.baris && t.baris <= rentang.barisAkhir,
  );
  if (temuan) await bukaTemuan(sesi, temuan);
  else kabarkan(sesi, { jenis: 'baik', teks: `Tidak ada temuan di baris ${rentang.baris + 1}.` });
}

/** Context menu "Isi dari kode": searches what stands in the active cell; the planner chooses what is filled in. */
export async function cariIsiSel(sesi: Sesi): Promise<void> {
  bukaTab(sesi, 'kode');
  const aktif = await coba(sesi, () => bacaLembarAktif(sesi));
  if (!aktif) return;
  const isi = nilaiSel(aktif.lembar, aktif.baris, aktif.kolom);
  sesi.umum.ubah({ dicari: typeof isi === 'string' || typeof isi === 'number' ? String(isi).trim() : '' });
}
