import { catatanTanda } from '../../workbench/catatan-tanda';

const tanda = (sel: string, pesan: string, lembar = 'Renja') => ({ lembar, sel, pesan, tingkat: 'galat' }) as const; // prettier-ignore

test('satu catatan per sel, tanpa warna; rentang di sel pertamanya', () => {
  const hasil = catatanTanda([
    tanda('B2', 'Kode ganda.'),
    tanda('B2', 'Nama berbeda.'),
    tanda('C3:C9', '7 sel kosong.'),
    tanda('B2', 'Lain.', 'IKU'),
    tanda('bukan alamat', 'x'),
  ]);
  expect(hasil).toEqual([
    { lembar: 'Renja', baris: 1, kolom: 1, catatan: 'Kode ganda.\nNama berbeda.' },
    { lembar: 'Renja', baris: 2, kolom: 2, catatan: 'C3:C9: 7 sel kosong.' },
    { lembar: 'IKU', baris: 1, kolom: 1, catatan: 'Lain.' },
  ]);
});
