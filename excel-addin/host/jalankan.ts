import { HostError } from '../../panel/host';

/** Runs one user action against Excel; whatever Excel refuses with becomes a HostError a planner can act on. */
export async function jalankan<T>(isi: (konteks: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(isi);
  } catch (galat) {
    throw keHostError(galat);
  }
}

/** Whether this Excel has the API set; the older perpetual ones lack the later ones. */
export function dukung(excelApi: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', excelApi);
}

export function keHostError(galat: unknown): HostError {
  if (galat instanceof HostError) return galat;
  const kode = kodeGalat(galat);
  switch (kode) {
    case 'InvalidOperationInCellEditMode':
      return new HostError('mode-edit', 'Sebuah sel sedang diedit. Tekan Enter dulu, lalu ulangi.');
    case 'AccessDenied':
      return new HostError(
        'terlindungi',
        'Excel menolak karena lembar atau buku kerja dilindungi. Buka perlindungannya lewat tab Tinjau, lalu ulangi.',
      );
    case 'ItemNotFound':
    case 'InvalidReference':
      return new HostError('lembar-hilang', 'Lembar atau sel itu tidak ada lagi. Periksa ulang dulu.');
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return new HostError(
        'terlalu-besar',
        'Data lebih besar dari batas sekali kirim Excel. Periksa satu lembar saja, atau kurangi teks panjang di dalam sel.',
      );
    case 'RequestAborted':
    case 'ServiceNotAvailable':
    case 'ActivityLimitReached':
      return new HostError('gagal', `Excel sedang sibuk (${kode}). Tunggu sebentar, lalu ulangi.`);
    default:
      return new HostError(
        'gagal',
        `Excel tidak dapat menjalankan permintaan ini${rincian(kode, galat)}. Simpan buku kerja, lalu coba lagi.`,
      );
  }
}

/** Excel's own code of an error; undefined for anything else that was thrown. */
export function kodeGalat(galat: unknown): string | undefined {
  const kode = (galat as { code?: unknown } | null | undefined)?.code;
  return typeof kode === 'string' ? kode : undefined;
}

function rincian(kode: string | undefined, galat: unknown): string {
  const teks = kode ?? (galat instanceof Error ? galat.message : '');
  return teks ? ` (${teks})` : '';
}

/** The sheet of this name; rejects when it is gone. */
export async function ambilLembar(konteks: Excel.RequestContext, nama: string): Promise<Excel.Worksheet> {
  const lembar = konteks.workbook.worksheets.getItemOrNullObject(nama);
  lembar.load('name,visibility');
  await konteks.sync();
  if (lembar.isNullObject) {
    throw new HostError('lembar-hilang', `Lembar "${nama}" tidak ada lagi di buku kerja.`);
  }
  return lembar;
}
