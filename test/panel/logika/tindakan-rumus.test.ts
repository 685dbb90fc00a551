import { cariFungsi } from '../../../core/fungsi/jalankan';
import { nilaiSel, rumusSel } from '../../../core/lembar/lembar';
import { bacaIsian } from '../../../panel/logika/rumus/susun';
import { usulKolom } from '../../../panel/logika/rumus/usul';
import {
  tulisDiSelAktif,
  tulisSekolom,
  type CaraTulis,
  type Permintaan,
} from '../../../panel/logika/tindakan-rumus';
import { kenaliTabel } from '../../../core/formulir/kenali';
import { sesiUji } from '../sesi-uji';
import { lembarUji } from '../temuan-uji';

const BARIS = [
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target Kinerja 2024', 'Realisasi', 'Capaian (%)', 'Pagu Indikatif (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
  ['1.06.01', 'PROGRAM A', 'Persen A', 100, 95, null, 200, 150, null],
  ['1.06.01.2.01', 'Kegiatan A', 'Jumlah A', 10, null, null, 200, 150, 'sudah'],
  ['1.06.02', 'PROGRAM B', 'Persen B', 100, 80, null, 50, 25, null],
]; // prettier-ignore
const buku = () => ({ nama: 'u', lembar: [lembarUji('Evaluasi', BARIS)] });
const minta = (nama: string, isian: string[], cara: CaraTulis): Permintaan => ({
  fungsi: cariFungsi(nama)!,
  isian: isian.map(bacaIsian),
  cara,
});

test('di sel aktif: rumus Renja, rumus biasa, nilai', async () => {
  const { sesi, host } = sesiUji(buku());
  const coba = async (cara: CaraTulis) => {
    await host.select('Evaluasi', 'F2');
    await tulisDiSelAktif(sesi, minta('CAPAIAN', ['D', 'E'], cara));
    const l = await host.read('Evaluasi');
    return rumusSel(l, 1, 5) || nilaiSel(l, 1, 5);
  };
  expect(await coba('renja')).toBe('IF(OR(D2="",E2=""),"",CAPAIAN(D2,E2))');
  expect(await coba('polos')).toBe('IF(OR(D2="",E2=""),"",E2/D2)');
  expect(await coba('nilai')).toBe(0.95);
});

test('nilai yang tidak bisa dihitung tidak ditulis', async () => {
  const { sesi, host } = sesiUji(buku());
  await host.select('Evaluasi', 'F2');
  await tulisDiSelAktif(sesi, minta('CAPAIAN', ['0', 'E'], 'nilai'));
  expect(sesi.umum.nilai.kabar?.jenis).toBe('galat');
  expect(nilaiSel(await host.read('Evaluasi'), 1, 5)).toBeNull();
});

test('sekolom: hanya baris yang masukannya lengkap dan selnya kosong', async () => {
  const { sesi, host } = sesiUji(buku());
  await host.select('Evaluasi', 'F3');
  await tulisSekolom(sesi, minta('CAPAIAN', ['D', 'E'], 'renja'));
  const l = await host.read('Evaluasi');
  expect([1, 2, 3].map((b) => rumusSel(l, b, 5) !== '')).toEqual([true, false, true]);
  await host.select('Evaluasi', 'I2');
  await tulisSekolom(sesi, minta('SERAPAN', ['G', 'H'], 'polos'));
  const m = await host.read('Evaluasi');
  expect([rumusSel(m, 1, 8), nilaiSel(m, 2, 8), rumusSel(m, 3, 8)]).toEqual([
    'IF(OR(G2="",H2=""),"",H2/G2)',
    'sudah',
    'IF(OR(G4="",H4=""),"",H4/G4)',
  ]);
});

test('kolom diusulkan dari tabel, bukan ditebak dari tahun lain', () => {
  const [tabel] = kenaliTabel(buku().lembar[0]!).tabel;
  expect(usulKolom(cariFungsi('CAPAIAN')!, tabel!, 5).slice(0, 2)).toEqual(['D', 'E']);
  expect(usulKolom(cariFungsi('SERAPAN')!, tabel!, 8)).toEqual(['G', 'H']);
  expect(usulKolom(cariFungsi('CAPAIAN')!, null, 5)).toEqual(['', '', '', '']);
});
