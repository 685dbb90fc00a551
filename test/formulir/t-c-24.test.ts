import { PERSEN } from '../../core/aturan/cap-001-persen';
import { hubunganTumbuh } from '../../core/matriks/hubungan';
import { matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const TAHUN = '2016 | 2017 | 2018';
const tabel24 = (rasio: string): string => `
| Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah
| Uraian | Anggaran pada Tahun ke- | < | < | Realisasi Anggaran pada Tahun ke- | < | < | Rasio antara Realisasi dan Anggaran Tahun ke- | < | < | Rata-rata Pertumbuhan | <
| ^ | ${TAHUN} | ${TAHUN} | ${TAHUN} | Anggaran | Realisasi
| (1) | (2) | (3) | (4) | (7) | (8) | (9) | (12) | (13) | (14) | (17) | (18)
| BELANJA DAERAH | 1000000000 | 1100000000 | 1210000000 | 900000000 | 990000000 | 1150000000 | 90 | 90 | ${rasio} | 10 | 13,08
| Belanja Pegawai | 600000000 | 650000000 | 700000000 | 590000000 | 640000000 | 690000000 | 98,33 | 98,46 | 98,57 | 8,01 | 8,14`;

test('anggaran, realisasi, rasio per tahun, dan pertumbuhannya', () => {
  const t = satuTabel(susunan(tabel24('95,04')));
  expect(t.formulir.id).toBe('t-c-24');
  expect(petaKolom(t)).toBe(
    'A uraian, B anggaran-1, C anggaran-2, D anggaran-3, E realisasi-1, F realisasi-2, G realisasi-3, ' +
      'H rasio-1, I rasio-2, J rasio-3, K pertumbuhan-anggaran, L pertumbuhan-realisasi',
  );
});

test('pertumbuhan memakai semua tahun yang ada', () => {
  const tumbuh = hubunganTumbuh(matriksDari(susunan(tabel24('95,04'))));
  expect(tumbuh.map((t) => [t.persen.id, t.rumus, t.deret.map((k) => k.id)])).toEqual([
    ['pertumbuhan-anggaran', 'rata-pertumbuhan', ['anggaran-1', 'anggaran-2', 'anggaran-3']],
    ['pertumbuhan-realisasi', 'rata-pertumbuhan', ['realisasi-1', 'realisasi-2', 'realisasi-3']],
  ]);
});

test('rasio dihitung ulang', () => {
  expect(jalankanAturan(PERSEN, susunan(tabel24('95,04')))).toEqual([]);
  expect(jalankanAturan(PERSEN, susunan(tabel24('90,54')))).toMatchObject([{ sel: 'J5', seharusnya: 95.04 }]);
});
