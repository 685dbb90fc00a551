import { GalatBerkas, terenkripsi } from './galat-berkas';

const awalSama = (isi: Uint8Array, ...byte: number[]) => byte.every((b, i) => isi[i] === b);

/** Says what a file is that does not start like a ZIP archive; null when it does. */
export function tolakBukanZip(isi: Uint8Array): GalatBerkas | null {
  if (isi.length === 0) {
    return new GalatBerkas('kosong', 'Berkas ini kosong (0 bita). Unduh atau salin ulang dari sumbernya.');
  }
  if (awalSama(isi, 0x50, 0x4b, 0x03, 0x04) || awalSama(isi, 0x50, 0x4b, 0x05, 0x06)) return null;
  if (awalSama(isi, 0xd0, 0xcf, 0x11, 0xe0)) return tolakOle2(isi);
  const awal = new TextDecoder().decode(isi.subarray(0, 512)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<\?xml|<meta|<head)/.test(awal)) {
    return new GalatBerkas(
      'bukan-xlsx',
      'Berkas ini halaman web yang diberi nama Excel. Buka di Excel, Simpan Sebagai "Buku Kerja Excel (.xlsx)", lalu coba lagi.',
    );
  }
  return new GalatBerkas(
    'bukan-xlsx',
    'Berkas ini bukan .xlsx (mungkin CSV, PDF, atau yang lain). Buka di Excel dan Simpan Sebagai "Buku Kerja Excel (.xlsx)".',
  );
}

function tolakOle2(isi: Uint8Array): GalatBerkas {
  // Stream names in an OLE2 directory are UTF-16; this one marks a workbook behind a password.
  const nama = Array.from('EncryptedPackage').flatMap((huruf) => [huruf.charCodeAt(0), 0]);
  for (let p = isi.indexOf(nama[0]!); p >= 0; p = isi.indexOf(nama[0]!, p + 1)) {
    if (nama.every((b, i) => isi[p + i] === b)) return terenkripsi();
  }
  return new GalatBerkas(
    'xls-lama',
    'Berkas ini berformat lama (.xls, Excel 97-2003). Buka di Excel, Simpan Sebagai "Buku Kerja Excel (.xlsx)", lalu coba lagi.',
  );
}

/** Says what a ZIP archive without an Excel workbook is. */
export function tolakBukanBukuKerja(ada: (nama: string) => boolean): GalatBerkas {
  if (ada('xl/workbook.bin')) {
    return new GalatBerkas(
      'xlsb',
      'Berkas ini .xlsb (biner). Buka di Excel, Simpan Sebagai "Buku Kerja Excel (.xlsx)", lalu coba lagi.',
    );
  }
  if (ada('mimetype') && ada('content.xml')) {
    return new GalatBerkas(
      'ods',
      'Berkas ini .ods (OpenDocument). Buka di LibreOffice, Simpan Sebagai "Excel 2007-365 (.xlsx)", lalu coba lagi.',
    );
  }
  return new GalatBerkas(
    'bukan-xlsx',
    'Tidak ada buku kerja Excel di dalam berkas ini. Pilih berkas .xlsx yang disimpan dari Excel, LibreOffice, atau Google Sheets.',
  );
}
