import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestExcel, type OpsiManifest } from '../../manifests/excel';
import { PERINTAH_MANIFEST } from '../../manifests/excel-tombol';
import { FOLDER_IKON, semuaIkon } from '../../scripts/ikon';
import { anakNama, bacaXml, semua, type SimpulXml } from '../bantu/baca-xml';

const DASAR: OpsiManifest = { asal: 'https://renja.contoh.go.id/excel', versi: '0.1.0', jenis: 'produksi' };
const KEMBANG: OpsiManifest = { ...DASAR, asal: 'https://localhost:3000', jenis: 'kembang' };

/** Order of children as Microsoft's schema wants it; '?' may be missing, '+' repeats. */
const URUTAN: Record<string, string> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description? Requirements Hosts Resources',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace?',
  GetStarted: 'Title Description LearnMoreUrl',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  'Control[Button]': 'Label Supertip Icon Action',
  'Control[Menu]': 'Label Supertip Icon Items',
  Item: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  'Action[ExecuteFunction]': 'FunctionName',
  'Action[ShowTaskpane]': 'TaskpaneId SourceLocation',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
};
const CONTOH_MICROSOFT = ['05c2e1c9-3e1d-406e-9a91-e9ac64854143', 'c6890c26-5bbb-40ed-a321-37f07909a2f0', '4dba9722-f6f7-4c90-ae43-1ee39e7ed3d9']; // prettier-ignore

const kunci = (s: SimpulXml): string[] => {
  const jenis = s.atribut['xsi:type'];
  return [`${s.nama}[${jenis}]`, `${s.induk?.induk?.nama}/${s.induk?.nama}/${s.nama}`, s.nama];
};

/** Which kind of resource an element may point to. */
function jenisAcuan(s: SimpulXml): string {
  if (s.nama === 'bt:Image') return 'bt:Images';
  if (['Runtime', 'SourceLocation', 'FunctionFile', 'LearnMoreUrl'].includes(s.nama)) return 'bt:Urls';
  return s.nama === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings';
}

