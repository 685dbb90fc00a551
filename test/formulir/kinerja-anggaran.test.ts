import { PERSEN } from '../../core/aturan/cap-001-persen';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { REALISASI_DI_ATAS_PAGU } from '../../core/aturan/pgu-003-realisasi-di-atas-pagu';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const SASARAN = (serapan: number, total = 130_000_000) => `
| No | Sasaran Strategis | Indikator Kinerja | Kinerja | < | < | Anggaran | < | <
| ^ | ^ | ^ | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
| 1 | Meningkatnya layanan | Persentase PPKS | 95 | 90 | 94,74 | 60000000 | 50000000 | 83,33
| 2 | Meningkatnya peran | Persentase PSKS | 90 | 60 | 66,67 | 70000000 | 70000000 | ${serapan}
| | JUMLAH | | | | | ${total} | 120000000 | 92,31`;

test('kinerja dan anggaran tiap sasaran', () => {
  const t = satuTabel(susunan(SASARAN(100)));
  expect([t.formulir.id, petaKolom(t)]).toEqual([
    'kinerja-anggaran',
    'A nomor, B sasaran, C indikator, D target, E realisasi, F capaian, G pagu, H realisasi-uang, I serapan',
  ]);
  for (const aturan of [PERSEN, JUMLAH_TABEL, REALISASI_DI_ATAS_PAGU])
    expect(jalankanAturan(aturan, susunan(SASARAN(100)))).toEqual([]);
  expect(jalankanAturan(PERSEN, susunan(SASARAN(90)))).toMatchObject([{ sel: 'I4', seharusnya: 100 }]);
  expect(jalankanAturan(JUMLAH_TABEL, susunan(SASARAN(100, 131_000_000)))).toMatchObject([
    { sel: 'G5', seharusnya: 130_000_000 },
  ]);
});

const REKAP = (nama: string, persen: number, total = 130_000_000, ekor = '') => `
| No | ${nama} | Anggaran (Rp) | Realisasi Keuangan (Rp) | Keuangan (%) ${ekor && '| Fisik (%)'}
| 1 | Bagian Satu | 60000000 | 50000000 | 83,33 ${ekor}
| 2 | Bagian Dua | 70000000 | 70000000 | ${persen} ${ekor}
| | JUMLAH | ${total} | 120000000 | 92,31 ${ekor}`;

test.each([
  ...['Perangkat Daerah', 'OPD', 'Sumber Dana', 'Sumber Pendanaan', 'Jenis Belanja', 'Kelompok Belanja'],
  ...['Kecamatan', 'Bidang', 'Uraian', 'Komponen'],
])('rekap per %s', (nama) => {
  for (const ekor of ['', '| 95']) {
    expect(jalankanAturan(PERSEN, susunan(REKAP(nama, 100, undefined, ekor)))).toEqual([]);
    expect(jalankanAturan(PERSEN, susunan(REKAP(nama, 90, undefined, ekor)))).toMatchObject([
      { sel: 'E3', seharusnya: 100 },
    ]);
    expect(jalankanAturan(JUMLAH_TABEL, susunan(REKAP(nama, 100, 131_000_000, ekor)))).toMatchObject([
      { sel: 'C4', seharusnya: 130_000_000 },
    ]);
  }
});

test('target tahun depan di samping capaian tahun ini bukan target akhir Renstra', () => {
  const t = satuTabel(
    susunan(`
| No | Indikator Kinerja Utama | Target TA 2025 | Realisasi TA 2025 | Capaian (%) | Target TA 2026
| 1 | Persentase PPKS | 95 | 90 | 94,74 | 96
| 2 | Persentase PSKS | 90 | 60 | 66,67 | 91`),
  );
  expect(petaKolom(t)).toBe('A nomor, B indikator, C target, D realisasi, E capaian');
});
