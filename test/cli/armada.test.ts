import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { armada, banyakProses } from '../../cli/armada/armada';
import { perintahPeriksa } from '../../cli/periksa';
import type { Jawaban } from '../../cli/kerja-berkas';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { buatXlsx } from '../../xlsx/buat-xlsx';
import { bangun } from '../bantu/bangun';
import { paketXlsx } from '../xlsx/bantu';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)];
const utf16 = (teks: string): number[] => [...teks].flatMap((h) => [h.charCodeAt(0), 0]);

const folder = mkdtempSync(join(tmpdir(), 'renja-armada-'));
afterAll(() => rmSync(folder, { recursive: true }));
const tulis = (nama: string, isi: string | Uint8Array): string => {
  const jalur = join(folder, nama);
  mkdirSync(dirname(jalur), { recursive: true });
  writeFileSync(jalur, isi);
  return jalur;
};

/** One sheet of the sample as a workbook of its own. */
const contoh = bacaXlsx(new Uint8Array(readFileSync(BERKAS_CONTOH)), 'contoh');
function pecahan(lembar: string): Uint8Array {
  const { nama, nilai, gabungan } = contoh.lembar.find((l) => l.nama === lembar)!;
  return buatXlsx([{ nama, baris: nilai.map((b) => b.map((n) => ({ nilai: n }))), gabungan }]);
}

let program: string;
beforeAll(async () => {
  program = join(await bangun('cli'), 'renja.js');
}, 300_000);

/** `renja` as it is handed out, in a process of its own. */
function renja(...argumen: string[]): { kode: number | null; keluar: string; galat: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argumen], { encoding: 'utf8' });
  return { kode: status, keluar: stdout, galat: stderr };
}

interface Sarif {
  readonly runs: readonly {
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly index: number };
        };
      }[];
    }[];
  }[];
}

interface Laporan {
  readonly files: readonly { readonly file: string; readonly summary: { readonly galat: number } }[];
}

