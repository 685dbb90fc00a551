import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KAMUS_BAWAAN } from '../../../core/nomenklatur/bawaan/bawaan';
import { pasangKamus } from '../../../core/nomenklatur/terpasang';
import type { BukuKerja } from '../../../core/lembar/lembar';
import type { BacaBerkas } from '../../../panel/logika/lingkungan';
import { kamusDipakai } from '../../../panel/logika/kamus-panel';
import { pasangBerkas } from '../../../panel/logika/pasang-kamus';
import { hapusPembanding, tambahPembanding } from '../../../panel/logika/pembanding';
import { periksaSekarang } from '../../../panel/logika/tindakan-periksa';
import { susunBerkas } from '../../../cli/kamus-susun';
import { bacaBerkas } from '../../../xlsx/baca-berkas';
import { bacaXlsx } from '../../../xlsx/baca-xlsx';
import { ujiBilaAda } from '../../bantu/data-bersama';
import { daftarResmi, xlsxDari } from '../daftar-resmi';
import { gudangUji, sesiUji } from '../sesi-uji';
import { lembarUji } from '../temuan-uji';

const KOSONG: BukuKerja = { nama: 'u', lembar: [lembarUji('A', [])] };
const CONTOH = readFileSync(join(__dirname, '../../../contoh/renja-dinsos-metro-2026.xlsx'));
const kabar = (sesi: ReturnType<typeof sesiUji>['sesi']): string => sesi.umum.nilai.kabar?.teks ?? '';

describe('daftar resmi dari .xlsx', () => {
  afterEach(() => pasangKamus([]));

  test('terpasang, tersimpan, dengan ringkasan isinya', async () => {
    const gudang = gudangUji();
    const { sesi } = sesiUji(KOSONG, { gudang, bacaBerkas });
    await pasangBerkas(sesi, new File([daftarResmi()], 'nomenklatur-2031.xlsx'));
    expect(kabar(sesi)).toBe('Kamus 2031 terpasang: 3 sub kegiatan.');
    expect(kamusDipakai(sesi).versi).toBe('2031');
    expect(gudang.isi.map((k) => k.keterangan.sumber)).toEqual(['nomenklatur-2031.xlsx']);
    expect(sesi.umum.nilai.kamusBaru).toMatchObject({
      versi: '2031',
      ringkasan: {
        kabkot: 3,
        prov: 0,
        satuanBerspasi: 1,
        aneh: [expect.stringContaining('tanpa indikator')],
      },
    });
    expect(sesi.umum.nilai.kerja).toBeNull();
  });

  test.each([
    ['berkas lain', xlsxDari('Rekap', [['Nama', 'Jumlah'], ['a', 1]]), /^x\.xlsx bukan daftar nomenklatur\. Kolom yang diharapkan: daftar SIPD-RI/], // prettier-ignore
    ['bukan .xlsx', 'a;b\n1;2', /^Berkas ini bukan \.xlsx/],
    ['kosong', '', /^Berkas ini kosong/],
  ])('%s ditolak dengan alasan dan tidak mengganti kamus', async (_, isi, pesan) => {
    const gudang = gudangUji();
    const { sesi } = sesiUji(KOSONG, { gudang, bacaBerkas });
    await pasangBerkas(sesi, new File([isi], 'x.xlsx'));
    expect(kabar(sesi)).toMatch(pesan);
    expect(gudang.isi).toEqual([]);
    expect(kamusDipakai(sesi)).toBe(KAMUS_BAWAAN);
  });

  test('bisa dibatalkan selagi membaca', async () => {
    const { sesi } = sesiUji(KOSONG, {
      bacaBerkas: async (isi, nama, kemajuan) => {
        for (let i = 0; i < 9; i++) await kemajuan(i / 9);
        sesi.umum.nilai.kerja!.batalkan();
        for (let i = 0; i < 9; i++) await kemajuan(1);
        return bacaBerkas(isi, nama, kemajuan);
      },
    });
    await pasangBerkas(sesi, new File([daftarResmi()], 'n-2031.xlsx'));
    expect(sesi.umum.nilai).toMatchObject({ kerja: null, kabar: null, kamusBaru: null });
    expect(kamusDipakai(sesi)).toBe(KAMUS_BAWAAN);
  });

  ujiBilaAda('daftar 2027: sama dengan hasil perintah renja', ['data', 'nomenklatur', 'nomenklatur-2027.xlsx'], async (jalur) => {
    const gudang = gudangUji();
    const { sesi } = sesiUji(KOSONG, { gudang, bacaBerkas });
    await pasangBerkas(sesi, new File([readFileSync(jalur)], 'nomenklatur-2027.xlsx'));
    const cli = susunBerkas(jalur);
    expect(gudang.isi[0]).toEqual(cli.kamus);
    expect(sesi.umum.nilai.kamusBaru!.ringkasan).toEqual(cli.ringkasan);
  }); // prettier-ignore
});

