import { kodeDari } from '../../core/kode/tata-bahasa';
import { GalatDaftar, susunKamus, susunKamusBertahap } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { teksKamusJson } from '../../core/nomenklatur/tulis-kamus';
import { ujiBilaAda } from '../bantu/data-bersama';
import { barisSipd, kamusPolos, susunBerkasUji } from './bahan';

const kode = (teks: string) => kodeDari(teks)!;

describe('tata letak SIPD-RI', () => {
  const hasil = susunKamus(barisSipd(), {
    berkas: 'daftar 2024, pemutakhiran 2027.xlsx',
    tanggal: '2026-01-23',
  });
  const kamus = bukaTersusun(hasil.kamus);

  test('keterangan', () => {
    expect(hasil.kamus.keterangan).toMatchObject({
      versi: '2027',
      tahun: 2027,
      sumber: 'daftar 2024, pemutakhiran 2027.xlsx',
      tanggal: '2026-01-23',
      lengkap: true,
      lebar: 4,
      jumlah: 6,
    });
  });

  test('spasi dan baris baru dirapikan, teks lain apa adanya', () => {
    expect(kamus.entri(kode('1.06.02.2.03.0004'), null)).toEqual([
      {
        kode: '1.06.02.2.03.0004',
        tingkat: 'sub kegiatan',
        pemda: 'kabkot',
        nama: 'Kelembagaan Masyarakat',
        kinerja: 'Lembaga',
        indikator: 'Jumlah Lembaga',
        satuan: 'Lembaga',
        spm: 'NON-SPM',
      },
    ]);
    expect(kamus.entri(kode('X.XX.01.2.07.0005'), null)[0]!.satuan).toBe('Unit');
    expect(hasil.ringkasan).toMatchObject({
      namaBerbaris: 1,
      satuanBerspasi: 1,
      satuanMentah: 4,
      satuanRapi: 3,
    });
  });

  test('satu kode, dua nama menurut pemda', () => {
    const nama = (pemda: 'kabkot' | 'prov' | null) =>
      kamus.entri(kode('1.06.02.3.01.0001'), pemda).map((e) => e.nama);
    expect(nama('kabkot')).toEqual(['Nama Kabupaten']);
    expect(nama('prov')).toEqual(['Nama Provinsi']);
    expect(nama(null)).toEqual(['Nama Kabupaten', 'Nama Provinsi']);
    expect(hasil.ringkasan).toMatchObject({ kembar: 1, kembarBedaNama: 1, penunjang: 2, pendahulu: 1 });
  });

  test('definisi operasional terpisah', () => {
    expect(Object.keys(hasil.definisi)).toEqual(['s1.06', 'sX.XX']);
    expect(JSON.stringify(hasil.kamus)).not.toContain('Cakupan');
  });

  test('masukan sama, byte sama', () => {
    const lagi = susunKamus(barisSipd(), {
      berkas: 'daftar 2024, pemutakhiran 2027.xlsx',
      tanggal: '2026-01-23',
    });
    expect(teksKamusJson(lagi.kamus)).toBe(teksKamusJson(hasil.kamus));
  });
});

test('yang aneh disebut dengan barisnya, sisanya tetap dipakai', () => {
  const baris = barisSipd();
  baris[1]![4] = 'X.XX.1.2.07.0005 Pengadaan Mebel';
  baris[3]![3] = '1.06.02.2.99 Kegiatan lain';
  baris.push([...baris[4]!], []);
  baris[5]![6] = null;
  const { ringkasan, kamus } = susunKamus(baris, { berkas: 'uji-2027.xlsx' });
  expect(ringkasan.aneh).toEqual([
    'baris 2: kode tidak terbaca: "X.XX.1.2.07.0005 Pengadaan Mebel"',
    'baris 4: 1.06.02.2.03.0004 tidak berada di bawah 1.06.02.2.99',
    'baris 6: 1.06.02.3.01.0001 tanpa indikator atau satuan',
    'baris 8: 1.06.02.2.03.0014 ganda, nama sama',
  ]);
  expect(kamus.keterangan.jumlah).toBe(5);
});

describe('tata letak polos', () => {
  const kamus = kamusPolos('2020', [
    ['1.06.02.2.03.01', 'Pekerja Sosial Masyarakat', '0'],
    ['1.06.02.2.03.02', 'Tenaga Kesejahteraan Sosial', '1'],
    ['X.XX.01.2.01.01', 'Penyusunan Dokumen Perencanaan', '0'],
    ['1.06.02.1.03.01', 'Untuk Provinsi', '0'],
  ]);

  test('lebar, pemda dari penanda, nama bidang dilengkapi', () => {
    expect(kamus.keterangan).toMatchObject({ versi: '2020', lebar: 2, jumlah: 4 });
    expect(kamus.entri(kode('1.06.02.1.03.01'), null)[0]!.pemda).toBe('prov');
    expect(kamus.entri(kode('1.06'), 'kabkot')[0]!.nama).toBe('URUSAN PEMERINTAHAN BIDANG SOSIAL');
  });

  test('dicabut tetap dikenal', () => {
    expect(kamus.entri(kode('1.06.02.2.03.02'), null)[0]!.dicabut).toBe(true);
    expect(kamus.memuat(kode('1.06.02.2.03.02'), null)).toBe(false);
    expect(kamus.memuat(kode('1.06.02.2.03.01'), null)).toBe(true);
  });

  test('induk tanpa nama tetap ada', () => {
    expect(kamus.entri(kode('1.06.02.2.03'), null)).toEqual([]);
    expect(kamus.memuat(kode('1.06.02.2.03'), 'kabkot')).toBe(true);
    expect(kamus.memuat(kode('1.06.02'), 'kabkot')).toBe(true);
    expect(kamus.memuat(kode('1.06.03'), 'kabkot')).toBe(false);
    expect(kamus.memuat(kode('1.06.01.2.01.01'), 'kabkot')).toBe(true);
    expect(kamus.memuat(kode('1.06.01.2.01.0001'), 'kabkot')).toBe(false);
  });
});