describe.each([
  ['produksi', DASAR],
  ['pengembangan', KEMBANG],
  ['dengan namespace', { ...DASAR, namespace: 'RENJA' }],
])('manifest %s', (_nama, opsi) => {
  const teks = manifestExcel(opsi);
  const akar = bacaXml(teks);
  const elemen = semua(akar);
  const bernama = (nama: string): SimpulXml[] => elemen.filter((e) => e.nama === nama);
  const sumber = bernama('Resources')[0]!.anak.flatMap((g) => g.anak.map((s) => ({ kelompok: g.nama, s })));
  const nilaiSumber = sumber.flatMap(({ kelompok, s }) =>
    [s, ...s.anak].map((x) => ({ kelompok, nilai: x.atribut['DefaultValue'] ?? x.atribut['Value']! })),
  );

  test('urutan anak sesuai skema', () => {
    for (const e of elemen) {
      const pola = kunci(e)
        .map((k) => URUTAN[k])
        .find(Boolean);
      if (!pola) continue;
      const ekspresi = pola
        .split(' ')
        .map((n) => `(?:${n.replace(/[?+]$/, '')} )${/[?+]$/.exec(n)?.[0] ?? ''}`)
        .join('');
      expect(
        anakNama(e)
          .map((n) => `${n} `)
          .join(''),
      ).toMatch(new RegExp(`^${ekspresi}$`));
    }
  });

  test('tanda pengenal dan versi', () => {
    const [id] = bernama('Id');
    expect(id!.teks).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(CONTOH_MICROSOFT).not.toContain(id!.teks);
    expect(bernama('Version')[0]!.teks).toMatch(/^\d{1,5}(?:\.\d{1,5}){0,3}$/);
    expect(bernama('DefaultLocale')[0]!.teks).toBe('id-ID');
    expect(bernama('Permissions')[0]!.teks).toBe('ReadWriteDocument');
  });

  test('setiap resid menunjuk tepat satu sumber yang jenisnya benar, dan setiap sumber dipakai', () => {
    const acuan = elemen.filter((e) => e.atribut['resid'] !== undefined);
    for (const e of acuan) {
      const cocok = sumber.filter(({ s }) => s.atribut['id'] === e.atribut['resid']);
      expect(cocok.map((c) => c.kelompok)).toEqual([jenisAcuan(e)]);
      expect(e.atribut['resid']!.length).toBeLessThanOrEqual(32);
    }
    const dipakai = new Set(acuan.map((e) => e.atribut['resid']));
    expect(sumber.filter(({ s }) => !dipakai.has(s.atribut['id']!)).map(({ s }) => s.atribut['id'])).toEqual(
      [],
    );
  });

  test('panjang teks', () => {
    const batas: Record<string, number> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 }; // prettier-ignore
    for (const { kelompok, nilai } of nilaiSumber) {
      expect(nilai.length).toBeGreaterThan(0);
      expect(nilai.length).toBeLessThanOrEqual(batas[kelompok]!);
    }
    for (const [nama, maks] of [
      ['DisplayName', 125],
      ['Description', 250],
    ] as const) {
      const e = akar.anak.find((a) => a.nama === nama)!;
      for (const nilai of [e.atribut['DefaultValue']!, ...e.anak.map((a) => a.atribut['Value']!)])
        expect(nilai.length).toBeLessThanOrEqual(maks);
    }
  });

  test('semua alamat https di satu asal', () => {
    const alamat = [...teks.matchAll(/="(https?:[^"]*)"/g)]
      .map((m) => m[1]!)
      .filter((u) => !u.includes('schemas.microsoft') && !u.includes('www.w3.org'));
    expect(alamat.length).toBeGreaterThan(40);
    expect(alamat.filter((u) => !u.startsWith(`${opsi.asal}/`))).toEqual([]);
    expect(opsi.asal.startsWith('https://')).toBe(true);
    expect(opsi.jenis === 'kembang' || !teks.includes('localhost')).toBe(true);
  });

  test('satu runtime bersama: panel, fungsi, dan perintah memakai halaman yang sama', () => {
    const halaman = [
      ...bernama('Runtime'),
      ...bernama('FunctionFile'),
      ...bernama('SourceLocation').filter((e) => ['Page', 'Action'].includes(e.induk!.nama)),
    ].map((e) => e.atribut['resid']);
    expect(new Set(halaman).size).toBe(1);
    expect(bernama('Runtime')).toHaveLength(1);
    expect(bernama('Runtime')[0]!.atribut['lifetime']).toBe('long');
  });

  test('terjemahan: satu Override en-US, tidak ada untuk bahasa bawaan', () => {
    for (const e of elemen.filter((x) => /(?:^|:)Override$/.test(x.nama))) {
      expect(e.atribut['Locale']).toBe('en-US');
      expect(e.induk!.anak).toHaveLength(1);
    }
  });

  test('syarat: Excel lama mendapat panel saja, pita dan fungsi menyusul bila ada SharedRuntime', () => {
    const set = (nama: string, induk: string): string[] =>
      bernama(nama).filter((e) => e.induk!.induk!.induk!.nama === induk).map((e) => `${e.atribut['Name']} ${e.atribut['MinVersion']}`); // prettier-ignore
    expect(set('Set', 'OfficeApp')).toEqual(['ExcelApi 1.7']);
    expect(set('bt:Set', 'VersionOverrides')).toEqual(['SharedRuntime 1.1']);
  });

  test('ikon: 16, 32, 80 ada, berkasnya ada, ukuran PNG sama dengan yang disebut', () => {
    for (const ikon of bernama('Icon')) {
      expect(ikon.anak.map((a) => a.atribut['size'])).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
    const diminta: [string, number][] = [
      ...bernama('bt:Image').filter((e) => e.atribut['resid']).map((e): [string, number] => {
        const { s } = sumber.find((x) => x.s.atribut['id'] === e.atribut['resid'])!;
        return [s.atribut['DefaultValue']!, Number(e.atribut['size'])];
      }),
      [bernama('IconUrl')[0]!.atribut['DefaultValue']!, 32],
      [bernama('HighResolutionIconUrl')[0]!.atribut['DefaultValue']!, 64],
    ]; // prettier-ignore
    for (const [url, ukuran] of diminta) {
      const isi = readFileSync(join(FOLDER_IKON, url.slice(url.lastIndexOf('/') + 1)));
      expect(isi.subarray(1, 4).toString()).toBe('PNG');
      expect([isi.readUInt32BE(16), isi.readUInt32BE(20)]).toEqual([ukuran, ukuran]);
    }
  });

  test('id kendali unik, perintah tidak kosong', () => {
    const id = elemen
      .filter((e) => ['Group', 'Control', 'Item', 'CustomTab'].includes(e.nama))
      .map((e) => e.atribut['id']);
    expect(new Set(id).size).toBe(id.length);
    expect(bernama('FunctionName').map((e) => e.teks)).toEqual([...PERINTAH_MANIFEST]);
  });

  test('namespace hanya bila diminta', () => {
    const ada = bernama('Namespace');
    expect(ada).toHaveLength(opsi.namespace ? 1 : 0);
    if (opsi.namespace) expect(opsi.namespace).toMatch(/^[A-Z][A-Z0-9_.]{2,31}$/);
  });
});

test('manifest pengembangan hanya berbeda alamat, Id, dan nama', () => {
  const samakan = (teks: string, o: OpsiManifest): string =>
    teks.split(o.asal).join('ASAL').replace(/<Id>.*<\/Id>/, '').replace(/Renja \(pengembangan\)/g, 'Renja'); // prettier-ignore
  expect(samakan(manifestExcel(KEMBANG), KEMBANG)).toBe(samakan(manifestExcel(DASAR), DASAR));
  expect(manifestExcel(KEMBANG)).not.toBe(manifestExcel(DASAR));
});

test('alamat dan teks berbahaya dilepas', () => {
  const teks = manifestExcel({ ...DASAR, asal: 'https://x.go.id/a&b"c' });
  expect(bacaXml(teks).nama).toBe('OfficeApp');
  expect(teks).toContain('a&amp;b&quot;c');
});

test('berkas ikon sama dengan gambarnya', () => {
  const ikon = semuaIkon();
  expect(existsSync(FOLDER_IKON)).toBe(true);
  expect(readdirSync(FOLDER_IKON).sort()).toEqual([...ikon.keys()].sort());
  for (const [nama, isi] of ikon) expect(readFileSync(join(FOLDER_IKON, nama)).equals(isi)).toBe(true);
});