describe('pembanding', () => {
  const buku = bacaXlsx(CONTOH, 'contoh.xlsx');
  const renja = { ...buku, lembar: buku.lembar.filter((l) => l.nama === 'Renja 2026') };
  const banding = (sesi: ReturnType<typeof sesiUji>['sesi']): number =>
    sesi.periksa.nilai.hasil!.temuan.filter((t) => t.aturan.startsWith('KSN-')).length;

  test('temuan antardokumen muncul setelah ditambah dan hilang setelah dihapus', async () => {
    const { sesi } = sesiUji(renja, { bacaBerkas });
    await periksaSekarang(sesi, 'buku');
    const semula = banding(sesi);
    await tambahPembanding(sesi, new File([CONTOH], 'Renstra 2025-2029.xlsx'));
    expect(sesi.periksa.nilai.pembanding).toMatchObject([{ buku: { nama: 'Renstra 2025-2029.xlsx' } }]);
    expect(banding(sesi)).toBeGreaterThan(semula);
    await tambahPembanding(sesi, new File([CONTOH], 'Renstra 2025-2029.xlsx'));
    expect(sesi.periksa.nilai.pembanding).toHaveLength(1);
    await hapusPembanding(sesi, 'Renstra 2025-2029.xlsx');
    expect(sesi.periksa.nilai.pembanding).toEqual([]);
    expect(banding(sesi)).toBe(semula);
  });

  test('berkas tanpa tabel disebut; yang tidak terbaca tidak ditambah', async () => {
    const { sesi } = sesiUji(renja, { bacaBerkas });
    await tambahPembanding(sesi, new File([xlsxDari('S', [['Surat tugas']])], 'surat.xlsx'));
    expect(kabar(sesi)).toMatch(/surat\.xlsx, jadi tidak ada yang bisa dibandingkan/);
    expect(sesi.periksa.nilai.pembanding).toMatchObject([{ tabel: 0 }]);
    await tambahPembanding(sesi, new File(['x'], 'rusak.xlsx'));
    expect(kabar(sesi)).toMatch(/bukan \.xlsx/);
    expect(sesi.periksa.nilai.pembanding).toHaveLength(1);
  });

  test('dua berkas sekaligus: yang kedua tidak menyela yang pertama', async () => {
    const lambat: BacaBerkas = async (isi, nama, kemajuan) => {
      await new Promise((lanjut) => setTimeout(lanjut, 5));
      return bacaBerkas(isi, nama, kemajuan);
    };
    const { sesi } = sesiUji(renja, { bacaBerkas: lambat });
    const satu = tambahPembanding(sesi, new File([CONTOH], 'a.xlsx'));
    await tambahPembanding(sesi, new File([CONTOH], 'b.xlsx'));
    await satu;
    expect(sesi.periksa.nilai.pembanding.map((p) => p.buku.nama)).toEqual(['a.xlsx']);
  });
});
