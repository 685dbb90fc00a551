import { formatSel, nilaiSel, rumusSel } from '../../core/lembar/lembar';
import { HostError } from '../../panel/host';
import type { Uji } from './kontrak-host';
import { NAMA_ANEH, RENJA } from './kontrak-host-bahan';

/** Expects a HostError with this code and a message a planner can act on. */
export async function harapTolak(janji: Promise<unknown>, kode?: HostError['kode']): Promise<void> {
  const galat = await janji.then(
    () => null,
    (g: unknown) => g,
  );
  expect(galat).toBeInstanceOf(HostError);
  if (kode) expect((galat as HostError).kode).toBe(kode);
  expect((galat as HostError).message.length).toBeGreaterThan(10);
}

export function ujiBaca(uji: Uji): void {
  uji('daftar lembar: urutan buku, yang tersembunyi ditandai, tepat satu aktif', [], async ({ host }) => {
    const lembar = await host.sheets();
    expect(lembar.map((l) => l.nama)).toEqual([RENJA, NAMA_ANEH, 'Daftar', 'Kosong']);
    expect(lembar.map((l) => l.tersembunyi)).toEqual([false, false, true, false]);
    expect(lembar.filter((l) => l.aktif)).toHaveLength(1);
  });

  uji('nilai: teks, angka, persen, tanggal serial, galat, benar/salah, kosong', [], async ({ host }) => {
    const l = await host.read(RENJA);
    expect(l.nama).toBe(RENJA);
    expect(nilaiSel(l, 3, 0)).toBe('1.06.01');
    expect(nilaiSel(l, 4, 0)).toBe('1.06.01.2.10');
    expect(nilaiSel(l, 3, 1)).toBe('Program\nPenunjang');
    expect(nilaiSel(l, 4, 1)).toBe('  Kegiatan A');
    expect(nilaiSel(l, 5, 1)).toBe('=bukan rumus');
    expect(nilaiSel(l, 3, 2)).toBe(300);
    expect(nilaiSel(l, 3, 3)).toBe(0.977);
    expect(nilaiSel(l, 4, 3)).toEqual({ galat: '#DIV/0!' });
    expect(nilaiSel(l, 5, 3)).toBe(true);
    expect(nilaiSel(l, 6, 0)).toBe(1.1);
    expect(nilaiSel(l, 6, 3)).toBe(46023);
    expect(nilaiSel(l, 1, 1)).toBeNull();
    expect(nilaiSel(l, 6, 1)).toBeNull();
  });

  uji('rumus en-US tanpa "=", teks berawalan "=" bukan rumus', [], async ({ host }) => {
    const l = await host.read(RENJA);
    expect(rumusSel(l, 3, 2)).toBe('SUM(C5:C6)');
    expect(rumusSel(l, 4, 3)).toBe('1/0');
    expect(rumusSel(l, 5, 1)).toBe('');
    expect(rumusSel(l, 4, 2)).toBe('');
  });

  uji('format angka, sel gabungan, baris tersembunyi', [], async ({ host }) => {
    const l = await host.read(RENJA);
    expect(l.daftarFormat[0]).toBe('General');
    expect(formatSel(l, 3, 0)).toBe('@');
    expect(formatSel(l, 3, 2)).toBe('#,##0');
    expect(formatSel(l, 3, 3)).toBe('0.00%');
    expect(formatSel(l, 3, 1)).toBe('General');
    expect(l.gabungan).toEqual([{ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 3 }]);
    expect([...l.barisTersembunyi]).toEqual([6]);
    expect(l.tersembunyi).toBe(false);
  });

  uji('kisi selalu mulai dari A1; lembar kosong dan tersembunyi terbaca', [], async ({ host }) => {
    const aneh = await host.read(NAMA_ANEH);
    expect(nilaiSel(aneh, 2, 2)).toBe(7);
    expect(nilaiSel(aneh, 0, 0)).toBeNull();
    const daftar = await host.read('Daftar');
    expect(daftar.tersembunyi).toBe(true);
    expect(nilaiSel(daftar, 1, 0)).toBe('b');
    const kosong = await host.read('Kosong');
    expect(kosong.nilai.flat().filter((n) => n !== null)).toEqual([]);
  });

  uji('potret adalah data polos: selamat melewati JSON', [], async ({ host }) => {
    const l = await host.read(RENJA);
    expect(JSON.parse(JSON.stringify(l))).toEqual(l);
  });

  uji('kemajuan naik sampai 1', [], async ({ host }) => {
    const bagian: number[] = [];
    await host.read(RENJA, (b) => bagian.push(b));
    expect(bagian.length).toBeGreaterThan(0);
    expect([...bagian].sort((a, b) => a - b)).toEqual(bagian);
    expect(bagian.at(-1)).toBe(1);
  });

  uji('pembacaan yang dibatalkan menolak dengan kode "batal"', [], async ({ host }) => {
    const henti = new AbortController();
    henti.abort();
    await harapTolak(host.read(RENJA, undefined, henti.signal), 'batal');
  });

  uji('lembar yang tidak ada: kode "lembar-hilang"', [], async ({ host }) => {
    await harapTolak(host.read('Tidak Ada'), 'lembar-hilang');
    await harapTolak(host.select('Tidak Ada', 'A1'), 'lembar-hilang');
  });

  uji('memilih sel dan rentang juga mengaktifkan lembarnya', [], async ({ host }) => {
    await host.select(NAMA_ANEH, 'B3');
    expect(await host.selection()).toEqual({
      lembar: NAMA_ANEH,
      rentang: { baris: 2, kolom: 1, barisAkhir: 2, kolomAkhir: 1 },
    });
    await host.select(RENJA, 'A4:C6');
    expect(await host.selection()).toEqual({
      lembar: RENJA,
      rentang: { baris: 3, kolom: 0, barisAkhir: 5, kolomAkhir: 2 },
    });
    expect((await host.sheets()).find((l) => l.aktif)?.nama).toBe(RENJA);
  });

  uji('memilih di lembar tersembunyi ditolak dan tidak menampilkannya', [], async ({ host }) => {
    await harapTolak(host.select('Daftar', 'A1'));
    expect((await host.sheets()).find((l) => l.nama === 'Daftar')?.tersembunyi).toBe(true);
  });

  uji('alamat yang salah ditolak', [], async ({ host }) => {
    await harapTolak(host.select(RENJA, 'bukan alamat'), 'gagal');
  });
}
