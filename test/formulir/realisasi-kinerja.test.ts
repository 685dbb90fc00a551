import { PERSEN } from '../../core/aturan/cap-001-persen';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

test('LAKIP Metro 2022: judul tersingkat, tingkat dari kata, nomor kolom 7 terlewat', () => {
  const lembar = susunan(`
| N O | URUSAN PEMERINTAHAN | ORGANISASI PERANGKAT DAERAH PELAKSANA | KEBIJAKAN | URAIAN PROG/KEG/ SUB KEGIATAN | INDIKATOR KINERJA | TARGET KINERJA | REALISASI
| 1 | 2 | 3 | 4 | 5 | 6 | 8 |
| | 1.6 | Dinas Sosial | Permendagri Nomor 90 Tahun 2019 | 1. Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota
| | | | | Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Tersusunnya dokumen perencanaan dan penganggaran | 100 % | 163,06 %
| | | | | Sub Kegiatan Penyusunan Dokumen Perencanaan Perangkat Daerah | Jumlah Dokumen | 2 Dokumen | 2 Dokumen
| | | | | Sub Kegiatan Evaluasi Kinerja Perangkat Daerah | Jumlah Laporan | 2 Dokumen | Lakip dan LKPJ`);
  const t = satuTabel(lembar);
  expect(t.formulir.id).toBe('realisasi-kinerja');
  expect(petaKolom(t)).toBe(
    'A nomor, B urusan, C pelaksana, D kebijakan, E uraian, F indikator, G target, H realisasi',
  );
  expect(gambarPohon(matriksDari(lembar)).map((b) => b.slice(0, 24))).toEqual(
    [
      'program 1. Program Penun',
      '  kegiatan Kegiatan Pere',
      '    sub kegiatan Sub Kegia',
      '    sub kegiatan Sub Kegia',
    ].map((b) => b.slice(0, 24)),
  );
});

test('dengan kode dan persen capaian', () => {
  const gambar = (capaian: string): string => `
| Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat
| 1.06.02 | Program Pemberdayaan Sosial | Persentase PSKS | % | 80 | 78 | ${capaian} | Sangat Tinggi
| 1.06.02.2.03 | Pengembangan Potensi | Jumlah PSKS | Orang | 100 | 90 | 90 | Tinggi`;
  expect(satuTabel(susunan(gambar('97,5'))).formulir.id).toBe('realisasi-kinerja');
  expect(jalankanAturan(PERSEN, susunan(gambar('97,5')))).toEqual([]);
  expect(jalankanAturan(PERSEN, susunan(gambar('100')))).toMatchObject([{ sel: 'G2', seharusnya: 97.5 }]);
});
