import { formatSel, nilaiSel, rumusSel } from '../../core/lembar/lembar';
import type { LembarBaru, Tanda } from '../../panel/host';
import type { Uji } from './kontrak-host';
import { beda, NAMA_ANEH, RENJA, ubah } from './kontrak-host-bahan';

const TANDA: readonly Tanda[] = [
  { lembar: RENJA, sel: 'C4', tingkat: 'galat', pesan: 'Jumlah berbeda <b>dari</b> anaknya.' },
  { lembar: RENJA, sel: 'A7', tingkat: 'peringatan', pesan: 'Kode tersimpan sebagai angka.' },
  { lembar: NAMA_ANEH, sel: 'C3', tingkat: 'info', pesan: '=1+1' },
];
const alamatTanda = (t: readonly Tanda[]): string[] => t.map((x) => `${x.lembar}!${x.sel}`).sort();

const laporan = (nama: string, isi: string[]): LembarBaru => ({
  nama,
  baris: [
    [{ nilai: 'Lembar Verifikasi', gaya: 'judul' }, null, null],
    [
      { nilai: 'Sel', gaya: 'kepala' },
      { nilai: 'Tertulis', gaya: 'kepala' },
    ],
    ...isi.map((teks, i) => [
      { nilai: teks, tautan: { lembar: NAMA_ANEH, sel: 'C3' } },
      { nilai: i * 1000, format: '#,##0' },
      { rumus: `B${i + 3}*2`, gaya: 'galat' as const },
    ]),
  ],
  gabungan: [{ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 2 }],
  lebar: [20, 12, 12],
  beku: 2,
});

