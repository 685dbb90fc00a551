import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import type { Lembar } from '../../core/lembar/lembar';
import { gambarPohon, matriksDari, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** "D3 = 60": wrong sums with the right figure. */
const selisih = (lembar: Lembar): string[] =>
  [JUMLAH_INDUK, JUMLAH_TABEL].flatMap((aturan) =>
    jalankanAturan(aturan, lembar).map((t) => `${t.sel} = ${String(t.seharusnya)}`),
  );

describe('kegiatan dan sub kegiatan tanpa petunjuk di bawah PROGRAM', () => {
  const NAMA = [
    ...['PROGRAM PENUNJANG', 'Perencanaan', 'Dokumen', 'RKA', 'Keuangan', 'Gaji', 'Laporan'],
    ...['PROGRAM REHABILITASI', 'Rehabilitasi Dasar', 'Permakanan', 'Sandang', 'JUMLAH'],
  ];
  const PAGU = [100, 30, 10, 20, 70, 40, 30, 60, 60, 25, 35, 160];
  const POHON = [
    'program PROGRAM PENUNJANG',
    '  kegiatan Perencanaan',
    '    sub kegiatan Dokumen',
    '    sub kegiatan RKA',
    '  kegiatan Keuangan',
    '    sub kegiatan Gaji',
    '    sub kegiatan Laporan',
    'program PROGRAM REHABILITASI',
    '  kegiatan Rehabilitasi Dasar',
    '    sub kegiatan Permakanan',
    '    sub kegiatan Sandang',
  ];
  /** One amount column, or the same once more; cell `ubah` of the first one is five too high. */
  function daftar(ubah: number | null, { nomor = false, kolom = 1 } = {}): Lembar {
    let urut = 0;
    const baris = NAMA.map((nama, i) => {
      const no = nomor && nama.startsWith('PROGRAM') ? ++urut : '';
      const pagu = [PAGU[i]! + (i === ubah ? 5 : 0), PAGU[i]! - 1].slice(0, kolom);
      return `| ${no} | ${nama} | ${pagu.join(' | ')}`;
    });
    const judul = ['Anggaran', 'Pagu Sebelum'].slice(0, kolom).join(' | ');
    return susunan(`| No | Program/Kegiatan/Sub Kegiatan | ${judul}\n${baris.join('\n')}`);
  }
  test.each([
    ['tanpa nomor', {}],
    ['program bernomor', { nomor: true }],
  ])('%s: jumlahnya menunjukkan pohonnya', (_judul, bentuk) => {
    expect(gambarPohon(matriksDari(daftar(null, bentuk)))).toEqual(POHON);
    expect(selisih(daftar(null, bentuk))).toEqual([]);
  });
  test.each([
    ['sub kegiatan', 3, ['C3 = 35']],
    ['sub kegiatan terakhir', 6, ['C6 = 75']],
    ['kegiatan', 4, ['C2 = 105', 'C6 = 70']],
    ['satu-satunya kegiatan', 8, ['C9 = 65', 'C10 = 60']],
    ['program', 0, ['C2 = 100', 'C13 = 165']],
    ['JUMLAH', 11, ['C13 = 160']],
  ])('%s yang salah ditemukan di selnya', (_judul, ubah, harapan) => {
    expect(selisih(daftar(ubah))).toEqual(harapan);
    expect(selisih(daftar(ubah, { nomor: true }))).toEqual(harapan);
  });
  test('dua bacaan yang sama mungkin: tidak ada yang dituduh', () =>
    expect(
      selisih(
        susunan(`
          | No | Program/Kegiatan/Sub Kegiatan | Anggaran
          | | PROGRAM PENUNJANG | 30
          | | Satu | 10
          | | Dua | 10
          | | Tiga | 10
          | | Empat | 10
          | | Lima | 10`),
      ),
    ).toEqual([]));
});

describe('tingkat tanpa nama', () => {
  const LRA = [
    ...['1|PENDAPATAN|100', '1.1|PENDAPATAN ASLI DAERAH|100', '1.1.1|Retribusi Daerah|100'],
    ...['2|BELANJA|500', '2.1|BELANJA OPERASI|400', '2.1.1|Belanja Pegawai|300', '2.1.2|Belanja Barang|100'],
    ...['2.2|BELANJA MODAL|100', '2.2.1|Peralatan|100', '|SURPLUS/(DEFISIT)|-400'],
  ];
  const lra = (ubah: number | null): Lembar => {
    const baris = LRA.map((b, i) => {
      const [no, nama, pagu] = b.split('|');
      return `| '${no!} | ${nama!} | ${Number(pagu) + (i === ubah ? 5 : 0)} | ${Number(pagu) * 0.9}`;
    });
    return susunan(`| No. Urut | Uraian | Anggaran | Realisasi\n${baris.join('\n')}`.replace(/'/g, ''));
  };
  test('nomor 2, 2.1, 2.1.1', () => {
    expect(selisih(lra(null))).toEqual([]);
    expect(gambarPohon(matriksDari(lra(null)))).toEqual([
      'data PENDAPATAN',
      '  data PENDAPATAN ASLI DAERAH',
      '    data Retribusi Daerah',
      'data BELANJA',
      '  data BELANJA OPERASI',
      '    data Belanja Pegawai',
      '    data Belanja Barang',
      '  data BELANJA MODAL',
      '    data Peralatan',
      'data SURPLUS/(DEFISIT)',
    ]);
  });
  test.each([
    ['kelompok', 3, ['C5 = 500']],
    ['jenis', 4, ['C5 = 505', 'C6 = 400']],
    ['objek', 6, ['C6 = 405']],
  ])('%s yang salah', (_judul, ubah, harapan) => expect(selisih(lra(ubah))).toEqual(harapan));
  test('namanya "baris", bukan program atau kegiatan', () =>
    expect(jalankanAturan(JUMLAH_INDUK, lra(3))[0]!.pesan).toMatch(/2 baris di bawahnya berjumlah/));
  test('sesudah baris jumlah pohonnya berlanjut', () => {
    const bagian = (modal: number): Lembar =>
      susunan(`
        | No | Uraian | Anggaran | Realisasi
        | 1 | Pendapatan | 100 | 90
        | 1.1 | Retribusi | 60 | 50
        | 1.2 | Pajak | 40 | 40
        | | Jumlah Pendapatan | 100 | 90
        | 2 | Belanja | 80 | 70
        | 2.1 | Operasi | 50 | 45
        | 2.2 | Modal | ${modal} | 25
        | | Jumlah Belanja | 80 | 70`);
    expect(selisih(bagian(30))).toEqual([]);
    expect(selisih(bagian(35))).toEqual(['C6 = 85']);
  });
  test('yang tidak dibuktikan jumlah tetap tanpa tingkat', () =>
    expect(
      matriksDari(
        susunan(`
          | No | Uraian | Anggaran | Realisasi
          | 1 | Dinas Sosial | 100 | 90
          | 1.1 | Dinas Kesehatan | 60 | 50
          | 1.2 | Dinas Pangan | 20 | 10
          | 2 | Dinas Pertanahan | 20 | 10`),
      ).baris.map((b) => b.kedalaman),
    ).toEqual([null, null, null, null]));
});
