import { ALASAN_PENGGANTI, type Pengganti } from '../../../core/nomenklatur/pengganti';

interface Sifat {
  readonly pengganti: Pengganti;
  /** Puts a code into the search box. */
  readonly ketik: (kode: string) => void;
}

/** Old code -> new code, with the ground on which it is said. */
export function KartuPengganti({ pengganti: p, ketik }: Sifat) {
  return (
    <div class="kartu">
      <p>
        <strong>Kode ini tidak ada di kamus yang dipakai.</strong>{' '}
        {p.calon.length === 0 ? 'Tidak ada padanan resmi.' : `Penggantinya (${ALASAN_PENGGANTI[p.dasar]}):`}
      </p>
      {p.calon.slice(0, 10).map((c) => (
        <button key={c.kode} type="button" class="tautan" onClick={() => ketik(c.kode)}>
          {c.kode} {c.nama}
        </button>
      ))}
      {p.nomorDipakai !== null && <p class="redup">Nomor ini sekarang dipakai untuk: {p.nomorDipakai}.</p>}
    </div>
  );
}
