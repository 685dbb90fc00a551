import { JENIS_KISI } from './papan/selaput';
import { selaput } from './papan/kisi-berselaput';
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/presets';
import { formatSel, nilaiSel, rumusSel } from '../../core/lembar/lembar';
import { alamat } from '../../core/lembar/alamat';
import { nomorLembar } from '../../workbench/kisi/cuplikan';
import { potret } from '../../workbench/kisi/potret';
import type { Kisi } from '../../workbench/kisi/kisi';
import { Meja, type BukuSiap } from '../../workbench/meja';
import { bukuKontrak } from '../bantu/kontrak-host-bahan';
import { bukuKeXlsx } from '../peramban/workbench-buku';
import type { Panggung, PilihGangguan } from './panggung';

/** At each step one fault that passes, at every second another; at every third one that stays. */
export const GANGGUAN_PAPAN: PilihGangguan = (ke, nomor) => {
  const giliran = (i: number): string => JENIS_KISI[(nomor + i) % JENIS_KISI.length]!;
  const sekali = nomor % 2 === 0 ? [giliran(0), giliran(5)] : [giliran(0)];
  const seterusnya = nomor % 3 === 0 ? [giliran(2)] : [];
  return [
    ...sekali.map((jenis) => ({ jenis, dari: ke, sampai: ke })),
    ...seterusnya.map((jenis) => ({ jenis, dari: ke, sampai: Infinity })),
  ];
};

/** One grid for all runs, as in the page; each run opens a workbook of its own in it. */
export const meja = new Meja({ wadah: null as never, gelap: false, ditolak: () => undefined });
const kisi = (meja as unknown as { kisi: Kisi }).kisi;
let isiBerkas: Promise<Uint8Array> | null = null;

/** Workbooks in the grid. One that stays behind fills the memory and may answer in the place of the open one. */
export function banyakBuku(): number {
  const unit = kisi.univer.__getInjector().get(IUniverInstanceService);
  return unit.getAllUnitsForType(UniverInstanceType.UNIVER_SHEET).length;
}

export async function siapkanKontrak(nama = 'kontrak.xlsx'): Promise<BukuSiap> {
  isiBerkas ??= bukuKeXlsx(bukuKontrak());
  return meja.siapkan(await isiBerkas, nama, () => undefined);
}

/** What stands in the open workbook, past the host. */
export function isiPapan(): Record<string, string[]> {
  const buku = kisi.api.getActiveWorkbook()!;
  return Object.fromEntries(
    buku.getSheets().map((lembar) => {
      const pekerjaan = potret(kisi, buku, lembar);
      let langkah = pekerjaan.next();
      while (!langkah.done) langkah = pekerjaan.next();
      const l = langkah.value;
      const sel = l.nilai.flatMap((baris, b) =>
        Array.from({ length: Math.max(baris.length, l.rumus[b]?.length ?? 0) }, (_, k) => {
          const rumus = rumusSel(l, b, k);
          const nilai = rumus === '' ? JSON.stringify(nilaiSel(l, b, k)) : 'rumus';
          return [alamat(b, k), nilai, rumus, formatSel(l, b, k)].join('|');
        }),
      );
      return [l.nama, sel.filter((satu) => !satu.endsWith('|null||General'))];
    }),
  );
}

/** Looks of the cells of the user's sheets, number formats aside. */
function rupaPapan(): unknown {
  const buku = kisi.api.getActiveWorkbook()!;
  const gaya = buku.getWorkbook().getStyles();
  return buku
    .getSheets()
    .filter((l) => nomorLembar(l.getSheetId()) >= 0)
    .map((l) =>
      Object.entries(l.getSheet().getConfig().cellData).map(([b, baris]) =>
        Object.entries(baris as Record<string, never>).map(([k, sel]) => {
          const { n: _, ...rupa } = gaya.getStyleByCell(sel) ?? {};
          return [b, k, rupa];
        }),
      ),
    );
}

export async function panggungPapan(): Promise<Panggung> {
  selaput.rencana = null;
  const siap = await siapkanKontrak();
  await siap.pakai();
  return {
    host: siap.host,
    langkah: () => [...selaput.langkah],
    pasang: (rencana) => {
      selaput.langkah = [];
      selaput.rencana = rencana;
    },
    isi: isiPapan,
    rupa: rupaPapan,
    tanda: async () => meja.tanda().map((t) => `${t.lembar}!${alamat(t.baris, t.kolom)}`),
  };
}
