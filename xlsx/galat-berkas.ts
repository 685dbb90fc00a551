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

export function terpotong(): GalatBerkas {
  return new GalatBerkas(
    'terpotong',
    'Berkas .xlsx ini tidak utuh (terpotong). Unduh atau salin ulang dari sumbernya, lalu coba lagi.',
  );
}

export function terenkripsi(): GalatBerkas {
  return new GalatBerkas(
    'terenkripsi',
    'Berkas ini dikunci kata sandi. Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi), simpan, lalu coba lagi.',
  );
}
