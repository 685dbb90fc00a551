import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatSel, nilaiSel, rumusSel, type Lembar } from '../../core/lembar/lembar';
import { hostExcel } from '../../excel-addin/host/host-excel';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { ujiBilaAda } from '../bantu/data-bersama';
import { bukaDiExcel } from '../bantu/excel-office';

const FOLDER = ['data', 'buku-kerja'];

/** First cells in which what the host read differs from the file. */
function beda(asal: Lembar, dibaca: Lembar): string[] {
  const hasil: string[] = [];
  for (let b = 0; b < asal.nilai.length && hasil.length < 5; b++) {
    for (let k = 0; k < asal.nilai[b]!.length; k++) {
      const rumus = rumusSel(asal, b, k);
      if (rumusSel(dibaca, b, k) !== rumus) hasil.push(`rumus ${b},${k}`);
      const [lama, baru] = [nilaiSel(asal, b, k), nilaiSel(dibaca, b, k)];
      if (lama !== baru && JSON.stringify(lama ?? '') !== JSON.stringify(baru ?? ''))
        hasil.push(`nilai ${b},${k}`);
      if (lama !== null && formatSel(asal, b, k) !== formatSel(dibaca, b, k)) hasil.push(`format ${b},${k}`);
    }
  }
  return hasil;
}

ujiBilaAda(
  'buku kerja nyata: yang dibaca lewat Office.js sama dengan isi berkasnya',
  FOLDER,
  async (folder) => {
    const berkas = readdirSync(folder).filter((n) => n.endsWith('.xlsx'));
    expect(berkas.length).toBeGreaterThan(0);
    for (const nama of berkas) {
      const buku = bacaXlsx(readFileSync(join(folder, nama)), nama);
      const sesi = bukaDiExcel(buku);
      const host = hostExcel();
      for (const asal of buku.lembar) {
        const dibaca = await host.read(asal.nama);
        expect([nama, asal.nama, beda(asal, dibaca)]).toEqual([nama, asal.nama, []]);
        const [tinggi, lebar] = [dibaca.nilai.length, Math.max(0, ...dibaca.nilai.map((b) => b.length))];
        const terlihat = asal.gabungan.filter((g) => g.barisAkhir < tinggi && g.kolomAkhir < lebar);
        const ada = new Set(dibaca.gabungan.map((g) => JSON.stringify(g)));
        expect(terlihat.filter((g) => !ada.has(JSON.stringify(g)))).toEqual([]);
      }
      expect(sesi.jawabanTerbesar).toBeLessThan(5_000_000);
      expect(sesi.acuan.size).toBe(0);
    }
  },
);
