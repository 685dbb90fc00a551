import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import type { Lembar } from '../../core/lembar/lembar';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const RENJA = (kode: string, pagu = 'Pagu Indikatif (Rp)', target = 'Target 2026'): string => `
| RENCANA KERJA DINAS SOSIAL KOTA METRO TAHUN 2026
| No |${kode} Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Program/Kegiatan/Sub Kegiatan | Target Akhir Periode Renstra OPD | Realisasi Capaian Renja OPD Tahun 2022 | Prakiraan Capaian Target Renja OPD Tahun 2023 | ${target} | ${pagu} | Lokasi | Sumber Dana | Prioritas | < | Kelompok Sasaran | Prakiraan Maju Rencana Tahun 2027 | < | Perangkat Daerah Penanggung Jawab
| ^ |${kode === '' ? '' : ' ^ |'} ^ | ^ | ^ | ^ | ^ | ${target.includes('|') ? 'Volume | Satuan' : '^'} | ^ | ^ | ^ | Nasional | Daerah | ^ | Target | ${pagu} | ^`;
const ISI: readonly (readonly [kode: string, nama: string, pagu: number])[] = [
  ['1.06.02', 'Program Pemberdayaan Sosial', 50],
  ['1.06.02.2.02', 'Kegiatan Pengumpulan Sumbangan', 20],
  ['1.06.02.2.02.0001', 'Sub Kegiatan Koordinasi', 20],
  ['1.06.02.2.03', 'Kegiatan Pengembangan Potensi', 30],
];
const POHON = ['program', '  kegiatan', '    sub kegiatan', '  kegiatan'];
const tingkat = (lembar: Lembar): string[] =>
  gambarPohon(matriksDari(lembar)).map((b) => /^ *(sub kegiatan|\S+)/.exec(b)![0]);

/** The 17 columns with other cells for code, name, target, and amount. */
function renja(
  kepala: string,
  sel: (kode: string, nama: string) => string,
  { target = '100 %', uang = (juta: number): string => `${juta}000000` } = {},
): Lembar {
  const baris = ISI.map(
    ([kode, nama, pagu], i) =>
      `| ${i + 1} | ${sel(kode, nama)} | Indikator | 100 % | 90 % | 95 % | ${target} | ${uang(pagu)} | Kota Metro | APBD | | | Warga | 100 % | ${uang(pagu)} | Dinas Sosial`,
  );
  return susunan([kepala, ...baris].join('\n'));
}

const LIMA = ' Kode | < | < | < | < |';
const lima = (kode: string): string => {
  const s = kode.split('.');
  return [s[0], s[1], s[2], s[3] ? `${s[3]}.${s[4]}` : '', s[5] ?? ''].join(' | ');
};

test.each([
  ['kode di kolomnya', renja(RENJA(' Kode |'), (k, n) => `${k} | ${n}`)],
  ['kode dan nama dalam satu sel', renja(RENJA(''), (k, n) => `${k} - ${n}`)],
  ['kode terbelah lima kolom', renja(RENJA(LIMA).replace(' ^ | ^ | ^ |', ' ^ | < | < | < | < | ^ | ^ |'), (k, n) => `${lima(k)} | ${n}`)], // prettier-ignore
  ['hanya nama', renja(RENJA(''), (_k, n) => n)],
  [
    'angka bergaya Inggris',
    renja(RENJA(' Kode |'), (k, n) => `${k} | ${n}`, { uang: (j) => `${j},000,000` }),
  ],
  [
    'angka bertitik dan Rp',
    renja(RENJA(' Kode |'), (k, n) => `${k} | ${n}`, { uang: (j) => `Rp${j}.000.000,00` }),
  ],
  ['volume dan satuan', renja(RENJA(' Kode |', undefined, 'Target 2026 | <'), (k, n) => `${k} | ${n}`, { target: '12 | Orang' })], // prettier-ignore
  ['uang dalam juta', renja(RENJA(' Kode |', 'Pagu Indikatif (Rp juta)'), (k, n) => `${k} | ${n}`, { uang: (j) => `${j},5` })], // prettier-ignore
])('Renja 17 kolom: %s', (_judul, lembar) => {
  const t = satuTabel(lembar);
  expect(t.formulir.id).toBe('renja-17');
  expect(t.tahun).toBe(2026);
  expect(t.keyakinan).toBeGreaterThan(0.85);
  expect(tingkat(lembar)).toEqual(POHON);
  const peta = petaKolom(t).replace(/\b[A-Z]{1,2} /g, '');
  expect(peta).toMatch(/uraian, indikator, target-renstra, realisasi-n-2, prakiraan-n-1, target-n, /);
  expect(peta).toMatch(/pagu-n, lokasi, sumber-dana, prioritas-nasional, prioritas-daerah, kelompok-sasaran, target-n\+1, pagu-n\+1, penanggung-jawab$/); // prettier-ignore
});

