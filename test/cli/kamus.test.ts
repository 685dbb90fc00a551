import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { perintahCari } from '../../cli/cari';
import { perintahKamusSusun } from '../../cli/kamus-susun';
import { perintahKode } from '../../cli/kode';
import { pasangKamus } from '../../core/nomenklatur/terpasang';
import { barisSipd } from '../nomenklatur/bahan';

const folder = mkdtempSync(join(tmpdir(), 'renja-kamus-'));
const ke = join(folder, 'kamus');
const csv = (baris: readonly (readonly unknown[])[]) =>
  baris.map((b) => b.map((sel) => `"${String(sel ?? '').replace(/"/g, '""')}"`).join(',')).join('\n');

const DAFTAR_2027 = join(folder, 'daftar-2027.csv');
const DAFTAR_2020 = join(folder, 'daftar-2020.csv');
writeFileSync(DAFTAR_2027, csv(barisSipd()));
writeFileSync(
  DAFTAR_2020,
  csv([
    ['kode', 'nama'],
    ['1.06.02.2.03.01', 'Pekerja Sosial'],
    ['1.06.02.2.03.07', 'Perseorangan'],
  ]),
);

const tanpaStdin = () => {
  throw new Error('stdin tidak boleh dibaca');
};

afterEach(() => pasangKamus([]));
afterAll(() => rmSync(folder, { recursive: true }));

describe('kamus susun', () => {
  test('menulis kamus, skrip, dan definisi; dua kali sama', async () => {
    const hasil = await perintahKamusSusun([DAFTAR_2027, '--ke', ke]);
    expect(hasil).toMatchObject({ kode: 0, galat: '' });
    expect(hasil.keluar).toContain('Kamus 2027 dari daftar-2027.csv');
    expect(hasil.keluar).toContain('1 ada untuk provinsi dan kab/kota, 1 berbeda nama');
    const berkas = ['kamus-2027.json', 'kamus-2027.js', 'definisi/2027.json'].map((b) => join(ke, b));
    const isi = berkas.map((b) => readFileSync(b, 'utf8'));
    await perintahKamusSusun(['susun', DAFTAR_2027, '--ke', ke]);
    expect(berkas.map((b) => readFileSync(b, 'utf8'))).toEqual(isi);
    expect((await perintahKamusSusun([DAFTAR_2020, '--ke', ke])).kode).toBe(0);
  });

  test.each([
    [[], /Pemakaian: renja kamus susun/],
    [['tidak-ada.xlsx'], /tidak ditemukan/],
    [['a.xlsx', 'b.xlsx'], /Pemakaian/],
    [[DAFTAR_2027, '--kemana', 'x'], /Opsi --kemana tidak dikenal\. Yang ada: --ke, --versi/],
    [[DAFTAR_2027, '--ke'], /Opsi --ke perlu nilai/],
    [[folder], /Ini folder, bukan berkas\./],
    [[DAFTAR_2027, '--ke', DAFTAR_2020], /definisi: Yang disebut folder itu sebuah berkas\./],
    [
      [DAFTAR_2027, '--ke', ke, '--versi', '../../x'],
      /--versi "\.\.\/\.\.\/x" tidak dapat menjadi nama berkas/,
    ],
    [[DAFTAR_2027, '--ke', ke, '--versi', ''], /--versi "" tidak dapat/],
  ])('masukan salah: %j', async (argumen, pesan) => {
    const hasil = await perintahKamusSusun(argumen);
    expect(hasil).toMatchObject({ kode: 1, keluar: '' });
    expect(hasil.galat).toMatch(pesan);
  });

  test('berkas salah: tidak ada yang ditulis', async () => {
    const salah = join(folder, 'salah.csv');
    const kosong = join(folder, 'kosong');
    writeFileSync(salah, 'No,Uraian\n1,Belanja');
    const hasil = await perintahKamusSusun([salah, '--ke', kosong]);
    expect(hasil.galat).toMatch(/^salah\.csv bukan daftar nomenklatur\. Kolom yang diharapkan/);
    expect(existsSync(kosong)).toBe(false);
  });
});

