import type { NilaiSel } from '../../core/angka/nilai-sel';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { SIPD_REKAP } from '../../core/formulir/sipd-rekap';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan } from '../bantu/uji-aturan';

const JUDUL = SIPD_REKAP.kolom.map((k) => k.judul);
const letak = (id: string): number => SIPD_REKAP.kolom.findIndex((k) => k.id === id);
const baris = (isi: Readonly<Record<string, NilaiSel>>): NilaiSel[] => {
  const hasil: NilaiSel[] = JUDUL.map(() => null);
  for (const [id, nilai] of Object.entries(isi)) hasil[letak(id)] = nilai;
  return hasil;
};
const rincian = (kode: string, pagu: number): NilaiSel[] =>
  baris({
    'kode-program': '1.06.04',
    'kode-kegiatan': '1.06.04.2.01',
    kode,
    uraian: `Layanan ${kode}`,
    pagu,
  });
const subtotal = (pagu: number): NilaiSel[] => baris({ kode: 'Subtotal 1.06.04.2.01.0001', pagu });
const kegiatan = (pagu: number): NilaiSel[] => baris({ 'kode-kegiatan': 'Jumlah 1.06.04.2.01', pagu });
const total = (pagu: number): NilaiSel[] => baris({ nomor: 'TOTAL', pagu });

const SATU = '1.06.04.2.01.0001';
const DUA = '1.06.04.2.01.0002';
const TIGA = '1.06.04.2.02.0001';
const rekap = (sub: number, keg: number, semua: number): NilaiSel[][] => [
  rincian(SATU, 100),
  rincian(SATU, 50),
  subtotal(sub),
  rincian(DUA, 200),
  subtotal(200),
  kegiatan(keg),
  rincian(TIGA, 400),
  subtotal(400),
  kegiatan(400),
  total(semua),
];

const jumlah = (pagu: number): NilaiSel[] => baris({ nomor: 'JUMLAH', pagu });

test.each<[string, NilaiSel[][], [sel: string, seharusnya: number, anak: string][]]>([
  ['semua benar', rekap(150, 350, 750), []],
  ['TOTAL', rekap(150, 350, 757), [['W11', 750, '4 baris di atasnya']]],
  ['TOTAL berselisih satu rupiah', rekap(150, 350, 751), []],
  ['TOTAL berselisih dua rupiah', rekap(150, 350, 752), [['W11', 750, '4 baris di atasnya']]],
  ['Subtotal', rekap(155, 350, 750), [['W4', 150, '2 baris di atasnya']]],
  ['TOTAL di atas rinciannya', [total(300), rincian(SATU, 100), rincian(DUA, 200)], []],
  [
    'jumlah tiap bagian tanpa kode, yang pertama salah',
    [rincian(SATU, 100), rincian(DUA, 200), jumlah(310), rincian(TIGA, 400), jumlah(400)],
    [['W4', 300, '2 baris di atasnya']],
  ],
  [
    'bagian kedua salah, sesudahnya ada TOTAL',
    [rincian(SATU, 100), jumlah(100), rincian(DUA, 200), rincian(TIGA, 400), jumlah(610), total(700)],
    [['W6', 600, '2 baris di atasnya']],
  ],
  [
    'jumlah terakhir hanya milik satu kegiatan',
    rekap(150, 350, 750)
      .slice(0, 7)
      .concat([kegiatan(410)]),
    [['W9', 400, '1 baris di atasnya']],
  ],
  ['jumlah kegiatan: bagiannya tidak pasti', rekap(150, 355, 750), []],
  [
    'hanya TOTAL',
    [rincian(SATU, 100), rincian(DUA, 200), rincian(TIGA, 300), total(610)],
    [['W5', 600, '3 baris di atasnya']],
  ],
  [
    'baris program di antaranya terhitung dua kali: tidak dinilai',
    [baris({ uraian: 'PROGRAM', pagu: 300 }), rincian(SATU, 100), rincian(DUA, 200), total(300)],
    [],
  ],
  [
    'satu angka tidak terbaca: tidak dinilai',
    [rincian(SATU, 100), baris({ kode: DUA, uraian: 'Layanan', pagu: 'belum' }), total(300)],
    [],
  ],
])('rekap SIPD: %s', (_judul, isi, harapan) => {
  const temuan = jalankanAturan(JUMLAH_TABEL, lembarUji([JUDUL, ...isi]));
  expect(temuan.map((t) => [t.sel, t.seharusnya, / (\d+ baris .*) berjumlah /.exec(t.pesan)?.[1]])).toEqual(
    harapan,
  );
});
