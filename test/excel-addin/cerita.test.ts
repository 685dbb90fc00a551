import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostExcel } from '../../excel-addin/host/host-excel';
import { PERINTAH } from '../../excel-addin/perintah';
import { PERINTAH_MANIFEST } from '../../manifests/excel-tombol';
import { kumpulkanAman } from '../../panel/logika/perbaikan';
import { cariIsiSel, laporkanBuku, periksaBaris } from '../../panel/logika/perintah-host';
import { buatSesi, type Sesi } from '../../panel/logika/sesi';
import { hapusTanda, periksaSekarang, tandai } from '../../panel/logika/tindakan-periksa';
import { terapkan, urungkan } from '../../panel/logika/tindakan-tulis';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { bukaDiExcel } from '../bantu/excel-office';
import type { SesiExcel } from '../bantu/excel-sesi';

const CONTOH = join(__dirname, '../../contoh/renja-dinsos-metro-2026.xlsx');

/** The panel without its DOM, on the sample workbook in the played Excel. */
function buka(): { excel: SesiExcel; sesi: Sesi } {
  const excel = bukaDiExcel(bacaXlsx(readFileSync(CONTOH), 'contoh.xlsx'));
  const gudang = { muat: async () => [], simpan: async () => undefined, hapus: async () => undefined };
  let waktu = 0;
  const sesi = buatSesi({
    host: hostExcel(),
    gudang,
    lingkungan: { jeda: async () => undefined, jam: () => (waktu += 1) },
  });
  return { excel, sesi };
}
const isi = (excel: SesiExcel): string =>
  JSON.stringify(excel.buku.lembar.map((l) => [l.isi.nama, l.isi.nilai, l.isi.rumus, l.isi.format]));

test('periksa, perbaiki semua yang aman, urungkan: buku kerja kembali persis', async () => {
  const { excel, sesi } = buka();
  const awal = isi(excel);
  await periksaSekarang(sesi, 'buku');
  const { hasil } = sesi.periksa.nilai;
  expect(hasil!.ringkasan.galat).toBeGreaterThan(0);
  expect(isi(excel)).toBe(awal);
  const aman = kumpulkanAman(hasil!.temuan);
  expect(aman.length).toBeGreaterThan(10);
  await terapkan(sesi, 'Perbaiki semua yang aman', aman);
  expect(sesi.umum.nilai.kabar?.teks).toContain(`${aman.length} sel diubah`);
  expect(sesi.periksa.nilai.hasil!.temuan.length).toBeLessThan(hasil!.temuan.length);
  await urungkan(sesi);
  expect(excel.buku.lembar.map((l) => l.isi.nilai)).toEqual(
    (JSON.parse(awal) as unknown[][]).map((l) => l[1]),
  );
}, 60_000);

test('tanda, laporan, baris, kode: seperti ditekan di pita', async () => {
  const { excel, sesi } = buka();
  await laporkanBuku(sesi);
  expect(sesi.umum.nilai.kabar?.teks).toMatch(/^Laporan ditulis/);
  await tandai(sesi, sesi.periksa.nilai.hasil!.temuan);
  expect(excel.buku.lembar.some((l) => l.formatBersyarat.length > 0)).toBe(true);
  await hapusTanda(sesi);
  expect(excel.buku.lembar.flatMap((l) => l.formatBersyarat)).toEqual([]);
  excel.buku.aktif = excel.buku.cari('Renja 2026')!;
  excel.buku.pilihan = { baris: 34, kolom: 1, barisAkhir: 34, kolomAkhir: 1 };
  await periksaBaris(sesi);
  expect(sesi.periksa.nilai.dipilih?.sel).toBe('I35');
  excel.buku.pilihan = { baris: 1_000, kolom: 1, barisAkhir: 1_000, kolomAkhir: 1 };
  await periksaBaris(sesi);
  expect(sesi.umum.nilai.kabar?.teks).toBe('Tidak ada temuan di baris 1001.');
  excel.buku.pilihan = { baris: 34, kolom: 1, barisAkhir: 34, kolomAkhir: 1 };
  await cariIsiSel(sesi);
  expect(sesi.umum.nilai.dicari).toBe(excel.buku.aktif.isi.nilai[34]![1]);
}, 60_000);

test('Excel yang tidak menjawab: pesan, hasil lama tetap, tidak ada laporan setengah jadi', async () => {
  const { excel, sesi } = buka();
  await periksaSekarang(sesi, 'buku');
  const { hasil } = sesi.periksa.nilai;
  const banyak = excel.buku.lembar.length;
  excel.matiSetelahAksi = 0;
  await laporkanBuku(sesi);
  expect(sesi.umum.nilai.kabar).toMatchObject({ jenis: 'galat' });
  expect(sesi.periksa.nilai.hasil).toBe(hasil);
  expect(excel.buku.lembar).toHaveLength(banyak);
}, 60_000);

test('perintah manifest dan perintah yang didaftarkan sama', () => {
  expect(Object.keys(PERINTAH).sort()).toEqual([...PERINTAH_MANIFEST].sort());
});
