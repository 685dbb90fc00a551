import fc from 'fast-check';
import { SEMUA_ATURAN } from '../../core/aturan/semua';
import {
  denganTingkat,
  PENGATURAN_BAWAAN,
  tingkatBerlaku,
  type Pengaturan,
} from '../../core/validasi/pengaturan';
import { ACUAN, PRASETEL } from '../../core/validasi/prasetel';
import { bacaPengaturan, tulisPengaturan } from '../../core/validasi/simpan-pengaturan';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji, tabel } from '../bantu/lembar-uji';

const LENGKAP: Pengaturan = {
  dokumen: 'lkjip',
  acuan: '14/2026',
  tahun: 2026,
  pemda: 'kabkot',
  toleransi: 100,
  tingkat: { 'PGU-001': 'info', 'KOD-003': 'mati' },
  abaikan: [{ sasaran: 'lembar:Arsip', alasan: 'tahun lalu' }],
  pemetaan: [
    { lembar: 'A', formulir: 'renja-17', barisKepala: 0, barisKepalaAkhir: 1, kolom: { 0: 'kode' } },
  ],
};

test('tulis lalu baca: sama', () => expect(bacaPengaturan(tulisPengaturan(LENGKAP))).toEqual(LENGKAP));

test('urutan kunci tidak mengubah teksnya', () => {
  const terbalik = Object.fromEntries(Object.entries(LENGKAP).reverse()) as unknown as Pengaturan;
  expect(tulisPengaturan(terbalik)).toBe(tulisPengaturan(LENGKAP));
});

test('isi dari versi yang lebih baru dibawa serta, tidak hilang saat ditulis lagi', () => {
  const baru = JSON.stringify({ ...LENGKAP, warna: { galat: 'merah' }, dokumen: 'rpjmd' });
  const p = bacaPengaturan(baru);
  expect(p).toEqual({ ...LENGKAP, dokumen: null, lain: { warna: { galat: 'merah' } } });
  expect(JSON.parse(tulisPengaturan(p))).toMatchObject({ warna: { galat: 'merah' }, toleransi: 100 });
});

test('isi lama tanpa dokumen dan acuan tetap terbaca', () => {
  const { dokumen: _d, acuan: _a, ...lama } = LENGKAP;
  expect(bacaPengaturan(JSON.stringify(lama))).toEqual({ ...LENGKAP, dokumen: null, acuan: null });
});

test.each([
  null,
  '',
  'bukan json',
  '[]',
  '[{"tahun":2026}]',
  '7',
  'null',
  '"teks"',
  '{"acuan":"toString","dokumen":"constructor"}',
])('isi %j: bawaan', (isi) => expect(bacaPengaturan(isi)).toEqual(PENGATURAN_BAWAAN));

test('apa pun isinya: tidak pernah gagal, dan tulis-baca menetap', () => {
  const isi = fc.dictionary(
    fc.constantFrom('dokumen', 'acuan', 'tahun', 'toleransi', 'tingkat', 'abaikan', 'pemetaan', 'lain', 'x'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        isi.map((i) => JSON.stringify(i)),
      ),
      (teks) => {
        const p = bacaPengaturan(teks);
        const sekali = tulisPengaturan(p);
        expect(tulisPengaturan(bacaPengaturan(sekali))).toBe(sekali);
        expect(() => periksa(bukuUji(), { pengaturan: p })).not.toThrow();
      },
    ),
  );
});

describe('prasetel', () => {
  const id = new Set(SEMUA_ATURAN.map((a) => a.id));
  test.each(Object.entries({ ...PRASETEL, ...ACUAN }))('%s hanya menyebut aturan yang ada', (_nama, p) => {
    expect(Object.keys(p.tingkat).filter((a) => !id.has(a))).toEqual([]);
  });

  test('tidak ada yang lebih keras daripada aturannya sendiri', () => {
    const berat = ['mati', 'info', 'peringatan', 'galat'];
    for (const { tingkat } of [...Object.values(PRASETEL), ...Object.values(ACUAN)])
      for (const a of SEMUA_ATURAN)
        expect(berat.indexOf(tingkat[a.id] ?? 'mati')).toBeLessThanOrEqual(berat.indexOf(a.tingkat));
  });

  test('pilihan sendiri mengalahkan jenis dokumen, jenis dokumen mengalahkan acuan', () => {
    const p: Pengaturan = {
      ...PENGATURAN_BAWAAN,
      acuan: '86/2017',
      dokumen: 'lkjip',
      tingkat: { 'KOD-003': 'galat' },
    };
    expect(tingkatBerlaku(p)).toMatchObject({ 'KOD-003': 'galat', 'LOK-003': 'mati', 'KSN-001': 'info' });
    expect(tingkatBerlaku({ ...p, dokumen: null })).toEqual({ 'KOD-003': 'galat', 'LOK-003': 'info' });
  });

  test('kembali ke tingkat bawaan aturan dicatat, bila jenis dokumen mengatakan lain', () => {
    const aturan = { id: 'KOD-003', tingkat: 'peringatan' as const };
    const p: Pengaturan = { ...PENGATURAN_BAWAAN, dokumen: 'lkjip' };
    expect(denganTingkat(p, aturan, 'peringatan').tingkat).toEqual({ 'KOD-003': 'peringatan' });
    expect(denganTingkat(p, aturan, 'info').tingkat).toEqual({});
  });

  test('berlaku saat memeriksa', () => {
    const buku = bukuUji(tabel`1.06.01 | 100 \n 1.06.01.2.01 | 80`);
    const galat = (pengaturan: Partial<Pengaturan>) => periksa(buku, { pengaturan }).ringkasan.galat;
    expect(galat({ dokumen: 'renja' })).toBe(1);
    expect(galat({ dokumen: 'renja', tingkat: { 'PGU-001': 'mati' } })).toBe(0);
  });
});
