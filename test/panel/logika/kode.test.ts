import { KAMUS_BAWAAN } from '../../../core/nomenklatur/bawaan/bawaan';
import { pasangKamus } from '../../../core/nomenklatur/terpasang';
import { nilaiSel, formatSel } from '../../../core/lembar/lembar';
import { cariKode, type OpsiCariKode } from '../../../panel/logika/cari-kode';
import { definisiEntri } from '../../../panel/logika/definisi-kode';
import { perubahanIsiBaris, type IsianBaris } from '../../../panel/logika/isi-baris';
import { gantiKamus, hapusKamus, kamusDipakai, muatKamus } from '../../../panel/logika/kamus-panel';
import { pasangBerkas, pasangDariLembar } from '../../../panel/logika/pasang-kamus';
import { isiBaris, tulisKode } from '../../../panel/logika/tindakan-kode';
import { terapkan } from '../../../panel/logika/tindakan-tulis';
import { gudangUji, sesiUji } from '../sesi-uji';
import { lembarUji } from '../temuan-uji';

const OPSI: OpsiCariKode = { pemda: 'kabkot', tingkat: null, lama: [] };
const cari = (teks: string, opsi: Partial<OpsiCariKode> = {}) => cariKode(KAMUS_BAWAAN, teks, { ...OPSI, ...opsi }); // prettier-ignore
const kode = (teks: string, opsi: Partial<OpsiCariKode> = {}): string[] => cari(teks, opsi).hasil.map((e) => e.kode); // prettier-ignore

describe('cari kode', () => {
  test('nama dengan salah ketik', () => {
    expect(kode('penyediaan gaji dan tunjangn asn')[0]).toBe('X.XX.01.2.02.0001');
  });

  test('awalan kode: diri sendiri lalu turunannya, juga belum lengkap dan berkoma', () => {
    expect(kode('1.06.04')[0]).toBe('1.06.04');
    expect(kode('1.06.04.2.01.').every((k) => k.startsWith('1.06.04.2.01'))).toBe(true);
    expect(kode('1,06,04.2').length).toBeGreaterThan(3);
    expect(kode(' 1.06 ').length).toBeGreaterThan(10);
  });

  test('penunjang disebut dengan bidang si penanya', () => {
    expect(kode('1.06.01.2.02')[0]).toBe('1.06.01.2.02');
    expect(kode('1.06.01.2.02')).toContain('1.06.01.2.02.0001');
    expect(kode('1.06.01.2.02').some((k) => k.startsWith('X'))).toBe(false);
  });

  test('tingkat menyaring, kosong tidak mencari', () => {
    expect(cari('rehabilitasi', { tingkat: 'program' }).hasil.every((e) => e.tingkat === 'program')).toBe(
      true,
    );
    expect(cari('  ')).toEqual({ jenis: 'kosong', hasil: [], pengganti: null });
    expect(kode('zzzz qqqq')).toEqual([]);
  });

  test('kode yang tidak ada di bidang yang dikenal ditawari pengganti; bidang lain tidak ditebak', () => {
    expect(cari('1.06.04.2.01.9999').pengganti?.dasar).toBe('tidak-ada');
    expect(cari('7.01.02.2.01.0001').pengganti).toBeNull();
    expect(cari('1.06.04').pengganti).toBeNull();
  });
});

const KEPALA = ['No', 'Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target Kinerja 2026', 'Realisasi', 'Pagu Indikatif (Rp)', 'Realisasi (Rp)']; // prettier-ignore
const TABEL = [
  KEPALA,
  [1, '1.06', 'URUSAN SOSIAL', null, null, null, null, 100, 50],
  [2, '1.06.01', 'PROGRAM PENUNJANG', 'Cakupan', '%', '100 %', '90 %', 100, 50],
  [3, '1.06.01.2.02', 'Administrasi Keuangan', 'Jumlah', 'Dokumen', 12, 12, 100, 50],
  [4, null, null, null, null, null, null, 100, 50],
];
const ENTRI = cari('1.06.01.2.02.0001').hasil[0]!;

describe('isi baris', () => {
  test('sel kosong di tabel terisi, X.XX jadi bidang lembar, kode bertipe teks', async () => {
    const { sesi, host } = sesiUji({ nama: 'u', lembar: [lembarUji('Renja', TABEL)] });
    await host.select('Renja', 'D5');
    const umum = cari('X.XX.01.2.02.0001').hasil[0]!;
    expect(umum.kode).toBe('X.XX.01.2.02.0001');
    expect(await isiBaris(sesi, umum)).toBeNull();
    const l = await host.read('Renja');
    expect(nilaiSel(l, 4, 1)).toBe('1.06.01.2.02.0001');
    expect(formatSel(l, 4, 1)).toBe('@');
    expect(nilaiSel(l, 4, 2)).toBe(ENTRI.nama);
    expect(nilaiSel(l, 4, 3)).toBe(ENTRI.indikator);
    expect(nilaiSel(l, 4, 4)).toBe(ENTRI.satuan);
    expect(nilaiSel(l, 4, 7)).toBe(100);
  });

  test('yang sudah berisi ditanyakan dulu', async () => {
    const { sesi, host } = sesiUji({ nama: 'u', lembar: [lembarUji('Renja', TABEL)] });
    await host.select('Renja', 'A4');
    const tanya = await isiBaris(sesi, ENTRI);
    expect(tanya!.length).toBeGreaterThan(2);
    expect(nilaiSel(await host.read('Renja'), 3, 2)).toBe('Administrasi Keuangan');
    await terapkan(sesi, 'ganti', tanya!);
    expect(nilaiSel(await host.read('Renja'), 3, 2)).toBe(ENTRI.nama);
  });

  test('di luar tabel: pesan, tidak ada yang ditulis', async () => {
    expect(await perubahanIsiBaris(lembarUji('Renja', [['catatan']]), 0, ENTRI)).toMatch(
      /bukan bagian tabel/,
    );
  });

  test('kolom berumus dibiarkan dan disebut', async () => {
    const baris = TABEL.map((b) => [...b]);
    baris[4]![2] = '=A1';
    const isian = await perubahanIsiBaris(lembarUji('Renja', baris), 4, ENTRI);
    expect(isian).toMatchObject({ catatan: expect.stringContaining('berisi rumus') });
    expect((isian as IsianBaris).perubahan.map((p) => p.kolom)).not.toContain(2);
  });

  test('tulis kode saja', async () => {
    const { sesi, host } = sesiUji({ nama: 'u', lembar: [lembarUji('Renja', [['x']])] });
    await host.select('Renja', 'C9');
    await tulisKode(sesi, ENTRI);
    expect(nilaiSel(await host.read('Renja'), 8, 2)).toBe('1.06.01.2.02.0001');
  });
});

