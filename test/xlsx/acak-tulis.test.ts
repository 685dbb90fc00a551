import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { Lembar } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import type { SelDiubah } from '../../xlsx/perubahan';
import { tulisXlsx } from '../../xlsx/tulis-xlsx';
import { ujiBilaAda } from '../bantu/data-bersama';
import { paketXlsx } from './bantu';

/** Formulas by address, for comparing without regard to grid widths. */
function petaRumus(lembar: Lembar): Map<string, string> {
  const peta = new Map<string, string>();
  lembar.rumus.forEach((baris, b) => baris.forEach((rumus, k) => rumus && peta.set(`${b},${k}`, rumus)));
  return peta;
}

function petaNilai(lembar: Lembar): Map<string, string> {
  const peta = new Map<string, string>();
  lembar.nilai.forEach((baris, b) =>
    baris.forEach((nilai, k) => nilai !== null && peta.set(`${b},${k}`, JSON.stringify(nilai))),
  );
  return peta;
}

/** After writing: changed cells hold what was asked, all others what they held. */
function periksa(asal: Uint8Array, sel: readonly SelDiubah[]): void {
  const sebelum = bacaXlsx(asal, 'a').lembar[0]!;
  const sesudah = bacaXlsx(tulisXlsx(asal, { sel }), 'a').lembar[0]!;
  const [nilai, rumus] = [petaNilai(sebelum), petaRumus(sebelum)];
  for (const satu of sel) {
    const di = `${satu.baris},${satu.kolom}`;
    nilai.delete(di);
    rumus.delete(di);
    if ((satu.nilai ?? null) !== null) nilai.set(di, JSON.stringify(satu.nilai));
    if (satu.rumus !== undefined) rumus.set(di, satu.rumus);
  }
  const urut = (peta: Map<string, string>) => JSON.stringify([...peta].sort());
  expect(urut(petaRumus(sesudah)) === urut(rumus)).toBe(true);
  expect(urut(petaNilai(sesudah)) === urut(nilai)).toBe(true);
}

test('perubahan acak pada rumus bersama yang bertumpuk: sel lain tidak berubah arti', () => {
  const selXml = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }));
  const ubah = fc.record({
    baris: fc.integer({ min: 0, max: 7 }),
    kolom: fc.integer({ min: 0, max: 5 }),
    isi: fc.oneof(
      fc.record({ nilai: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)) }),
      fc.record({
        rumus: fc.constantFrom('A1+1', 'SUM($A$1:B2)', 'CAPAIAN(A1,B1)', 'IFS(A1>1,"<")'),
        nilai: fc.integer(),
      }),
    ),
  });
  fc.assert(
    fc.property(
      fc.array(selXml, { minLength: 1, maxLength: 24 }),
      fc.array(ubah, { maxLength: 12 }),
      (sel, perubahan) => {
        const kisi = new Map(sel.map(([b, k], i) => [b * 10 + k, i]));
        const grup = new Set<number>();
        let xml = '';
        for (let b = 0; b < 6; b++) {
          let baris = '';
          for (let k = 0; k < 4; k++) {
            const i = kisi.get(b * 10 + k);
            if (i === undefined) continue;
            const si = i % 3;
            const f = grup.has(si)
              ? `<f t="shared" si="${si}"/>`
              : `<f t="shared" ref="A1:D6" si="${si}">$A1+B$${b + 1}+C9</f>`;
            grup.add(si);
            baris += `<c r="${'ABCD'[k]}${b + 1}">${i % 5 === 4 ? '' : f}<v>${i}</v></c>`;
            if (i % 5 === 4) grup.delete(si);
          }
          xml += `<row r="${b + 1}">${baris}</row>`;
        }
        const unik = new Map(
          perubahan.map((p) => [
            `${p.baris},${p.kolom}`,
            { lembar: 'Lembar1', baris: p.baris, kolom: p.kolom, ...p.isi },
          ]),
        );
        const bersih = [...unik.values()].map((s) => (s.nilai === '' ? { ...s, nilai: null } : s));
        const tanpaCr = bersih.filter(
          (s) => typeof s.nilai !== 'string' || !/[\r\ud800-\udfff]/.test(s.nilai),
        );
        periksa(paketXlsx({ lembar: [`<sheetData>${xml}</sheetData>`] }), tanpaCr);
      },
    ),
    { numRuns: 300, seed: 20261121 },
  );
});

const TAPUT = ['data', 'buku-kerja', 'kab-tapanuli-utara-2022-realisasi.xlsx'];

ujiBilaAda('kab-tapanuli-utara: semua rumus dibekukan jadi nilai', TAPUT, (jalur) => {
  const asal = new Uint8Array(readFileSync(jalur));
  const lembar = bacaXlsx(asal, 'a').lembar[0]!;
  const sel = [...petaRumus(lembar).keys()].map((di) => {
    const [baris = 0, kolom = 0] = di.split(',').map(Number);
    return { lembar: lembar.nama, baris, kolom, nilai: lembar.nilai[baris]![kolom] ?? null };
  });
  expect(sel.length).toBeGreaterThan(13_000);
  periksa(asal, sel);
});

ujiBilaAda('kab-tapanuli-utara: setiap induk rumus bersama diganti', TAPUT, (jalur) => {
  const asal = new Uint8Array(readFileSync(jalur));
  const lembar = bacaXlsx(asal, 'a').lembar[0]!;
  const sel = [...petaRumus(lembar).keys()]
    .filter((_, i) => i % 7 === 0)
    .map((di, i) => {
      const [baris = 0, kolom = 0] = di.split(',').map(Number);
      return {
        lembar: lembar.nama,
        baris,
        kolom,
        ...(i % 2 ? { rumus: 'SUM(A1:A2)', nilai: 1 } : { nilai: 'x' }),
      };
    });
  periksa(asal, sel);
});
