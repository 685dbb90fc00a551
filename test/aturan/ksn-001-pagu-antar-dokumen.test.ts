import { PAGU_ANTAR_DOKUMEN } from '../../core/aturan/ksn-001-pagu-antar-dokumen';
import { TIDAK_ADA_DI_ACUAN } from '../../core/aturan/ksn-002-tidak-ada-di-acuan';
import { kenaliTabel } from '../../core/formulir/kenali';
import { susunMatriks } from '../../core/matriks/susun';
import { periksa } from '../../core/validasi/periksa';
import type { Lembar } from '../../core/lembar/lembar';
import { bukuUji, lembarUji } from '../bantu/lembar-uji';
import { bukuDokumen, renja, renstra } from './dokumen-uji';

const temuan = (...lembar: Parameters<typeof bukuDokumen>) => [
  ...PAGU_ANTAR_DOKUMEN.periksaBuku(bukuDokumen(...lembar)),
];

test('pagu yang sama: tidak ada temuan', () => {
  expect(temuan(renstra({}), renja({}))).toEqual([]);
});

test('Renja Metro 2026: penunjang kurang 60 juta, perlindungan lebih 60 juta, satu kepala', () => {
  const hasil = temuan(
    renstra({ '1.06.01': 3_784_698_495, '1.06.05': 235_211_100 }),
    renja({ '1.06.01': 3_724_698_495, '1.06.05': 295_211_100 }),
  );
  expect(hasil.map((t) => [t.kode, t.tertulis, t.seharusnya, t.tingkat])).toEqual([
    ['1.06.01', 3_724_698_495, 3_784_698_495, 'peringatan'],
    ['1.06.05', 295_211_100, 235_211_100, 'peringatan'],
  ]);
  expect(hasil[0]!.pesan).toContain('1.06.05 lebih Rp60.000.000');
  expect(hasil[0]!.pesan).toContain('antara penunjang dan urusan');
  expect(hasil.map((t) => t.sebab)).toEqual([null, `KSN-001@${hasil[0]!.sel}`]);
});

test('selisih yang tidak habis: dua kepala, tanpa dugaan tertukar', () => {
  const hasil = temuan(
    renstra({ '1.06.01': 100_000_000, '1.06.05': 300_000_000 }),
    renja({ '1.06.01': 200_000_000, '1.06.05': 250_000_000 }),
  );
  expect(hasil.map((t) => t.sebab)).toEqual([null, null]);
  expect(hasil[0]!.pesan).not.toContain('tertukar');
});

test('selisih dalam toleransi bukan temuan', () => {
  expect(temuan(renstra({ '1.06.01': 100_000_000.4 }), renja({ '1.06.01': 100_000_000 }))).toEqual([]);
});

test('kantor lain dengan kode yang sama tetapi nama lain tidak dibandingkan', () => {
  expect(temuan(renstra({ '1.06.01': 100_000_000 }, 'Lain'), renja({ '1.06.01': 200_000_000 }))).toEqual([]);
});

test('dua Renja yang sama-sama cocok dengan satu Renstra: tidak ditebak milik siapa', () => {
  const kedua = { ...renja({ '1.06.01': 300_000_000 }), nama: 'Renja kedua' };
  expect(temuan(renstra({ '1.06.01': 100_000_000 }), renja({ '1.06.01': 200_000_000 }), kedua)).toEqual([]);
});

test('berkas pembanding dari dokumen yang sama ikut dibandingkan', () => {
  const konteks = bukuDokumen(renja({ '1.06.01': 200_000_000 }));
  const lama = kenaliTabel(renja({ '1.06.01': 100_000_000 })).tabel.map(susunMatriks);
  const hasil = [...PAGU_ANTAR_DOKUMEN.periksaBuku({ ...konteks, pembanding: lama })];
  expect(hasil.map((t) => [t.kode, t.tertulis, t.seharusnya])).toEqual([
    ['1.06.01', 200_000_000, 100_000_000],
  ]);
});

test('Renstra dalam juta rupiah: dibandingkan dalam rupiah, pembulatannya bukan selisih', () => {
  const juta = (ganti: Parameters<typeof renstra>[0]) => renstra(ganti, '', [], 1_000_000);
  expect(temuan(juta({ '1.06.01': 3_724_698_495 }), renja({ '1.06.01': 3_724_698_495 }))).toEqual([]);
  const hasil = temuan(juta({ '1.06.01': 3_784_698_495 }), renja({ '1.06.01': 3_724_698_495 }));
  expect(hasil.map((t) => [t.tertulis, t.seharusnya])).toEqual([[3_724_698_495, 3_785_000_000]]);
});

