import { HyperFormula } from 'hyperformula';
import type { Lembar } from '../../../core/lembar/lembar';
import { kenaliLembar } from '../../../core/validasi/kenali-lembar';
import { periksa } from '../../../core/validasi/periksa';
import { tabelKosong } from '../../../panel/logika/buat-tabel';
import { denganTahun } from '../../../panel/logika/kepala-tabel';
import { TABEL_STANDAR } from '../../../panel/logika/tabel-standar';
import { dokumenMemori } from '../../bantu/dokumen-memori';
import { HostMemori } from '../../bantu/host-memori';
import { lembarUji } from '../temuan-uji';

const tabelUji = (id: string) => TABEL_STANDAR.find((t) => t.formulir.id === id)!;

async function buat(id: string): Promise<Lembar> {
  const tabel = tabelUji(id);
  const { formulir } = tabel;
  const host = new HostMemori(dokumenMemori({ nama: 'u', lembar: [lembarUji('A', [])] }));
  const nama = await host.writeReport(tabelKosong({ tabel, opd: 'Dinas Sosial', tahun: 2026, baris: 10 }));
  const l = await host.read(nama);
  const kode = formulir.kolom.findIndex((k) => k.jenis === 'kode');
  const uraian = formulir.kolom.findIndex((k) => k.jenis === 'uraian');
  const isi = l.nilai.map((b) => [...b]);
  const mulai = isi.findIndex((b) => b[0] === '1' && b[1] === '2') + 1;
  [
    ['1.06', 'Sosial'],
    ['1.06.01', 'Program A'],
    ['1.06.01.2.01', 'Kegiatan A'],
    ['1.06.01.2.01.0001', 'Sub A'],
  ].forEach(([k, u], i) => {
    if (kode >= 0) isi[mulai + i]![kode] = k!;
    isi[mulai + i]![uraian] = kode >= 0 ? u! : `${k} ${u}`;
  });
  return { ...l, nilai: isi };
}

test.each(TABEL_STANDAR.map((t) => [t.formulir.id]))(
  '%s yang kita tulis dikenal kembali sebagai dirinya',
  async (id) => {
    const { tabel } = kenaliLembar(await buat(id), []);
    expect(tabel.map((t) => t.formulir.id)).toEqual([id]);
    expect(tabel[0]!.tahun).toBe(2026);
    expect(tabel[0]!.keyakinan).toBeGreaterThan(0.8);
  },
);

test.each(TABEL_STANDAR.map((t) => [t.formulir.id]))(
  '%s yang baru diisi tidak menimbulkan galat palsu',
  async (id) => {
    const l = await buat(id);
    const { temuan } = periksa({ nama: 'u', lembar: [l] });
    expect(temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
  },
);

test('tahun dalam judul kolom', () => {
  expect(denganTahun('Target {n} dan {n+1}, realisasi {n-2}', 2026)).toBe(
    'Target 2026 dan 2027, realisasi 2024',
  );
});

/** The form with these cells filled (row of data, column id, value), computed as a spreadsheet would. */
function hitung(id: string, isian: readonly (readonly [number, string, string | number])[]) {
  const tabel = tabelUji(id);
  const { kolom } = tabel.formulir;
  const { baris, beku } = tabelKosong({ tabel, opd: '', tahun: 2026, baris: 5 });
  const letak = (nama: string): number => kolom.findIndex((k) => k.id === nama);
  const isi = baris.map((b) =>
    b.map((s) => (s?.rumus ? `=${s.rumus}` : (s?.nilai ?? null)) as string | number | null),
  );
  for (const [b, nama, nilai] of isian) isi[beku! + b]![letak(nama)] = nilai;
  const mesin = HyperFormula.buildFromArray(isi, { licenseKey: 'gpl-v3', useArrayArithmetic: true });
  return (b: number, nama: string) => mesin.getCellValue({ sheet: 0, row: beku! + b, col: letak(nama) });
}

test('E.81: nomor kolom resmi, jumlah triwulan, sampai dengan tahun ini, tingkat capaian', () => {
  const { baris, gabungan } = tabelKosong({ tabel: tabelUji('e-81'), opd: '', tahun: 2026, baris: 5 });
  const nomor = baris[5]!.map((s) => s?.nilai).filter((n) => n !== '');
  expect(nomor).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12 = 8+9+10+11', '13 = 6+12', '14 = 13/5', '15', '16']); // prettier-ignore
  expect(gabungan).toContainEqual({ baris: 5, barisAkhir: 5, kolom: 5, kolomAkhir: 6 });
  const nilai = hitung('e-81', [
    [0, 'kode', '1.06.01.2.01.0001'], [0, 'target-renstra-rp', 400], [0, 'realisasi-lalu-rp', 100],
    [0, 'tw1-rp', 10], [0, 'tw2-rp', 20], [0, 'tw4-rp', 30], [0, 'realisasi-renstra-k', 3], [0, 'target-renstra-k', 4],
    [1, 'kode', '1.06.01.2.01'], [1, 'tw1-rp', 60],
  ]); // prettier-ignore
  expect(nilai(0, 'realisasi-rp')).toBe(60);
  expect(nilai(0, 'realisasi-renstra-rp')).toBe(160);
  expect(nilai(0, 'tingkat-renstra-rp')).toBeCloseTo(0.4);
  expect(nilai(0, 'tingkat-renstra-k')).toBeCloseTo(0.75);
  expect([nilai(2, 'realisasi-rp'), nilai(2, 'tingkat-renstra-rp')]).toEqual(['', '']);
  expect(nilai(5, 'tw1-rp')).toBe(10);
  expect(nilai(5, 'realisasi-rp')).toBe(60);
});

test('baris JUMLAH hanya menjumlah sub kegiatan, juga bila kode menyatu dengan nama', () => {
  const nilai = hitung('renstra-15', [
    [0, 'uraian', '1.06.01 PROGRAM A'], [0, 'pagu-n', 70],
    [1, 'uraian', '1.06.01.2.01.0001 Sub A v1.0'], [1, 'pagu-n', 70],
    [2, 'uraian', 'Sub tanpa kode'], [2, 'pagu-n', 5],
  ]); // prettier-ignore
  expect(nilai(5, 'pagu-n')).toBe(70);
  expect(hitung('t-c-33', [[0, 'kode', '1.06.01.2.01.0001'], [0, 'pagu-n', 8], [1, 'pagu-n', 9]])(5, 'pagu-n')).toBe(8); // prettier-ignore
});
