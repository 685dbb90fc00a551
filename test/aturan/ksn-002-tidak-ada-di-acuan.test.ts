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
