import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { ICellData, IStyleData } from '@univerjs/presets';
import type { LembarBaru, SelBaru } from '../../core/lembar/lembar-baru';
import { namaLembarBebas } from '../../core/lembar/nama-lembar';
import { isiSel } from './cuplikan';
import type { Kisi } from './kisi';
import { pasangTambahan } from './pasang-tambahan';
import { SUMBER_PILIHAN } from './tambahan';
import type {} from '@univerjs/preset-sheets-data-validation';

const HURUF = { ff: 'Arial', fs: 10, vt: 1 } as const;
const GAYA: Readonly<Record<NonNullable<SelBaru['gaya']>, IStyleData>> = {
  judul: { bl: 1, fs: 14 },
  kepala: { bl: 1, bg: { rgb: '#D9E2F3' }, vt: 2 },
  tebal: { bl: 1 },
  galat: { bg: { rgb: '#FDE2E1' } },
  peringatan: { bg: { rgb: '#FFF1CF' } },
  info: { bg: { rgb: '#E1EFFC' } },
};
const TEPI = { s: 1, cl: { rgb: '#BFBFBF' } } as const;

function gayaSel(sel: SelBaru): IStyleData {
  return {
    ...HURUF,
    ...(sel.gaya ? GAYA[sel.gaya] : {}),
    ...(sel.format ? { n: { pattern: sel.format } } : {}),
    ...(sel.garis ? { tb: 3, bd: { t: TEPI, b: TEPI, l: TEPI, r: TEPI } } : {}),
    ...(sel.tautan ? { cl: { rgb: '#0F6CBD' }, ul: { s: 1 } } : {}),
  };
}

/** Puts a sheet of ours into the grid, in place of an earlier one of that name or behind the others. */
export async function tulisLembar(
  kisi: Kisi,
  buku: FWorkbook,
  nama: string,
  isi: LembarBaru,
): Promise<FWorksheet> {
  if (isi.pilihan?.length) await pasangTambahan(kisi, [SUMBER_PILIHAN]);
  return kisi.bebas(() => pasang(kisi, buku, nama, isi));
}

function pasang({ api }: Kisi, buku: FWorkbook, nama: string, isi: LembarBaru): FWorksheet {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lebar = 1;
  isi.baris.forEach((baris, b) => {
    const satu: Record<number, ICellData> = {};
    baris.forEach((sel, k) => {
      if (!sel) return;
      lebar = Math.max(lebar, k + 1);
      satu[k] = {
        ...(sel.rumus === undefined ? isiSel(sel.nilai ?? null) : { f: `=${sel.rumus}` }),
        s: gayaSel(sel),
      };
    });
    cellData[b] = satu;
  });
  const columnData = Object.fromEntries((isi.lebar ?? []).map((huruf, k) => [k, { w: huruf * 7 + 5 }]));
  const urutan = buku.getSheets().findIndex((l) => l.getSheetName() === nama);
  const lama = urutan < 0 ? null : pinggirkan(buku, nama);
  try {
    const lembar = buku.insertSheet(nama, {
      ...(lama ? { index: urutan } : {}),
      sheet: {
        cellData,
        columnData,
        mergeData: (isi.gabungan ?? []).map((g) => ({
          startRow: g.baris,
          startColumn: g.kolom,
          endRow: g.barisAkhir,
          endColumn: g.kolomAkhir,
        })),
        rowCount: isi.baris.length + 30,
        columnCount: Math.max(lebar + 4, 12),
        ...(isi.beku ? { freeze: { xSplit: 0, ySplit: isi.beku, startRow: isi.beku, startColumn: -1 } } : {}),
      },
    });
    // A grid that refuses hands over whatever sheet stands in that place.
    if (lembar.getSheetName() !== nama) throw new Error('lembar baru ditolak');
    pasangPilihan(api, lembar, isi.pilihan ?? []);
    if (lama && !buku.deleteSheet(lama)) throw new Error('laporan lama tidak bisa diganti');
    return lembar;
  } catch (galat) {
    const baru = buku.getSheetByName(nama);
    // The old one went, only the answer was lost: the report is there.
    if (baru && lama && !buku.getSheets().some((l) => l.getSheetId() === lama.getSheetId())) return baru;
    if (baru) buku.deleteSheet(baru);
    lama?.setName(nama);
    throw galat;
  }
}

/** An earlier report keeps its contents under another name until the new one stands. */
function pinggirkan(buku: FWorkbook, nama: string): FWorksheet {
  const lama = buku.getSheetByName(nama)!;
  const dipakai = buku.getSheets().map((l) => l.getSheetName());
  const sementara = namaLembarBebas(nama, dipakai);
  lama.setName(sementara);
  if (lama.getSheetName() !== sementara) throw new Error('laporan lama tidak bisa diganti');
  return lama;
}

function pasangPilihan(
  api: Kisi['api'],
  lembar: FWorksheet,
  pilihan: NonNullable<LembarBaru['pilihan']>,
): void {
  for (const { rentang: r, nilai } of pilihan) {
    const aturan = api
      .newDataValidation()
      .requireValueInList([...nilai])
      .setAllowInvalid(true)
      .build();
    lembar
      .getRange(r.baris, r.kolom, r.barisAkhir - r.baris + 1, r.kolomAkhir - r.kolom + 1)
      .setDataValidation(aturan);
  }
}
