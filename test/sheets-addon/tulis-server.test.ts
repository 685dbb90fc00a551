import { nilaiSel } from '../../core/lembar/lembar';
import { HostError } from '../../panel/host';
import { bangun } from '../bantu/bangun';
import { pasanganSheets } from '../bantu/apps-script-host';
import { bukuKontrak, NAMA_ANEH, RENJA, ubah } from '../bantu/kontrak-host-bahan';

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

const buka = () => {
  const p = pasanganSheets(folder, bukuKontrak());
  return { ...p, lembar: p.skrip.buku.cari(RENJA)! };
};

test('rentang terlindungi: hanya sel di dalamnya yang ditolak', async () => {
  const { host, lembar } = buka();
  const l = await host.read(RENJA);
  lembar.terlindungi = [{ baris: 4, kolom: 2, barisAkhir: 4, kolomAkhir: 3 }];
  const hasil = await host.write([ubah(l, 4, 2, { nilai: 1 }), ubah(l, 5, 2, { nilai: 2 })]);
  expect(hasil).toMatchObject({ ditulis: 1, ditolak: [{ perubahan: { baris: 4 } }] });
  expect(hasil.ditolak[0]!.alasan).toMatch(/dilindungi/);
});

test('validasi data yang menolak satu sel tidak menggagalkan tetangganya', async () => {
  const { host, lembar } = buka();
  const l = await host.read(RENJA);
  lembar.tervalidasi = [{ baris: 4, kolom: 2, barisAkhir: 4, kolomAkhir: 2 }];
  const hasil = await host.write([3, 4, 5].map((b) => ubah(l, b, 2, { nilai: b })));
  expect(hasil.ditulis).toBe(2);
  expect(hasil.ditolak[0]!.alasan).toMatch(/validasi/);
  const baru = await host.read(RENJA);
  expect([3, 4, 5].map((b) => nilaiSel(baru, b, 2))).toEqual([3, 100, 5]);
});

test('rumus di sel berformat teks: formatnya dilepas, kalau tidak Google menampilkan rumusnya', async () => {
  const { host, lembar } = buka();
  const l = await host.read(RENJA);
  await host.write([ubah(l, 3, 0, { rumus: 'KODERAPI(A5)' })]);
  expect(lembar.di(3, 0)).toMatchObject({ rumus: 'KODERAPI(A5)', format: 'General' });
});

test('rumus memakai titik koma dan tanpa tanda desimal, sehingga berlaku di setiap lokal', async () => {
  const { host, lembar, skrip } = buka();
  const l = await host.read(RENJA);
  await host.write([ubah(l, 6, 2, { rumus: 'CAPAIAN(C5,C6,"naik",1.2)' })]);
  expect(lembar.di(6, 2).rumus).toBe('CAPAIAN(C5,C6,"naik",(12/10))');
  expect(skrip.panggilan['Range.setValues']).toBe(1);
});

test('seluruh kolom ditulis dalam banyak panggilan yang tetap', async () => {
  const panggilan = async (banyak: number): Promise<number> => {
    const { host, skrip } = buka();
    const l = await host.read('Kosong');
    await host.write(Array.from({ length: banyak }, (_, i) => ubah(l, i, 3, { nilai: '1.10', format: '@' })));
    return skrip.jumlahPanggilan;
  };
  expect(await panggilan(900)).toBe(await panggilan(9));
});

test('satu panggilan server untuk semua lembar', async () => {
  const { host, skrip } = buka();
  const [a, b] = [await host.read(RENJA), await host.read(NAMA_ANEH)];
  const sebelum = skrip.jalan;
  await host.write([ubah(a, 4, 2, { nilai: 1 }), ubah(b, 2, 2, { nilai: 2 })]);
  expect(skrip.jalan - sebelum).toBe(1);
});

test('orang lain sedang menulis: pesan jelas, tidak ada yang tertulis', async () => {
  const { host, skrip } = buka();
  const l = await host.read(RENJA);
  skrip.buku.terkunciOrangLain = true;
  await expect(host.write([ubah(l, 4, 2, { nilai: 1 })])).rejects.toThrow(/Tunggu sebentar/);
  skrip.buku.terkunciOrangLain = false;
  expect(nilaiSel(await host.read(RENJA), 4, 2)).toBe(100);
});

describe('pengaturan', () => {
  test('yang melebihi tempat ditolak dan isi lama tetap', async () => {
    const { host } = buka();
    await host.settings.set('a', 'lama');
    await host.settings.set('b', 'x'.repeat(300_000));
    const galat: unknown = await host.settings.set('a', 'y'.repeat(250_000)).catch((g: unknown) => g);
    expect(galat).toBeInstanceOf(HostError);
    expect((galat as HostError).kode).toBe('terlalu-besar');
    expect(await host.settings.get('a')).toBe('lama');
  });

  test('pasangan surogat di tepi bagian tidak terbelah', async () => {
    const { host, skrip } = buka();
    const isi = 'a'.repeat(2_899) + '😀'.repeat(2_000);
    await host.settings.set('k', isi);
    expect(await host.settings.get('k')).toBe(isi);
    for (const bagian of skrip.buku.setelan.values()) {
      expect(Buffer.from(bagian, 'utf8').toString('utf8')).toBe(bagian);
      expect(Buffer.byteLength(bagian)).toBeLessThanOrEqual(9 * 1024);
    }
  });

  test('kunci yang berawalan sama tidak saling menghapus', async () => {
    const { host, skrip } = buka();
    await host.settings.set('renja', 'x'.repeat(9_000));
    await host.settings.set('renja.lain', 'y'.repeat(9_000));
    await host.settings.set('renja', null);
    expect(await host.settings.get('renja.lain')).toBe('y'.repeat(9_000));
    expect([...skrip.buku.setelan.keys()].every((k) => k.startsWith('renja:renja.lain:'))).toBe(true);
  });
});
