import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { KATALOG } from '../../core/fungsi/katalog';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { teksKamusJs } from '../../core/nomenklatur/tulis-kamus';
import { DAFTAR_RUMUS, PEMAKAI_KAMUS } from '../../sheets-addon/src/daftar-rumus';
import { bukaGudang } from '../../sheets-addon/panel/gudang-sheets';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { AppsScript } from '../bantu/apps-script';
import { pasangGoogle } from '../bantu/apps-script-host';
import { bangun } from '../bantu/bangun';
import { ujiBilaAda } from '../bantu/data-bersama';
import { bukuKontrak } from '../bantu/kontrak-host-bahan';

let folder: string;
let skrip: AppsScript;
beforeAll(async () => {
  folder = await bangun('sheets');
  skrip = new AppsScript(folder, bukuKontrak());
}, 300_000);
afterEach(() => expect(skrip.panggilan).toEqual({}));

describe('masukan seperti yang diberikan Google', () => {
  test('sel tunggal, rentang satu sel, kolom, baris kosong', () => {
    expect(skrip.rumus('CAPAIAN', 100, 97.7)).toBeCloseTo(0.977, 12);
    expect(skrip.rumus('CAPAIAN', '100', '97,7')).toBeCloseTo(0.977, 12);
    expect(skrip.rumus('CAPAIAN', [[100]], [[50]])).toEqual(0.5);
    expect(skrip.rumus('CAPAIAN', [[100], [''], [10]], [[50], [5], [12]])).toEqual([[0.5], [''], [1.2]]);
    expect(skrip.rumus('CAPAIAN', '', 5)).toBe('');
  });

  test('rentang terbuka: ribuan baris kosong tetap kosong', () => {
    const kosong = Array.from({ length: 998 }, () => ['']);
    const hasil = skrip.rumus('KODETINGKAT', [['1.06'], ['1.06.01'], ...kosong]) as string[][];
    expect(hasil.slice(0, 3)).toEqual([['bidang urusan'], ['program'], ['']]);
    expect(hasil).toHaveLength(1000);
  });

  test('tanggal di tempat angka: pesan, bukan angka tebakan', () => {
    const tanggal = { tanggal: '2026-01-01T00:00:00Z' };
    expect(() => skrip.rumus('CAPAIAN', tanggal, 5)).toThrow(/tanggal/i);
    expect(skrip.rumus('CAPAIAN', [[tanggal], [10]], [[5], [5]])).toEqual([
      [expect.stringMatching(/tanggal/i)],
      [0.5],
    ]);
  });
});

describe('kesalahan', () => {
  test('panggilan tunggal melempar pesan Indonesia; Google menampilkannya di catatan sel', () => {
    expect(() => skrip.rumus('CAPAIAN', 0, 12)).toThrow(/nol/i);
    expect(() => skrip.rumus('CAPAIAN', 'abc', 12)).toThrow(/\S{3,}/);
    expect(() => skrip.rumus('CAPAIAN')).toThrow(/target/);
    expect(() => skrip.rumus('NOMENKLATUR', '1.06.99.2.99.9999')).toThrow(/1\.06\.99\.2\.99\.9999/);
  });

  test('baris buruk di dalam rentang menjadi teks; baris lain tetap dihitung', () => {
    const hasil = skrip.rumus('CAPAIAN', [[100], [0], [10]], [[50], [5], [5]]) as unknown[][];
    expect(hasil[0]).toEqual([0.5]);
    expect(hasil[1]![0]).toMatch(/^Galat: /);
    expect(hasil[2]).toEqual([0.5]);
  });
});

test('setiap rumus katalog bisa dipanggil tanpa satu layanan pun', () => {
  for (const { nama, parameter } of KATALOG) {
    const kosong = parameter.map(() => '');
    expect(() => skrip.rumus(nama, ...kosong)).not.toThrow(/is not|undefined|permission/);
  }
});

describe('daftar rumus', () => {
  test('isinya katalog, dalam urutan yang sama', () => {
    expect(Object.keys(DAFTAR_RUMUS)).toEqual(KATALOG.map((f) => f.nama));
    for (const fungsi of KATALOG) expect(DAFTAR_RUMUS[fungsi.nama]!()).toBe(fungsi);
  });

  test('pemakai kamus: tepat fungsi yang bertanya pada kamus terpasang', () => {
    const folder = join(__dirname, '../../core/fungsi');
    const pemakai = readdirSync(folder)
      .map((nama) => readFileSync(join(folder, nama), 'utf8'))
      .filter((isi) => /nomenklatur\/terpasang|kamusVersi/.test(isi))
      .map((isi) => /^\s*nama: '([A-Z]+)'/m.exec(isi)?.[1]);
    expect(pemakai.sort()).toEqual([...PEMAKAI_KAMUS].sort());
  });
});

