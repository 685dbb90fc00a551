import type { Temuan } from '../../../core/aturan/temuan';
import { nilaiSel, rumusSel, type BukuKerja } from '../../../core/lembar/lembar';
import type { HasilPeriksa, Kemajuan } from '../../../core/validasi/periksa';
import { kumpulkanAman } from '../../../panel/logika/perbaikan';
import { buatSesi, type Sesi } from '../../../panel/logika/sesi';
import { abaikan, batalkanPeriksa, bukaTemuan, hapusTanda, periksaSekarang, tandai } from '../../../panel/logika/tindakan-periksa'; // prettier-ignore
import { terapkan, urungkan } from '../../../panel/logika/tindakan-tulis';
import { dokumenMemori } from '../../bantu/dokumen-memori';
import { HostMemori } from '../../bantu/host-memori';
import { GUDANG_KOSONG, lembarUji, temuanUji } from '../temuan-uji';

/** A tiny engine: A1 must be the sum of A2:A3. Its ignores work like the real ones. */
function* mesin(
  buku: BukuKerja,
  opsi: { pengaturan?: { abaikan?: readonly { sasaran: string }[] } },
): Generator<Kemajuan, HasilPeriksa> {
  // prettier-ignore
  const temuan: Temuan[] = [];
  for (const [n, l] of buku.lembar.entries()) {
    for (let i = 0; i < 3; i++)
      yield { bagian: (n + i / 3) / buku.lembar.length, pesan: `Memeriksa lembar ${l.nama}` };
    const jumlah = Number(nilaiSel(l, 1, 0)) + Number(nilaiSel(l, 2, 0));
    const tertulis = nilaiSel(l, 0, 0);
    if (typeof tertulis !== 'number' || tertulis === jumlah) continue;
    const perubahan = [{ lembar: l.nama, baris: 0, kolom: 0, sebelum: { nilai: tertulis, rumus: rumusSel(l, 0, 0) }, rumus: 'SUM(A2:A3)' }]; // prettier-ignore
    temuan.push(
      temuanUji('A1', {
        lembar: l.nama,
        identitas: `PGU-001|${l.nama}`,
        perbaikan: [{ jenis: 'aman', keterangan: 'Ganti dengan rumus', perubahan }],
      }),
    );
  }
  const sasaran = new Set(opsi.pengaturan?.abaikan?.map((a) => a.sasaran));
  const sisa = temuan.filter((t) => !sasaran.has(t.identitas));
  return {
    tabel: [],
    takDikenal: [],
    temuan: sisa,
    diabaikan: temuan.filter((t) => sasaran.has(t.identitas)).map((t) => ({ temuan: t, alasan: 'x' })),
    ringkasan: { galat: sisa.length, peringatan: 0, info: 0 },
  };
}

let host: HostMemori;
let sesi: Sesi;
let jam = 0;
beforeEach(() => {
  const buku = { nama: 'u', lembar: [lembarUji('Renja', [[9], [1], [2]]), lembarUji('Renstra', [[8], [4], [5]])] }; // prettier-ignore
  host = new HostMemori(dokumenMemori(buku));
  jam = 0;
  sesi = buatSesi({
    host,
    gudang: GUDANG_KOSONG,
    lingkungan: {
      jeda: async () => undefined,
      jam: () => (jam += 100),
      periksa: mesin as never,
    },
  });
});
const jumlahTemuan = (): number | undefined => sesi.periksa.nilai.hasil?.temuan.length;

test('lembar aktif saja, lalu semua lembar; lembar tersembunyi dilewati', async () => {
  await periksaSekarang(sesi, 'lembar');
  expect(sesi.periksa.nilai.hasil?.temuan.map((t) => t.lembar)).toEqual(['Renja']);
  host.dokumen.lembar[1]!.tersembunyi = true;
  await periksaSekarang(sesi, 'buku');
  expect(jumlahTemuan()).toBe(1);
  host.dokumen.lembar[1]!.tersembunyi = false;
  await periksaSekarang(sesi, 'buku');
  expect(jumlahTemuan()).toBe(2);
  expect(sesi.periksa.nilai.status).toBe('selesai');
});

test('kemajuan naik dan menyebut lembarnya', async () => {
  const terlihat: Kemajuan[] = [];
  sesi.periksa.ikuti(() => terlihat.push(sesi.periksa.nilai.kemajuan));
  await periksaSekarang(sesi, 'buku');
  const bagian = terlihat.map((k) => k.bagian);
  expect([...bagian].sort((a, b) => a - b)).toEqual(bagian);
  expect(terlihat.some((k) => k.pesan === 'Memeriksa lembar Renstra')).toBe(true);
});

