import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatSel, nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { bangun } from '../bantu/bangun';
import { pasanganSheets } from '../bantu/apps-script-host';
import { ujiBilaAda } from '../bantu/data-bersama';

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

const bukaBerkas = (jalur: string): BukuKerja => bacaXlsx(readFileSync(jalur), basename(jalur));

/** Where a snapshot through the bridge differs from the sheet itself. */
function beda(asli: Lembar, lewat: Lembar): string[] {
  const hasil: string[] = [];
  const tinggi = Math.max(asli.nilai.length, lewat.nilai.length);
  for (let r = 0; r < tinggi; r++) {
    const lebar = Math.max(asli.nilai[r]?.length ?? 0, lewat.nilai[r]?.length ?? 0);
    for (let k = 0; k < lebar; k++) {
      const [a, b] = [nilaiSel(asli, r, k), nilaiSel(lewat, r, k)];
      // Google reads a date back to the second.
      const dekat = typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-5;
      // A formula that gives blank text and one that gives nothing look alike in Google.
      const kosong = (a === null || a === '') && (b === null || b === '');
      if (!dekat && !kosong && JSON.stringify(a) !== JSON.stringify(b))
        hasil.push(`nilai ${r},${k}: ${JSON.stringify(a)} ${JSON.stringify(b)}`);
      if (rumusSel(asli, r, k).replace(/\s/g, '') !== rumusSel(lewat, r, k).replace(/\s/g, ''))
        hasil.push(`rumus ${r},${k}: ${rumusSel(asli, r, k)} ${rumusSel(lewat, r, k)}`);
      if ((a !== null || b !== null) && formatSel(asli, r, k) !== formatSel(lewat, r, k))
        hasil.push(`format ${r},${k}`);
    }
  }
  return hasil;
}

async function sama(jalur: string): Promise<void> {
  const buku = bukaBerkas(jalur);
  const { host } = pasanganSheets(folder, buku);
  for (const asli of buku.lembar) {
    const lewat = await host.read(asli.nama);
    expect({ lembar: asli.nama, beda: beda(asli, lewat).slice(0, 5) }).toEqual({ lembar: asli.nama, beda: [] }); // prettier-ignore
    const [tinggi, lebar] = [lewat.nilai.length, lewat.nilai[0]?.length ?? 0];
    expect(lewat.gabungan).toEqual(asli.gabungan.filter((g) => g.baris < tinggi && g.kolom < lebar));
    expect(lewat.kolomTersembunyi).toEqual(asli.kolomTersembunyi.filter((k) => k < lebar));
    if (tinggi <= 300)
      expect(lewat.barisTersembunyi).toEqual(asli.barisTersembunyi.filter((r) => r < tinggi));
  }
}

test('contoh Renja Metro 2026 lewat jembatan sama dengan berkasnya', () =>
  sama(join(__dirname, '../../contoh/renja-dinsos-metro-2026.xlsx')));

for (const nama of [
  'kab-buru-2024-kua-ppas.xlsx',
  'kab-buru-2026-sipd-rekap.xlsx',
  'kab-pasangkayu-2024-renja-dpa.xlsx',
  'kab-tapanuli-utara-2022-realisasi.xlsx',
  'kota-semarang-capaian-kinerja.xlsx',
])
  ujiBilaAda(`${nama} lewat jembatan sama dengan berkasnya`, ['data', 'buku-kerja', nama], sama);
