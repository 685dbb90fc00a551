import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Lampiran LAKIP Dinas Sosial Metro 2022: kode di lima kolom, nol hilang, kode kegiatan "2.01". */
const KEPALA = `
| KODE | < | < | < | < | MISI/TUJUAN/SASARAN/PROGRAM PEMBANGUNAN DAERAH | INDIKATOR KINERJA (tujuan/impact/outcome) | KONDISI KINERJA AWAL RPJMD (Tahun 0) | CAPAIAN KINERJA PROGRAM DAN KERANGKA PENDANAAN | < | < | < | < | < | < | < | < | < | < | < | PERANGKAT DAERAH PENANGGUNG JAWAB
| ^ | < | < | < | < | ^ | ^ | ^ | Tahun 1 | < | Tahun 2 | < | Tahun 3 | < | Tahun 4 | < | Tahun 5 | < | Kondisi Kinerja pada Akhir Periode RPJMD | < | ^
| ^ | < | < | < | < | ^ | ^ | ^ | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | Target | Rp | ^`;
const NOMOR = '| 1 | < | < | < | < | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17';
const isi = (program: string): string => `
| 1 | 06 | 06 | | | Program Penanganan Bencana | Persentase Pemenuhan Kebutuhan Dasar | 10% | 20% | ${program} | 40% | 345000000 | 50% | 360000000 | 60% | 375000000 | 70% | 250000000 | 100% | 250000000 | Dinas Sosial
| 1 | 6 | 6 | 2.01 | | Perlindungan Sosial Korban Bencana Alam dan Sosial | Jumlah Korban Bencana | 1200 Jiwa | 1000 Jiwa | 100.000.000 | 500 Jiwa | 250.000.000 | 500 Jiwa | 250.000.000 | 500 Jiwa | 250.000.000 | 500 Jiwa | 250.000.000 | 500 Jiwa | 250.000.000 | Dinas Sosial
| 1 | 06 | 06 | 2.02 | | Penyelenggaraan Pemberdayaan Masyarakat | Jumlah Peserta | | 1 wilayah | 80.000.000 | 2 wilayah | 95.000.000 | 2 wilayah | 110.000.000 | 2 wilayah | 125.000.000
| 1 | 06 | 06 | 2.02 | 01 | Kampung Siaga Bencana | Jumlah kampung siaga bencana | 0 | | 40.000.000 | | 50.000.000 | | 60.000.000 | | 70.000.000
| 1 | 06 | 06 | 2.02 | 02 | Taruna Siaga Bencana | Jumlah Peserta Pelatihan TAGANA | 0 | 15 org | 40.000.000 | 20 org | 45.000.000 | 25 org | 50.000.000 | 30 | 55.000.000`;

const lembar = (program = '180000000'): ReturnType<typeof susunan> =>
  susunan(`${KEPALA}\n${NOMOR}${isi(program)}`);

test('LAKIP Metro: kode lima kolom, "Tahun 1" ... "Tahun 5", kondisi akhir', () => {
  const t = satuTabel(lembar());
  expect(t.formulir.id).toBe('t-c-14');
  expect(t.kolom[0]!.kolom).toEqual([0, 1, 2, 3, 4]);
  expect(petaKolom(t)).toMatch(
    /^A kode, F uraian, G indikator, H baseline, I target-n, J pagu-n, .*Q target-n\+4, R pagu-n\+4, S target-akhir, T pagu-akhir, U penanggung-jawab$/,
  );
});

test('pohon dari kode terbelah, jumlah tiap tahun diperiksa', () => {
  expect(gambarPohon(matriksDari(lembar()))).toEqual([
    'program 1.06.06',
    '  kegiatan 1.06.06.2.01',
    '  kegiatan 1.06.06.2.02',
    '    sub kegiatan 1.06.06.2.02.01',
    '    sub kegiatan 1.06.06.2.02.02',
  ]);
  expect(jalankanAturan(JUMLAH_INDUK, lembar())).toEqual([]);
  expect(jalankanAturan(JUMLAH_INDUK, lembar('189000000'))).toMatchObject([
    { sel: 'J5', seharusnya: 180_000_000 },
  ]);
});

test('judul berulang di halaman berikut menyambung tabel yang sama', () => {
  const dua = susunan(`${KEPALA}\n${NOMOR}${isi('180000000')}${KEPALA}\n${NOMOR}
| 1 | 06 | 07 | | | Program Pengelolaan Taman Makam Pahlawan | Penyelenggaraan | 100% | 100% | 377.000.000 | 100% | 395.000.000 | 100% | 415.000.000 | 100% | 436.000.000 | 100% | 458.000.000 | 100% | - | Dinas Sosial`);
  expect(satuTabel(dua).bagian).toHaveLength(2);
});
