import type { Pemda, Tingkat } from '../../core/kode/kode';
import { bentukUmum, isiBidang } from '../../core/kode/penunjang';
import { kodeDari } from '../../core/kode/tata-bahasa';
import { cariNama } from '../../core/nomenklatur/cari-nama';
import { buatIndeksNama, type IndeksNama } from '../../core/nomenklatur/indeks-nama';
import type { EntriKamus, Kamus, KamusTerbuka } from '../../core/nomenklatur/kamus';
import { cariPengganti, type Pengganti } from '../../core/nomenklatur/pengganti';

export interface OpsiCariKode {
  readonly pemda: Pemda | null;
  readonly tingkat: Tingkat | null;
  /** Other installed versions, newest first: they know what an old code was called. */
  readonly lama: readonly Kamus[];
}

export interface HasilCariKode {
  readonly jenis: 'kosong' | 'nama' | 'kode';
  readonly hasil: readonly EntriKamus[];
  /** For a code that this version does not hold (any more). */
  readonly pengganti: Pengganti | null;
}

const PALING_BANYAK = 50;
const MIRIP_KODE = /^[\dx][\dx.,\s]*$/i;

const indeks = new WeakMap<KamusTerbuka, IndeksNama>();
const daftar = new WeakMap<KamusTerbuka, readonly string[]>();

/** What the search box finds: by name in spite of typing errors, or by the beginning of a code. */
export function cariKode(kamus: KamusTerbuka, teks: string, opsi: OpsiCariKode): HasilCariKode {
  const bersih = teks.trim();
  if (bersih === '') return { jenis: 'kosong', hasil: [], pengganti: null };
  return MIRIP_KODE.test(bersih) ? menurutKode(kamus, bersih, opsi) : menurutNama(kamus, bersih, opsi);
}

function menurutNama(kamus: KamusTerbuka, teks: string, opsi: OpsiCariKode): HasilCariKode {
  let milik = indeks.get(kamus);
  if (!milik) indeks.set(kamus, (milik = buatIndeksNama(kamus)));
  const { hasil } = cariNama(milik, teks, {
    jumlah: PALING_BANYAK,
    pemda: opsi.pemda,
    tingkat: opsi.tingkat ?? undefined,
  });
  const entri = hasil.flatMap((h) => {
    const semua = kamus.entri(kodeDari(h.kode)!, h.pemda).filter((e) => e.nama === h.nama);
    return semua.length > 0 ? [semua[0]!] : [];
  });
  return { jenis: 'nama', hasil: entri, pengganti: null };
}

function menurutKode(kamus: KamusTerbuka, teks: string, opsi: OpsiCariKode): HasilCariKode {
  const awalan = teks.toUpperCase().replace(/\s/g, '').replace(/,/g, '.').replace(/\.+$/, ''); // prettier-ignore
  const kode = kodeDari(awalan);
  const tepat = kode ? kamus.entri(kode, opsi.pemda) : [];
  const hasil = [...tepat];
  for (const anak of semuaKode(kamus)) {
    if (hasil.length >= PALING_BANYAK) break;
    const disebut = sebagai(anak, awalan);
    if (!disebut || disebut === kode?.teks) continue;
    const entri = kamus.entri(kodeDari(disebut)!, opsi.pemda);
    hasil.push(...entri.filter((e) => e.kode === disebut));
  }
  const cocok = opsi.tingkat ? hasil.filter((e) => e.tingkat === opsi.tingkat) : hasil;
  const hidup = tepat.some((e) => !e.dicabut);
  const perluPengganti = kode !== null && kode.segmen.length >= 3 && !hidup && kamus.mencakup(kode);
  return {
    jenis: 'kode',
    hasil: cocok,
    pengganti: perluPengganti ? cariPengganti(kode, kamus, { pemda: opsi.pemda, lama: opsi.lama }) : null,
  };
}

/** The code as the asker writes it when it begins with the prefix: X.XX entries answer for every bidang. */
function sebagai(kode: string, awalan: string): string | null {
  if (kode.startsWith(awalan)) return kode;
  if (!kode.startsWith('X.XX.')) return null;
  const bidang = /^(\d\.\d\d)\.01(?:\.|$)/.exec(awalan)?.[1];
  const isi = bidang === undefined ? null : isiBidang(kodeDari(kode)!, kodeDari(bidang)!);
  return isi && bentukUmum(isi) && isi.teks.startsWith(awalan) ? isi.teks : null;
}

function semuaKode(kamus: KamusTerbuka): readonly string[] {
  let semua = daftar.get(kamus);
  if (!semua) {
    const kumpulan = new Set<string>();
    kamus.jelajahi((kode) => kumpulan.add(kode));
    daftar.set(kamus, (semua = [...kumpulan].sort()));
  }
  return semua;
}
