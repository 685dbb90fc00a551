import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { laporanJson } from '../../core/laporan/json';
import { lembarHtml } from '../../core/laporan/lembar-html';
import { lembarTeks } from '../../core/laporan/lembar-teks';
import { lembarVerifikasi } from '../../core/laporan/lembar-verifikasi';
import { laporanSarif } from '../../core/laporan/sarif';
import { laporanTeks } from '../../core/laporan/teks';
import { rumusSel } from '../../core/lembar/lembar';
import { bacaPengaturan, tulisPengaturan } from '../../core/validasi/simpan-pengaturan';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { buatXlsx } from '../../xlsx/buat-xlsx';
import { bukuJahat, hasilJahat, PENGATURAN_JAHAT } from './bahan';
import { PERINTAH_TERMINAL, SERANGAN } from './serangan';

const BUKU = bukuJahat();
const { hasil, pengaturan } = hasilJahat(BUKU);
const DIPERIKSA = [{ berkas: BUKU.nama, hasil }];
const LAPORAN = lembarVerifikasi({ buku: BUKU, hasil, pengaturan, pembanding: [...SERANGAN], versiKamus: null, versi: '1' }); // prettier-ignore

test('bahannya sungguh menyerang: banyak temuan, serangan ada di pesan dan alasan', () => {
  expect(hasil.temuan.length).toBeGreaterThan(20);
  expect(hasil.diabaikan.length).toBeGreaterThan(5);
  expect(JSON.stringify(hasil.temuan)).toContain('onerror');
  expect(JSON.stringify(hasil)).toMatch(/\\u001b|\u009b/);
});

test.each([
  ['teks', laporanTeks(DIPERIKSA)],
  ['lembar teks', lembarTeks(LAPORAN)],
  ['JSON', laporanJson('1', DIPERIKSA)],
  ['SARIF', laporanSarif('1', DIPERIKSA)],
])('keluaran %s tidak memerintah terminal', (_nama, isi) => {
  expect(isi.length).toBeGreaterThan(1_000);
  expect(PERINTAH_TERMINAL.exec(isi)?.[0] ?? null).toBeNull();
});

test('sel tidak bisa menambah baris pada laporan teks', () => {
  const banyak = hasil.temuan.length + hasil.tabel.length + 3 * BUKU.lembar.length + 3;
  expect(laporanTeks(DIPERIKSA).split('\n').length).toBeLessThanOrEqual(banyak);
});

test('JSON dan SARIF tetap data yang sama', () => {
  const json = JSON.parse(laporanJson('1', DIPERIKSA)) as { files: { findings: { message: string }[] }[] };
  expect(json.files[0]!.findings.map((f) => f.message)).toEqual(hasil.temuan.map((t) => t.pesan));
  const sarif = JSON.parse(laporanSarif('1', DIPERIKSA)) as { runs: { results: { message: { text: string } }[] }[] }; // prettier-ignore
  expect(sarif.runs[0]!.results[0]!.message.text).toBe(hasil.temuan[0]!.pesan);
});

test('HTML: hanya unsur yang kita tulis, tanpa skrip dan alamat; kebijakannya cocok dengan gayanya', () => {
  const html = lembarHtml({ ...LAPORAN, nama: SERANGAN[0]! });
  const unsur = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((m) => m[1]!.toLowerCase()));
  const boleh = [
    'html',
    'head',
    'meta',
    'title',
    'style',
    'body',
    'table',
    'colgroup',
    'col',
    'tr',
    'td',
    'br',
  ];
  expect([...unsur].filter((u) => !boleh.includes(u))).toEqual([]);
  expect(html).not.toMatch(/<[^>]*\s(?:on\w+|href|src|style)\s*=/i);
  const gaya = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  const sidik = createHash('sha256').update(gaya).digest('base64');
  expect(html).toContain(`default-src 'none'; style-src 'sha256-${sidik}'`);
  expect(html).not.toContain('unsafe');
});

test('buku laporan .xlsx: teks tetap teks, satu-satunya rumus adalah tautan ke dalam buku', () => {
  const lembar = bacaXlsx(buatXlsx([LAPORAN]), 'laporan.xlsx').lembar[0]!;
  let teks = 0;
  LAPORAN.baris.forEach((baris, b) =>
    baris.forEach((sel, k) => {
      const rumus = rumusSel(lembar, b, k);
      if (rumus !== '' && sel?.rumus === undefined) expect(rumus).toMatch(/^HYPERLINK\("#/);
      if (typeof sel?.nilai === 'string' && /^[=+@\-\t\r]/.test(sel.nilai)) {
        teks++;
        expect(rumus).toBe('');
      }
    }),
  );
  expect(teks).toBeGreaterThan(3);
});

test('pengaturan dengan kunci prototipe: tidak mencemari apa pun, alasan kembali utuh', () => {
  const kembali = bacaPengaturan(tulisPengaturan(PENGATURAN_JAHAT));
  expect(kembali.abaikan).toEqual(PENGATURAN_JAHAT.abaikan);
  const racun =
    '{"__proto__":{"diserang":1},"constructor":{"prototype":{"diserang":1}},"tingkat":{"__proto__":"mati"}}';
  bacaPengaturan(racun);
  expect(({} as { diserang?: number }).diserang).toBeUndefined();
  expect(Object.getPrototypeOf(bacaPengaturan(racun).tingkat)).toBe(Object.prototype);
});

test('perintah renja: nama berkas dan lembar tidak memerintah terminal, tidak ada berkas lain yang lahir', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renja-aman-'));
  try {
    const isi = join(folder, 'isi');
    mkdirSync(isi);
    const nama = 'jahat\u001b[31m\u202etxt.xlsx';
    writeFileSync(join(isi, nama), buatXlsx([{ ...LAPORAN, nama: 'Lembar\u009b' }]));
    writeFileSync(join(isi, 'rusak\u001b]0;x\u0007.xlsx'), 'bukan zip');
    const akar = join(__dirname, '../..');
    let keluar = '';
    try {
      execFileSync(process.execPath, ['-r', './scripts/jalankan-ts.cjs', 'cli/renja.ts', 'periksa', isi], { cwd: akar, encoding: 'utf8', stdio: 'pipe' }); // prettier-ignore
    } catch (e) {
      const { stdout, stderr } = e as { stdout: string; stderr: string };
      keluar = stdout + stderr;
    }
    expect(keluar).toContain('\\u001b');
    expect(PERINTAH_TERMINAL.exec(keluar)?.[0] ?? null).toBeNull();
    expect(readdirSync(folder)).toEqual(['isi']);
    expect(readdirSync(isi)).toHaveLength(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
