import type { NilaiSel } from '../../core/angka/nilai-sel';
import { SUMBER_DANA_SALAH_EJA } from '../../core/aturan/dna-002-sumber-dana-salah-eja';
import { APBN_UNTUK_PENUNJANG } from '../../core/aturan/dna-003-apbn-untuk-penunjang';
import { LOKASI_SALAH_EJA } from '../../core/aturan/lok-002-lokasi-salah-eja';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const kolom = (nomor: 10 | 11, lazim: string, ...lain: readonly string[]) =>
  renjaUji(
    [...Array.from({ length: 10 }, () => lazim), ...lain].map((isi) => ({ ...SUB_LENGKAP, [nomor]: isi })),
  );

const lokasi = (isi: readonly NilaiSel[]) => renjaUji(isi.map((nilai) => ({ ...SUB_LENGKAP, 10: nilai })));
const METRO = Array<string>(8).fill('Kota Metro');
const kelurahan = (banyak: number) =>
  Array.from(
    { length: banyak },
    (_, i) => `${'abcdefgh'[i % 8]!.repeat(4)}${'ijkl'[Math.floor(i / 8)]!.repeat(4)}`,
  );

ujiAturan(LOKASI_SALAH_EJA, {
  terima: [
    ['semua sama', kolom(10, 'Kota Metro')],
    ['lokasi lain (Renja Metro 2026)', kolom(10, 'Kota Metro', '22 Kelurahan', 'Metro', 'Metro Timur')],
    [
      'kurang dari delapan kali bukan kata lazim',
      renjaUji(
        [...Array<string>(7).fill('Kota Metro'), 'Kota Medtro'].map((isi) => ({ ...SUB_LENGKAP, 10: isi })),
      ),
    ],
    ['kolom kosong', kolom(10, '')],
    ['kurang dari seperlima isi kolom', lokasi([...METRO, 'Kota Medtro', ...kelurahan(32)])],
    ['angka mengisi kolom juga tidak menjadi kata', lokasi([34111, 34112, null, 'Kota Metro'])],
    ['kelurahan bernomor', kolom(10, 'Hutatoruan IX', 'Hutatoruan X', 'Hutatoruan XI')],
    [
      'kata yang sering dipakai bukan salah eja',
      kolom(10, 'Kota Metro', 'Kota Petro', 'Kota Petro', 'Kota Petro'),
    ],
  ],
  tolak: [
    [
      'tepat delapan kali, tepat seperlima',
      lokasi([...METRO, 'Kota Medtro', ...kelurahan(31)]),
      { sel: 'J14' },
    ],
    [
      'sel kosong dan angka tidak dihitung',
      lokasi([
        ...METRO,
        'Kota Medtro',
        ...Array<null>(20).fill(null),
        ...Array<string>(20).fill(' '),
        ...Array<number>(20).fill(34111),
      ]),
      { sel: 'J14' },
    ],
    [
      'isinya rumus: tanpa perbaikan',
      renjaUji(
        [...METRO, 'Kota Medtro'].map((isi) => ({ ...SUB_LENGKAP, 10: isi })),
        { rumus: { J14: 'J13' } },
      ),
      { sel: 'J14' },
    ],
    [
      'dua kali salah eja masih jarang',
      kolom(10, 'Kota Metro', 'Kota Medtro', 'Kota Medtro'),
      [{ sel: 'J16' }, { sel: 'J17' }],
    ],
    [
      'huruf besar di awal dan semuanya',
      kolom(10, 'Kota Metro', 'METRRO', 'medtro'),
      [{ seharusnya: 'METRO' }, { seharusnya: 'metro' }],
    ],
    [
      'Renja Metro 2026: Kota Medtro',
      kolom(10, 'Kota Metro', 'Kota Medtro'),
      { sel: 'J16', tertulis: 'Kota Medtro', seharusnya: 'Kota Metro' },
    ],
    ['Renja Metro 2026: Metrro', kolom(10, 'KOTA METRO', 'Metrro'), { sel: 'J16', seharusnya: 'Metro' }],
  ],
});

ujiAturan(SUMBER_DANA_SALAH_EJA, {
  terima: [
    ['sumber dana lain', kolom(11, 'APBD', 'APBN', 'APBD Provinsi', 'DAK Fisik')],
    ['huruf sama, kata lain', kolom(11, 'APBD', 'BPAD')],
  ],
  tolak: [['huruf tertukar', kolom(11, 'APBD', 'APDB'), { sel: 'K16', seharusnya: 'APBD' }]],
});

ujiAturan(APBN_UNTUK_PENUNJANG, {
  terima: [
    ['DAU', kolom(11, 'DAU')],
    ['APBN pada program urusan', renjaUji([{ ...SUB_LENGKAP, 2: '1.06.04.2.01.01', 11: 'APBN' }])],
  ],
  tolak: [
    ['Renja Metro 2026: penunjang', kolom(11, 'APBN'), { sel: 'K6', tingkat: 'info', pesan: /10 baris/ }],
  ],
});