export function ujiTanda(uji: Uji): void {
  uji('menandai, mengganti, menghapus tanda', ['tanda'], async ({ host, tanda }) => {
    await host.mark(TANDA);
    expect([...(await tanda())].sort()).toEqual(alamatTanda(TANDA));
    await host.mark(TANDA.slice(0, 1));
    expect(await tanda()).toEqual([`${RENJA}!C4`]);
    await host.unmark();
    expect(await tanda()).toEqual([]);
  });

  uji('hapus tanda tanpa tanda, dua kali, dan tanda kosong tidak gagal', [], async ({ host }) => {
    await host.unmark();
    await host.mark([]);
    await host.mark(TANDA);
    await host.unmark();
    await host.unmark();
  });

  uji('tanda tidak mengubah isi, rumus, atau format angka', [], async ({ host }) => {
    const lama = await host.read(RENJA);
    await host.mark(TANDA);
    const bertanda = await host.read(RENJA);
    expect(beda(lama, bertanda)).toEqual([]);
    expect(formatSel(bertanda, 3, 2)).toBe('#,##0');
    await host.unmark();
    expect(beda(lama, await host.read(RENJA))).toEqual([]);
  });

  uji('rupa milik pengguna kembali persis setelah tanda dihapus', ['rupa'], async ({ host, rupa }) => {
    const lama = await rupa(RENJA);
    await host.mark(TANDA);
    await host.unmark();
    expect(await rupa(RENJA)).toEqual(lama);
  });

  uji('tanda di lembar yang hilang tidak menggagalkan yang lain', ['tanda'], async ({ host, tanda }) => {
    await host.mark([{ ...TANDA[0]!, lembar: 'Tidak Ada' }, ...TANDA]);
    expect([...(await tanda())].sort()).toEqual(alamatTanda(TANDA));
  });

  uji('panel yang dibuka ulang masih bisa menghapus tanda', ['tanda', 'bukaUlang'], async (p) => {
    await p.host.mark(TANDA);
    const baru = await p.bukaUlang();
    await baru.unmark();
    expect(await p.tanda()).toEqual([]);
  });

  uji('tanda atas satu rentang', ['tanda'], async ({ host, tanda }) => {
    await host.mark([{ ...TANDA[0]!, sel: 'C4:C6' }]);
    expect((await tanda()).length).toBeGreaterThan(0);
    await host.unmark();
    expect(await tanda()).toEqual([]);
  });

  uji('seribu tanda sekaligus', ['tanda'], async ({ host, tanda }) => {
    const banyak = Array.from({ length: 1000 }, (_, i) => ({ ...TANDA[i % 2]!, sel: `B${i + 1}` }));
    await host.mark(banyak);
    expect(await tanda()).toHaveLength(1000);
  });

  uji('laporan: lembar baru berisi teks, angka, rumus, gabungan', [], async ({ host }) => {
    const sebelum = (await host.sheets()).map((l) => l.nama);
    const nama = await host.writeReport(laporan('Lembar Verifikasi', ['=1+1', 'I42']));
    const lembar = (await host.sheets()).map((l) => l.nama);
    expect(lembar.filter((n) => !sebelum.includes(n))).toEqual([nama]);
    const l = await host.read(nama);
    expect(nilaiSel(l, 0, 0)).toBe('Lembar Verifikasi');
    expect(nilaiSel(l, 2, 0)).toBe('=1+1');
    expect(nilaiSel(l, 3, 1)).toBe(1000);
    expect(formatSel(l, 3, 1)).toBe('#,##0');
    expect(rumusSel(l, 3, 2)).toBe('B4*2');
    expect(l.gabungan).toEqual([{ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 2 }]);
  });

  uji('laporan kedua memakai lembar yang sama tanpa sisa isi lama', ['bukaUlang'], async (p) => {
    const nama = await p.host.writeReport(laporan('Lembar Verifikasi', ['a', 'b', 'c', 'd']));
    const banyak = (await p.host.sheets()).length;
    const baru = await p.bukaUlang();
    expect(await baru.writeReport(laporan('Lembar Verifikasi', ['z']))).toBe(nama);
    expect(await baru.sheets()).toHaveLength(banyak);
    const l = await baru.read(nama);
    expect(nilaiSel(l, 2, 0)).toBe('z');
    expect(
      l.nilai
        .slice(3)
        .flat()
        .filter((n) => n !== null && n !== ''),
    ).toEqual([]);
    expect(l.rumus.slice(3).flat().filter(Boolean)).toEqual([]);
  });

  uji('laporan tidak pernah menimpa lembar pengguna', [], async ({ host }) => {
    const lama = await host.read(RENJA);
    const nama = await host.writeReport(laporan(RENJA, ['a']));
    expect(nama).not.toBe(RENJA);
    expect(beda(lama, await host.read(RENJA))).toEqual([]);
    expect(nilaiSel(await host.read(nama), 2, 0)).toBe('a');
  });

  uji('nama laporan yang dilarang Excel dirapikan', [], async ({ host }) => {
    const nama = await host.writeReport(laporan(`Verifikasi [2026/2027]: ${'x'.repeat(40)}`, ['a']));
    expect(nama.length).toBeLessThanOrEqual(31);
    expect(nama).not.toMatch(/[\\/?*[\]:]/);
    expect((await host.sheets()).map((l) => l.nama)).toContain(nama);
  });

  uji('pengaturan: simpan, baca, hapus; panjang dan beraksara', ['bukaUlang'], async (p) => {
    const panjang = JSON.stringify({ alasan: 'Sesuai berita acara – “disepakati” 😀 '.repeat(600) });
    expect(await p.host.settings.get('renja.uji')).toBeNull();
    await p.host.settings.set('renja.uji', panjang);
    await p.host.settings.set('renja.lain', '');
    const baru = await p.bukaUlang();
    expect(await baru.settings.get('renja.uji')).toBe(panjang);
    expect(await baru.settings.get('renja.lain')).toBe('');
    await baru.settings.set('renja.uji', 'pendek');
    expect(await baru.settings.get('renja.uji')).toBe('pendek');
    await baru.settings.set('renja.uji', null);
    expect(await baru.settings.get('renja.uji')).toBeNull();
    expect(await baru.settings.get('renja.lain')).toBe('');
  });

  uji('kabar perubahan: terdengar, lalu berhenti', ['ketik'], async ({ host, ketik }) => {
    if (!host.watch) return;
    const kabar: string[] = [];
    const henti = host.watch((l) => kabar.push(l));
    await ketik(RENJA, 5, 2, 5);
    await new Promise((lanjut) => setTimeout(lanjut, 50));
    expect(kabar).toContain(RENJA);
    henti();
    const banyak = kabar.length;
    await host.write([ubah(await host.read(RENJA), 5, 2, { nilai: 6 })]);
    await new Promise((lanjut) => setTimeout(lanjut, 50));
    expect(kabar).toHaveLength(banyak);
  });
}
