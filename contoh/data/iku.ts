import { barisTabel } from './tabel';

/**
 * Indikator Kinerja Utama 2026 (Bab II) and Tabel 3.2 (Bab III), with what they really say: 97,20 of 97,7 called
 * 100%, the same for 97,20 of 100; a target of 97,7 % here and 95,3% there; a falling 22,10 % after 22,8%.
 * Words torn over the lines of narrow cells and blanks inside numbers ("93,0 3") are put together again.
 */
export const IKU = {
  judul: ['INDIKATOR KINERJA UTAMA (IKU) TAHUN 2026', 'DINAS SOSIAL KOTA METRO'],
  kepala: [
    'No',
    'Sasaran Strategis',
    'Indikator Kinerja',
    'Target',
    'Realisasi',
    '% Capaian Kinerja',
    'Target Akhir Renstra',
    '% Thdp target akhir Renstra',
  ],
  baris: barisTabel(`
1 | Meningkatnya Perlindungan dan Pemenuhan Hak Masyarakat Terhadap Hidup Layak | Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) Yang Mendapat Pelayanan Sosial | 97,7 % | 97,20% | 100% | 100% | 100%
`),
};

export const TUJUAN_SASARAN = {
  judul: ['Tabel 3.2', 'Tujuan, Sasaran dan Indikator Renstra Dinas Sosial Kota Metro Tahun 2025-2029'],
  kepala: {
    tunggal: ['NSPK DAN SASARAN RPJMD YANG RELEVAN', 'Tujuan', 'Sasaran', 'Indikator', 'Baseline 2024'],
    target: 'Target TAHUN',
    tahun: [2025, 2026, 2027, 2028, 2029, 2030],
  },
  baris: barisTabel(`
NSPK: Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial | T1. Terwujudnya Pelayanan Sosial yang Optimal dan Inklusif |  | T1: Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang mendapat pelayanan sosial | 95% | 95% | 95,3% | 95,7 % | 95,9 % | 96% | 96,2%
Sasaran RPJMD Misi Ke 3: Meningkatnya Perlindungan dan Pemenuhan Hak masyarakat terhadap hidup layak |  | S1: Meningkatnya Pelayanan Publik Bidang Sosial | S1.1 Nilai Pelayanan Publik berdasarkan Survey Kepuasan Masyarakat | 90,78 | 91,23 | 91,68 | 92,13 | 92,58 | 93,03 | 93,48
 |  | S2: Meningkatnya Layanan Perlindungan Sosial Tepat guna dan Tepat Sasaran | S2.1 Cakupan Perlindungan Sosial Bagi Keluarga Miskin dan Rentan (IKD) | - | 22,6% | 22,8% | 22,10 % | 22,11 | 22,12% | 22,13
`),
};