test('acuan dari berkas pembanding disebut dengan nama berkasnya', () => {
  const ini = bukuUji(renja({ '1.06.01': 200_000_000 }));
  const pembanding = [{ ...bukuUji(renstra({ '1.06.01': 100_000_000 })), nama: 'dokumen/renstra-2025.xlsx' }];
  const t = periksa(ini, { pembanding }).temuan.find((x) => x.aturan === 'KSN-001');
  expect(t?.pesan).toContain('di Renstra (berkas renstra-2025.xlsx, lembar Renstra)');
});

describe('satu sub kegiatan berbeda', () => {
  const pohon = (keg: number, sub: number, lain = 500): [string, string, number][] => [
    ['1.06.01.2.01', 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah', keg],
    ['1.06.01.2.01.0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah', sub],
    ['1.06.01.2.01.0002', 'Koordinasi dan Penyusunan Dokumen RKA-SKPD', lain],
  ];
  const sebab = (hasil: ReturnType<typeof temuan>) => hasil.map((t) => [t.kode, t.sebab]);

  test('sub itu kepala; kegiatan dan programnya akibat', () => {
    const hasil = temuan(
      renstra({ '1.06.01': 1000 }, '', pohon(1000, 500)),
      renja({ '1.06.01': 1300 }, pohon(1300, 800)),
    );
    expect(sebab(hasil)).toEqual([
      ['1.06.01', 'KSN-001@F8'],
      ['1.06.01.2.01', 'KSN-001@F8'],
      ['1.06.01.2.01.0001', null],
    ]);
  });

  test('selisih yang lain di atasnya: program tetap kepala', () => {
    const hasil = temuan(
      renstra({ '1.06.01': 1000 }, '', pohon(1000, 500)),
      renja({ '1.06.01': 1900 }, pohon(1300, 800)),
    );
    expect(sebab(hasil)).toEqual([
      ['1.06.01', null],
      ['1.06.01.2.01', 'KSN-001@F3'],
      ['1.06.01.2.01.0001', 'KSN-001@F7'],
    ]);
  });

  test('dua sub: kegiatan kepala bagi keduanya', () => {
    const hasil = temuan(
      renstra({ '1.06.01': 1000 }, '', pohon(1000, 500)),
      renja({ '1.06.01': 1300 }, pohon(1300, 700, 600)),
    );
    expect(sebab(hasil)).toEqual([
      ['1.06.01', 'KSN-001@F7'],
      ['1.06.01.2.01', null],
      ['1.06.01.2.01.0001', 'KSN-001@F7'],
      ['1.06.01.2.01.0002', 'KSN-001@F7'],
    ]);
  });
});

test('X.XX di dokumen acuan adalah bidang dokumen ini', () => {
  const umum = renstra({ '1.06.01': 1000 });
  const acuan = {
    ...umum,
    nilai: umum.nilai.map((b) => b.map((isi) => (typeof isi === 'string' ? isi.replace(/^1\.06\.01/, 'X.XX.01') : isi))), // prettier-ignore
  };
  expect(temuan(acuan, renja({ '1.06.01': 1000 }))).toEqual([]);
  expect(temuan(acuan, renja({ '1.06.01': 1300 }))).toMatchObject([
    { kode: '1.06.01', tertulis: 1300, seharusnya: 1000 },
  ]);
  const konteks = bukuDokumen(acuan, renja({ '1.06.01': 1000 }));
  expect([...TIDAK_ADA_DI_ACUAN.periksaBuku(konteks)]).toEqual([]);
});

describe('tabel lain yang menulis anggaran tahun yang sama', () => {
  const PROGRAM: readonly (readonly [string, string, number])[] = [
    ['1.06.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', 1_000_000],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 827_447_150],
    ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 587_212_850],
    ['1.06.05', 'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', 2_000_000],
  ];
  const anggaran = (judul: string, kepala: readonly string[], tambah = 6_000_000, kali = 1): Lembar =>
    lembarUji(
      [
        [judul],
        ['Kode', 'Program/Kegiatan/Sub Kegiatan', ...kepala],
        ...PROGRAM.map(([kode, nama, pagu], i) => {
          const isi = pagu * kali + (i === 1 ? tambah : 0);
          return [
            kode,
            nama,
            ...kepala.map((k) => (/%/.test(k) ? 50 : /realisasi/i.test(k) ? isi / 2 : isi)),
          ];
        }),
      ],
      { nama: 'Lain' },
    );
  const ringkas = (...lembar: Parameters<typeof bukuDokumen>) =>
    temuan(...lembar).map(
      (t) => `${t.tingkat} ${t.lembar}!${t.sel} ${t.pesan.replace(/^.* di (.*?\)) Rp.*$/, '$1')}`,
    );
  const RKA = ['Pagu RKA 2026 (Rp)', 'Realisasi', '%'];

  test.each<[string, Lembar, string[]]>([
    ['RKA dengan realisasi', anggaran('RKA TAHUN ANGGARAN 2026', RKA), ['peringatan Lain!C4 Renja (lembar Renja)']],
    ['RKA yang sama', anggaran('RKA TAHUN ANGGARAN 2026', RKA, 0), []],
    ['DPA perubahan: memang boleh lain', anggaran('DPPA TAHUN ANGGARAN 2026', ['Anggaran (Rp)', 'Realisasi', '%']), ['info Lain!C4 Renja (lembar Renja)']],
    ['laporan realisasi, lainnya sama', anggaran('LAPORAN REALISASI ANGGARAN TAHUN 2026', ['Anggaran', 'Realisasi', '%']), ['peringatan Lain!C4 Renja (lembar Renja)']],
    ['laporan realisasi, hampir semua lain', anggaran('LAPORAN REALISASI ANGGARAN TAHUN 2026', ['Anggaran', 'Realisasi', '%'], 1, 2), Array(4).fill(expect.stringMatching(/^info/)) as string[]],
    ['tahun lain', anggaran('RKA TAHUN ANGGARAN 2025', ['Pagu RKA 2025 (Rp)', 'Realisasi', '%']), []],
    ['sesudah perubahan, bukan sebelumnya', anggaran('DPPA TAHUN 2026', ['Sebelum Perubahan (Rp)', 'Setelah Perubahan (Rp)']), ['info Lain!D4 Renja (lembar Renja)']],
    ['tabel tanpa nama dokumen', anggaran('Daftar tahun 2026', ['Anggaran 2026 (Rp)', 'Lain']), ['peringatan Lain!C4 Renja (lembar Renja)']],
  ])('%s', (_judul, lain, harapan) => {
    expect(ringkas(renja({}), lain)).toEqual(harapan);
  }); // prettier-ignore

  test('dokumen di tengah yang salah: yang sesudahnya dan sama dengan acuannya tidak ikut dituduh', () => {
    const kua = { ...anggaran('KUA-PPAS TAHUN 2026', ['Indikator', 'Target', 'Plafon (Rp)']), nama: 'KUA' };
    const rka = (tambah: number) => ({ ...anggaran('RKA TAHUN 2026', RKA, tambah), nama: 'RKA' });
    expect(ringkas(renja({}), kua, rka(0))).toEqual(['peringatan KUA!E4 Renja (lembar Renja)']);
    expect(ringkas(renja({}), kua, rka(9_000_000))).toHaveLength(2);
  });

  test('Renstra terhadap prakiraan maju Renja: ke dua arah info', () => {
    const maju = (pagu: number) => {
      const dasar = renja({});
      const nilai = dasar.nilai.map((b, i) => [...b, i === 1 ? 'Prakiraan Maju 2027 / Pagu Indikatif (Rp)' : i > 1 ? pagu : null]); // prettier-ignore
      return { ...dasar, nilai };
    };
    const acuan = bukuUji(maju(7_000_000));
    const hasil = periksa(bukuUji(renstra({})), { pembanding: [acuan] }).temuan.filter(
      (t) => t.aturan === 'KSN-001',
    );
    expect(hasil.length).toBeGreaterThan(0);
    expect(new Set(hasil.map((t) => t.tingkat))).toEqual(new Set(['info']));
  });

  test('prakiraan maju bukan pagu tahun itu', () => {
    const maju = anggaran('KUA-PPAS TAHUN 2027', [
      'Indikator',
      'Target 2027',
      'Plafon Anggaran Sementara (Rp)',
    ]);
    expect(ringkas(renja({}), maju)).toEqual([]);
  });
});
