import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { laporanJson } from '../../core/laporan/json';
import { laporanSarif } from '../../core/laporan/sarif';
import { laporanTeks } from '../../core/laporan/teks';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji, lembarUji, tabel } from '../bantu/lembar-uji';

const SALAH = tabel`
  Kode | Uraian | Target 2026 | Pagu Indikatif (Rp)
  1.06.01 | Program Penunjang | 1 | 100
  1.06.01.2.01 | Perencanaan | 1 | 80
  1.06.01.2.01.01 | Penyusunan | 1 | 60
  1.06.01.2.02 | Keuangan | 1 | 40
  1.06.01.2.03 | Lain-lain | 1 | #REF!`;
const TANPA_GALAT_SEL = { ...SALAH, nama: "Renja 'A'", nilai: SALAH.nilai.slice(0, 5) };
const hasil = periksa(bukuUji(TANPA_GALAT_SEL, lembarUji([['catatan']], { nama: 'Lain' })), {
  pengaturan: { abaikan: [{ sasaran: 'lembar:Lain', alasan: 'bukan tabel' }] },
});
const daftar = [{ berkas: 'folder\\renja 2026.xlsx', hasil }];

test('JSON: bentuk yang dijanjikan', () => {
  const laporan = JSON.parse(laporanJson('1.2.3', daftar)) as { files: { findings: object[] }[] };
  expect(laporan).toEqual({
    renja: '1.2.3',
    files: [
      {
        file: 'folder\\renja 2026.xlsx',
        tables: [
          {
            sheet: "Renja 'A'",
            formulir: 'kua-ppas',
            range: 'A1:D5',
            rows: 4,
            confidence: expect.any(Number),
          },
        ],
        findings: expect.any(Array),
        summary: { galat: 2, peringatan: 0, info: 0 },
      },
    ],
  });
  expect(laporan.files[0]!.findings).toMatchObject([
    {
      rule: 'PGU-001',
      slug: 'jumlah-induk',
      severity: 'galat',
      sheet: "Renja 'A'",
      cell: 'D2',
      kode: '1.06.01',
      label: 'Program Penunjang',
      written: 100,
      expected: 120,
      cause: 'PGU-001@D3',
      fix: { kind: 'pilih', changes: [{ sheet: "Renja 'A'", cell: 'D2', formula: '=SUM(D3,D5)' }] },
    },
    { cell: 'D3', written: 80, expected: 60, cause: null },
  ]);
});

test('JSON: nilai galat menjadi teksnya', () => {
  const laporan = JSON.parse(laporanJson('1', [{ berkas: 'a', hasil: periksa(bukuUji(SALAH)) }])) as {
    files: { findings: { rule: string; written: unknown }[] }[];
  };
  const galat = laporan.files[0]!.findings.find((f) => f.rule === 'RMS-001');
  expect(galat!.written).toBe('#REF!');
});

test('teks: akibat di bawah sebabnya, ringkasan di akhir', () => {
  const baris = laporanTeks(daftar).split('\n');
  const sebab = baris.findIndex((b) => b.includes('D3 galat PGU-001 1.06.01.2.01'));
  expect(baris[sebab + 1]).toMatch(/^ {4}akibatnya D2 PGU-001/);
  expect(baris.join('\n')).toMatch(/2 galat, 0 peringatan, 0 info, 1 diabaikan\./);
});

test('teks: akibat yang lebih berat daripada sebabnya menyebut tingkatnya', () => {
  const ringan = hasil.temuan.map((t) => (t.sel === 'D3' ? { ...t, tingkat: 'peringatan' as const } : t));
  const baris = laporanTeks([{ berkas: 'a.xlsx', hasil: { ...hasil, temuan: ringan } }]);
  expect(baris).toMatch(/^ {2}D3 peringatan PGU-001.*\n {4}akibatnya D2 galat PGU-001/m);
});

test('teks: tanpa temuan', () => {
  const bersih = periksa(bukuUji(tabel`1.06.01 | 30 \n 1.06.01.2.01 | 30`));
  expect(laporanTeks([{ berkas: 'a.xlsx', hasil: bersih }])).toMatch(/Tidak ada temuan\.\n$/);
});

describe('SARIF 2.1.0', () => {
  // The schema that SchemaStore publishes; it is draft-04, whose `id` and `$schema` Ajv does not know.
  const {
    id: _id,
    $schema: _skema,
    ...skema
  } = JSON.parse(readFileSync(join(__dirname, 'sarif-2.1.0.json'), 'utf8')) as Record<string, unknown>;
  const sah = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(skema);
  const log = JSON.parse(laporanSarif('1.2.3', daftar)) as {
    runs: {
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        suppressions?: object[];
        locations: object[];
      }[];
      tool: { driver: { rules: { id: string }[] } };
    }[];
  };
  const [run] = log.runs;

  test('sesuai skema terbitan', () => {
    sah(log);
    expect(sah.errors ?? []).toEqual([]);
  });
  test('skema memang menolak yang salah', () =>
    expect(sah({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false));
  test('aturan ditunjuk dengan benar, letak menyebut lembar dan sel', () => {
    for (const r of run!.results) expect(run!.tool.driver.rules[r.ruleIndex]!.id).toBe(r.ruleId);
    expect(run!.results[0]!.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'folder/renja%202026.xlsx' } },
      logicalLocations: [{ name: 'D2', fullyQualifiedName: "'Renja ''A'''!D2" }],
    });
    expect(run!.results[0]!.level).toBe('error');
  });
  test('yang diabaikan tetap tercatat dengan alasannya', () => {
    const diabaikan = run!.results.filter((r) => r.suppressions);
    expect(diabaikan.map((r) => [r.ruleId, r.suppressions])).toEqual([
      ['STR-002', [{ kind: 'external', justification: 'bukan tabel' }]],
    ]);
  });
});
