import type { BukuKerja, Rentang } from '../core/lembar/lembar';
import { bacaXlsxBertahap } from '../xlsx/baca-xlsx';
import { bacaBuku } from '../xlsx/buku';
import { posisiLembarKita } from '../xlsx/lembar-kita';
import { bukaPaket } from '../xlsx/paket';
import { bacaPengaturan } from '../xlsx/pengaturan';
import { anak, pohonXml, semuaAnak } from '../xlsx/xml-pohon';
import { bacaRupa, type RupaBuku } from './rupa/rupa-buku';
import type { LembarBaru } from '../core/lembar/lembar-baru';

/** The workbook that is open: the file as it came, and what was added to it beyond its cells. */
export interface Dokumen {
  readonly nama: string;
  /** The original package; saving patches it. */
  readonly isi: Uint8Array;
  /** Cells as the file has them. */
  readonly buku: BukuKerja;
  readonly rupa: RupaBuku;
  /** Names of sheets in the file that are ours: a new report may take their place. */
  readonly lembarKita: ReadonlySet<string>;
  /** Sheets that the panel wrote since, by name. */
  readonly laporan: Map<string, LembarBaru>;
  /** Settings stored inside the workbook, as they are now and as the file has them. */
  readonly pengaturan: Map<string, string>;
  readonly pengaturanBerkas: ReadonlyMap<string, string>;
}

const napas = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, 0));
const SELANG_MS = 40;

function bacaLembarKita(isi: Uint8Array): ReadonlySet<string> {
  const paket = bukaPaket(isi);
  const { bagian } = bacaBuku(paket);
  const workbook = pohonXml(paket.teks(bagian), bagian);
  const kita = posisiLembarKita(workbook);
  const nama = semuaAnak(anak(workbook, 'sheets'), 'sheet').map(({ atribut }) => atribut.get('name') ?? '');
  return new Set(nama.filter((_, i) => kita.has(i)));
}

/** Reads a file in slices, so that the page stays alive. Rejects with GalatBerkas. */
export async function bacaDokumen(
  isi: Uint8Array,
  nama: string,
  kemajuan: (bagian: number) => void,
): Promise<Dokumen> {
  const pekerjaan = bacaXlsxBertahap(isi, nama);
  let mulai = performance.now();
  for (;;) {
    const langkah = pekerjaan.next();
    if (langkah.done) {
      const pengaturanBerkas = bacaPengaturan(isi);
      return {
        nama,
        isi,
        buku: langkah.value,
        rupa: bacaRupa(isi),
        lembarKita: bacaLembarKita(isi),
        laporan: new Map(),
        pengaturan: new Map(pengaturanBerkas),
        pengaturanBerkas,
      };
    }
    if (performance.now() - mulai < SELANG_MS) continue;
    kemajuan(langkah.value);
    await napas();
    mulai = performance.now();
  }
}

/**
 * What of the file the grid does not show, for the user; '' when it shows everything it claims to. `lepas` are the sheets
 * (position in the file) with conditional formats that cover too many cells.
 */
export function takTampil(
  { buku, rupa }: Pick<Dokumen, 'buku' | 'rupa'>,
  lepas: ReadonlySet<number>,
): string {
  const lembar = buku.lembar.filter((_, i) => lepas.has(i) || (rupa.lembar[i]?.bersyaratTakTampil ?? 0) > 0);
  if (lembar.length === 0) return '';
  const nama = lembar.map((l) => `"${l.nama}"`).join(', ');
  return `Sebagian format bersyarat di lembar ${nama} hanya tampil di Excel. Di berkas yang diunduh semuanya tetap ada.`;
}

/** Whether protection covers a cell of the range, on the sheet of that position in the file. */
export function terkunci({ rupa }: Dokumen, nomor: number, rentang: Rentang): boolean {
  const lembar = rupa.lembar[nomor];
  if (!lembar?.terlindungi) return false;
  for (let b = rentang.baris; b <= rentang.barisAkhir; b++)
    for (let k = rentang.kolom; k <= rentang.kolomAkhir; k++)
      if (rupa.gaya.terkunci[lembar.gaya[b]?.[k] ?? 0] ?? true) return true;
  return false;
}
