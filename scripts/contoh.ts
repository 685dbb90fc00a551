/** `node -r ./scripts/jalankan-ts.cjs scripts/contoh.ts` writes contoh/renja-dinsos-metro-2026.xlsx. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { lembarCapaian, lembarIku, lembarRenja, lembarRenstra } from './contoh-lembar';

export const BERKAS_CONTOH = join(__dirname, '../contoh/renja-dinsos-metro-2026.xlsx');

/** Any fixed moment: the same figures must give the same bytes. */
const TANGGAL = new Date(Date.UTC(2025, 8, 1));

/** The sample workbook as bytes of an .xlsx file, always the same for the same figures. */
export async function susunContoh(): Promise<Uint8Array> {
  const buku = new Workbook();
  buku.creator = 'Renja';
  buku.lastModifiedBy = 'Renja';
  buku.created = TANGGAL;
  buku.modified = TANGGAL;
  buku.title = 'Contoh: Renja Dinas Sosial Kota Metro 2026';
  for (const tambah of [lembarRenja, lembarCapaian, lembarRenstra, lembarIku]) tambah(buku);
  const paket = unzipSync(new Uint8Array(await buku.xlsx.writeBuffer()));
  const tetap: Zippable = {};
  for (const nama of Object.keys(paket)) tetap[nama] = [paket[nama]!, { mtime: '2025-09-01T00:00:00' }];
  return zipSync(tetap, { level: 9 });
}

if (require.main === module)
  void susunContoh().then((isi) => {
    writeFileSync(BERKAS_CONTOH, isi);
    console.log(`${BERKAS_CONTOH}: ${isi.length} bita`);
  });
