export type KodeGalatBerkas =
  | 'kosong'
  | 'xls-lama'
  | 'terenkripsi'
  | 'ods'
  | 'xlsb'
  | 'bukan-xlsx'
  | 'terpotong'
  | 'rusak'
  | 'terlalu-besar'
  | 'tidak-bisa-ditulis';

/** Why a file cannot be opened or written; `message` is Indonesian and says what to do. */
export class GalatBerkas extends Error {
  constructor(
    readonly kode: KodeGalatBerkas,
    pesan: string,
  ) {
    super(pesan);
    this.name = 'GalatBerkas';
  }
}

export function rusak(apa: string): GalatBerkas {
  return new GalatBerkas(
    'rusak',
    `Berkas .xlsx ini rusak (${apa}). Buka di Excel, biarkan Excel memperbaikinya, simpan, lalu coba lagi.`,
  );
}
