import { SEMUA_ATURAN } from '../../core/aturan/semua';

/** Settings, ignores and baselines hold ids and slugs: they never change, and severity only with a reason. */
const TETAP = `
STR-001 angka-tak-terbaca peringatan
STR-002 tabel-tak-dikenal info
STR-003 angka-teks peringatan
STR-004 spasi-liar info
RMS-001 nilai-galat galat
RMS-002 ketikan-di-antara-rumus peringatan
RMS-003 rentang-jumlah galat
RMS-004 rumus-beku peringatan
RMS-005 hitungan-nomor-kolom galat
KOD-001 kode-rusak galat
KOD-002 kode-di-luar-nomenklatur galat
KOD-003 kode-lama peringatan
KOD-004 kode-bukan-teks peringatan
KOD-005 kode-ganda galat
KOD-006 kode-tidak-urut info
KOD-007 kode-yatim peringatan
KOD-008 kewenangan peringatan
NAM-001 nama-berbeda peringatan
IND-002 indikator-berbeda info
SAT-001 satuan-berbeda info
SAT-002 satuan-indikator peringatan
TGT-001 target-kosong peringatan
TGT-002 target-tak-terukur peringatan
TGT-003 satuan-target peringatan
TGT-004 persen-di-atas-100 peringatan
TGT-005 jumlah-triwulan peringatan
TGT-006 arah-target info
TGT-007 target-maju-kosong peringatan
PGU-001 jumlah-induk galat
PGU-002 jumlah-tabel galat
PGU-003 realisasi-di-atas-pagu galat
PGU-004 salin-baris peringatan
PGU-005 tiga-nol peringatan
PGU-006 pagu-kosong peringatan
PGU-007 pagu-maju-kosong peringatan
CAP-001 persen galat
CAP-002 predikat galat
CAP-003 pertumbuhan galat
THN-001 tahun-judul peringatan
LOK-001 lokasi-kosong peringatan
LOK-002 lokasi-salah-eja peringatan
LOK-003 kelompok-sasaran-kosong peringatan
LOK-004 tag-spm info
DNA-001 sumber-dana-kosong peringatan
DNA-002 sumber-dana-salah-eja peringatan
DNA-003 apbn-untuk-penunjang info
KSN-001 pagu-antar-dokumen peringatan
KSN-002 tidak-ada-di-acuan peringatan
KSN-003 kinerja-antar-dokumen peringatan
`;

test('id, slug, dan tingkat setiap aturan tetap', () => {
  const petunjuk = '(aturan baru? tambahkan barisnya ke TETAP; baris yang sudah ada tidak berubah)';
  const daftar = SEMUA_ATURAN.map((a) => `${a.id} ${a.slug} ${a.tingkat}`);
  expect([...daftar, petunjuk]).toEqual([...TETAP.trim().split('\n'), petunjuk]);
});

test('kelompok adalah awal id', () => {
  for (const { id, kelompok } of SEMUA_ATURAN) expect(id).toMatch(new RegExp(`^${kelompok}-\\d{3}$`));
});
