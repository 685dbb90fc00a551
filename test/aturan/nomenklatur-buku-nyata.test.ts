import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Temuan } from '../../core/aturan/temuan';
import { bacaKode } from '../../core/kode/baca-kode';
import type { Kamus } from '../../core/nomenklatur/kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { periksa } from '../../core/validasi/periksa';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { dataBersama, ujiBilaAda } from '../bantu/data-bersama';
import { susunBerkasUji } from '../nomenklatur/bahan';

const BUKU = (nama: string) => ['data', 'buku-kerja', nama];
const kamus = (nama: string): Kamus =>
  bukaTersusun(susunBerkasUji(dataBersama('data', 'nomenklatur', nama)!).kamus);

function temuan(jalur: string, isi: Kamus, aturan: readonly string[]): Temuan[] {
  const buku = bacaXlsx(readFileSync(jalur), basename(jalur));
  return periksa(buku, { kamus: isi }).temuan.filter((t) => aturan.includes(t.aturan));
}

ujiBilaAda(
  'KUA-PPAS Buru 2024 (SIPD) dengan daftar 900.1 2023: tidak ada temuan kode atau nama',
  BUKU('kab-buru-2024-kua-ppas.xlsx'),
  (jalur) => {
    const ada = temuan(jalur, kamus('nomenklatur-kepmendagri-900-1-2023.csv'), [
      'KOD-002',
      'KOD-003',
      'NAM-001',
    ]);
    expect(ada.map((t) => t.pesan)).toEqual([]);
  },
);

ujiBilaAda(
  'rekap SIPD Buru 2026 dengan daftar 2027: nama yang kodenya ada tidak pernah disalahkan, yang hilang hanya peringatan',
  BUKU('kab-buru-2026-sipd-rekap.xlsx'),
  (jalur) => {
    const isi = kamus('nomenklatur-2027.xlsx');
    const ada = temuan(jalur, isi, ['KOD-002', 'KOD-003', 'NAM-001']);
    expect(ada.filter((t) => t.aturan === 'NAM-001')).toEqual([]);
    expect(ada.filter((t) => t.tingkat === 'galat')).toEqual([]);
    const dalamDaftar = ada.filter((t) => isi.memuat(bacaKode(t.kode).kode!, null));
    expect(dalamDaftar).toEqual([]);
  },
);

ujiBilaAda(
  'Tapanuli Utara 2022 dengan daftar 2020: kode kotor yang dapat dirapikan semuanya dikenal',
  BUKU('kab-tapanuli-utara-2022-realisasi.xlsx'),
  (jalur) => {
    const isi = kamus('nomenklatur-kepmendagri-050-3708-2020.csv');
    const buku = bacaXlsx(readFileSync(jalur), basename(jalur));
    const sub = buku.lembar[0]!.nilai.map((baris) => bacaKode(baris[2] ?? null)).filter(
      (b) => b.kode?.tingkat === 'sub kegiatan',
    );
    const dikenal = (b: (typeof sub)[number]) => isi.memuat(b.kode!, 'kabkot');
    const kotor = sub.filter((b) => b.pembersihan.length > 0);
    expect([sub.length, kotor.length]).toEqual([1309, 424]);
    expect(sub.filter((b) => !dikenal(b)).map((b) => b.teks)).toEqual([
      '1.02.02.2.01.21', '6.01.01.2.02.09', '8.01.06.2.01.06', // dicabut pada 2020, atau tidak ada
    ]); // prettier-ignore
    const ada = temuan(jalur, isi, ['KOD-002']).filter((t) => t.tingkat !== 'info');
    expect(ada.map((t) => t.kode)).toEqual(['1.02.02.2.01.21']);
  },
);