describe('kamus', () => {
  afterEach(() => pasangKamus([]));
  const CSV = 'KODE,NAMA,KINERJA,INDIKATOR,SATUAN\n1.06,SOSIAL,,,\n1.06.02,PROGRAM BARU,,,\n1.06.02.2.01,Kegiatan Baru,,,\n1.06.02.2.01.0001,Sub Baru,Tersedianya x,Jumlah x,Orang\n'; // prettier-ignore

  test('dipasang dari .csv, dipakai, diingat buku kerja, dihapus', async () => {
    const gudang = gudangUji();
    const { sesi, host } = sesiUji({ nama: 'u', lembar: [lembarUji('A', [])] }, { gudang });
    await pasangBerkas(sesi, new File([CSV], 'nomenklatur-2031.csv'));
    expect(sesi.umum.nilai.kabar).toMatchObject({ jenis: 'baik' });
    expect(kamusDipakai(sesi).versi).toBe('2031');
    expect(await host.settings.get('renja.kamus')).toBe('2031');
    expect(gudang.isi).toHaveLength(1);
    pasangKamus([]);
    await muatKamus(sesi);
    expect(kamusDipakai(sesi).versi).toBe('2031');
    await hapusKamus(sesi, '2031');
    expect(kamusDipakai(sesi)).toBe(KAMUS_BAWAAN);
  });

  test('dipasang dari lembar yang sedang dibuka', async () => {
    const baris = CSV.trim().split('\n').map((b) => b.split(',')); // prettier-ignore
    const { sesi } = sesiUji({ nama: 'u', lembar: [lembarUji('Daftar 2032', baris)] });
    await pasangDariLembar(sesi);
    expect(kamusDipakai(sesi).versi).toBe('2032');
  });

  test('lembar tanpa tahun di namanya: judulnya yang menyebut versi, lalu nama lembar', async () => {
    const baris = CSV.trim().split('\n').map((b) => b.split(',')); // prettier-ignore
    const daftar = (nama: string, judul: string) =>
      sesiUji({ nama: 'u', lembar: [lembarUji(nama, [[judul], [], ...baris])] }).sesi;
    const berjudul = daftar('Export', 'KEPMENDAGRI 900.1.15.5-3406 TAHUN 2033');
    await pasangDariLembar(berjudul);
    expect(kamusDipakai(berjudul).keterangan).toMatchObject({ versi: '2033', sumber: 'KEPMENDAGRI 900.1.15.5-3406 TAHUN 2033' }); // prettier-ignore
    const polos = daftar('Daftar kami', '');
    await pasangDariLembar(polos);
    expect(polos.umum.nilai.versiKamus).toBe('Daftar kami');
  });

  test('definisi operasional ikut tersimpan dan ditemukan untuk entrinya, juga penunjang', async () => {
    const isi = CSV.replace('KODE,NAMA', 'KODE,NAMA,DEFINISI OPERASIONAL').replace('0001,Sub Baru', '0001,Sub Baru,Yang dihitung orang yang dilayani.').replace('1.06,SOSIAL', '1.06,SOSIAL,').replace('BARU,,', 'BARU,,,').replace('Baru,,,\n', 'Baru,,,,\n'); // prettier-ignore
    const { sesi } = sesiUji({ nama: 'u', lembar: [lembarUji('A', [])] });
    await pasangBerkas(sesi, new File([isi], 'daftar-2034.csv'));
    const [entri] = cariKode(kamusDipakai(sesi), '1.06.02.2.01.0001', OPSI).hasil;
    await expect(definisiEntri(sesi, entri!)).resolves.toBe('Yang dihitung orang yang dilayani.');
    await expect(definisiEntri(sesi, { ...entri!, kode: '1.06.02' })).resolves.toBe('');
  });

  test('berkas lain ditolak dengan saran; versi yang belum terpasang disebut', async () => {
    const { sesi } = sesiUji({ nama: 'u', lembar: [lembarUji('A', [['bukan daftar']])] });
    await pasangBerkas(sesi, new File(['a,b\n1,2\n'], 'rekap.csv'));
    expect(sesi.umum.nilai.kabar?.teks).toMatch(
      /^rekap\.csv bukan daftar nomenklatur\. Kolom yang diharapkan/,
    );
    await pasangDariLembar(sesi);
    expect(sesi.umum.nilai.kabar?.teks).toMatch(/bukan daftar nomenklatur/);
    await gantiKamus(sesi, '2099');
    expect(sesi.umum.nilai.kabar?.teks).toMatch(/2099 yang belum terpasang/);
    expect(kamusDipakai(sesi)).toBe(KAMUS_BAWAAN);
  });
});
