import { apakahBagiNol, PESAN_ALASAN, type Alasan, type Hasil } from '../indikator/alasan';
import type { JenisGalat } from './nilai';

/** How the message of a bad row begins inside a range. A cell that starts so is passed on as it is. */
export const TANDA_GALAT = 'Galat: ';

/** No result, and why. One object per reason, so that a column of bad rows costs nothing. */
export class Gagal {
  constructor(
    readonly galat: JenisGalat,
    readonly pesan: string,
  ) {}

  /** The readable marker that takes the place of a result inside a range. */
  get penanda(): string {
    return this.pesan.startsWith(TANDA_GALAT) ? this.pesan : TANDA_GALAT + this.pesan;
  }
}

/** Not an error: the cell is blank, and so is the result. */
export const KOSONG = new Gagal('nilai', PESAN_ALASAN.kosong);

const tersimpan = new Map<Alasan, Gagal>([['kosong', KOSONG]]);

export function gagalKarena(alasan: Alasan): Gagal {
  let gagal = tersimpan.get(alasan);
  if (!gagal) {
    gagal = new Gagal(apakahBagiNol(alasan) ? 'bagi-nol' : 'nilai', PESAN_ALASAN[alasan]);
    tersimpan.set(alasan, gagal);
  }
  return gagal;
}

/** A calculation's number, or its reason as a failure. */
export function atauGagal(hasil: Hasil): number | Gagal {
  if (typeof hasil !== 'number') return gagalKarena(hasil);
  return Number.isFinite(hasil) ? hasil : gagalKarena('tak-hingga');
}
