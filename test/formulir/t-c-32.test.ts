import { petaKolom, satuTabel, susunan } from '../bantu/susunan';

const KEPALA = `
| TABEL
| Usulan Program dan Kegiatan dari para pemangku kepentingan Tahun 2026
| No. | Program / Kegiatan | Lokasi | Indikator Kinerja | Besaran / Volume | Catatan
| 1 | 2 | 3 | 4 | 5 | 6`;

test('Renja Metro 2026: tidak ada usulan', () => {
  const t = satuTabel(
    susunan(`${KEPALA}\n| - | TIDAK ADA USULAN MASYARAKAT | - | - | - | -\n| - | - | - | - | - | -`),
  );
  expect(t.formulir.id).toBe('t-c-32');
  expect(petaKolom(t)).toBe('A nomor, B uraian, C lokasi, D indikator, E volume, F keterangan');
});

test('volume dan satuan terpisah', () => {
  const t = satuTabel(
    susunan(`
| No | Usulan Kegiatan | Lokasi | Indikator Kinerja | Volume | Satuan | Catatan
| 1 | Bantuan alat bantu disabilitas | Kel. Iringmulyo | Jumlah penerima | 12 | Orang | Musrenbang`),
  );
  expect(t.formulir.id).toBe('t-c-32');
  expect(petaKolom(t)).toMatch(/E volume, F satuan/);
});