describe('cari', () => {
  test('JSON seperti yang dijanjikan', async () => {
    const hasil = await perintahCari(['pengadan', 'mebel', '--format', 'json', '--jumlah', '1'], tanpaStdin);
    const skor = expect.any(Number) as number;
    const [jawaban] = JSON.parse(hasil.keluar) as { results: { skor: number }[] }[];
    expect(jawaban).toEqual({
      query: 'pengadan mebel',
      results: [{ kode: 'X.XX.01.2.07.0005', nama: 'Pengadaan Mebel', skor, tingkat: 'sub kegiatan' }],
    });
    expect(jawaban!.results[0]!.skor).toBeGreaterThan(0.7);
  });

  test('teks berkutip masing-masing satu pertanyaan; tanpa teks satu per baris stdin', async () => {
    const pertanyaan = async (argumen: string[], stdin: () => string) =>
      (
        JSON.parse((await perintahCari([...argumen, '--format', 'json'], stdin)).keluar) as {
          query: string;
        }[]
      ).map((j) => j.query);
    expect(await pertanyaan(['pengadaan mebel', 'penyediaan sandang'], tanpaStdin)).toEqual([
      'pengadaan mebel',
      'penyediaan sandang',
    ]);
    const stdin = '\ufeffmebel\r\n\n   \n  sandang\n=HYPERLINK("x")\rgaji';
    const baris = ['mebel', '  sandang', '=HYPERLINK("x")', 'gaji'];
    expect(await pertanyaan([], () => stdin)).toEqual(baris);
    expect(await pertanyaan([], () => '')).toEqual([]);
  });

  test('--kamus dan --awalan', async () => {
    const argumen = ['Perseorangan', '--kamus', ke, '--awalan', '1.06.02', '--format', 'json'];
    const [jawaban] = JSON.parse((await perintahCari(argumen, tanpaStdin)).keluar) as {
      results: { kode: string }[];
    }[];
    expect(jawaban).toMatchObject({ results: [{ kode: '1.06.02.2.03.0014' }] });
  });

  test('teks: kamus bawaan menyebut dirinya sebagian', async () => {
    const { keluar } = await perintahCari(['Pengadaan Mebel'], tanpaStdin);
    expect(keluar).toMatch(/^Pengadaan Mebel\n {2}1\.00 {2}X\.XX\.01\.2\.07\.0005/);
    expect(keluar).toContain('di luar kamus bawaan - pasang daftar resmi');
  });

  test.each([
    [['x', '--jumlah', '-1'], /^Tulis nilai yang diawali "-" begini: --jumlah=-1\.$/m],
    [['x', '--jumlah=-1'], /--jumlah -1 bukan bilangan bulat/],
    [['-gaji'], /^Opsi -g tidak dikenal\..*cari -- -gaji/],
    [['x', '--jumlah', 'nol'], /--jumlah nol bukan bilangan bulat/],
    [['x', '--format', 'xml'], /--format xml tidak ada\. Pilihan: teks, json/],
    [['x', '--kamus', 'tidak-ada'], /Kamus tidak ditemukan: tidak-ada/],
    [['x', '--versi', '1999'], /Kamus versi 1999 tidak terpasang/],
    [['x', '--kamus', DAFTAR_2020], /bukan kamus Renja/],
    [['x', '--kamus', __dirname], /Tidak ada kamus di .*Buat dengan: renja kamus susun/],
  ])('masukan salah: %j', async (argumen, pesan) => {
    const hasil = await perintahCari(argumen, tanpaStdin);
    expect(hasil).toMatchObject({ kode: 1, keluar: '' });
    expect(hasil.galat).toMatch(pesan);
  });
});

test('nama berbaris di kamus dan pertanyaan berisi perintah terminal tidak menambah baris', async () => {
  const berkas = join(folder, 'jahat.json');
  const asli = join(folder, 'asli');
  await perintahKamusSusun([DAFTAR_2020, '--ke', asli]);
  const isi = readFileSync(join(asli, 'kamus-2020.json'), 'utf8');
  writeFileSync(berkas, isi.replace('Pekerja Sosial', 'Pekerja\\u001b[2J\\u009bSosial'));
  const cari = await perintahCari(['pekerja sosial', '\u001b[31m', '--kamus', berkas], tanpaStdin);
  const kode = await perintahKode(['1.06.02.2.03.01', '\u001b]0;judul\u0007', '--kamus', berkas], tanpaStdin);
  expect(kode.keluar).toContain('\\u001b[2J\\u009b');
  // eslint-disable-next-line no-control-regex
  expect(cari.keluar + kode.keluar).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
});

