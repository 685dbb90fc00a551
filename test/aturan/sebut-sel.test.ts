import { ringkasBanyak } from '../../core/aturan/ringkas-banyak';
import { ringkasSel, sebutSel } from '../../core/aturan/sebut-sel';

const sel = (banyak: number) => Array.from({ length: banyak }, (_, i) => `H${i + 1}`);

test('enam sel disebut semua, selebihnya dihitung', () => {
  expect(sebutSel([])).toBe('');
  expect(sebutSel(sel(1))).toBe('H1');
  expect(sebutSel(sel(6))).toBe('H1, H2, H3, H4, H5, H6');
  expect(sebutSel(sel(9))).toBe('H1, H2, H3, H4, H5, H6, dan 3 lagi');
});

const temuan = (banyak: number) =>
  sel(banyak).map((satu, i) => ({
    lembar: 'Renja',
    baris: i,
    kolom: 7,
    sel: satu,
    kode: '1.06.01',
    label: 'Program',
    makna: 'target',
    bukti: { tertulis: i, seharusnya: null, banyak: 1, daftarSel: '' },
    perbaikan: [{ jenis: 'pilih', keterangan: 'Tulis', perubahan: [] } as const],
  }));

test('sampai batasnya temuan tetap satu-satu', () => {
  expect(ringkasSel([], 2)).toEqual([]);
  expect(ringkasSel(temuan(2), 2)).toEqual(temuan(2));
  expect(ringkasBanyak([])).toEqual([]);
  expect(ringkasBanyak(temuan(3))).toEqual(temuan(3));
});

test('lebih dari itu satu temuan tanpa usul, yang menyebut semuanya', () => {
  const [satu, ...lain] = ringkasSel(temuan(3), 2);
  expect(lain).toEqual([]);
  expect(satu).toMatchObject({ sel: 'H1', kode: null, label: 'target', makna: 'target|banyak' });
  expect(satu!.bukti).toEqual({ tertulis: 0, seharusnya: null, banyak: 3, daftarSel: 'H1, H2, H3' });
  expect(satu!.perbaikan).toBeUndefined();
  const [banyak, ...sisa] = ringkasBanyak(temuan(4));
  expect(sisa).toEqual([]);
  expect(banyak).toMatchObject({ sel: 'H1', makna: 'target|banyak', bukti: { banyak: 4 } });
  expect(banyak!.perbaikan).toBeUndefined();
});