test('sebuah rumus hanya menjalankan bagiannya sendiri', () => {
  const kode = readFileSync(join(folder, 'Code.js'), 'utf8');
  // Every module announces itself; modules are factories, run on first use.
  const jejak = kode.replace(
    /^\/\*\*\*\/ "(\.\/[^"]+)"\n(\([^)]*\) \{)/gm,
    (_, nama: string, awal: string) => `"${nama}"${awal} (globalThis.jejak ??= []).push("${nama}");`,
  );
  const ctx = vm.createContext({});
  vm.runInContext(`${jejak}\n;Renja_.CAPAIAN(100, 97.7)`, ctx);
  const modul = vm.runInContext('jejak', ctx) as string[];
  expect(modul).toContain('./core/fungsi/capaian.ts');
  expect(modul).not.toContain('./core/fungsi/predikat.ts');
  expect(modul.filter((m) => /nomenklatur|core\/kode|layanan|menu|kamus/.test(m))).toEqual([]);
});

describe('kamus bawaan', () => {
  test('kode yang ada di dalamnya', () => {
    expect(skrip.rumus('NOMENKLATUR', '1.06')).toBe('URUSAN PEMERINTAHAN BIDANG SOSIAL');
  });
});

ujiBilaAda(
  'kamus resmi 2027 sebagai berkas proyek: satu kode, 3.550 kode sekaligus, urutan berkas mana pun',
  ['data', 'nomenklatur', 'nomenklatur-2027.xlsx'],
  async (jalur) => {
    const buku = bacaXlsx(readFileSync(jalur), 'nomenklatur-2027.xlsx');
    const { kamus } = susunKamus(buku.lembar[0]!.nilai, { berkas: 'nomenklatur-2027.xlsx' });
    const tempat = join(__dirname, '../../.cache/kamus-uji');
    rmSync(tempat, { recursive: true, force: true });
    mkdirSync(tempat, { recursive: true });
    writeFileSync(join(tempat, 'kamus-2027.js'), teksKamusJs(kamus));
    const folder = await bangun('sheets', { kamus: tempat });
    expect(readFileSync(join(folder, 'Kamus.js'), 'utf8')).not.toMatch(/[^\n -~]/);

    const nama = new Map<string, Set<string>>();
    bukaTersusun(kamus).jelajahi((kode, pemda, satu, dicabut) => {
      if (pemda !== 'kabkot' || dicabut || kode.split('.').length !== 6) return;
      nama.set(kode, (nama.get(kode) ?? new Set()).add(satu));
    });
    const kode = [...nama.keys()].map((k) => [k]);
    expect(kode.length).toBeGreaterThan(3_000);
    for (const urutkan of [undefined, (a: string, b: string) => b.localeCompare(a)]) {
      skrip = new AppsScript(folder, bukuKontrak(), urutkan ? { urutkan } : {});
      const banyak = kode.slice(0, 3_550);
      const hasil = skrip.rumus('NOMENKLATUR', banyak, 'nama', '', 'kabkot') as string[][];
      expect(hasil).toHaveLength(banyak.length);
      const salah = hasil.filter(([isi], i) => {
        const benar = nama.get(banyak[i]![0]!)!;
        return benar.size === 1 ? !benar.has(isi!) : !/^Galat: /.test(isi!) && !benar.has(isi!);
      });
      expect(salah).toEqual([]);
    }
    pasangGoogle(skrip);
    const kemajuan: number[] = [];
    const gudang = await bukaGudang((bagian) => kemajuan.push(bagian));
    expect(await gudang.muat()).toEqual([kamus]);
    expect(kemajuan.length).toBeGreaterThan(3);
    expect(kemajuan[kemajuan.length - 1]).toBe(1);
    const tersurat = Object.getOwnPropertyNames(skrip.muat('CUSTOM_FUNCTION').ctx);
    expect(tersurat.filter((n) => /kamus/i.test(n))).toEqual(['RENJA_KAMUS']);
  },
);
