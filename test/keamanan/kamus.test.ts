import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { perintahCari } from '../../cli/cari';
import { perintahKode } from '../../cli/kode';
import { jalankanFungsi } from '../../core/fungsi/jalankan';
import { bukaKamus } from '../../core/nomenklatur/buka-kamus';
import type { EntriKamus, KamusTerbuka } from '../../core/nomenklatur/kamus';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun, pasangKamus, sumberSkrip, type KamusSkrip } from '../../core/nomenklatur/terpasang';
import { bacaKamusJson, teksKamusJs, teksKamusJson } from '../../core/nomenklatur/tulis-kamus';
import { cariKode } from '../../panel/logika/cari-kode';
import { perubahanIsiBaris, perubahanKode } from '../../panel/logika/isi-baris';
import { renjaUji } from '../bantu/renja-uji';
import { SERANGAN } from './serangan';

/** Besides the usual ones: what would end the comment in which the script form keeps its text. */
const NAMA = [...SERANGAN, '*/ globalThis.diserang = 1 /*', '#s1.06;', 'baris\nbaru #*/', '\\u002a/'];
const kode = (i: number): string => `1.06.02.2.03.${String(i + 1).padStart(4, '0')}`;
const BARIS = [
  ['kode', 'nama', 'status'],
  ['1.06.02', SERANGAN[0]!, ''],
  ['__proto__', 'pencemar', ''],
  ['constructor', 'pencemar', ''],
  ...NAMA.map((nama, i) => [kode(i), nama, '']),
];
const SUSUN = susunKamus(BARIS, { berkas: 'daftar\nglobalThis.diserang = 1 //.csv', versi: '2027' });
const KAMUS = bukaTersusun(SUSUN.kamus);
const OPSI = { pemda: null, tingkat: null, lama: [] };

afterEach(() => pasangKamus([]));

const nama = (kamus: KamusTerbuka, i: number): string | undefined =>
  cariKode(kamus, kode(i), OPSI).hasil[0]?.nama;

test('bahannya sungguh menyerang: nama masuk kamus apa adanya, hanya dirapikan spasinya; kode prototipe tidak', () => {
  expect(nama(KAMUS, 0)).toBe(SERANGAN[0]);
  expect(NAMA.filter((_, i) => nama(KAMUS, i) === undefined)).toEqual([]);
  expect(SUSUN.ringkasan.aneh.join('\n')).toMatch(/__proto__/);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '1.06.__proto__'])(
  'Cari kode "%s": bukan kode, tidak ada galat, tidak ada yang tercemar',
  (teks) => {
    for (const h of cariKode(KAMUS, teks, OPSI).hasil) expect(h.kode).toMatch(/^[\dX]/);
    const jawab = jalankanFungsi('NOMENKLATUR', [teks]);
    expect(JSON.stringify(jawab)).not.toMatch(/native code|pencemar/);
    expect('diserang' in {}).toBe(false);
  },
);

test('bentuk skrip (.js): tidak menjalankan apa pun dari nama, versi, atau nama berkas, dan isinya kembali utuh', () => {
  const ctx = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(teksKamusJs(SUSUN.kamus), ctx);
  expect(vm.runInContext(`typeof diserang`, ctx)).toBe('undefined');
  const [skrip] = vm.runInContext('RENJA_KAMUS', ctx) as KamusSkrip[];
  const kembali = bukaKamus(sumberSkrip(skrip!));
  expect(NAMA.map((_, i) => nama(kembali, i))).toEqual(NAMA.map((_, i) => nama(KAMUS, i)));
});

test('bentuk data (.json): kelompok prototipe tidak berbahaya, versi tidak bisa menunjuk folder lain', () => {
  const isi = teksKamusJson(SUSUN.kamus);
  const racun = isi.replace('"kelompok": {', '"kelompok": {"__proto__": "x", "constructor": "y",');
  expect(racun).not.toBe(isi);
  expect(nama(bukaTersusun(bacaKamusJson(racun)), 0)).toBe(SERANGAN[0]);
  for (const versi of ['../../../etc/passwd', '..\\\\rahasia'])
    expect(() => bacaKamusJson(isi.replace('"versi": "2027"', `"versi": "${versi}"`))).toThrow(/bukan kamus/);
});

test('NOMENKLATUR: hasilnya teks di sel, bukan rumus', () => {
  pasangKamus([KAMUS]);
  for (let i = 0; i < NAMA.length; i++) {
    const hasil = jalankanFungsi('NOMENKLATUR', [kode(i)]);
    expect(hasil).toBe(nama(KAMUS, i));
  }
});

test('Cari kode menulis ke lembar: nama yang menyerang ditulis sebagai nilai, tidak pernah sebagai rumus', async () => {
  const lembar = renjaUji([{ 2: '1.06.02' }, { 2: '1.06.02.2.03' }, { 2: kode(0) }, {}]);
  const entri = (i: number): EntriKamus => cariKode(KAMUS, kode(i), OPSI).hasil[0]!;
  let banyak = 0;
  for (let i = 0; i < NAMA.length; i++) {
    const isi = await perubahanIsiBaris(lembar, lembar.nilai.length - 1, entri(i), []);
    const semua = [
      perubahanKode(lembar, 9, 1, entri(i).kode),
      ...(typeof isi === 'string' ? [] : isi.perubahan),
    ].flat();
    for (const p of semua) {
      banyak++;
      expect(p.rumus).toBeUndefined();
    }
  }
  expect(banyak).toBeGreaterThan(NAMA.length);
});

test('renja cari dan renja kode: JSON tetap JSON, teks satu baris untuk satu temuan', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'renja-kamus-'));
  try {
    const jalur = join(folder, 'kamus-2027.json');
    writeFileSync(jalur, teksKamusJson(SUSUN.kamus));
    const semua = NAMA.map((_, i) => kode(i));
    const json = await perintahKode([...semua, '--kamus', jalur, '--format', 'json'], () => '');
    const jawaban = JSON.parse(json.keluar) as { entri: { nama: string }[] }[];
    expect(jawaban.map((j) => j.entri[0]?.nama)).toEqual(NAMA.map((_, i) => nama(KAMUS, i)));
    const cari = await perintahCari(
      ['img src onerror diserang', '--kamus', jalur, '--jumlah', '50'],
      () => '',
    );
    expect(cari.keluar).toContain(SERANGAN[0]);
    for (const baris of cari.keluar.trimEnd().split('\n').slice(1))
      expect(baris).toMatch(/^ {2}\d\.\d\d {2}[\dX]/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
