import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { perintahPeriksa } from '../../cli/periksa';
import { denganPengabaian, PENGATURAN_BAWAAN } from '../../core/validasi/pengaturan';
import { KUNCI_PENGATURAN, tulisPengaturan } from '../../core/validasi/simpan-pengaturan';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { buatXlsx } from '../../xlsx/buat-xlsx';
import { tulisXlsx } from '../../xlsx/tulis-xlsx';

const folder = mkdtempSync(join(tmpdir(), 'renja-'));
afterAll(() => rmSync(folder, { recursive: true }));
const di = (nama: string): string => join(folder, nama);
const CONTOH = new Uint8Array(readFileSync(BERKAS_CONTOH));
const contoh = bacaXlsx(CONTOH, 'contoh.xlsx');

interface Temuan {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly cause: string | null;
}
const temuan = async (argumen: readonly string[]): Promise<readonly Temuan[]> => {
  const { keluar } = await perintahPeriksa([...argumen, '--format', 'json']);
  return (JSON.parse(keluar) as { files: { findings: Temuan[] }[] }).files.flatMap((f) => f.findings);
};
const sidikDari = (laporan: string): string => /Sidik isi\s+([0-9A-F-]{19})/.exec(laporan)![1]!;

/** Some sheets of the sample as a workbook of their own. */
function pecahan(nama: string, ...lembar: string[]): string {
  const isi = contoh.lembar
    .filter((l) => lembar.includes(l.nama))
    .map((l) => ({
      nama: l.nama,
      baris: l.nilai.map((b) => b.map((nilai) => ({ nilai }))),
      gabungan: l.gabungan,
    }));
  writeFileSync(di(nama), buatXlsx(isi));
  return di(nama);
}

describe('--pembanding: Renja dan Renstra di dua berkas', () => {
  const renja = pecahan('renja.xlsx', 'Renja 2026');
  const renstra = pecahan('renstra.xlsx', 'Renstra 2025-2029');
  const ksn = async (argumen: readonly string[]): Promise<string[]> =>
    (await temuan(argumen))
      .filter((t) => t.rule.startsWith('KSN') && t.sheet === 'Renja 2026')
      .map((t) => `${t.rule} ${t.cell} ${t.cause ?? ''}`);

  test('tanpa pembanding tidak ada yang dibandingkan', async () => expect(await ksn([renja])).toEqual([]));

  test('hasilnya sama dengan kedua lembar di satu buku kerja', async () => {
    const terpisah = await ksn([renja, '--pembanding', renstra]);
    expect(terpisah.length).toBeGreaterThan(20);
    expect(terpisah).toEqual(await ksn([BERKAS_CONTOH]));
  });

  test('pembanding disebut di laporan; pembanding rusak: kode keluar 2, berkas tetap diperiksa', async () => {
    const { keluar } = await perintahPeriksa([renja, '--pembanding', renstra, '--verifikasi']);
    expect(keluar).toContain(`Dibandingkan dengan  ${renstra}`);
    const rusak = await perintahPeriksa([renja, '--pembanding', di('tidak-ada.xlsx')]);
    expect([rusak.kode, rusak.galat]).toEqual([2, `${di('tidak-ada.xlsx')}: Berkas tidak ada.\n`]);
    expect(rusak.keluar).toContain('PGU-001');
  });
});