describe('kode', () => {
  const tanya = async (...argumen: string[]) =>
    JSON.parse((await perintahKode([...argumen, '--format', 'json'], tanpaStdin)).keluar) as Record<
      string,
      unknown
    >[];

  test('arti, tingkat, induk', async () => {
    expect(await tanya('1.06.01.2.07.0005', '--kamus', ke, '--pemda', 'kabkot')).toMatchObject([
      {
        query: '1.06.01.2.07.0005',
        kode: '1.06.01.2.07.0005',
        tingkat: 'sub kegiatan',
        pasti: true,
        versi: '2027',
        induk: { kode: '1.06.01.2.07', nama: 'Pengadaan Barang' },
        entri: [{ nama: 'Pengadaan Mebel', satuan: 'Unit', spm: 'NON-SPM' }],
        pengganti: null,
        catatan: null,
      },
    ]);
  });

  test('pengganti: resmi, dari nama, tidak ada', async () => {
    const dasar = async (kode: string, ...lain: string[]) =>
      (await tanya(kode, '--kamus', ke, ...lain))[0]!['pengganti'];
    expect(await dasar('1.06.02.2.03.01')).toMatchObject({ kode: '1.06.02.2.03.0014', dasar: 'resmi' });
    expect(await dasar('1.06.02.2.03.07')).toMatchObject({
      kode: '1.06.02.2.03.0014',
      dasar: 'nama-seinduk',
    });
    expect(await dasar('1.06.02.2.03.98')).toMatchObject({ kode: null, alasan: 'tidak ada padanan resmi' });
    expect(await dasar('1.06.02.2.03.98', '--nama', 'Kelembagaan Masyarakat')).toMatchObject({
      kode: '1.06.02.2.03.0004',
    });
  });

  test('versi berdampingan, dan berkas .js menunjuk kamus yang sama', async () => {
    const [jawaban] = await tanya('1.06.02.2.03.01', '--kamus', ke, '--versi', '2020');
    expect(jawaban).toMatchObject({ versi: '2020', entri: [{ nama: 'Pekerja Sosial' }] });
    expect(jawaban!['riwayat']).toMatchObject([
      { versi: 'bawaan' },
      { versi: '2020', status: 'ada' },
      { versi: '2027', status: 'tidak ada' },
    ]);
    expect(await tanya('1.06', '--kamus', join(ke, 'kamus-2027.js'))).toMatchObject([{ versi: '2027' }]);
  });

  test('yang kotor diusulkan, yang lain disebut apa adanya', async () => {
    expect(await tanya('1.6.4', '2.09.01.01', '5.1.02.01.01.0024', 'Dinas', '1.06.77')).toMatchObject([
      { kode: '1.06.04', pasti: false },
      { kode: null, catatan: 'dapat dibaca sebagai 2.09.01.1.01 atau 2.09.01.2.01' },
      { kode: '5.1.02.01.01.0024', jenis: 'rekening', catatan: 'kode rekening' },
      { kode: null, catatan: 'bukan kode' },
      { kode: '1.06.77', entri: [], catatan: 'di luar kamus bawaan - pasang daftar resmi' },
    ]);
  });

  test('definisi operasional hanya bila diminta', async () => {
    const satu = ['1.06.01.2.07.0005', '--kamus', ke, '--pemda', 'kabkot'];
    expect((await tanya(...satu, '--definisi'))[0]).toMatchObject({ definisi: 'Cakupan:\n- satu' });
    expect((await tanya(...satu))[0]).not.toHaveProperty('definisi');
  });

  test('teks dari stdin', async () => {
    const { keluar } = await perintahKode([], () => '1.06\n1.06.01\n');
    expect(keluar).toContain(
      '1.06  bidang urusan\n  nama       URUSAN PEMERINTAHAN BIDANG SOSIAL (kabkot, bawaan)',
    );
    expect(keluar).toContain('1.06.01  program');
  });
});
