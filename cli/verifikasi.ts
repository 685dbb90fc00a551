import { lembarHtml } from '../core/laporan/lembar-html';
import { KUNCI_LAPORAN, tulisLembarLaporan } from '../core/laporan/lembar-laporan';
import { lembarVerifikasi } from '../core/laporan/lembar-verifikasi';
import { rapikanSidik, sidikIsi } from '../core/laporan/sidik';
import type { LembarBaru } from '../core/lembar/lembar-baru';
import { tambalXlsx, tulisXlsx } from '../xlsx/tulis-xlsx';
import type { Diperiksa } from './periksa-berkas';
import type { Pilihan } from './pilihan';
import { versi } from './versi';

/** Verification reports that are a file of their own, not text. */
export const LAPORAN_BERKAS = /\.(html?|xls[xm])$/i;

export function lembarBerkas(
  { berkas, hasil, buku, pengaturan }: Diperiksa,
  { kamus, pembanding }: Pilihan,
): LembarBaru {
  return lembarVerifikasi({
    buku: { ...buku, nama: berkas },
    hasil,
    pengaturan,
    pembanding,
    versiKamus: kamus.versi,
    versi: versi(),
  });
}

/** The verification report of one file for printing (.html) or as the last sheet of a copy of the workbook. */
export function laporanBerkas(satu: Diperiksa, pilihan: Pilihan, keluar: string): string | Uint8Array {
  const lembar = lembarBerkas(satu, pilihan);
  if (/\.html?$/i.test(keluar)) return lembarHtml(lembar);
  // A copy of the workbook with the report as its last sheet, so that the links lead to the cells.
  const { isi, namaLembar, ditolak } = tambalXlsx(satu.asal.isi, { lembarBaru: [lembar] });
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
