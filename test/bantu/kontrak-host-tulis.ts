import { formatSel, nilaiSel, rumusSel } from '../../core/lembar/lembar';
import type { HasilTulis } from '../../panel/host';
import type { Uji } from './kontrak-host';
import { beda, NAMA_ANEH, RENJA, ubah } from './kontrak-host-bahan';

/** Texts that spreadsheets like to turn into something else. */
const TEKS_LICIN = [
  '1.10', '007', '=SUM(A1:A9)', '+62 811', '-', '@pengguna', 'TRUE', '10%', '1/2', '2026-01-02', "'kutip",
  '1.06.01.2.01', '97,7 %', '  spasi  ', 'dua\nbaris', '#N/A', '=HYPERLINK("https://contoh.invalid")',
]; // prettier-ignore

function harapDitolak(hasil: HasilTulis, banyak: number): void {
  expect(hasil.ditolak).toHaveLength(banyak);
  for (const { alasan } of hasil.ditolak) expect(alasan.length).toBeGreaterThan(10);
}

export function ujiTulis(uji: Uji): void {
  uji('hanya sel yang diubah yang berubah, format angkanya tetap', [], async ({ host }) => {
    const lama = await host.read(RENJA);
    const hasil = await host.write([ubah(lama, 4, 2, { nilai: 150 })]);
    expect(hasil).toEqual({ ditulis: 1, ditolak: [] });
    const baru = await host.read(RENJA);
    expect(nilaiSel(baru, 4, 2)).toBe(150);
    expect(formatSel(baru, 4, 2)).toBe('#,##0');
    // C4 is the sum of C5:C6; a host that calculates may have moved it.
    expect(beda(lama, baru).filter((b) => b !== 'nilai 3,2')).toEqual(['nilai 4,2']);
    expect(rumusSel(baru, 3, 2)).toBe('SUM(C5:C6)');
  });

  uji('teks tetap teks, apa pun bentuknya', [], async ({ host }) => {
    const l = await host.read('Kosong');
    const hasil = await host.write(TEKS_LICIN.map((nilai, i) => ubah(l, i, 1, { nilai })));
    expect(hasil.ditolak).toEqual([]);
    const baru = await host.read('Kosong');
    expect(TEKS_LICIN.map((_, i) => nilaiSel(baru, i, 1))).toEqual(TEKS_LICIN);
    expect(baru.rumus.flat().filter(Boolean)).toEqual([]);
  });

  uji('kode ditulis sebagai teks berformat "@"', [], async ({ host }) => {
    const l = await host.read(RENJA);
    await host.write([ubah(l, 6, 0, { nilai: '1.10', format: '@' })]);
    const baru = await host.read(RENJA);
    expect(nilaiSel(baru, 6, 0)).toBe('1.10');
    expect(formatSel(baru, 6, 0)).toBe('@');
  });

  uji('rumus ditulis en-US dan terbaca kembali', [], async ({ host }) => {
    const l = await host.read(RENJA);
    const rumus = 'IF(C5="","",ROUND(C5/C6,2))';
    await host.write([ubah(l, 6, 2, { rumus })]);
    const baru = await host.read(RENJA);
    expect(rumusSel(baru, 6, 2)).toBe(rumus);
    expect(formatSel(baru, 6, 2)).toBe('#,##0');
  });

  uji('rumus diganti nilai, nilai dikosongkan', [], async ({ host }) => {
    const l = await host.read(RENJA);
    await host.write([ubah(l, 3, 2, { nilai: 300 }), ubah(l, 4, 1, { nilai: null })]);
    const baru = await host.read(RENJA);
    expect(rumusSel(baru, 3, 2)).toBe('');
    expect(nilaiSel(baru, 3, 2)).toBe(300);
    expect(nilaiSel(baru, 4, 1)).toBeNull();
    expect(formatSel(baru, 3, 2)).toBe('#,##0');
  });

  uji('angka, nol, benar/salah ditulis apa adanya', [], async ({ host }) => {
    const l = await host.read('Kosong');
    const nilai = [0, -12.5, 0.1, 90_281_000, 1e15, true, false];
    await host.write(nilai.map((n, i) => ubah(l, i, 0, { nilai: n })));
    const baru = await host.read('Kosong');
    expect(nilai.map((_, i) => nilaiSel(baru, i, 0))).toEqual(nilai);
  });

  uji('sel yang isinya sudah lain ditolak, yang lain tetap ditulis', ['ketik'], async ({ host, ketik }) => {
    const l = await host.read(RENJA);
    await ketik(RENJA, 4, 2, 111);
    const hasil = await host.write([ubah(l, 4, 2, { nilai: 150 }), ubah(l, 5, 2, { nilai: 250 })]);
    expect(hasil.ditulis).toBe(1);
    harapDitolak(hasil, 1);
    expect(hasil.ditolak[0]!.perubahan.baris).toBe(4);
    const baru = await host.read(RENJA);
    expect(nilaiSel(baru, 4, 2)).toBe(111);
    expect(nilaiSel(baru, 5, 2)).toBe(250);
  });

  uji('rumus yang diganti orang lain tidak ditimpa', [], async ({ host }) => {
    const l = await host.read(RENJA);
    const salah = { ...ubah(l, 3, 2, { nilai: 1 }), sebelum: { nilai: 300, rumus: 'SUM(C5:C5)' } };
    harapDitolak(await host.write([salah]), 1);
    expect(rumusSel(await host.read(RENJA), 3, 2)).toBe('SUM(C5:C6)');
  });

  uji('lembar yang sudah tidak ada ditolak, lembar lain tetap ditulis', [], async ({ host }) => {
    const l = await host.read(RENJA);
    const hilang = { ...ubah(l, 0, 0, { nilai: 'x' }), lembar: 'Tidak Ada' };
    const hasil = await host.write([hilang, ubah(l, 5, 2, { nilai: 250 })]);
    expect(hasil.ditulis).toBe(1);
    harapDitolak(hasil, 1);
    expect(nilaiSel(await host.read(RENJA), 5, 2)).toBe(250);
  });

  uji('lembar terlindungi ditolak, lembar lain tetap ditulis', ['lindungi'], async ({ host, lindungi }) => {
    const renja = await host.read(RENJA);
    const aneh = await host.read(NAMA_ANEH);
    await lindungi(RENJA);
    const hasil = await host.write([ubah(renja, 4, 2, { nilai: 150 }), ubah(aneh, 2, 2, { nilai: 8 })]);
    expect(hasil.ditulis).toBe(1);
    harapDitolak(hasil, 1);
    expect(hasil.ditolak[0]!.alasan).toMatch(/lindung/i);
    expect(beda(renja, await host.read(RENJA))).toEqual([]);
    expect(nilaiSel(await host.read(NAMA_ANEH), 2, 2)).toBe(8);
  });

  uji(
    'mode edit: semua ditolak dengan saran, lalu bisa diulang',
    ['modeEdit'],
    async ({ host, modeEdit }) => {
      const l = await host.read(RENJA);
      await modeEdit(true);
      const hasil = await host.write([ubah(l, 4, 2, { nilai: 150 })]);
      expect(hasil.ditulis).toBe(0);
      harapDitolak(hasil, 1);
      expect(hasil.ditolak[0]!.alasan).toMatch(/Enter/);
      await modeEdit(false);
      expect((await host.write([ubah(l, 4, 2, { nilai: 150 })])).ditulis).toBe(1);
    },
  );

  uji('ribuan sel di beberapa lembar dalam satu panggilan; daftar kosong boleh', [], async ({ host }) => {
    expect(await host.write([])).toEqual({ ditulis: 0, ditolak: [] });
    const kosong = await host.read('Kosong');
    const aneh = await host.read(NAMA_ANEH);
    const banyak = Array.from({ length: 2000 }, (_, i) => ubah(kosong, i, i % 7, { nilai: i }));
    const hasil = await host.write([...banyak, ubah(aneh, 2, 2, { nilai: 9 })]);
    expect(hasil).toEqual({ ditulis: 2001, ditolak: [] });
    const baru = await host.read('Kosong');
    expect(banyak.every((p) => nilaiSel(baru, p.baris, p.kolom) === p.nilai)).toBe(true);
    expect(nilaiSel(await host.read(NAMA_ANEH), 2, 2)).toBe(9);
  });
}
