import { matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';

const LEMBAR = susunan(`
| Tabel T-C.31 Reviu terhadap Rancangan Awal RKPD Tahun 2026
| No | Rancangan Awal RKPD | < | < | < | < | Hasil Analisis Kebutuhan | < | < | < | < | Catatan Penting
| ^ | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Pagu Indikatif (Rp) | Program/Kegiatan | Lokasi | Indikator Kinerja | Target Capaian | Kebutuhan Dana (Rp) | ^
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
| 1 | Program Rehabilitasi Sosial | Kota Metro | Persentase PPKS | 90 % | 310000000 | Program Rehabilitasi Sosial | Kota Metro | Persentase PPKS | 95 % | 400000000
| | Kegiatan Rehabilitasi Sosial Dasar | Kota Metro | Jumlah PPKS | 48 Orang | 310000000 | Kegiatan Rehabilitasi Sosial Dasar | Kota Metro | Jumlah PPKS | 60 Orang | 400000000`);

test('rancangan awal di kiri, hasil analisis di kanan', () => {
  const t = satuTabel(LEMBAR);
  expect(t.formulir.id).toBe('t-c-31');
  expect(petaKolom(t)).toBe(
    'A nomor, B uraian, C lokasi, D indikator, E target, F pagu, G uraian-kebutuhan, H lokasi-kebutuhan, ' +
      'I indikator-kebutuhan, J target-kebutuhan, K kebutuhan-dana, L keterangan',
  );
});

test('kedua kolom uang dijumlah menurut tingkat di kiri', () => {
  const m = matriksDari(LEMBAR);
  expect(m.kolomDijumlah.map((k) => k.id)).toEqual(['pagu', 'kebutuhan-dana']);
  expect(m.akar[0]!.anak).toHaveLength(1);
});
