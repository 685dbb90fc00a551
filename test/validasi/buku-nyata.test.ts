import { readFileSync } from 'node:fs';
import { kenaliTabel } from '../../core/formulir/kenali';
import { susunMatriks } from '../../core/matriks/susun';
import { periksa } from '../../core/validasi/periksa';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { ujiBilaAda } from '../bantu/data-bersama';

const FOLDER = ['data', 'buku-kerja'] as const;
const buka = (jalur: string) => bacaXlsx(new Uint8Array(readFileSync(jalur)), jalur);
/** "PGU-001 galat" -> count, of the rules that need no dictionary. */
const hitung = (jalur: string): Record<string, number> => {
  const banyak: Record<string, number> = {};
  for (const t of periksa(buka(jalur)).temuan) {
    const kunci = `${t.aturan} ${t.tingkat}`;
    if (/^(PGU|CAP|STR|RMS|KOD-00[145])/.test(kunci)) banyak[kunci] = (banyak[kunci] ?? 0) + 1;
  }
  return banyak;
};

ujiBilaAda(
  'KUA-PPAS Buru: 43 lembar, setiap jumlah benar, tidak ada temuan',
  [...FOLDER, 'kab-buru-2024-kua-ppas.xlsx'],
  (jalur) => {
    const hasil = periksa(buka(jalur));
    expect(hasil.tabel.map((t) => t.formulir)).toEqual(Array(43).fill('kua-ppas'));
    expect(hasil.temuan.filter((t) => /^PGU/.test(t.aturan))).toEqual([]);
    // 36 names really carry double or trailing blanks: one info for the whole workbook.
    expect(hitung(jalur)).toEqual({ 'STR-004 info': 1 });
  },
);

ujiBilaAda(
  'Tapanuli Utara: kode kotor terbaca, #VALUE! dilaporkan sekali dan tidak meracuni jumlah',
  [...FOLDER, 'kab-tapanuli-utara-2022-realisasi.xlsx'],
  (jalur) => {
    const buku = buka(jalur);
    const matriks = susunMatriks(kenaliTabel(buku.lembar[0]!).tabel[0]!);
    expect(matriks.baris.filter((b) => b.tingkat === 'sub kegiatan').length).toBeGreaterThanOrEqual(1229);

    // Every galat was looked at. RMS-001: error values as stored. PGU-001: OPD rows (and columns they add up) whose sub
    // kegiatan sum up to another figure (samples added up with a plain column sum). CAP-001: 0 % or a copied percentage
    // beside amounts that give another one. KOD-005: one code for two different names. KOD-001: "2.11 . 2.11.01.01 . 01 . 07"
    // and an organisation code one segment short.
    expect(hitung(jalur)).toEqual({
      'KOD-001 info': 1,
      'KOD-001 galat': 2,
      'KOD-005 peringatan': 3,
      'KOD-005 galat': 3,
      'RMS-001 galat': 5,
      'RMS-002 peringatan': 3,
      'RMS-002 info': 4,
      'PGU-001 galat': 55,
      'CAP-001 galat': 5,
      'STR-004 info': 1,
    });
    const { temuan } = periksa(buku);
    const galat = temuan.filter((t) => t.aturan === 'RMS-001');
    expect(galat.map((t) => [t.sel, t.tertulis])).toContainEqual(['AB15:AB2337', { galat: '#VALUE!' }]);
    expect(galat).toHaveLength(5);
    // "Jumlah Dana": checked with a plain column sum, only Dinas Kesehatan differs from its rows; the grand total is right.
    const dana = temuan.filter((t) => /^PGU/.test(t.aturan) && /^J\d/.test(t.sel));
    expect(dana.map((t) => [t.sel, t.seharusnya])).toEqual([['J73', 134_458_967_157]]);
    const agustus = temuan.filter((t) => /^PGU/.test(t.aturan) && /^Q\d/.test(t.sel));
    expect(agustus.map((t) => [t.sel, t.seharusnya])).toEqual([
      ['Q73', 61_327_605_474],
      ['Q308', 50_091_718_830.12],
      ['Q779', 4_081_695_146],
      ['Q1320', 3_883_739_799],
      ['Q1592', 3_679_450_840],
      ['Q2195', 1_262_393_433],
    ]);
    // What a formula makes of these (Sisa = Dana - Realisasi) is not reported again.
    expect(
      temuan.filter((t) => /^(Z|AA|AB)\d/.test(t.sel) && t.aturan === 'PGU-001').map((t) => t.sel),
    ).toEqual([]);
  },
);

ujiBilaAda(
  'rekap SIPD Buru: 6.647 baris, tanpa temuan',
  [...FOLDER, 'kab-buru-2026-sipd-rekap.xlsx'],
  (jalur) => {
    expect(periksa(buka(jalur)).tabel).toMatchObject([
      { formulir: 'sipd-rekap', baris: 6647, rentang: 'A1:W6648' },
    ]);
    expect(hitung(jalur)).toEqual({});
  },
);

ujiBilaAda(
  'Pasangkayu dan Kota Semarang: tabel umum, tanpa temuan',
  [...FOLDER, 'kab-pasangkayu-2024-renja-dpa.xlsx'],
  (jalur) => {
    // "Penyusunan  Dokumen  Perencanaan": 12 names with double blanks.
    expect(hitung(jalur)).toEqual({ 'STR-004 info': 1 });
    expect(hitung(jalur.replace('kab-pasangkayu-2024-renja-dpa', 'kota-semarang-capaian-kinerja'))).toEqual(
      {},
    );
  },
);