test('dibatalkan saat membaca atau memeriksa: hasil lama tetap, tanpa pesan galat', async () => {
  await periksaSekarang(sesi, 'lembar');
  const lama = sesi.periksa.nilai.hasil;
  host.gangguan.jeda = async () => batalkanPeriksa(sesi);
  await periksaSekarang(sesi, 'buku');
  expect(sesi.periksa.nilai).toMatchObject({ status: 'selesai', hasil: lama });
  expect(sesi.umum.nilai.kabar).toBeNull();
});

test('lembar hilang di tengah: pesan yang bisa ditindaklanjuti, bukan galat tak tertangkap', async () => {
  host.gangguan.jeda = async () => {
    host.dokumen.lembar.splice(1);
  };
  await periksaSekarang(sesi, 'buku');
  expect(sesi.umum.nilai.kabar).toMatchObject({ jenis: 'galat' });
  expect(sesi.periksa.nilai.status).toBe('belum');
});

test('perbaiki semua yang aman, periksa ulang sendiri, urungkan', async () => {
  await periksaSekarang(sesi, 'buku');
  await terapkan(sesi, 'Perbaiki', kumpulkanAman(sesi.periksa.nilai.hasil!.temuan));
  expect(jumlahTemuan()).toBe(0);
  expect(sesi.umum.nilai.kabar).toMatchObject({ jenis: 'baik', bisaUrung: true });
  await urungkan(sesi);
  expect(jumlahTemuan()).toBe(2);
  expect(nilaiSel(await host.read('Renja'), 0, 0)).toBe(9);
  expect(sesi.umum.nilai.riwayat).toEqual([]);
});

test('sebagian ditolak: disebut selnya, dan urungkan tetap menunggu bila lembar dilindungi', async () => {
  await periksaSekarang(sesi, 'buku');
  host.gangguan.terlindungi.add('Renstra');
  await terapkan(sesi, 'Perbaiki', kumpulkanAman(sesi.periksa.nilai.hasil!.temuan));
  expect(sesi.umum.nilai.kabar).toMatchObject({ jenis: 'galat', bisaUrung: true });
  expect(sesi.umum.nilai.kabar?.rincian).toEqual([expect.stringMatching(/^Renstra A1: .*dilindungi/)]);
  expect(jumlahTemuan()).toBe(1);
  host.gangguan.terlindungi.add('Renja');
  await urungkan(sesi);
  expect(sesi.umum.nilai.riwayat).toHaveLength(1);
  host.gangguan.terlindungi.clear();
  await urungkan(sesi);
  expect(nilaiSel(await host.read('Renja'), 0, 0)).toBe(9);
});

test('temuan terselesaikan di rincian: temuan berikutnya yang dibuka dan dipilih', async () => {
  await periksaSekarang(sesi, 'buku');
  const [satu] = sesi.periksa.nilai.hasil!.temuan;
  await bukaTemuan(sesi, satu!);
  expect((await host.selection()).lembar).toBe('Renja');
  await terapkan(sesi, 'Perbaikan', kumpulkanAman([satu!]));
  expect(sesi.periksa.nilai.tampilan).toBe('rincian');
  expect(sesi.periksa.nilai.dipilih?.lembar).toBe('Renstra');
  expect((await host.selection()).lembar).toBe('Renstra');
  await terapkan(sesi, 'Perbaikan', kumpulkanAman(sesi.periksa.nilai.hasil!.temuan));
  expect(sesi.periksa.nilai.tampilan).toBe('daftar');
});

test('abaikan tersimpan di buku kerja dan berlaku bagi sesi berikutnya', async () => {
  await periksaSekarang(sesi, 'buku');
  await abaikan(sesi, 'PGU-001|Renja', 'Sesuai berita acara');
  expect(jumlahTemuan()).toBe(1);
  const baru = buatSesi({ ...sesi, host: new HostMemori(host.dokumen) });
  await new Promise((lanjut) => setTimeout(lanjut, 0));
  await periksaSekarang(baru, 'buku');
  expect(baru.periksa.nilai.hasil?.diabaikan).toHaveLength(1);
});

test('tandai dan hapus tanda', async () => {
  await periksaSekarang(sesi, 'buku');
  await tandai(sesi, sesi.periksa.nilai.hasil!.temuan);
  expect(host.dokumen.tanda.map((t) => t.lembar)).toEqual(['Renja', 'Renstra']);
  await hapusTanda(sesi);
  expect(host.dokumen.tanda).toEqual([]);
});
