import type { PerubahanSel } from '../../../core/aturan/temuan';
import { formatSel, nilaiSel, rumusSel } from '../../../core/lembar/lembar';
import { keteranganTampil, kumpulkanAman, teksBanding, tulis } from '../../../panel/logika/perbaikan';
import { teksNilai } from '../../../panel/logika/teks-nilai';
import { dokumenMemori } from '../../bantu/dokumen-memori';
import { HostMemori } from '../../bantu/host-memori';
import { lembarUji, temuanUji } from '../temuan-uji';

const ubah = (baris: number, kolom: number, isi: Partial<PerubahanSel>): PerubahanSel => ({
  lembar: 'Renja',
  baris,
  kolom,
  sebelum: { nilai: null, rumus: '' },
  ...isi,
});
const BUKU = {
  nama: 'uji',
  lembar: [{ ...lembarUji('Renja', [[1.1, 'a'], [300], [100], [200], ['=A3+A4']]), format: [[1]], daftarFormat: ['General', '0.00'] }], // prettier-ignore
};
const host = (): HostMemori => new HostMemori(dokumenMemori(BUKU));
const KODE = ubah(0, 0, { sebelum: { nilai: 1.1, rumus: '' }, nilai: '1.10', format: '@' });
const JUMLAH = ubah(1, 0, { sebelum: { nilai: 300, rumus: '' }, rumus: 'SUM(A3:A4)' });

describe('kumpulkan yang aman', () => {
  const aman = (perubahan: PerubahanSel[]) => ({ jenis: 'aman' as const, keterangan: 'x', perubahan });

  test('yang perlu dipilih orang tidak ikut', () => {
    const t = temuanUji('A1', { perbaikan: [{ jenis: 'pilih', keterangan: 'p', perubahan: [KODE] }] });
    expect(kumpulkanAman([t])).toEqual([]);
  });

  test('dua perbaikan untuk sel yang sama: yang pertama utuh, yang kedua tidak sama sekali', () => {
    const satu = temuanUji('A1', { perbaikan: [aman([KODE])] });
    const dua = temuanUji('A2', { perbaikan: [aman([JUMLAH, { ...KODE, nilai: '1.1' }])] });
    expect(kumpulkanAman([satu, dua]).map((b) => b.perubahan)).toEqual([KODE]);
  });
});

test.each([
  ['SUM(I36,I40)', '=SUM(I36;I40)'],
  ['ROUND(I8*1.05,0)', '=ROUND(I8*1,05;0)'],
  ['SUM($I$36:$I$38)', '=SUM($I$36:$I$38)'],
])('rumus %s dalam keterangan tampil dengan pemisah Indonesia', (rumus, tampil) => {
  const perbaikan = { jenis: 'pilih' as const, keterangan: `Ganti dengan =${rumus}, lalu cek.` };
  const sel = ubah(1, 0, { rumus });
  expect(keteranganTampil({ ...perbaikan, perubahan: [KODE, sel] })).toBe(
    `Ganti dengan ${tampil}, lalu cek.`,
  );
  expect(keteranganTampil({ ...perbaikan, perubahan: [KODE] })).toBe(perbaikan.keterangan);
});

describe('tulis dan urungkan', () => {
  test('urungkan mengembalikan nilai, rumus, dan format', async () => {
    const h = host();
    const lama = await h.read('Renja');
    const { langkah } = await tulis(h, 'uji', [KODE, JUMLAH, ubah(4, 0, { sebelum: { nilai: null, rumus: 'A3+A4' }, nilai: 300 })], BUKU); // prettier-ignore
    const tengah = await h.read('Renja');
    expect([nilaiSel(tengah, 0, 0), formatSel(tengah, 0, 0)]).toEqual(['1.10', '@']);
    expect(rumusSel(tengah, 1, 0)).toBe('SUM(A3:A4)');
    const { hasil } = await tulis(h, 'urung', langkah!.balik, null);
    expect(hasil.ditolak).toEqual([]);
    const baru = await h.read('Renja');
    expect(nilaiSel(baru, 0, 0)).toBe(1.1);
    expect(formatSel(baru, 0, 0)).toBe(formatSel(lama, 0, 0));
    expect([nilaiSel(baru, 1, 0), rumusSel(baru, 1, 0)]).toEqual([300, '']);
    expect(rumusSel(baru, 4, 0)).toBe('A3+A4');
  });

  test('yang ditolak tidak ikut diurungkan', async () => {
    const h = host();
    h.gangguan.tolakSel.add('Renja!A1');
    const { hasil, langkah } = await tulis(h, 'uji', [KODE, JUMLAH], BUKU);
    expect(hasil.ditulis).toBe(1);
    expect(langkah!.balik.map((p) => p.baris)).toEqual([1]);
  });

  test('semua ditolak: tidak ada langkah', async () => {
    const h = host();
    h.gangguan.terlindungi.add('Renja');
    expect((await tulis(h, 'uji', [KODE], BUKU)).langkah).toBeNull();
  });

  test('host terputus di tengah: yang sudah tertulis bisa diurungkan, sisanya disebut', async () => {
    const h = host();
    const asli = h.write.bind(h);
    h.write = async (perubahan) => {
      await asli(perubahan.slice(0, 1));
      throw new Error('sambungan hilang');
    };
    const { hasil, langkah } = await tulis(h, 'uji', [KODE, JUMLAH], BUKU);
    expect(hasil.ditulis).toBe(1);
    expect(hasil.ditolak[0]!.alasan).toContain('sambungan hilang');
    expect(langkah!.balik.map((p) => p.baris)).toEqual([0]);
  });

  test('sel yang diubah orang setelah perbaikan tidak ditimpa saat mengurungkan', async () => {
    const h = host();
    const { langkah } = await tulis(h, 'uji', [KODE], BUKU);
    h.ketik('Renja', 0, 0, '1.20');
    const { hasil } = await tulis(h, 'urung', langkah!.balik, null);
    expect(hasil.ditolak).toHaveLength(1);
    expect(nilaiSel(await h.read('Renja'), 0, 0)).toBe('1.20');
  });
});

test('pratinjau sebelum dan sesudah', () => {
  const banding = (p: PerubahanSel): [string, string] => teksBanding(p, (n) => teksNilai(n));
  expect(banding(KODE)).toEqual(['1,1', '1.10']);
  expect(banding(JUMLAH)).toEqual(['300', '=SUM(A3:A4)']);
  expect(banding(ubah(0, 0, { sebelum: { nilai: 5, rumus: 'A1' }, nilai: 5 }))).toEqual(['5 (=A1)', '5']);
  // The planner sees no difference; the kind is the repair.
  const angka = ubah(0, 0, { sebelum: { nilai: '63.677.546,5', rumus: '' }, nilai: 63677546.5 });
  expect(banding(angka)).toEqual(['63.677.546,5 (teks)', '63.677.546,5 (angka)']);
});

test.each([
  [114281000, undefined, '114.281.000'],
  [0.9541, '0.00%', '95,41%'],
  [2026, 'General', '2026'],
  [{ galat: '#REF!' }, undefined, '#REF!'],
  [null, undefined, ''],
  [true, undefined, 'BENAR'],
])('teks nilai %p (%s) -> %s', (nilai, format, teks) => {
  expect(teksNilai(nilai, format)).toBe(teks);
});
