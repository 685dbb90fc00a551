import { bagianBaru } from './excel-bagian-baru';
import type { OpsiSumber } from './excel-sumber';
import type { DuaBahasa } from './excel-tombol';
import { el, tulisXml, type Elemen } from './xml';

export interface OpsiManifest extends OpsiSumber {
  readonly jenis: 'produksi' | 'kembang';
}

/** Two add-ins for Excel, so that a developer can have both; nothing else differs but the address. */
const IDENTITAS = {
  produksi: { id: '6f0b7c2e-3f5d-4f0c-9a57-0d1d7f2f6a41', nama: 'Renja' },
  kembang: { id: 'b1d6a9f3-72c4-4e0e-8f1b-53c0a4e8d9c7', nama: 'Renja (pengembangan)' },
} as const;

const NS = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

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
      bagianBaru(opsi),
    ]),
  );
}

function dasar(nama: string, isi: DuaBahasa): Elemen {
  return el(nama, { DefaultValue: isi.id }, [el('Override', { Locale: 'en-US', Value: isi.en })]);
}