describe('satu armada: 12 berkas, 6 di antaranya rusak', () => {
  const capaian = pecahan('Capaian 2024');
  const iku = pecahan('IKU');
  const RUSAK: Readonly<Record<string, [string | Uint8Array, RegExp]>> = {
    'kab-a/bom.xlsx': [paketXlsx({ lembar: [''], lain: { 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) } }), /terlalu besar/], // prettier-ignore
    'kab-a/kosong.xlsx': ['', /kosong/],
    'kab-a/lama.xls': [Uint8Array.from(OLE2), /format lama/],
    'kab-b/bukan.xlsx': ['nama;pagu', /bukan \.xlsx/],
    'kab-b/sandi.xlsx': [Uint8Array.from([...OLE2, ...utf16('EncryptedPackage')]), /sandi/], // prettier-ignore
    'potong.xlsx': [capaian.slice(0, capaian.length / 2), /tidak utuh|rusak/],
  };
  const BAIK = ['kab-a/dinsos/capaian.xlsx', 'kab-a/dinsos/iku.xlsx', 'kab-a/iku.xlsx', 'kab-b/dinsos/capaian.xlsx', 'kab-b/iku.xlsx', 'kab-b/iku2.xlsx']; // prettier-ignore
  let dua: ReturnType<typeof renja>;
  beforeAll(() => {
    for (const nama of BAIK) tulis(`provinsi/${nama}`, nama.includes('capaian') ? capaian : iku);
    for (const nama of Object.keys(RUSAK)) tulis(`provinsi/${nama}`, RUSAK[nama]![0]);
    dua = renja(
      'periksa',
      join(folder, 'provinsi/**'),
      '--pembanding',
      'tidak-ada.xlsx',
      '--format',
      'json',
      '--proses',
      '2',
    );
  }, 120_000);
  const jalur = (nama: string): string => join(folder, 'provinsi', nama);

  test('berkas rusak tidak menghentikan yang lain: semua disebut dengan sebabnya, kode keluar 2', () => {
    const { files } = JSON.parse(dua.keluar) as Laporan;
    expect(dua.kode).toBe(2);
    expect(files.map((f) => f.file)).toEqual(BAIK.map(jalur));
    const pesan = dua.galat.split('\n').filter((baris) => baris.startsWith(jalur('')));
    expect(pesan.map((baris) => baris.split(': ')[0])).toEqual(Object.keys(RUSAK).map(jalur));
    for (const baris of pesan) {
      const [nama = '', alasan] = baris.split(': ');
      expect(alasan).toMatch(RUSAK[nama.slice(jalur('').length + 1)]![1]);
    }
  });

  test('JSON hanya memuat renja dan files; ringkasannya di stderr', () => {
    expect(Object.keys(JSON.parse(dua.keluar) as Laporan)).toEqual(['renja', 'files']);
    expect(dua.galat).toContain(`RINGKASAN 12 berkas di ${jalur('')}/`);
    expect(dua.galat).toContain('6 tidak dapat diperiksa');
  });

  test('ringkasan: jumlahnya jumlah semua berkas, yang terburuk lebih dulu, nama sama di dua daerah terpisah', () => {
    const { files } = JSON.parse(dua.keluar) as Laporan;
    const galat = files.reduce((n, f) => n + f.summary.galat, 0);
    expect(galat).toBeGreaterThan(0);
    const perangkat = dua.galat.split('Perangkat daerah / berkas')[1]!.split('\n\n')[0]!;
    const aturan = dua.galat.split('\nAturan ')[1]!.split('\n\n')[0]!;
    for (const bagian of [perangkat, aturan]) {
      const milik = [...bagian.matchAll(/^ {2}\S.*? {2,}(\d+) +\d+ +\d+/gm)].map((m) => Number(m[1]));
      expect(milik.reduce((a, b) => a + b, 0)).toBe(galat);
      expect(milik).toEqual([...milik].sort((a, b) => b - a));
    }
    expect(perangkat.match(/^ {2}\S.*dinsos/gm)).toHaveLength(2);
  });

  test('pembanding yang tidak ada disebut sekali, bukan sekali per proses', () => {
    expect(dua.galat.match(/tidak-ada\.xlsx: Berkas tidak ada\./g)).toHaveLength(1);
  });

  test('tanpa proses lain laporannya sama huruf demi huruf; sarif dan teks pun utuh', async () => {
    const argumen = [jalur(''), '--pembanding', 'tidak-ada.xlsx'];
    const satu = await perintahPeriksa([...argumen, '--format', 'json']);
    expect(satu).toEqual({ kode: dua.kode, keluar: dua.keluar, galat: dua.galat });
    const { keluar, galat } = await perintahPeriksa([...argumen, '--format', 'sarif']);
    expect(galat).toContain('RINGKASAN 12 berkas');
    const sarif = JSON.parse(keluar) as Sarif;
    const { artifacts, results } = sarif.runs[0]!;
    expect(artifacts).toHaveLength(12);
    expect(results.length).toBeGreaterThan(0);
    for (const { locations } of results) {
      const { uri, index } = locations[0]!.physicalLocation.artifactLocation;
      expect(artifacts[index]!.location.uri).toBe(uri);
    }
    const tujuan = join(folder, 'laporan.txt');
    const teks = await perintahPeriksa([...argumen, '--keluar', tujuan]);
    expect([teks.kode, teks.keluar]).toEqual([2, '']);
    const isi = readFileSync(tujuan, 'utf8');
    expect(isi).toContain('RINGKASAN 12 berkas');
    expect(isi).toContain('6 tidak dapat diperiksa');
    expect(existsSync(`${tujuan}.sementara`)).toBe(false);
  }, 120_000);
});

describe('pekerja yang mati atau macet', () => {
  // Speaks the protocol of a worker, and dies or hangs over some files.
  const program = tulis(
    'pekerja.cjs',
    `process.on('message', ({ diminta, urutan }) => {
      if (diminta.berkas.includes('abort')) process.abort();
      if (diminta.berkas.includes('keluar')) process.exit(7);
      if (diminta.berkas.includes('macet')) for (;;);
      process.send({ jawaban: { alasan: diminta.berkas + urutan }, pembandingGagal: [], rss: 2 ** 40 });
    });`,
  );
  test('hanya berkasnya sendiri yang gagal, urutan tetap', async () => {
    const berkas = ['a', 'abort', 'b', 'macet', 'c', 'keluar', 'd', 'abort2'].map((nama) => ({
      berkas: nama,
    }));
    const jawaban: string[] = [];
    for await (const j of armada(berkas, { program, argumen: [], batasMenit: 0.1 }, 2, new Set())) {
      jawaban.push((j as Extract<Jawaban, { alasan: string }>).alasan);
    }
    expect(jawaban.map((a) => a.slice(0, 40))).toEqual([
      'a0',
      expect.stringContaining('terhenti (SIGABRT)'),
      'b2',
      'Belum selesai setelah 0.1 menit; dilewat',
      'c4',
      expect.stringContaining('terhenti (7)'),
      'd6',
      expect.stringContaining('terhenti (SIGABRT)'),
    ]);
  }, 60_000);
});

test('banyak proses: seperti diminta, tidak lebih dari berkasnya, paling sedikit satu', () => {
  expect([banyakProses(3, 10), banyakProses(3, 2), banyakProses(null, 0)]).toEqual([3, 2, 1]);
  expect(banyakProses(null, 1000)).toBeGreaterThanOrEqual(1);
});
