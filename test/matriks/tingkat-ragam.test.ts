import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji, lembarUji } from '../bantu/lembar-uji';

/** Depth, name and budget of sub kegiatan: LAKIP Dinsos Metro 2022 and Renja Metro 2026, shortened. */
const POHON: readonly (readonly [dalam: number, nama: string, pagu: number])[] = [
  [0, 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 0],
  [1, 'Perencanaan dan Evaluasi Kinerja', 0],
  [2, 'Penyusunan Dokumen Perencanaan', 5_696_350],
  [2, 'Koordinasi RKA-SKPD', 3_519_350],
  [2, 'Koordinasi Perubahan RKA-SKPD', 3_075_000],
  [1, 'Administrasi Keuangan', 0],
  [2, 'Penyediaan Gaji dan Tunjangan ASN', 2_610_605_441],
  [2, 'Pelaksanaan Penatausahaan', 62_730_000],
  [0, 'PROGRAM REHABILITASI SOSIAL', 0],
  [1, 'Rehabilitasi Sosial Dasar', 0],
  [2, 'Penyediaan Permakanan', 86_639_750],
  [2, 'Penyediaan Sandang', 22_542_850],
  [1, 'Rehabilitasi Sosial PMKS', 0],
  [2, 'Layanan Kedaruratan', 75_238_000],
  [2, 'Layanan Pendidikan', 125_657_700],
];

type Nomor = readonly [program: number, kegiatan: number, sub: number];
interface Tata {
  readonly kepala: readonly string[];
  /** The cells before the amounts. */
  baris(dalam: number, nama: string, nomor: Nomor): readonly NilaiSel[];
}

const URAIAN = 'Program/Kegiatan/Sub Kegiatan';
const HURUF = 'ABCDEFGH';
const kecil = (nama: string): string =>
  nama.replace(/^PROGRAM /, '').replace(/(?<=^.)[A-Z ]+$/, (s) => s.toLowerCase());

const TATA: Readonly<Record<string, Tata>> = {
  'A, 1, a': {
    kepala: ['No', URAIAN],
    baris: (d, nama, n) => [[HURUF[n[0] - 1]!, n[1], HURUF[n[2] - 1]?.toLowerCase() ?? null][d]!, nama],
  },
  'I, 1, a tanpa kata program': {
    kepala: ['No', 'Uraian'],
    baris: (d, nama, n) => [[['I', 'II'][n[0] - 1]!, n[1], HURUF[n[2] - 1]?.toLowerCase() ?? null][d]!, kecil(nama)], // prettier-ignore
  },
  'nomor di depan nama': {
    kepala: [URAIAN],
    baris: (d, nama, n) => [`${[HURUF[n[0] - 1], n[1], HURUF[n[2] - 1]?.toLowerCase()][d]}. ${nama}`],
  },
  'spasi di depan nama': { kepala: ['Uraian'], baris: (d, nama) => ['   '.repeat(d) + kecil(nama)] },
  'huruf besar saja': { kepala: [URAIAN], baris: (_, nama) => [nama] },
  'tanpa petunjuk': { kepala: ['Uraian'], baris: (_, nama) => [kecil(nama)] },
  'satu kolom tiap tingkat': {
    kepala: ['Program', 'Kegiatan', 'Sub Kegiatan'],
    baris: (d, nama) => [0, 1, 2].map((k) => (k === d ? nama : null)),
  },
  'kata di kolom sendiri': {
    kepala: ['Tingkat', URAIAN],
    baris: (d, nama) => [['Program', 'Kegiatan', 'Sub Kegiatan'][d]!, nama],
  },
  'nomor hanya di program': { kepala: ['No', URAIAN], baris: (d, nama, n) => [d === 0 ? n[0] : null, nama] },
};

function buat({ kepala, baris }: Tata, ubah: number | null): Lembar {
  const pagu = POHON.map(([dalam, , n], i) => {
    let akhir = i + 1;
    while (akhir < POHON.length && POHON[akhir]![0] > dalam) akhir++;
    return n + POHON.slice(i + 1, akhir).reduce((jumlah, [, , isi]) => jumlah + isi, 0);
  });
  const nomor = [0, 0, 0];
  const isi = POHON.map(([dalam, nama], i) => {
    nomor[dalam]!++;
    nomor.fill(0, dalam + 1);
    const salah = ubah === i ? 5_000_000 : 0;
    return [...baris(dalam, nama, nomor as unknown as Nomor), pagu[i]! + salah, pagu[i]! * 0.9];
  });
  const total = pagu.reduce((n, p, i) => n + (POHON[i]![0] === 0 ? p : 0), 0);
  const kosong = kepala.slice(1).map(() => null);
  return lembarUji([
    ['LAPORAN REALISASI ANGGARAN TAHUN 2024'],
    [...kepala, 'Anggaran', 'Realisasi'],
    ...isi,
    ['JUMLAH', ...kosong, total + (ubah === POHON.length ? 5_000_000 : 0), total * 0.9],
  ]);
}

describe.each(Object.entries(TATA))('%s', (_nama, tata) => {
  const kepala = (ubah: number | null): string[] =>
    periksa(bukuUji(buat(tata, ubah)))
      .temuan.filter((t) => t.tingkat === 'galat' && t.sebab === null)
      .map((t) => `${t.aturan}@${t.sel}`);
  const sel = (baris: number): string => `${HURUF[tata.kepala.length]!}${baris + 3}`;
  test('tabel yang benar', () => expect(kepala(null)).toEqual([]));
  test.each([
    ['program', 0, 'PGU-001', 0],
    ['kegiatan', 5, 'PGU-001', 5],
    ['sub kegiatan', 10, 'PGU-001', 9],
    ['sub kegiatan terakhir', 14, 'PGU-001', 12],
    ['JUMLAH', 15, 'PGU-002', 15],
  ])('%s salah: satu kepala, di selnya', (_judul, ubah, aturan, baris) =>
    expect(kepala(ubah)).toEqual([`${aturan}@${sel(baris)}`]),
  );
});
