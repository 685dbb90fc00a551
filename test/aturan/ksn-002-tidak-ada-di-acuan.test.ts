import { TIDAK_ADA_DI_ACUAN } from '../../core/aturan/ksn-002-tidak-ada-di-acuan';
import type { Lembar } from '../../core/lembar/lembar';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji } from '../bantu/lembar-uji';
import { bukuDokumen, renja, renstra } from './dokumen-uji';

const temuan = (...lembar: Parameters<typeof bukuDokumen>) => [
  ...TIDAK_ADA_DI_ACUAN.periksaBuku(bukuDokumen(...lembar)),
];
const KEGIATAN = [
  '1.06.02.2.03',
  'Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah',
  3_000_000,
] as const;
const SAMA = ['1.06.02.2.03.0003', 'Peningkatan Kemampuan Perseorangan', 1_000_000] as const;
const NAMA = 'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan';

test('isi yang sama: tidak ada temuan', () => {
  expect(temuan(renstra({}), renja({}))).toEqual([]);
});

test('kode 2 angka dan 4 angka dari nomor yang sama adalah satu', () => {
  const hasil = temuan(
    renstra({}, '', [KEGIATAN, ['1.06.02.2.03.0004', NAMA, 3_000_000]]),
    renja({}, [KEGIATAN, ['1.06.02.2.03.04', NAMA, 3_000_000]]),
  );
  expect(hasil).toEqual([]);
});

test('Renja Metro 2026: nomor lain dengan nama yang sama disebut', () => {
  const hasil = temuan(
    renstra({}, '', [KEGIATAN, ['1.06.02.2.03.0004', NAMA, 3_000_000]]),
    renja({}, [KEGIATAN, ['1.06.02.2.03.01', NAMA, 3_000_000]]),
  );
  expect(hasil.map((t) => [t.kode, t.seharusnya, t.tingkat])).toEqual([
    ['1.06.02.2.03.01', '1.06.02.2.03.0004', 'peringatan'],
  ]);
});

test('rencana Renstra yang ditinggalkan disebut satu kali dengan jumlahnya', () => {
  const hasil = temuan(
    renstra({}, '', [
      KEGIATAN,
      SAMA,
      ['1.06.02.2.03.0008', 'Akses ke layanan', 2_000_000],
      ['1.06.02.2.03.0009', 'Layanan data', 2_000_000],
    ]),
    renja({}, [KEGIATAN, SAMA]),
  );
  expect(hasil.map((t) => t.tingkat)).toEqual(['info']);
  expect(hasil[0]!.pesan).toContain('2 sub kegiatan');
  expect(hasil[0]!.pesan).toContain('Rp4.000.000');
  expect(hasil[0]!.label).toBe('Renja');
});

describe('selisih pagu yang hanya sebesar sub kegiatan yang tidak ada di satu dokumen: satu kepala', () => {
  const pohon = (...pagu: number[]): (readonly [string, string, number])[] => [
    [KEGIATAN[0], KEGIATAN[1], pagu.reduce((a, b) => a + b, 0)],
    ...pagu.map((p, i) => [`1.06.02.2.03.000${i + 1}`, `Layanan ${i + 1}`, p] as const),
  ];
  const dua = pohon(1_000_000, 2_000_000);
  const tiga = pohon(1_000_000, 2_000_000, 4_000_000);
  const kepala = (acuan: Lembar, ini: Lembar, pembanding = false) =>
    (pembanding
      ? periksa(bukuUji(ini), { pembanding: [bukuUji(acuan)] })
      : periksa(bukuUji(acuan, ini))
    ).temuan
      .filter((t) => t.aturan.startsWith('KSN') && t.sebab === null)
      .map((t) => `${t.aturan}@${t.sel}`);
  test('kurang di sini', () => {
    const hasil = periksa(bukuUji(renstra({}, '', tiga), renja({}, dua))).temuan;
    expect(kepala(renstra({}, '', tiga), renja({}, dua))).toEqual(['KSN-001@F7']);
    expect(hasil.find((t) => t.aturan === 'KSN-001')!.pesan).toContain(
      'sebesar "Layanan 3", yang tidak ada di sini',
    );
  });
  test('lebih di sini', () => expect(kepala(renstra({}, '', dua), renja({}, tiga))).toEqual(['KSN-002@B10']));
  test('ke arah sebaliknya', () =>
    expect(kepala(renja({}, dua), renstra({}, '', tiga), true)).toEqual(['KSN-001@E10']));
});

