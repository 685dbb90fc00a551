import fc from 'fast-check';
import { buatXlsx } from '../../xlsx/buat-xlsx';
import { bacaPengaturan } from '../../xlsx/pengaturan';
import { tulisXlsx } from '../../xlsx/tulis-xlsx';
import { bandingPaket } from './banding-paket';
import { bukuLengkap } from './buku-lengkap';

const kosong = buatXlsx([{ nama: 'Renja', baris: [] }]);

test('ditulis, diganti, dihapus; hanya bagiannya sendiri yang berubah', async () => {
  const asal = await bukuLengkap();
  const satu = tulisXlsx(asal, { pengaturan: { abaikan: '["PGU-001"]', tahun: '2026' } });
  expect(bandingPaket(asal, satu)).toMatchObject({
    baru: ['customXml/item2.xml'], hilang: [], berubah: ['xl/_rels/workbook.xml.rels'], dipadatkanUlang: [],
  }); // prettier-ignore
  const dua = tulisXlsx(satu, { pengaturan: { tahun: '2027', abaikan: null } });
  expect(bandingPaket(satu, dua)).toMatchObject({ baru: [], hilang: [], berubah: ['customXml/item2.xml'] });
  expect([...bacaPengaturan(dua)]).toEqual([['tahun', '2027']]);
});

test('buku kerja tanpa pengaturan', () => {
  expect(bacaPengaturan(kosong).size).toBe(0);
  expect(tulisXlsx(kosong, { pengaturan: { a: null } })).toEqual(kosong);
});

test('kunci dan isi apa pun kembali persis', () => {
  const teks = fc
    .string({ unit: 'binary' })
    .filter((isi) => !/[\ud800-\udfff\ufffe\uffff]/.test(isi) && !isi.includes('\r\n'));
  fc.assert(
    fc.property(fc.dictionary(teks, teks, { maxKeys: 5 }), (pengaturan) => {
      const hasil = bacaPengaturan(tulisXlsx(kosong, { pengaturan }));
      expect([...hasil].sort()).toEqual(Object.entries(pengaturan).sort());
    }),
    { numRuns: 200, seed: 7 },
  );
});
