import { daftarOpd } from '../../core/laporan/identitas';
import { putusanKelompok, temuanPerKelompok } from '../../core/laporan/kelompok';
import { lembarHtml } from '../../core/laporan/lembar-html';
import { lembarTeks } from '../../core/laporan/lembar-teks';
import { lembarVerifikasi, type BahanLaporan } from '../../core/laporan/lembar-verifikasi';
import { putusan } from '../../core/laporan/putusan';
import { ringkasTabel } from '../../core/laporan/ringkas-tabel';
import type { LembarBaru } from '../../core/lembar/lembar-baru';
import { semuaMatriks } from '../../core/validasi/kenali-lembar';
import { PENGATURAN_BAWAAN, type Pengaturan } from '../../core/validasi/pengaturan';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji, lembarUji } from '../bantu/lembar-uji';

const CAPAIAN = lembarUji(
  [
    ['CAPAIAN KINERJA TAHUN 2024'],
    ['Perangkat Daerah', ':', '1.06.0.00.0.00.01.0000 Dinas Sosial <Kota> "Metro"'],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Kinerja 2024', 'Realisasi', 'Pagu Indikatif (Rp)', 'Realisasi (Rp)'],
    ['1.06.01', 'PROGRAM A', 'Persen A', '%', '100 %', '95 %', 300, 150],
    ['1.06.01.2.01', 'Kegiatan A', 'Jumlah A', 'Dokumen', 10, 8, 200, 150],
    ['1.06.02', 'PROGRAM <script>alert(1)</script>', 'Persen B', '%', '100 %', null, 50, null],
    ['1.06.02.2.01', 'Kegiatan B', 'Jumlah B', 'Dokumen', 4, 2, 50, null],
  ],
  { nama: "Evaluasi 'A'" },
); // prettier-ignore
const BUKU = bukuUji(CAPAIAN, lembarUji([['catatan']], { nama: 'Lain' }));

function bahan(p: Partial<Pengaturan> = {}): BahanLaporan {
  const pengaturan = { ...PENGATURAN_BAWAAN, ...p };
  return {
    buku: BUKU,
    hasil: periksa(BUKU, { pengaturan }),
    pengaturan,
    pembanding: ['renstra.xlsx'],
    versiKamus: null,
    versi: '1.2.3',
  };
}
const teks = (isi: LembarBaru): string => lembarTeks(isi);
const sel = (isi: LembarBaru, nilai: unknown) => isi.baris.flat().find((s) => s?.nilai === nilai);

test('identitas, yang diperiksa, putusan, sidik', () => {
  const isi = teks(lembarVerifikasi(bahan({ dokumen: 'evaluasi', acuan: '86/2017', pemda: 'kabkot' })));
  for (const baris of [
    'Belum siap: 1 galat',
    'Berkas  uji.xlsx',
    'Perangkat daerah  Dinas Sosial <Kota> "Metro"',
    'Tahun dokumen  2024',
    'Jenis dokumen  Evaluasi hasil Renja',
    'Pedoman acuan  Permendagri 86/2017',
    'Pemerintah daerah  Kabupaten/kota',
    'Nomenklatur  tidak ada: kode, nama, indikator, dan satuan tidak dibandingkan',
    'Dibandingkan dengan  renstra.xlsx',
    'Diperiksa dengan  Renja 1.2.3',
    'Nama | Tidak diperiksa | 0 | 0 | 0',
    'Kecocokan antartabel | Sesuai',
    'Tidak diperiksa: Lain.',
  ])
    expect(isi).toContain(baris);
  expect(isi).toMatch(/Sidik isi {2}([0-9A-F]{4}-){3}[0-9A-F]{4}/);
  expect(isi).toMatch(/Evaluasi 'A' \| A3:H7 \| 4 \| /);
});

test('temuan bertautan ke selnya; teks pengguna tetap teks', () => {
  const isi = lembarVerifikasi(bahan());
  expect(sel(isi, 'G4')?.tautan).toEqual({ lembar: "Evaluasi 'A'", sel: 'G4' });
  expect(isi.baris.flat().every((s) => s?.rumus === undefined)).toBe(true);
});

test('aturan yang dimatikan disebut, kelompok yang mati seluruhnya tidak disebut sesuai', () => {
  const b = bahan({ tingkat: { 'THN-001': 'mati', 'PGU-004': 'mati' } });
  const kelompok = putusanKelompok(b.hasil, b.pengaturan);
  expect(kelompok.find((k) => k.nama === 'Tahun')).toMatchObject({
    putusan: 'Tidak diperiksa',
    mati: ['THN-001'],
  });
  expect(kelompok.find((k) => k.nama === 'Pagu dan jumlah')).toMatchObject({ putusan: 'Perbaiki', galat: 1, mati: ['PGU-004'] }); // prettier-ignore
  expect(teks(lembarVerifikasi(b))).toContain('Pagu dan jumlah | Perbaiki | 1 | 0 | 0 | PGU-004');
});

