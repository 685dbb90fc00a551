import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { alamat } from '../../core/lembar/alamat';
import { tataSel, type Lembar } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { dataBersama } from '../bantu/data-bersama';
import { ujiPeramban, type HalamanUji } from '../bantu/peramban';
import { unduh } from './workbench-bantu';
import { hostHalaman } from './workbench-host';

const nyata = [
  ['kab-tapanuli-utara-2022-realisasi.xlsx', 312, 9],
  ['kab-buru-2024-kua-ppas.xlsx', 20, 4],
] as const;
/** Bold and indented texts of a sheet, by address: levels are read from them. */
const tataTeks = (l: Lembar): string[] =>
  l.nilai.flatMap((isi, b) =>
    isi.flatMap((nilai, k) => {
      const { inden, tebal } = tataSel(l, b, k);
      return typeof nilai === 'string' && (inden > 0 || tebal) ? [`${alamat(b, k)} ${inden} ${tebal}`] : [];
    }),
  );

/** Real workbooks: saved without edits byte by byte the same, with one edit only that differs. */
export function ujiBukuNyata(mulai: () => Promise<HalamanUji>): void {
  for (const [nama, baris, kolom] of nyata) {
    const jalur = dataBersama('data', 'buku-kerja', nama);
    const judul = `${nama}: satu sel diubah, hanya itu yang berbeda`;
    const lewati = test['skip'];
    if (!jalur) lewati(`${judul} [DILEWATI: berkas tidak ada]`, () => undefined);
    else
      ujiPeramban(judul, async () => {
        const { page } = await mulai();
        await page.locator('#pilih-berkas').setInputFiles(jalur);
        await page.locator('.nama-berkas', { hasText: nama }).waitFor();
        const asal = readFileSync(jalur);
        expect(Buffer.compare(Buffer.from(await unduh(page)), asal)).toBe(0);

        const host = hostHalaman(page);
        const lembar = (await host.sheets()).find((l) => l.aktif)!.nama;
        const potret = await host.read(lembar);
        expect(tataTeks(potret)).toEqual(tataTeks(bacaXlsx(asal, nama).lembar.find((l) => l.nama === lembar)!)); // prettier-ignore
        const tertulis = potret.nilai[baris]![kolom]!;
        const ubah = { lembar, baris, kolom, sebelum: { nilai: tertulis, rumus: '' }, nilai: 12_345 };
        expect(await host.write([ubah])).toEqual({ ditulis: 1, ditolak: [] });
        const isi = await unduh(page);
        const [a, b] = [unzipSync(asal), unzipSync(isi)];
        expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
        const berbeda = Object.keys(b).filter(
          (n) => Buffer.compare(Buffer.from(b[n]!), Buffer.from(a[n]!)) !== 0,
        );
        expect(berbeda.filter((n) => n !== 'xl/workbook.xml' && n !== '[Content_Types].xml')).toHaveLength(1);
        const sel = (buku: Record<string, Uint8Array>) =>
          Object.entries(buku)
            .filter(([n]) => berbeda.includes(n) && n.includes('worksheets'))
            .flatMap(
              ([, x]) =>
                Buffer.from(x)
                  .toString('utf8')
                  .match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [],
            );
        const [lama, baru] = [sel(a), sel(b)];
        expect(baru).toHaveLength(lama.length);
        // Besides the edited cell only results of formulas may differ, never a formula or a style.
        const tanpaHasil = (x: string) => x.replace(/<v>.*?<\/v>|<v\/>/s, '');
        const isiLain = lama.filter(
          (x, i) => x !== baru[i] && !(x.includes('<f') && tanpaHasil(x) === tanpaHasil(baru[i]!)),
        );
        expect(isiLain).toHaveLength(1);
        await page.context().close();
      });
  }
}
