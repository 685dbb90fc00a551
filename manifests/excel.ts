import { MENU_SEL, PITA, type DuaBahasa, type GrupTombol, type Tombol } from './excel-tombol';
import { UKURAN_TOMBOL } from './ikon-gambar';
import { el, tulisXml, type Elemen } from './xml';

export interface OpsiManifest {
  /** Where the files are hosted, e.g. "https://renja.example.go.id/excel", without a slash at the end. */
  readonly asal: string;
  /** Version of package.json. */
  readonly versi: string;
  readonly jenis: 'produksi' | 'kembang';
  /** Prefix of the functions, for offices where a name collides with another add-in; none by default. */
  readonly namespace?: string | undefined;
}

/** Two add-ins for Excel, so that a developer can have both; nothing else differs but the address. */
const IDENTITAS = {
  produksi: { id: '6f0b7c2e-3f5d-4f0c-9a57-0d1d7f2f6a41', nama: 'Renja' },
  kembang: { id: 'b1d6a9f3-72c4-4e0e-8f1b-53c0a4e8d9c7', nama: 'Renja (pengembangan)' },
} as const;

const PANEL = 'Panel.Url';
const NS = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const SEMUA_TOMBOL: readonly Tombol[] = [...PITA.flatMap((g) => g.tombol), ...MENU_SEL.tombol];
const SEMUA_GRUP: readonly { nama: string; label: DuaBahasa }[] = [...PITA, { ...MENU_SEL, nama: 'Menu' }];
const IKON_DIPAKAI = [...new Set([...SEMUA_TOMBOL, ...PITA, MENU_SEL].map((x) => x.ikon))];

/** Everything that the manifest can run, for the check that each is associated. */
export const PERINTAH_MANIFEST = SEMUA_TOMBOL.flatMap((t) => t.perintah ?? []);

/**
 * The add-in-only XML manifest: perpetual Excel takes no other. The base part asks for ExcelApi 1.7 only, so that an
 * Excel without shared runtime still gets the pane; ribbon and functions come with VersionOverrides.
 */
export function manifestExcel(opsi: OpsiManifest): string {
  const { id, nama } = IDENTITAS[opsi.jenis];
  const { asal } = opsi;
  return tulisXml(
    el('OfficeApp', { ...NS, 'xsi:type': 'TaskPaneApp' }, [
      el('Id', {}, id),
      el('Version', {}, `${opsi.versi}.0`),
      el('ProviderName', {}, 'Renja'),
      el('DefaultLocale', {}, 'id-ID'),
      dasar('DisplayName', { id: nama, en: nama }),
      dasar('Description', {
        id: 'Rumus, kode, dan pemeriksaan untuk tabel Renja, Renstra, RKA, dan LKjIP. Data tidak keluar dari komputer.',
        en: 'Functions, codes and checks for local-government planning tables. Data stays on this computer.',
      }),
      el('IconUrl', { DefaultValue: `${asal}/ikon/renja-32.png` }),
      el('HighResolutionIconUrl', { DefaultValue: `${asal}/ikon/renja-64.png` }),
      el('SupportUrl', { DefaultValue: `${asal}/bantuan.html` }),
      el('Hosts', {}, [el('Host', { Name: 'Workbook' })]),
      el('Requirements', {}, [
        el('Sets', { DefaultMinVersion: '1.1' }, [el('Set', { Name: 'ExcelApi', MinVersion: '1.7' })]),
      ]),
      el('DefaultSettings', {}, [el('SourceLocation', { DefaultValue: `${asal}/taskpane.html` })]),
      el('Permissions', {}, 'ReadWriteDocument'),
      lanjutan(opsi),
    ]),
  );
}

function lanjutan(opsi: OpsiManifest): Elemen {
  const xmlns = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
  return el('VersionOverrides', { xmlns, 'xsi:type': 'VersionOverridesV1_0' }, [
    el('Requirements', {}, [
      el('bt:Sets', { DefaultMinVersion: '1.1' }, [
        el('bt:Set', { Name: 'SharedRuntime', MinVersion: '1.1' }),
      ]),
    ]),
    el('Hosts', {}, [
      el('Host', { 'xsi:type': 'Workbook' }, [
        el('Runtimes', {}, [el('Runtime', { resid: PANEL, lifetime: 'long' })]),
        el('AllFormFactors', {}, [
          el('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
            el('Script', {}, [el('SourceLocation', { resid: 'Fungsi.Skrip' })]),
            el('Page', {}, [el('SourceLocation', { resid: PANEL })]),
            el('Metadata', {}, [el('SourceLocation', { resid: 'Fungsi.Metadata' })]),
            ...(opsi.namespace ? [el('Namespace', { resid: 'Fungsi.Namespace' })] : []),
          ]),
        ]),
        el('DesktopFormFactor', {}, [
          el('GetStarted', {}, [
            el('Title', { resid: 'Mulai.Judul' }),
            el('Description', { resid: 'Mulai.Isi' }),
            el('LearnMoreUrl', { resid: 'Bantuan.Url' }),
          ]),
          el('FunctionFile', { resid: PANEL }),
          el('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
            el('CustomTab', { id: 'Renja.Tab' }, [...PITA.map(grup), el('Label', { resid: 'Tab.Label' })]),
          ]),
          el('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, [
            el('OfficeMenu', { id: 'ContextMenuCell' }, [
              el('Control', { 'xsi:type': 'Menu', id: 'Renja.Menu' }, [
                el('Label', { resid: 'Menu.Label' }),
                supertip('Menu.Label', 'Mulai.Isi'),
                ikon(MENU_SEL.ikon),
                el(
                  'Items',
                  {},
                  MENU_SEL.tombol.map((t) => el('Item', { id: `Renja.${t.nama}` }, isiTombol(t))),
                ),
              ]),
            ]),
          ]),
        ]),
      ]),
    ]),
    sumber(opsi),
  ]);
}

