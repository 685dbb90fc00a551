import { PANEL, sumber, type OpsiSumber } from './excel-sumber';
import { MENU_SEL, PITA, type GrupTombol, type Tombol } from './excel-tombol';
import { UKURAN_TOMBOL } from './ikon-gambar';
import { el, type Elemen } from './xml';

/** What only newer Excel reads (VersionOverrides): runtime, functions, ribbon, context menu. */
export function bagianBaru(opsi: OpsiSumber): Elemen {
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
