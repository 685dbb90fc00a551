import { resolve } from 'node:path';
import { lembarHtml } from '../core/laporan/lembar-html';
import { KUNCI_LAPORAN, tulisLembarLaporan } from '../core/laporan/lembar-laporan';
import { lembarTeks } from '../core/laporan/lembar-teks';
import { lembarVerifikasi } from '../core/laporan/lembar-verifikasi';
import { rapikanSidik, sidikIsi } from '../core/laporan/sidik';
import type { BukuKerja } from '../core/lembar/lembar';
import type { Pengaturan } from '../core/validasi/pengaturan';
import type { HasilPeriksa } from '../core/validasi/periksa';
import { tambalXlsx, tulisXlsx } from '../xlsx/tulis-xlsx';
import type { BerkasBuku } from './berkas';
import { versi } from './versi';

/** A checked file with all that a report needs. */
export interface Diperiksa {
  readonly berkas: string;
  readonly hasil: HasilPeriksa;
  readonly buku: BukuKerja;
  readonly pengaturan: Pengaturan;
  readonly asal: BerkasBuku;
}

/** The verification report of the checked files; its form follows the name of the output: .html, .xlsx, else text. */
export function laporanVerifikasi(
  daftar: readonly Diperiksa[],
  { versiKamus, pembanding }: { readonly versiKamus: string; readonly pembanding: readonly string[] },
  keluar: string | null,
): string | Uint8Array {
  const lembar = daftar.map(({ berkas, hasil, buku, pengaturan }) =>
    lembarVerifikasi({
      buku: { ...buku, nama: berkas },
      hasil,
      pengaturan,
      pembanding,
      versiKamus,
      versi: versi(),
    }),
  );
  if (keluar === null || !/\.(html?|xls[xm])$/i.test(keluar)) return lembar.map(lembarTeks).join('\n');
  const [satu] = daftar;
  if (!satu || daftar.length > 1) throw new Error('Laporan .html atau .xlsx hanya untuk satu berkas.');
  if (/\.html?$/i.test(keluar)) return lembarHtml(lembar[0]!);
  if (resolve(keluar) === resolve(satu.berkas)) {
    throw new Error('Tulis laporan ke berkas lain; berkas yang diperiksa tidak ditimpa.');
  }
  // A copy of the workbook with the report as its last sheet, so that the links lead to the cells.
  const { isi, namaLembar, ditolak } = tambalXlsx(satu.asal.isi, { lembarBaru: lembar });
  if (namaLembar[0] === undefined)
    throw new Error(ditolak[0]?.alasan ?? 'Lembar laporan tidak dapat ditambahkan.');
  const ingat = tulisLembarLaporan(satu.asal.lembarLaporan, namaLembar[0]);
  return tulisXlsx(isi, { pengaturan: { [KUNCI_LAPORAN]: ingat } });
}

/** Whether the content still has the fingerprint of a report, in one line; `cocok` false: it changed. */
export function cocokkanSidik(
  { berkas, hasil, buku }: Diperiksa,
  kode: string,
): { cocok: boolean; pesan: string } {
  const dicari = rapikanSidik(kode);
  const semua = sidikIsi(buku, hasil.tabel);
  const terlihat = new Set(buku.lembar.filter((l) => !l.tersembunyi).map((l) => l.nama));
  const tanpaTersembunyi = sidikIsi(
    buku,
    hasil.tabel.filter((t) => terlihat.has(t.lembar)),
  );
  const letak = semua.tabel.findIndex((satu) => rapikanSidik(satu) === dicari);
  if ([semua.semua, tanpaTersembunyi.semua].some((satu) => rapikanSidik(satu) === dicari)) {
    return { cocok: true, pesan: `${berkas}: isi tidak berubah sejak laporan ditulis.` };
  }
  if (letak >= 0) {
    const { lembar, rentang } = hasil.tabel[letak]!;
    return {
      cocok: true,
      pesan: `${berkas}: tabel ${lembar} ${rentang} tidak berubah sejak laporan ditulis.`,
    };
  }
  return {
    cocok: false,
    pesan: `${berkas}: isi berubah atau bukan berkas itu. Sidik sekarang ${semua.semua}.`,
  };
}
