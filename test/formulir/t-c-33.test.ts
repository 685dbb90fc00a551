import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const kepala = (rp: string): string => `
| Tabel T-C.33
| Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2026 dan Prakiraan Maju Tahun 2027
| Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2026 | < | < | < | Catatan Penting | Prakiraan Maju Rencana Tahun 2027 | <
| ^ | ^ | ^ | Lokasi | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif${rp} | Sumber Dana | ^ | Target Capaian Kinerja | Kebutuhan Dana/Pagu Indikatif${rp}
| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)`;
/** Renja Dinas Sosial Metro 2026: the amounts of a sub kegiatan stand on its indicator row. */
const ISI = `
| 1.06.01.2.09 | Pemeliharaan Barang Milik Daerah | Persentase barang terpelihara | Kota Metro | 100 % | 90281000 | | | 100 % | 95000000
| 1.06.01.2.09.0002 | Jasa Pemeliharaan Kendaraan | | | | | | | |
| | | Jumlah kendaraan | Kota Metro | 13 Unit | 62770000 | APBD | | 13 Unit | 65000000
| 1.06.01.2.09.0006 | Pemeliharaan Peralatan | | | | | | | |
| | | Jumlah peralatan | Kota Metro | 20 Unit | 21520000 | APBD | | 20 Unit | 22000000
| 1.06.01.2.09.0009 | Rehabilitasi Gedung Kantor | | | | | | | |
| | | Jumlah gedung | Kota Metro | 1 Unit | 5991000 | APBD | | 1 Unit | 8000000`;

test('sepuluh kolom, tahun n dan n+1', () => {
  const t = satuTabel(susunan(kepala('') + ISI));
  expect(t.formulir.id).toBe('t-c-33');
  expect(petaKolom(t)).toBe(
    'A kode, B uraian, C indikator, D lokasi, E target-n, F pagu-n, G sumber-dana, H keterangan, I target-n+1, J pagu-n+1',
  );
  expect(t.tahun).toBe(2026);
});

test('uang sub kegiatan ada di baris indikatornya', () => {
  expect(jalankanAturan(JUMLAH_INDUK, susunan(kepala('') + ISI))).toEqual([]);
  const salah = susunan(kepala('') + ISI.replace('90281000', '114281000'));
  expect(jalankanAturan(JUMLAH_INDUK, salah)).toMatchObject([{ sel: 'F6', seharusnya: 90_281_000 }]);
});

test('satuan uang di judul kolom dan di atas tabel', () => {
  const juta = ISI.replace(/(\d+)(\d{3})000(?= \|)/g, '$1,$2');
  const skala = (gambar: string): number[] => satuTabel(susunan(gambar)).kolom.filter((k) => k.definisi.jenis === 'uang').map((k) => k.skala); // prettier-ignore
  expect(skala(kepala('') + ISI)).toEqual([1, 1]);
  expect(skala(kepala(' (Rp juta)') + juta)).toEqual([1e6, 1e6]);
  expect(skala(kepala(' (Rp.000)') + juta)).toEqual([1e3, 1e3]);
  expect(skala(kepala('').replace('| Kode', '| (dalam jutaan rupiah)\n| Kode') + juta)).toEqual([1e6, 1e6]);
});

test('target terbelah volume dan satuan, kode dan nama satu sel', () => {
  const t = satuTabel(
    susunan(`
| Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program/Kegiatan | Rencana Tahun 2026 | < | < | < | < | Catatan Penting | Prakiraan Maju Tahun 2027 | < | <
| ^ | ^ | Lokasi | Volume | Satuan | Pagu Indikatif (Rp) | Sumber Dana | ^ | Volume | Satuan | Pagu Indikatif (Rp)
| 1.06.02 - Program Pemberdayaan Sosial | Persentase PSKS | Kota Metro | 90 | % | 30000000 | APBD | | 95 | % | 31000000
| 1.06.02.2.03 - Pengembangan Potensi | Jumlah PSKS | Kota Metro | 100 | Orang | 30000000 | APBD | | 100 | Orang | 31000000`),
  );
  expect(t.formulir.id).toBe('t-c-33');
  expect(petaKolom(t)).toBe(
    'A uraian, B indikator, C lokasi, D target-n, E satuan-rencana, F pagu-n, G sumber-dana, H keterangan, ' +
      'I target-n+1, J satuan-prakiraan-maju, K pagu-n+1',
  );
});

const polos = (nama: readonly string[]): string =>
  kepala('').replace('| Kode |', '|').replace(/^\| \^ \|/m, '|').replace('| (1)', '') +
  nama.map((n, i) => `\n|${n}| Indikator ${i} | Kota Metro | 1 Unit | ${[60, 40, 20, 20, 20][i]}000000 | APBD | | 1 Unit | ${[66, 44, 22, 22, 22][i]}000000`).join(''); // prettier-ignore

test.each([
  [
    'sebutan',
    [
      'Program Rehabilitasi',
      'Kegiatan Dasar',
      'Sub Kegiatan Sandang',
      'Sub Kegiatan Pangan',
      'Kegiatan Lanjut',
    ],
  ],
  ['I, A, 1', ['I. Rehabilitasi', 'A. Dasar', '1. Sandang', '2. Pangan', 'B. Lanjut']],
  ['1, 1.1, 1.1.1', ['1 Rehabilitasi', '1.1 Dasar', '1.1.1 Sandang', '1.1.2 Pangan', '1.2 Lanjut']],
  ['1, a, 1)', ['1. Rehabilitasi', 'a. Dasar', 'b. Lanjut']],
  ['spasi di depan nama', ['Rehabilitasi', '    Dasar', '        Sandang', '        Pangan', '    Lanjut']],
])('nama tanpa kode, tingkat dari %s', (_cara, nama) => {
  const m = matriksDari(susunan(polos(nama)));
  const dalam = gambarPohon(m).map((b) => /^ */.exec(b)![0].length / 2);
  expect(m.formulir.id).toBe('t-c-33');
  expect(dalam).toEqual(nama.length === 3 ? [0, 1, 1] : [0, 1, 2, 2, 1]);
});

test('tingkat yang hanya tersirat dari nomor: jumlah diperiksa bila sebagian besarnya cocok', () => {
  const nama = ['1 Rehabilitasi', '1.1 Dasar', '1.1.1 Sandang', '1.1.2 Pangan', '1.2 Lanjut'];
  expect(jalankanAturan(JUMLAH_INDUK, susunan(polos(nama)))).toEqual([]);
  const salah = susunan(polos(nama).replace('60000000', '70000000'));
  expect(jalankanAturan(JUMLAH_INDUK, salah)).toMatchObject([
    { tertulis: 70_000_000, seharusnya: 60_000_000 },
  ]);
});