function grup(g: GrupTombol): Elemen {
  return el('Group', { id: `Renja.Grup.${g.nama}` }, [
    el('Label', { resid: `Grup.${g.nama}` }),
    ikon(g.ikon),
    ...g.tombol.map((t) => el('Control', { 'xsi:type': 'Button', id: `Renja.${t.nama}` }, isiTombol(t))),
  ]);
}

function isiTombol(t: Tombol): Elemen[] {
  const aksi = t.perintah
    ? el('Action', { 'xsi:type': 'ExecuteFunction' }, [el('FunctionName', {}, t.perintah)])
    : el('Action', { 'xsi:type': 'ShowTaskpane' }, [
        el('TaskpaneId', {}, 'RenjaPanel'),
        el('SourceLocation', { resid: PANEL }),
      ]);
  return [
    el('Label', { resid: `${t.nama}.Label` }),
    supertip(`${t.nama}.Label`, `${t.nama}.Tip`),
    ikon(t.ikon),
    aksi,
  ];
}

function supertip(judul: string, isi: string): Elemen {
  return el('Supertip', {}, [el('Title', { resid: judul }), el('Description', { resid: isi })]);
}

function ikon(nama: string): Elemen {
  return el(
    'Icon',
    {},
    UKURAN_TOMBOL.map((u) => el('bt:Image', { size: String(u), resid: `Ikon.${nama}.${u}` })),
  );
}

function sumber({ asal, versi, namespace }: OpsiManifest): Elemen {
  const url = (id: string, nilai: string, en?: string): Elemen =>
    el('bt:Url', { id, DefaultValue: `${asal}/${nilai}` }, en ? [inggris(`${asal}/${en}`)] : []);
  const teks = (id: string, isi: DuaBahasa): Elemen =>
    el('bt:String', { id, DefaultValue: isi.id }, isi.en === isi.id ? [] : [inggris(isi.en)]);
  return el('Resources', {}, [
    el('bt:Images', {}, IKON_DIPAKAI.flatMap((nama) =>
      UKURAN_TOMBOL.map((u) => el('bt:Image', { id: `Ikon.${nama}.${u}`, DefaultValue: `${asal}/ikon/${nama}-${u}.png` })),
    )),
    el('bt:Urls', {}, [
      url(PANEL, 'taskpane.html'),
      url('Fungsi.Skrip', `functions.js?v=${versi}`),
      url('Fungsi.Metadata', `functions.json?v=${versi}`, `functions.en.json?v=${versi}`),
      url('Bantuan.Url', 'bantuan.html'),
    ]),
    el('bt:ShortStrings', {}, [
      ...(namespace ? [el('bt:String', { id: 'Fungsi.Namespace', DefaultValue: namespace })] : []),
      teks('Mulai.Judul', { id: 'Renja siap dipakai', en: 'Renja is ready' }),
      teks('Tab.Label', { id: 'Renja', en: 'Renja' }),
      ...SEMUA_GRUP.map((g) => teks(g.nama === 'Menu' ? 'Menu.Label' : `Grup.${g.nama}`, g.label)),
      ...SEMUA_TOMBOL.map((t) => teks(`${t.nama}.Label`, t.label)),
    ]),
    el('bt:LongStrings', {}, [
      teks('Mulai.Isi', {
        id: 'Buka tab Renja untuk memeriksa tabel, mencari kode, dan memasukkan rumus.',
        en: 'Open the Renja tab to check tables, find codes and insert functions.',
      }),
      ...SEMUA_TOMBOL.map((t) => teks(`${t.nama}.Tip`, t.tip)),
    ]),
  ]); // prettier-ignore
}

function dasar(nama: string, isi: DuaBahasa): Elemen {
  return el(nama, { DefaultValue: isi.id }, [el('Override', { Locale: 'en-US', Value: isi.en })]);
}

function inggris(nilai: string): Elemen {
  return el('bt:Override', { Locale: 'en-US', Value: nilai });
}