test.each([
  ['kosong', []],
  [
    'tabel lain',
    [
      ['No', 'Uraian', 'Pagu'],
      [1, 'Belanja', 10],
    ],
  ],
  ['judul saja', [['KODE', 'NAMA']]],
  [
    'tanpa kode terbaca',
    [
      ['KODE', 'NAMA'],
      ['A-01', 'Sesuatu'],
    ],
  ],
])('berkas salah ditolak dengan kolom yang diharapkan: %s', (_judul, baris) => {
  const susun = () => susunKamus(baris, { berkas: 'salah.xlsx' });
  expect(susun).toThrow(GalatDaftar);
  expect(susun).toThrow(/^salah\.xlsx .*Kolom yang diharapkan: .*SUBKEGIATAN.*KODE, NAMA/s);
});

test('sisa baris baru yang rusak dibuang, "Intern" tetap', () => {
  const kamus = kamusPolos('2020', [
    ['1.06.02.2.03.01', 'Pembinaan Perangkat Daerahrn', '0'],
    ['1.06.02.2.03.02', 'Pembinaan Daerah', '0'],
    ['1.06.02.2.03.03', 'Pengawasan Intern', '0'],
    ['1.06.02.2.03.04', 'Penyusunan RKA-SKPDrn', '0'],
  ]);
  const nama = (teks: string) => kamus.entri(kode(teks), null)[0]!.nama;
  expect(nama('1.06.02.2.03.01')).toBe('Pembinaan Perangkat Daerah');
  expect(nama('1.06.02.2.03.03')).toBe('Pengawasan Intern');
  expect(nama('1.06.02.2.03.04')).toBe('Penyusunan RKA-SKPD');
});

test('bertahap: kemajuan naik dan dapat dihentikan', () => {
  const sub = Array.from({ length: 1600 }, (_, i) => [
    `1.06.02.2.03.${String(i + 1).padStart(4, '0')}`,
    `Nama ${i}`,
  ]);
  const langkah = susunKamusBertahap([['KODE', 'NAMA'], ...sub], { berkas: 'uji.csv' });
  const bagian: number[] = [];
  for (let l = langkah.next(); !l.done; l = langkah.next()) bagian.push(l.value.bagian);
  expect(bagian).toHaveLength(3);
  expect([...bagian].sort((a, b) => a - b)).toEqual(bagian);
});

ujiBilaAda(
  'daftar 2027: 7.581 entri, (pemda, kode) unik, 466 kembar, 220 X.XX menjawab untuk bidang nyata',
  ['data', 'nomenklatur', 'nomenklatur-2027.xlsx'],
  (jalur) => {
    const hasil = susunBerkasUji(jalur);
    expect(hasil.ringkasan).toMatchObject({
      subKegiatan: 7581,
      kabkot: 3550,
      prov: 4031,
      kembar: 466,
      kembarBedaNama: 257,
      penunjang: 220,
      pendahulu: 346,
      namaBerbaris: 106,
      satuanBerspasi: 116,
      satuanRapi: 194,
      aneh: ['baris 1967: 2.17.02.1.02.0005 tanpa indikator atau satuan'],
    });
    expect(teksKamusJson(susunBerkasUji(jalur).kamus)).toBe(teksKamusJson(hasil.kamus));

    const kamus = bukaTersusun(hasil.kamus);
    let sub = 0;
    let penunjang = 0;
    const salah: string[] = [];
    kamus.jelajahi((teks, pemda, nama) => {
      const k = kode(teks);
      if (k.lebar === null) return;
      sub++;
      const milik = kamus.entri(k, pemda); // unik, dan kembar dijawab menurut pemda
      if (milik.length !== 1 || milik[0]!.nama !== nama || milik[0]!.pemda !== pemda) salah.push(teks);
      if (k.segmen[0] !== 'X') return;
      penunjang++;
      const nyata = kode(teks.replace('X.XX', '4.01'));
      const [isi] = kamus.entri(nyata, pemda);
      if (isi?.kode !== nyata.teks || isi.nama !== nama) salah.push(nyata.teks);
    });
    expect(salah).toEqual([]);
    expect([sub, penunjang]).toEqual([7581, 220]);
  },
);
