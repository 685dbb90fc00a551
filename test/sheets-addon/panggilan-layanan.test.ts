import type { BukuKerja } from '../../core/lembar/lembar';
import { bangun } from '../bantu/bangun';
import { pasanganSheets } from '../bantu/apps-script-host';

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

const KOLOM = 17;
const IRISAN = 1_000;
/** Per slice: sheet, its size (2), range, values, texts, formulas, formats, and the document with its time zone. */
const PANGGILAN_IRISAN = 11;

function buku(baris: number): BukuKerja {
  const nilai = Array.from({ length: baris }, (_, r) =>
    Array.from({ length: KOLOM }, (_, k) => (k === 0 ? `1.06.01.2.01.${r}` : r * k)),
  );
  return {
    nama: 'besar.xlsx',
    lembar: [
      {
        nama: 'Renja',
        tersembunyi: false,
        nilai,
        rumus: nilai.map((_, r) => (r % 10 === 0 ? ['', `SUM(C${r + 1}:D${r + 1})`] : [])),
        daftarFormat: ['General', '#,##0'],
        format: nilai.map(() => [0, 1, 1]),
        gabungan: [],
        barisTersembunyi: [],
        kolomTersembunyi: [],
      },
    ],
  };
}

/** Service calls and round trips of reading a sheet. */
async function biaya(baris: number): Promise<{ panggilan: number; jalan: number }> {
  const { host, skrip } = pasanganSheets(folder, buku(baris));
  let panggilan = 0;
  const kirim = skrip.kirim.bind(skrip);
  skrip.kirim = (nama, argumen) => {
    const hasil = kirim(nama, argumen);
    panggilan += skrip.jumlahPanggilan;
    return hasil;
  };
  await host.read('Renja');
  return { panggilan, jalan: skrip.jalan };
}

test('membaca 5.000 baris: panggilan layanan hanya tumbuh bersama irisan', async () => {
  const [seribu, limaRibu, hampirLima] = [await biaya(1_000), await biaya(5_000), await biaya(4_100)];
  expect(limaRibu.jalan).toBe(5_000 / IRISAN);
  expect(limaRibu.panggilan).toBeLessThan(250);
  expect(hampirLima.jalan).toBe(limaRibu.jalan);
  expect(Math.abs(limaRibu.panggilan - hampirLima.panggilan)).toBeLessThanOrEqual(100);
  expect(limaRibu.panggilan - seribu.panggilan).toBeLessThanOrEqual(4 * PANGGILAN_IRISAN + 100);
}, 60_000);

test('irisan selesai satu per satu: kemajuan terlihat dan bisa dibatalkan di tengah', async () => {
  const { host, skrip } = pasanganSheets(folder, buku(5_000));
  const henti = new AbortController();
  const bagian: number[] = [];
  const baca = host.read('Renja', (b) => {
    bagian.push(b);
    if (bagian.length === 2) henti.abort();
  }, henti.signal); // prettier-ignore
  await expect(baca).rejects.toMatchObject({ kode: 'batal' });
  expect(bagian).toEqual([0.2, 0.4]);
  expect(skrip.jalan).toBe(2);
});

test('lembar yang menyusut selagi dibaca: ditolak dengan kode "berubah"', async () => {
  const { host, skrip } = pasanganSheets(folder, buku(2_500));
  const baca = host.read('Renja', (b) => {
    if (b < 0.5) skrip.buku.cari('Renja')!.bersihkan();
  });
  await expect(baca).rejects.toMatchObject({ kode: 'berubah' });
});
