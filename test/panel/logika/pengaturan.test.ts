import { denganPengabaian, denganTingkat, PENGATURAN_BAWAAN, tanpaPengabaian } from '../../../core/validasi/pengaturan'; // prettier-ignore
import { periksa } from '../../../core/validasi/periksa';
import { lembarLaporan, ingatLaporan } from '../../../panel/logika/laporan-ingat';
import { bacaTahun } from '../../../core/validasi/simpan-pengaturan';
import { muatPengaturan, simpanPengaturan } from '../../../panel/logika/pengaturan';
import { judulKolomLembar, usulPemetaan } from '../../../panel/logika/pemetaan';
import { gantiPengaturan } from '../../../panel/logika/tindakan-periksa';
import { simpanJson } from '../../../panel/logika/tindakan-laporan';
import { sesiUji } from '../sesi-uji';
import { lembarUji, temuanUji } from '../temuan-uji';

const TABEL = lembarUji('Evaluasi', [
  ['CAPAIAN KINERJA TAHUN 2024'],
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Kinerja 2024', 'Realisasi', 'Pagu Indikatif (Rp)', 'Realisasi (Rp)'],
  ['1.06.01', 'PROGRAM A', 'Persen A', '%', '100 %', '95 %', 200, 150],
  ['1.06.01.2.01', 'Kegiatan A', 'Jumlah A', 'Dokumen', 10, 8, 200, 150],
  ['1.06.02', 'PROGRAM B', 'Persen B', '%', '100 %', null, 50, null],
]); // prettier-ignore
const BUKU = { nama: 'u', lembar: [TABEL] };

describe('pengaturan tersimpan', () => {
  test.each([
    'bukan json',
    '[]',
    '7',
    'null',
    '{"tahun":"abc","toleransi":-5,"tingkat":{"X":"keras"},"abaikan":[1,{"sasaran":2}],"pemetaan":[{}]}',
  ])(
    // prettier-ignore
    'isi rusak (%s) tidak menghentikan panel',
    async (isi) => {
      const { host } = sesiUji(BUKU);
      await host.settings.set('renja.pengaturan', isi);
      expect(await muatPengaturan(host)).toEqual(PENGATURAN_BAWAAN);
    },
  );

  test('simpan lalu muat: sama', async () => {
    const { host } = sesiUji(BUKU);
    const p = { ...PENGATURAN_BAWAAN, tahun: 2026, pemda: 'prov' as const, toleransi: 100, pemetaan: [usulPemetaan(TABEL, [])] }; // prettier-ignore
    const isi = denganTingkat(denganPengabaian(p, 'KOD-001', 'alasan'), { id: 'PGU-001', tingkat: 'galat' }, 'info'); // prettier-ignore
    await simpanPengaturan(host, isi);
    expect(await muatPengaturan(host)).toEqual(isi);
  });

  test('tingkat bawaan tidak disimpan, pengabaian tidak ganda', () => {
    const aturan = { id: 'PGU-001', tingkat: 'galat' as const };
    const p = denganTingkat(PENGATURAN_BAWAAN, aturan, 'mati');
    expect(p.tingkat).toEqual({ 'PGU-001': 'mati' });
    expect(denganTingkat(p, aturan, 'galat').tingkat).toEqual({});
    const dua = denganPengabaian(denganPengabaian(p, 'a', '1'), 'a', '2');
    expect(dua.abaikan).toEqual([{ sasaran: 'a', alasan: '2' }]);
    expect(tanpaPengabaian(dua, 'a').abaikan).toEqual([]);
  });

  test.each([['2026', 2026], [2026, 2026], ['26', null], ['', null], [1999, null], ['2026a', null]])(
    'tahun %p -> %p',
    (isi, tahun) => expect(bacaTahun(isi)).toBe(tahun),
  ); // prettier-ignore

  test('lembar terlindungi tidak menghalangi pengaturan', async () => {
    const { sesi, host } = sesiUji(BUKU);
    host.gangguan.terlindungi.add('Evaluasi');
    await gantiPengaturan(sesi, { ...PENGATURAN_BAWAAN, tahun: 2024 });
    expect(sesi.umum.nilai.pengaturan.tahun).toBe(2024);
  });
});

test('koreksi pemetaan berangkat dari yang dikenal dan dipakai pemeriksaan', () => {
  const peta = usulPemetaan(TABEL, []);
  expect(peta).toMatchObject({ formulir: 'capaian-pendanaan', barisKepala: 1, barisKepalaAkhir: 1 });
  expect(judulKolomLembar(TABEL, peta)[6]).toEqual({ kolom: 6, judul: 'Pagu Indikatif (Rp)' });
  const hasil = periksa(BUKU, { pengaturan: { pemetaan: [{ ...peta, formulir: 'renja-17', kolom: { 0: 'kode', 1: 'uraian', 6: 'pagu-n' } }] } }); // prettier-ignore
  expect(hasil.tabel.map((t) => t.formulir)).toEqual(['renja-17']);
});

const HASIL = {
  tabel: [
    { lembar: 'A', formulir: 'x', judul: 'Renja', rentang: 'A1:Q9', baris: 7, keyakinan: 1, alasan: '' },
  ],
  takDikenal: [{ lembar: 'B', pesan: 'Tidak ada judul kolom.' }],
  temuan: [
    temuanUji('I42', { label: '=HYPERLINK("x")', tertulis: 1.5, tingkat: 'peringatan' }),
    temuanUji('B2', { aturan: 'KOD-001', tingkat: 'info' }),
    temuanUji('B3', { aturan: 'KOD-001', tingkat: 'galat' }),
  ],
  diabaikan: [{ temuan: temuanUji('C3'), alasan: 'Sesuai berita acara' }],
  ringkasan: { galat: 1, peringatan: 1, info: 1 },
};

describe('laporan', () => {
  test('JSON memakai bentuk yang sama dengan baris perintah', async () => {
    let isi = '';
    const { sesi } = sesiUji(BUKU, { simpanBerkas: async (_nama, teks) => void (isi = teks) });
    await simpanJson(sesi, HASIL);
    const [berkas] = (JSON.parse(isi) as { files: { findings: { rule: string; cell: string }[] }[] }).files;
    expect(berkas!.findings.map((f) => `${f.rule}@${f.cell}`)).toEqual(['PGU-001@I42', 'KOD-001@B2', 'KOD-001@B3']); // prettier-ignore
  });

  test('nama lembar laporan diingat; ingatan rusak tidak mengganggu', async () => {
    const { host } = sesiUji(BUKU);
    await host.settings.set('renja.lembar-laporan', '{rusak');
    expect([...(await lembarLaporan(host))]).toEqual([]);
    await ingatLaporan(host, 'Lembar Verifikasi');
    await ingatLaporan(host, 'Lembar Verifikasi');
    expect([...(await lembarLaporan(host))]).toEqual(['Lembar Verifikasi']);
  });
});
