import type { Tanda } from '../../panel/host';
import { bangun } from '../bantu/bangun';
import { pasanganSheets } from '../bantu/apps-script-host';
import { bukuKontrak, RENJA } from '../bantu/kontrak-host-bahan';

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

const tanda = (sel: string, pesan: string, tingkat: Tanda['tingkat'] = 'galat'): Tanda => ({
  lembar: RENJA,
  sel,
  tingkat,
  pesan,
});
const buka = () => {
  const p = pasanganSheets(folder, bukuKontrak());
  return { ...p, lembar: p.skrip.buku.cari(RENJA)! };
};

test('warna dan catatan pengguna diingat dan dikembalikan', async () => {
  const { host, lembar } = buka();
  Object.assign(lembar.di(3, 2), { latar: '#ffe599', catatan: 'Sesuai DPA\nlampiran 2', tebal: true });
  await host.mark([tanda('C4', 'Jumlah berbeda.')]);
  expect(lembar.di(3, 2)).toMatchObject({
    latar: '#f4cccc',
    catatan: 'Sesuai DPA\nlampiran 2\n[Renja] Jumlah berbeda.\n[Renja] warna semula #ffe599',
    tebal: true,
  });
  await host.unmark();
  expect(lembar.di(3, 2)).toMatchObject({ latar: '#ffe599', catatan: 'Sesuai DPA\nlampiran 2', tebal: true });
});

test('sel tetangga tidak disentuh: yang tanpa isi tidak menjadi putih', async () => {
  const { host, lembar } = buka();
  await host.mark([tanda('A4', 'a'), tanda('D7', 'b')]);
  expect(lembar.di(4, 1).latar).toBeNull();
  await host.unmark();
  expect([...lembar.semua()].every(({ sel }) => sel.latar === null && sel.catatan === '')).toBe(true);
});

test('beberapa temuan di satu sel: satu warna, yang terberat, semua pesan', async () => {
  const { host, lembar } = buka();
  await host.mark([
    tanda('C4', 'satu', 'info'),
    tanda('C4', 'dua', 'galat'),
    tanda('C4:D4', 'tiga', 'peringatan'),
  ]);
  expect(lembar.di(3, 2)).toMatchObject({
    latar: '#f4cccc',
    catatan: '[Renja] satu\n[Renja] dua\n[Renja] tiga',
  });
});

test('tanda ikut sel ketika baris disisipkan, dan tetap bisa dihapus', async () => {
  const { host, lembar } = buka();
  lembar.di(3, 2).latar = '#ffe599';
  await host.mark([tanda('C4', 'a')]);
  lembar.sisipBaris(1, 2);
  await host.unmark();
  expect(lembar.di(5, 2)).toMatchObject({ latar: '#ffe599', catatan: '' });
});

test('sel yang diwarnai ulang pengguna tetap berwarna pilihannya', async () => {
  const { host, lembar } = buka();
  await host.mark([tanda('C4', 'a')]);
  lembar.di(3, 2).latar = '#00ff00';
  await host.unmark();
  expect(lembar.di(3, 2)).toMatchObject({ latar: '#00ff00', catatan: '' });
});

test('menandai dua kali tidak menumpuk dan tidak lupa warna asli', async () => {
  const { host, lembar } = buka();
  lembar.di(3, 2).latar = '#ffe599';
  await host.mark([tanda('C4', 'a', 'galat')]);
  await host.mark([tanda('C4', 'b', 'info')]);
  expect(lembar.di(3, 2)).toMatchObject({ latar: '#cfe2f3', catatan: '[Renja] b\n[Renja] warna semula #ffe599' }); // prettier-ignore
  await host.unmark();
  expect(lembar.di(3, 2)).toMatchObject({ latar: '#ffe599', catatan: '' });
});

test('bagian terlindungi dilewati, yang lain tetap ditandai', async () => {
  const { host, lembar } = buka();
  lembar.terlindungi = [{ baris: 3, kolom: 0, barisAkhir: 3, kolomAkhir: 3 }];
  await host.mark([tanda('C4', 'a'), tanda('C5', 'b')]);
  expect(lembar.di(3, 2)).toMatchObject({ latar: null, catatan: '' });
  expect(lembar.di(4, 2)).toMatchObject({ latar: '#f4cccc', catatan: '[Renja] b' });
  await host.unmark();
  expect(lembar.di(4, 2)).toMatchObject({ latar: null, catatan: '' });
});

test('dua ribu tanda tersebar: banyak panggilan layanan tetap', async () => {
  const panggilan = async (banyak: number): Promise<number> => {
    const { host, skrip } = buka();
    const tingkat = ['galat', 'peringatan', 'info'] as const;
    await host.mark(Array.from({ length: banyak }, (_, i) => tanda(`${'ABCDE'[i % 5]}${i * 2 + 1}`, 'x', tingkat[i % 3]))); // prettier-ignore
    return skrip.jumlahPanggilan;
  };
  expect(await panggilan(400)).toBe(await panggilan(40));
});
