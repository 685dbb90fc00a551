import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { PERSEN } from '../../core/aturan/cap-001-persen';
import { kenaliTabel } from '../../core/formulir/kenali';
import { periksa } from '../../core/validasi/periksa';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Headings as one dinas of Kota Semarang writes them: "Target" twice, "Relisasi", a note in the total's heading. */
const SEMARANG = (total: number, persen: string) => `
| SERAPAN
| No | Kode Rekening | Program/Kegiatan/Sub Kegiatan | Target | Target | Relisasi | < | < | < | Total (sudah rumus, jangan dirubah) | Persentase
| ^ | ^ | ^ | ^ | ^ | TW I | TW II | TW III | TW IV | ^ | ^
| 1 | 2.08.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | | | | | | | | |
| 1 | 2.08.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | | | | | | | | |
| 1 | 2.08.01.2.01.0001 | Penyusunan Dokumen Perencanaan | Dokumen | 4 | 1 | 1 | 1 | 1 | 4 | 100%
| 2 | 2.08.01.2.01.0002 | Koordinasi dan Penyusunan RKA | Dokumen | 2 | 0 | 1 | 1 | 0 | 2 | 100%
| 3 | 2.08.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian | Lapoaran | 6 | 1 | 2 | 1 | 1 | ${total} | ${persen}`;

test('target, empat triwulan, total, dan persentase', () => {
  const benar = susunan(SEMARANG(5, '83,33%'));
  const t = satuTabel(benar);
  expect([t.formulir.id, petaKolom(t)]).toEqual([
    'kinerja-triwulan',
    'A nomor, B kode, C uraian, D satuan, E target, F realisasi-tw1, G realisasi-tw2, H realisasi-tw3, ' +
      'I realisasi-tw4, J realisasi, K capaian',
  ]);
  expect(periksa({ nama: 'benar', lembar: [benar] }).ringkasan).toMatchObject({ galat: 0, peringatan: 0 });
});

test('persentase dan total yang salah ditemukan di selnya', () => {
  expect(jalankanAturan(PERSEN, susunan(SEMARANG(5, '95%')))).toMatchObject([
    { sel: 'K8', tertulis: 95, seharusnya: 83.33 },
  ]);
  expect(jalankanAturan(HITUNGAN_NOMOR_KOLOM, susunan(SEMARANG(6, '83,33%')))).toMatchObject([
    { sel: 'J8', tertulis: 6, seharusnya: 5 },
  ]);
});

test('persentase yang cocok dengan jumlah triwulan menggantung pada total yang salah', () => {
  const { temuan } = periksa({ nama: 'salah', lembar: [susunan(SEMARANG(6, '83,33%'))] });
  expect(temuan.filter((t) => /CAP|RMS/.test(t.aturan)).map((t) => [t.aturan, t.sel, t.sebab])).toEqual([
    ['RMS-005', 'J8', null],
    ['CAP-001', 'K8', 'RMS-005@J8'],
  ]);
});

test.each([
  [
    'dengan indikator, tanpa kode',
    `
| No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2026 | Realisasi | < | < | < | Jumlah Realisasi | Capaian (%)
| ^ | ^ | ^ | ^ | ^ | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | ^ | ^
| 1 | Meningkatnya layanan | Jumlah PPKS yang dibantu | orang | 400 | 100 | 100 | 100 | 100 | 400 | 100
| 2 | Meningkatnya peran | Jumlah PSKS | orang | 80 | 10 | 20 | 20 | 20 | 70 | 87,5`,
  ],
  [
    'nilai terakhir sebagai nilai setahun',
    `
| Kode | Program/Kegiatan/Sub Kegiatan | Indikator | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Total Realisasi | %
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS aktif | % | 90 | 20 | 45 | 60 | 90 | 90 | 100
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | Indeks layanan | indeks | 80 | 78 | 79 | 80 | 80 | 80 | 100
| 1.06.05 | PROGRAM PERLINDUNGAN SOSIAL | Jumlah keluarga | keluarga | 40 | 10 | 10 | 10 | 10 | 40 | 100`,
  ],
])('tanpa temuan: %s', (_nama, tabel) => {
  const lembar = susunan(tabel);
  expect(satuTabel(lembar).formulir.id).toBe('kinerja-triwulan');
  const { temuan } = periksa({ nama: 'benar', lembar: [lembar] });
  expect(temuan.filter((t) => t.tingkat !== 'info').map((t) => [t.aturan, t.sel, t.pesan])).toEqual([]);
});

test('tanpa jumlahnya bukan formulir ini', () => {
  const { tabel } = kenaliTabel(
    susunan(`
| Kode | Program | Satuan | Target | TW I | TW II | TW III | TW IV
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | % | 90 | 20 | 45 | 60 | 90`),
  );
  expect(tabel.map((t) => t.formulir.id)).not.toContain('kinerja-triwulan');
});
