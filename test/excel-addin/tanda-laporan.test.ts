import type { BukuKerja } from '../../core/lembar/lembar';
import { hostExcel } from '../../excel-addin/host/host-excel';
import type { LembarBaru, Tanda } from '../../panel/host';
import { bukaDiExcel } from '../bantu/excel-office';
import { bukuKontrak, NAMA_ANEH, RENJA } from '../bantu/kontrak-host-bahan';

const tanda = (sel: string, lembar = RENJA): Tanda => ({ lembar, sel, tingkat: 'galat', pesan: 'x' });

/** What Excel's undo list does not survive (Microsoft's table of unsupported calls), as far as a host could use it. */
const MENGHAPUS_URUNGKAN = [
  'Lembar.Delete()', 'Lembar.Copy()', 'Lembar.Name=', 'Lembar.Position=', 'Lembar.Visibility=',
  'Lembar.Protection.Protect()', 'Lembar.Protection.Unprotect()', 'BukuKerjaExcel.InsertWorksheetsFromBase64()',
]; // prettier-ignore

describe('tanda', () => {
  test('sel berurutan menjadi satu aturan; satu sel dua temuan: yang terberat', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    const daftar = Array.from({ length: 50 }, (_, i) => tanda(`C${i + 1}`));
    await hostExcel().mark([...daftar, { ...tanda('C1'), tingkat: 'info' }]);
    const { formatBersyarat } = sesi.buku.lembar[0]!;
    expect(formatBersyarat.map((f) => f.rumus)).toEqual(['="Renja: galat"="Renja: galat"']);
  });

  test('baris bertanda yang disalin pengguna ikut bersih; aturan pengguna tinggal', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    const l = sesi.buku.lembar[0]!;
    const milikPengguna = { id: '{p}', rentang: { baris: 0, kolom: 0, barisAkhir: 9, kolomAkhir: 3 }, jenis: 'CellValue', rumus: '', latar: '#0F0', huruf: '' }; // prettier-ignore
    l.formatBersyarat.push(milikPengguna);
    const host = hostExcel();
    await host.mark([tanda('C4')]);
    l.formatBersyarat.push({ ...l.formatBersyarat[0]!, id: '{salinan}', rentang: { baris: 90, kolom: 2, barisAkhir: 90, kolomAkhir: 2 } }); // prettier-ignore
    await host.unmark();
    expect(l.formatBersyarat).toEqual([milikPengguna]);
  });

  test('lembar diganti nama setelah ditandai: tandanya tetap dapat dihapus', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    const host = hostExcel();
    await host.mark([tanda('C4')]);
    sesi.buku.lembar[0]!.isi.nama = 'Renja Perubahan';
    await host.unmark();
    expect(sesi.buku.lembar[0]!.formatBersyarat).toEqual([]);
  });

  test('lembar terlindungi disebut, lembar lain tetap ditandai dan dibersihkan', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    const host = hostExcel();
    sesi.buku.lembar[0]!.terlindungi = true;
    await expect(host.mark([tanda('C4'), tanda('C3', NAMA_ANEH)])).rejects.toMatchObject({
      kode: 'terlindungi',
      message: expect.stringContaining(RENJA),
    });
    expect(sesi.buku.lembar[1]!.formatBersyarat).toHaveLength(1);
    await host.unmark();
    expect(sesi.buku.lembar[1]!.formatBersyarat).toEqual([]);
  });

  test('Excel mati saat menandai: panel yang dibuka ulang membersihkan semuanya', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    sesi.matiSetelahAksi = 20;
    const daftar = Array.from({ length: 400 }, (_, i) => tanda(`B${i * 2 + 1}`));
    await expect(hostExcel().mark(daftar)).rejects.toMatchObject({ kode: 'gagal' });
    sesi.matiSetelahAksi = Infinity;
    expect(sesi.buku.lembar[0]!.formatBersyarat.length).toBeGreaterThan(0);
    await hostExcel().unmark();
    expect(sesi.buku.lembar[0]!.formatBersyarat).toEqual([]);
  });

  test('seribu tanda terpencar: paling banyak 12 sinkron', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    await hostExcel().mark(Array.from({ length: 1_000 }, (_, i) => tanda(`B${i * 2 + 1}`)));
    expect(sesi.sinkron).toBeLessThanOrEqual(12);
    expect(sesi.permintaanTerbesar).toBeLessThan(2_000_000);
  });
});