describe('sub kegiatan yang ditinggalkan', () => {
  const LAIN = ['1.06.02.2.04', 'Pemeliharaan Taman Makam Pahlawan', 2_000_000] as const;
  const layanan = (kegiatan: string, banyak: number, pagu = 1_000_000) =>
    Array.from({ length: banyak }, (_, i) => [`${kegiatan}.000${i + 4}`, `Layanan ${kegiatan} ${i}`, pagu] as const); // prettier-ignore
  const ringkas = (hasil: ReturnType<typeof temuan>) => hasil.map((t) => `${t.tingkat} ${t.sel} ${t.pesan}`);
  const dari = (ini: Lembar, pembanding: Lembar) => [
    ...TIDAK_ADA_DI_ACUAN.periksaBuku({
      ...bukuDokumen(ini),
      pembanding: bukuDokumen(pembanding).semua,
    }),
  ];

  test('lima disebut semua, yang keenam dihitung', () => {
    const pesan = (banyak: number) =>
      ringkas(
        temuan(
          renstra({}, '', [KEGIATAN, SAMA, ...layanan(KEGIATAN[0], banyak)]),
          renja({}, [KEGIATAN, SAMA]),
        ),
      );
    expect(pesan(5)).toEqual([
      'info B2 5 sub kegiatan berpagu 2026 Rp5.000.000 di Renstra (lembar Renstra) tidak ada di sini: ' +
        '1.06.02.2.03.0004, 1.06.02.2.03.0005, 1.06.02.2.03.0006, 1.06.02.2.03.0007, 1.06.02.2.03.0008.',
    ]);
    expect(pesan(6)[0]).toMatch(/^info B2 6 sub .* 1\.06\.02\.2\.03\.0008, dan 1 lagi\.$/);
  });

  test('Renstra dalam juta rupiah: jumlahnya dalam rupiah', () => {
    const acuan = renstra({}, '', [KEGIATAN, SAMA, ...layanan(KEGIATAN[0], 2, 3_000_000)], 1_000_000);
    expect(ringkas(temuan(acuan, renja({}, [KEGIATAN, SAMA])))[0]).toContain('Rp6.000.000');
  });

  test('berkas pembanding yang mengikuti dokumen ini: yang ditinggalkan di sana', () => {
    const ini = renstra({}, '', [KEGIATAN, SAMA, ...layanan(KEGIATAN[0], 2)]);
    expect(ringkas(dari(ini, renja({}, [KEGIATAN, SAMA])))).toEqual([
      'info A3 2 sub kegiatan berpagu 2026 Rp2.000.000 di sini tidak ada di Renja (lembar Renja): ' +
        '1.06.02.2.03.0004, 1.06.02.2.03.0005.',
    ]);
    expect(dari(renstra({}, '', [KEGIATAN, SAMA]), renja({}, [KEGIATAN, SAMA]))).toEqual([]);
  });

  test('Renja tahun sebelum Renstra: prakiraan majunya belum rencana', () => {
    const maju = (lembar: Lembar): Lembar => ({
      ...lembar,
      nilai: lembar.nilai.map((b, i) => [
        ...b.map((s) => (typeof s === 'string' ? s.replace('2026', '2025') : s)),
        i === 1 ? 'Prakiraan Maju 2026 / Pagu Indikatif (Rp)' : i > 1 ? 1_000_000 : null,
      ]),
    });
    const acuan = renstra({}, '', [KEGIATAN, SAMA, ...layanan(KEGIATAN[0], 2)]);
    expect(ringkas(temuan(acuan, maju(renja({}, [KEGIATAN, SAMA]))))).toEqual([]);
    expect(ringkas(dari(acuan, maju(renja({}, [KEGIATAN, SAMA]))))).toEqual([]);
  });

  test('nama yang sama di kegiatan yang sama: nomornya saja yang lain', () => {
    const acuan = renstra({}, '', [KEGIATAN, SAMA, ['1.06.02.2.03.0009', NAMA, 1_000_000]]);
    const hasil = temuan(acuan, renja({}, [KEGIATAN, SAMA, ['1.06.02.2.03.0007', NAMA, 1_000_000]]));
    expect(hasil.map((t) => t.kode)).toEqual(['1.06.02.2.03.0007']);
  });

  test('nama yang sama di kegiatan lain: tetap ditinggalkan', () => {
    const acuan = renstra({}, '', [KEGIATAN, SAMA, ['1.06.02.2.03.0009', NAMA, 1_000_000], LAIN]);
    const ini = renja({}, [KEGIATAN, SAMA, LAIN, ['1.06.02.2.04.0001', NAMA, 1_000_000]]);
    expect(temuan(acuan, ini).map((t) => [t.kode, t.sel])).toEqual([
      ['1.06.02.2.04.0001', 'B10'],
      [null, 'B2'],
    ]);
  });

  test('selisih pagu menjelaskannya hanya bila semuanya di satu kegiatan', () => {
    const sebab = (acuan: Lembar, ini: Lembar) => temuan(acuan, ini).map((t) => t.sebab);
    const kegiatan = (pagu: number) => [KEGIATAN[0], KEGIATAN[1], pagu] as const;
    const dua = layanan(KEGIATAN[0], 2);
    expect(sebab(renstra({}, '', [kegiatan(3_000_000), SAMA, ...dua]), renja({}, [kegiatan(1_000_000), SAMA]))).toEqual(['KSN-001@F7']); // prettier-ignore
    expect(sebab(renstra({}, '', [kegiatan(3_000_000), SAMA, ...dua], 1_000_000), renja({}, [kegiatan(1_000_000), SAMA]))).toEqual(['KSN-001@F7']); // prettier-ignore
    expect(sebab(renstra({}, '', [kegiatan(3_000_000), SAMA, ...dua]), renja({}, [kegiatan(2_000_000), SAMA]))).toEqual([null]); // prettier-ignore
    const terpisah = [kegiatan(3_000_000), SAMA, ...dua, LAIN, ['1.06.02.2.04.0001', 'Pemugaran', 2_000_000] as const]; // prettier-ignore
    expect(sebab(renstra({}, '', terpisah), renja({}, [kegiatan(0), SAMA, LAIN]))).toEqual([null]);
  });
});

test('sesudah perubahan, dan di laporan: hanya info', () => {
  const judul = (isi: Lembar, teks: string): Lembar => ({ ...isi, nama: teks, nilai: [[teks], ...isi.nilai.slice(1)] }); // prettier-ignore
  const acuan = renja({}, [KEGIATAN, SAMA]);
  const tambah = renja({}, [KEGIATAN, SAMA, ['1.06.02.2.03.0009', NAMA, 1_000_000]]);
  const tingkat = (teks: string) => temuan(acuan, judul(tambah, teks)).map((t) => `${t.tingkat} ${t.kode}`);
  expect(tingkat('RKA TAHUN 2026')).toEqual(['peringatan 1.06.02.2.03.0009']);
  expect(tingkat('DPPA TAHUN 2026')).toEqual(['info 1.06.02.2.03.0009']);
});