test('yang diabaikan tercetak dengan alasannya', () => {
  const isi = teks(
    lembarVerifikasi(bahan({ abaikan: [{ sasaran: 'PGU-001', alasan: 'sesuai berita acara' }] })),
  );
  expect(isi).toContain('Diabaikan dengan alasan');
  expect(isi).toContain('Alasan: sesuai berita acara');
  expect(isi).not.toContain('Belum siap');
});

test('per program: pagu, realisasi, serapan, capaian, dan jumlahnya, siap untuk grafik', () => {
  const { baris } = lembarVerifikasi(bahan());
  const awal = baris.findIndex((b) => b[0]?.nilai === 'Program');
  expect(baris.slice(awal).map((b) => b.map((s) => s?.nilai))).toEqual([
    ['Program', 'Pagu', 'Realisasi', 'Serapan', 'Capaian'],
    ['1.06.01 PROGRAM A', 300, 150, 0.5, 0.95],
    ['1.06.02 PROGRAM <script>alert(1)</script>', 50, null, null, 0.5], // no actual of its own: that of its kegiatan
    ['Jumlah', 350, 150, 150 / 350, null],
  ]);
});

test('ringkasan per indikator; tabel tanpa program dan indikator dilewati', () => {
  const [t] = ringkasTabel(semuaMatriks(BUKU, []));
  expect(t!.indikator).toEqual([
    { nama: 'Persen A', capaian: 0.95 },
    { nama: 'Jumlah A', capaian: 0.8 },
    { nama: 'Jumlah B', capaian: 0.5 },
  ]);
  expect(ringkasTabel(semuaMatriks(bukuUji(lembarUji([])), []))).toEqual([]);
});

test('HTML: setiap teks diloloskan, tanpa skrip, tanpa isi luar', () => {
  const html = lembarHtml(lembarVerifikasi(bahan()));
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('Dinas Sosial &lt;Kota&gt; &quot;Metro&quot;');
  expect(html).not.toMatch(/<script|<img|<link|https?:|\sstyle=|\son\w+=/i);
  const tag = new Set([...html.matchAll(/<\/?([a-z]+)/g)].map((m) => m[1]));
  expect([...tag].sort()).toEqual(['body', 'br', 'col', 'colgroup', 'head', 'html', 'meta', 'style', 'table', 'td', 'title', 'tr'].filter((t) => tag.has(t))); // prettier-ignore
});

test.each([
  [[['RENCANA KERJA DINAS SOSIAL KOTA METRO TAHUN 2026']], 'DINAS SOSIAL KOTA METRO'],
  [[['OPD : Inspektorat']], 'Inspektorat'],
  [[['SKPD', null, ': 7.01.0.00.0.00.01.0000 - Kecamatan Metro Pusat'], []], 'Kecamatan Metro Pusat'],
  [[['Tabel 4.1']], null],
])('perangkat daerah dari %j', (judul, nama) => {
  const lembar = lembarUji([...judul, ['Kode', 'Uraian', 'Pagu Indikatif'], ['1.06.01', 'Program', 5], ['1.06.02', 'Program', 5]]); // prettier-ignore
  expect(daftarOpd(semuaMatriks(bukuUji(lembar, { ...lembar, nama: 'Dua' }), []))).toEqual(
    nama ? [nama] : [],
  );
});

describe('putusan dan kelompok', () => {
  const { hasil } = bahan();
  const dengan = (galat: number, peringatan: number, tabel = 1) => ({
    ...hasil,
    temuan: [],
    tabel: hasil.tabel.slice(0, tabel),
    ringkasan: { galat, peringatan, info: 0 },
  });
  test.each([
    [dengan(2, 1), 'Belum siap: 2 galat'],
    [dengan(0, 3), 'Tanpa galat, 3 peringatan'],
    [dengan(0, 0), 'Tidak ditemukan kesalahan'],
    [dengan(0, 0, 0), 'Belum ada tabel yang dikenali'],
  ])('%#', (h, judul) => expect(putusan(h).judul).toBe(judul));

  test('terbanyak dulu, warna menurut yang terberat', () => {
    const [t] = hasil.temuan;
    const dua = [t!, { ...t!, aturan: 'KOD-001', tingkat: 'info' as const }, { ...t!, aturan: 'KOD-002', tingkat: 'galat' as const }]; // prettier-ignore
    expect(temuanPerKelompok({ ...hasil, temuan: dua })[0]).toEqual({
      nama: 'Kode',
      banyak: 2,
      tingkat: 'galat',
    });
  });
});