describe('lembar laporan', () => {
  const laporan = (tambahan: Partial<LembarBaru> = {}): LembarBaru => ({
    nama: 'Lembar Verifikasi',
    baris: [[{ nilai: 'a' }]],
    ...tambahan,
  });

  test('tautan: nama lembar dengan kutip, teks panjang, dan angka', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    const tautan = { lembar: NAMA_ANEH, sel: 'C3' };
    const panjang = 'kata "kutip" '.repeat(60);
    await hostExcel().writeReport(
      laporan({
        baris: [
          [
            { nilai: 'C3', tautan },
            { nilai: panjang, tautan },
            { nilai: 12, tautan },
          ],
        ],
      }),
    );
    const { rumus, nilai } = sesi.buku.cari('Lembar Verifikasi')!.isi;
    expect(rumus[0]![0]).toBe(`HYPERLINK("#'Rekap ''26 & <b>'!C3","C3")`);
    expect(nilai[0]).toEqual(['C3', panjang, 12]);
    for (const potong of rumus[0]![1]!.match(/"(?:[^"]|"")*"/g)!)
      expect(potong.length).toBeLessThanOrEqual(257 * 2);
  });

  test('lebar, baris beku, gaya, dan daftar pilihan', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    await hostExcel().writeReport(
      laporan({
        baris: [
          [
            { nilai: 'Kode', gaya: 'kepala' },
            { nilai: 'Satuan', gaya: 'kepala' },
          ],
          [{ nilai: '1.06' }, null],
        ],
        lebar: [20],
        beku: 1,
        pilihan: [
          { rentang: { baris: 1, kolom: 1, barisAkhir: 9, kolomAkhir: 1 }, nilai: ['Orang, bulan', '1'] },
        ],
      }),
    );
    const l = sesi.buku.cari('Lembar Verifikasi')!;
    expect(l.beku).toBe(1);
    expect(l.lebarKolom.get(0)).toBeCloseTo(108.75);
    expect(l.gaya.get('B1')).toMatchObject({ 'Font.Bold': true });
    expect(l.validasi[0]!.aturan).toEqual({ list: { inCellDropDown: true, source: '=$D$1:$D$2' } });
    expect([l.isi.nilai[0]![3], l.isi.nilai[1]![3]]).toEqual(['Orang, bulan', '1']);
    expect(l.isi.kolomTersembunyi).toEqual([3]);
  });

  test('menulis ulang mengosongkan tampilan lama juga', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    const pilihan = [{ rentang: { baris: 1, kolom: 0, barisAkhir: 1, kolomAkhir: 0 }, nilai: ['a'] }];
    const gabungan = [{ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 3 }];
    await hostExcel().writeReport(laporan({ beku: 1, pilihan, gabungan }));
    await hostExcel().writeReport(laporan());
    const l = sesi.buku.cari('Lembar Verifikasi')!;
    expect([l.beku, l.validasi, l.isi.gabungan, l.isi.kolomTersembunyi]).toEqual([0, [], [], []]);
  });

  test('struktur buku kerja dilindungi: pesan', async () => {
    bukaDiExcel(bukuKontrak()).buku.strukturTerlindungi = true;
    await expect(hostExcel().writeReport(laporan())).rejects.toMatchObject({ kode: 'terlindungi' });
  });
});

test('pemeriksaan biasa tidak memakai panggilan yang menghapus daftar Urungkan', async () => {
  const sesi = bukaDiExcel(bukuKontrak() as BukuKerja);
  const host = hostExcel();
  await host.read(RENJA);
  await host.mark([tanda('C4')]);
  await host.select(RENJA, 'C4');
  await host.writeReport({ nama: 'Lembar Verifikasi', baris: [[{ nilai: 'a' }]] });
  await host.writeReport({ nama: 'Lembar Verifikasi', baris: [[{ nilai: 'b' }]] });
  await host.settings.set('renja.uji', '1');
  await host.unmark();
  expect(MENGHAPUS_URUNGKAN.filter((nama) => sesi.dipakai.has(nama))).toEqual([]);
  expect([...sesi.dipakai].filter((nama) => /Local|GetRanges/.test(nama))).toEqual([]);
});

test('pilihan ganda atau bagan: sel aktif', async () => {
  const sesi = bukaDiExcel(bukuKontrak());
  sesi.buku.pilihan = { baris: 4, kolom: 2, barisAkhir: 6, kolomAkhir: 2 };
  sesi.buku.pilihanGanda = true;
  expect(await hostExcel().selection()).toEqual({
    lembar: RENJA,
    rentang: { baris: 4, kolom: 2, barisAkhir: 4, kolomAkhir: 2 },
  });
});