describe('--verifikasi', () => {
  test('teks di keluaran, kode keluar seperti periksa', async () => {
    const { keluar, kode } = await perintahPeriksa([BERKAS_CONTOH, '--verifikasi']);
    expect(kode).toBe(1);
    expect(keluar).toContain('Perangkat daerah  DINAS SOSIAL KOTA METRO');
  });

  test('.html', async () => {
    const { kode } = await perintahPeriksa([BERKAS_CONTOH, '--verifikasi', '--keluar', di('laporan.html')]);
    expect(kode).toBe(1);
    expect(readFileSync(di('laporan.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('.xlsx: salinan buku kerja dengan lembar laporan, yang tidak ikut diperiksa lagi', async () => {
    await perintahPeriksa([BERKAS_CONTOH, '--verifikasi', '--keluar', di('salinan.xlsx')]);
    const salinan = bacaXlsx(new Uint8Array(readFileSync(di('salinan.xlsx'))), 's');
    expect(salinan.lembar.map((l) => l.nama)).toEqual([
      ...contoh.lembar.map((l) => l.nama),
      'Lembar Verifikasi',
    ]);
    expect(await temuan([di('salinan.xlsx')])).toEqual(await temuan([BERKAS_CONTOH]));
    // Once more over the copy: the report is replaced, not piled up.
    await perintahPeriksa([di('salinan.xlsx'), '--verifikasi', '--keluar', di('lagi.xlsx')]);
    expect(bacaXlsx(new Uint8Array(readFileSync(di('lagi.xlsx'))), 'l').lembar).toHaveLength(
      salinan.lembar.length,
    );
  });

  test.each([
    [[BERKAS_CONTOH, 'lain.xlsx', '--keluar', 'x.html'], /hanya untuk satu berkas/],
    [[BERKAS_CONTOH, '--format', 'json'], /tidak memakai --format/],
  ])('%j: kode keluar 2', async (argumen, pesan) => {
    const { kode, galat } = await perintahPeriksa([...argumen, '--verifikasi']);
    expect([kode, galat]).toEqual([2, expect.stringMatching(pesan)]);
  });

  test('berkas yang diperiksa tidak ditimpa', async () => {
    copyFileSync(BERKAS_CONTOH, di('asli.xlsx'));
    const { kode, galat } = await perintahPeriksa([
      di('asli.xlsx'),
      '--verifikasi',
      '--keluar',
      di('./asli.xlsx'),
    ]);
    expect([kode, galat]).toEqual([2, expect.stringContaining('tidak ditimpa')]);
    expect(new Uint8Array(readFileSync(di('asli.xlsx')))).toEqual(CONTOH);
  });
});

describe('--sidik', () => {
  let kode = '';
  beforeAll(async () => {
    kode = sidikDari((await perintahPeriksa([BERKAS_CONTOH, '--verifikasi'])).keluar);
  });
  const cek = (nama: string, sidik = kode) => perintahPeriksa([nama, '--sidik', sidik]);

  test('berkas yang sama, juga salinan dengan lembar laporan: tidak berubah', async () => {
    await perintahPeriksa([BERKAS_CONTOH, '--verifikasi', '--keluar', di('terkirim.xlsx')]);
    for (const nama of [BERKAS_CONTOH, di('terkirim.xlsx')]) {
      expect(await cek(nama)).toEqual({
        keluar: `${nama}: isi tidak berubah sejak laporan ditulis.\n`,
        galat: '',
        kode: 0,
      });
    }
    expect((await cek(BERKAS_CONTOH, kode.replace(/-/g, ' ').toLowerCase())).kode).toBe(0);
  });

  test('satu angka diubah: kode keluar 1, sidik baru disebut; tabel yang lain tetap cocok', async () => {
    const isi = tulisXlsx(CONTOH, {
      sel: [{ lembar: 'Renja 2026', baris: 34, kolom: 8, nilai: 90_281_000 }],
    });
    writeFileSync(di('berubah.xlsx'), isi);
    const hasil = await cek(di('berubah.xlsx'));
    expect([hasil.kode, hasil.keluar]).toEqual([
      1,
      expect.stringMatching(/isi berubah.*Sidik sekarang [0-9A-F-]{19}\./),
    ]);
    const { keluar } = await perintahPeriksa([BERKAS_CONTOH, '--verifikasi']);
    const renstra = /Renstra 2025-2029 \|[^|]*\|[^|]*\| ([0-9A-F-]{19})/.exec(keluar)![1]!;
    expect(await cek(di('berubah.xlsx'), renstra)).toMatchObject({
      kode: 0,
      keluar: expect.stringContaining('tabel Renstra'),
    });
  });
});

test('pengaturan di dalam buku kerja berlaku: yang diabaikan tetap diabaikan, alasannya tercetak', async () => {
  const pengaturan = denganPengabaian(PENGATURAN_BAWAAN, 'PGU-001', 'sesuai berita acara');
  writeFileSync(
    di('diabaikan.xlsx'),
    tulisXlsx(CONTOH, { pengaturan: { [KUNCI_PENGATURAN]: tulisPengaturan(pengaturan) } }),
  );
  expect((await temuan([di('diabaikan.xlsx')])).some((t) => t.rule === 'PGU-001')).toBe(false);
  expect((await perintahPeriksa([di('diabaikan.xlsx'), '--verifikasi'])).keluar).toContain(
    'Alasan: sesuai berita acara',
  );
});