test('uang di judul "(Rp juta)": satuannya dicatat, angkanya tetap seperti tertulis', () => {
  const m = matriksDari(renja(RENJA(' Kode |', 'Pagu Indikatif (Rp juta)'), (k, n) => `${k} | ${n}`));
  expect(m.kolomBerid('pagu-n')!.tabel.skala).toBe(1e6);
  expect(m.baris[0]!.angka(m.kolomBerid('pagu-n')!)).toBe(50_000_000);
});

test('baris tersembunyi ikut dijumlah', () => {
  const lembar = renja(RENJA(' Kode |'), (k, n) => `${k} | ${n}`);
  expect(jalankanAturan(JUMLAH_INDUK, { ...lembar, barisTersembunyi: [5, 6] })).toEqual([]);
});

const RENSTRA = ['2026', '2027', '2028', '2029', '2030'];

test.each([
  ['Target | Pagu', '(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08) | (09) | (10) | (11) | (12) | (13) | (14) | (15)'], // prettier-ignore
  ['K | Rp', '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15'],
])('Renstra 15 kolom: %s', (pasangan, nomor) => {
  const t = satuTabel(
    susunan(`
| BIDANG URUSAN/PROGRAM/OUTCOME/KEGIATAN/SUBKEGIATAN/OUTPUT | INDIKATOR OUTCOME/OUTPUT | BASELINE TAHUN 2024 | TARGET DAN PAGU INDIKATIF TAHUN | < | < | < | < | < | < | < | < | < | PERANGKAT DAERAH | KETERANGAN
| ^ | ^ | ^ | ${RENSTRA.map((y) => `${y} | <`).join(' | ')} | ^ | ^
| ^ | ^ | ^ | ${RENSTRA.map(() => pasangan).join(' | ')} | ^ | ^
| ${nomor}
| 1.06.01 - PROGRAM PENUNJANG | Nilai Sakip SKPD (Angka) | 69,56 | 70,5 | 3.784.698.495 | 71 | 4.025.513.801 | 71,5 | 4.376.438.691 | 72 | 4.649.957.832 | 72,5 | 4.926.492.081 | Dinas Sosial`),
  );
  expect(t.formulir.id).toBe('renstra-15');
  expect(petaKolom(t)).toMatch(/^A uraian, B indikator, C baseline, D target-n, E pagu-n, .*L target-n\+4, M pagu-n\+4, N penanggung-jawab, O keterangan$/); // prettier-ignore
  expect(t.tahun).toBe(2026);
});

test('LKjIP, realisasi anggaran dengan nama bertangga di satu judul', () => {
  const m = matriksDari(
    susunan(`
| No | Program/Kegiatan/Sub Kegiatan | < | < | Anggaran (Rp) | Realisasi (Rp) | %
| 1 | Penunjang Urusan | | | 60000000 | 50000000 | 83,33
| | | Perencanaan | | 40000000 | 30000000 | 75
| | | | Dokumen Perencanaan | 40000000 | 30000000 | 75
| | | Keuangan | | 20000000 | 20000000 | 100`),
  );
  expect(m.formulir.id).toBe('bernama');
  expect(gambarPohon(m)).toEqual([
    'program Penunjang Urusan',
    '  kegiatan Perencanaan',
    '    sub kegiatan Dokumen Perencanaan',
    '  kegiatan Keuangan',
  ]);
});

test('target yang mirip judul ("2 Dokumen") tidak dikira baris judul', () => {
  const t = satuTabel(
    susunan(`
| Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian (%)
| Kegiatan Perencanaan | Jumlah Dokumen | 2 Dokumen | 2 Dokumen | 100
| Sub Kegiatan Penyusunan Dokumen | Jumlah Dokumen Perangkat Daerah | 2 Dokumen | 2 Dokumen | 100`),
  );
  expect(t.formulir.id).toBe('realisasi-kinerja');
  expect(t.bagian).toEqual([{ awal: 1, akhir: 2 }]);
});
