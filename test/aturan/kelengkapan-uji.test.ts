import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEMUA_ATURAN } from '../../core/aturan/semua';
import { SEMUA_FORMULIR } from '../../core/formulir/semua';

const AKAR = join(__dirname, '../..');
const berkas = (folder: string): readonly string[] =>
  readdirSync(join(AKAR, folder)).filter((nama) => nama.endsWith('.ts'));
const isi = (jalur: string): string => readFileSync(join(AKAR, jalur), 'utf8');

/** Documents and workbooks that fixtures are copied from. */
const NYATA = /Metro|Buru|Tapanuli|Semarang|Pasangkayu|Magetan|NTT|Bandung|LAKIP/;

const UJI = ['test/aturan', 'test/formulir', 'test/contoh', 'test/validasi'].flatMap((folder) =>
  berkas(folder)
    .filter((nama) => !nama.startsWith('kelengkapan'))
    .map((nama) => isi(`${folder}/${nama}`)),
);

/** Name of the constant by rule id, from the file that is named after the rule. */
const KONSTANTA = new Map(
  berkas('core/aturan').flatMap((nama) => {
    const id = /^[a-z]{3}-\d{3}/.exec(nama)?.[0].toUpperCase();
    const konstanta = /export const (\w+) = aturan/.exec(isi(`core/aturan/${nama}`))?.[1];
    return id && konstanta ? [[id, konstanta] as const] : [];
  }),
);

/** The parts of the tests that are about one rule: from its table of cases to the next one, or files that run it. */
function bagian(id: string): readonly string[] {
  const nama = KONSTANTA.get(id)!;
  return UJI.flatMap((teks) => {
    const tabel = teks.split(/(?=^(?:describe\([^\n]*\n\s*)?ujiAturan\()/m).filter((t) => t.includes(`(${nama},`) || new RegExp(`ujiAturan\\(\\s*${nama}\\b`).test(t)); // prettier-ignore
    const langsung = new RegExp(`\\b${nama}\\.periksa|'${id}'`).test(teks) ? [teks] : [];
    return [...tabel, ...langsung];
  });
}

describe.each(SEMUA_ATURAN.map((a) => [a.id] as const))('%s', (id) => {
  const teks = bagian(id);
  test('punya berkas bernama sama', () => expect(KONSTANTA.get(id)).toBeDefined());
  test('punya kasus yang diterima', () => {
    expect(teks.some((t) => /terima: \[\s*\[/.test(t) || /toEqual\(\[\]\)|toEqual\(\{\}\)/.test(t))).toBe(
      true,
    );
  });
  test('punya kasus yang ditolak', () => {
    expect(teks.some((t) => /tolak: \[\s*\[/.test(t) || /toMatchObject\(\[|toEqual\(\[\s*\[/.test(t))).toBe(
      true,
    );
  });
  test('punya kasus dari dokumen nyata', () => expect(teks.some((t) => NYATA.test(t))).toBe(true));
});

test.each(SEMUA_FORMULIR.map((f) => [f.id] as const))('formulir %s dikenali di sebuah uji', (id) => {
  expect(UJI.some((teks) => new RegExp(`['"\`]${id.replace(/[.+]/g, '\\$&')}['"\` ]`).test(teks))).toBe(true);
});
