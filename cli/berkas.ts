import { readFileSync } from 'node:fs';
import { bacaLembarLaporan, KUNCI_LAPORAN } from '../core/laporan/lembar-laporan';
import type { BukuKerja } from '../core/lembar/lembar';
import type { Pengaturan } from '../core/validasi/pengaturan';
import { bacaPengaturan as bacaPengaturanTeks, KUNCI_PENGATURAN } from '../core/validasi/simpan-pengaturan';
import { bacaXlsxBertahap } from '../xlsx/baca-xlsx';
import { bacaPengaturan } from '../xlsx/pengaturan';
import type { Kemajuan } from './kemajuan';

export interface BerkasBuku {
  readonly isi: Uint8Array;
  /** Without the report sheets that we wrote ourselves. */
  readonly buku: BukuKerja;
  /** What the workbook remembers: severities, ignores, mappings. */
  readonly pengaturan: Pengaturan;
  readonly lembarLaporan: ReadonlySet<string>;
}

export function bukaBuku(nama: string, kemajuan: Kemajuan): BerkasBuku {
  const isi = new Uint8Array(readFileSync(nama));
  const semua = jalankan(bacaXlsxBertahap(isi, nama), (bagian) => kemajuan.lapor(bagian, `Membaca ${nama}`));
  const tersimpan = bacaPengaturan(isi);
  const lembarLaporan = bacaLembarLaporan(tersimpan.get(KUNCI_LAPORAN) ?? null);
  return {
    isi,
    buku: { ...semua, lembar: semua.lembar.filter((l) => !lembarLaporan.has(l.nama)) },
    pengaturan: bacaPengaturanTeks(tersimpan.get(KUNCI_PENGATURAN) ?? null),
    lembarLaporan,
  };
}

/** Runs work in slices to its end, telling each step. */
export function jalankan<L, H>(pekerjaan: Generator<L, H>, lapor: (langkah: L) => void): H {
  for (;;) {
    const { done, value } = pekerjaan.next();
    if (done) return value;
    lapor(value);
  }
}

const PESAN_SISTEM: Readonly<Record<string, string>> = {
  ENOENT: 'Berkas tidak ada.',
  EISDIR: 'Ini folder, bukan berkas.',
  ENOTDIR: 'Yang disebut folder itu sebuah berkas.',
  EEXIST: 'Nama itu sudah dipakai berkas lain.',
  EACCES: 'Berkas tidak boleh dibaca atau ditulis.',
  EPERM: 'Berkas tidak boleh dibaca atau ditulis.',
  EROFS: 'Tempatnya tidak dapat ditulisi.',
  EBUSY: 'Berkas sedang dipakai program lain. Tutup dulu di sana.',
  ENOSPC: 'Tempat penyimpanan penuh.',
};

/** What the system or we ourselves say about a failure, in Indonesian. */
export function pesanGalat(e: unknown): string {
  return PESAN_SISTEM[(e as NodeJS.ErrnoException).code ?? ''] ?? (e as Error).message;
}

/** The same error with the file that it is about. */
export function galatDi(nama: string, e: unknown): Error {
  return new Error(`${nama}: ${pesanGalat(e)}`);
}
