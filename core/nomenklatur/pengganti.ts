import type { Kode, Pemda } from '../kode/kode';
import { isiBidang } from '../kode/penunjang';
import { induk, lebarkan } from '../kode/silsilah';
import { kodeDari } from '../kode/tata-bahasa';
import type { EntriKamus, Kamus, KamusTerbuka } from './kamus';
import { namaSama, normalNama } from './normal-nama';
import { petaNama, petaPendahulu } from './peta-nama';

/** On which ground a successor is named, strongest first. The last three are proposals or none. */
export type DasarPengganti =
  | 'resmi' // column SUBKEGIATAN SEBELUMNYA
  | 'tetap' // same number, same name
  | 'nama-seinduk' // same name under the same parent
  | 'nama' // same name elsewhere
  | 'nomor' // same number, but nothing tells what the old code was called
  | 'tidak-ada';

export interface Pengganti {
  readonly dasar: DasarPengganti;
  /** The successor in the new width; null without one, or when several fit. */
  readonly kode: string | null;
  readonly nama: string | null;
  /** Every code that fits the ground. */
  readonly calon: readonly { readonly kode: string; readonly nama: string }[];
  /** Name that the new list gives to the old number when it is another thing now. */
  readonly nomorDipakai: string | null;
  /** True when the ground is strong enough to replace without asking. */
  readonly pasti: boolean;
}

export interface OpsiPengganti {
  /** What the old code was called, as written beside it. */
  readonly nama?: string | null | undefined;
  readonly pemda?: Pemda | null | undefined;
  /** Earlier versions, newest first: they know the name when it is not given. */
  readonly lama?: readonly Kamus[] | undefined;
}

/** Text for users: why this successor. */
export const ALASAN_PENGGANTI: Readonly<Record<DasarPengganti, string>> = {
  resmi: 'padanan resmi (kolom SUBKEGIATAN SEBELUMNYA)',
  tetap: 'nomor dan nama tetap',
  'nama-seinduk': 'nama sama di bawah induk yang sama',
  nama: 'nama sama di tempat lain, perlu dipastikan',
  nomor: 'nomor sama, nama lama tidak diketahui',
  'tidak-ada': 'tidak ada padanan resmi',
};

/** Successor of an old code in `baru`. Numbers were reused for other things, so the name decides before the number. */
export function cariPengganti(kode: Kode, baru: KamusTerbuka, opsi: OpsiPengganti = {}): Pengganti {
  const pemda = opsi.pemda ?? null;
  const namaLama = opsi.nama ? [opsi.nama] : namaDiKamusLama(kode, pemda, opsi.lama ?? []);
  const { lebar } = baru.keterangan;
  const dicari = lebarkan(kode, lebar) ?? kode;
  const sekarang = hidup(baru.entri(dicari, pemda)).filter((e) => selebar(e.kode, lebar));
  const senama = (nama: string) => namaLama.some((lama) => namaSama(lama, nama));
  const tetap = sekarang.filter((e) => senama(e.nama));
  const nomorDipakai = tetap.length === 0 && namaLama.length > 0 ? (sekarang[0]?.nama ?? null) : null;
  const jawab = (dasar: DasarPengganti, calon: Pengganti['calon']): Pengganti => {
    const unik = tanpaGanda(calon);
    const satu = unik.length === 1 ? unik[0]! : null;
    const pasti = satu !== null && (dasar === 'resmi' || dasar === 'tetap' || dasar === 'nama-seinduk');
    return { dasar, kode: satu?.kode ?? null, nama: satu?.nama ?? null, calon: unik, nomorDipakai, pasti };
  };

  const resmi = padananResmi(kode, pemda, baru).filter((p) => namaLama.length === 0 || senama(p.namaLama));
  if (resmi.length > 0) {
    return jawab(
      'resmi',
      resmi.flatMap((p) => hidup(baru.entri(kodeDari(p.kodeBaru)!, p.pemda))),
    );
  }
  if (tetap.length > 0) return jawab('tetap', tetap);
  if (namaLama.length === 0) return jawab(sekarang.length > 0 ? 'nomor' : 'tidak-ada', sekarang);

  const calon = namaLama.flatMap((nama) => tempatBaru(nama, kode, pemda, baru));
  const atas = induk(kode)?.kanonik;
  const seinduk = calon.filter((c) => induk(kodeDari(c.kode)!)?.kanonik === atas);
  if (seinduk.length > 0) return jawab('nama-seinduk', seinduk);
  return jawab(calon.length > 0 ? 'nama' : 'tidak-ada', calon);
}

function namaDiKamusLama(kode: Kode, pemda: Pemda | null, lama: readonly Kamus[]): string[] {
  for (const kamus of lama) {
    const entri = kamus.entri(kode, pemda);
    // A dictionary answers in either width; only the width that was asked for is the same code.
    const sama = entri.filter((e) => e.kode.length === kode.teks.length);
    if (sama.length > 0) return sama.map((e) => e.nama);
  }
  return [];
}

function padananResmi(kode: Kode, pemda: Pemda | null, baru: KamusTerbuka) {
  const padanan = petaPendahulu(baru).get(kode.kanonik) ?? [];
  return padanan.filter((p) => pemda === null || p.pemda === pemda);
}

/** Places of a name on the level of `kode`; penunjang in the bidang of `kode`. */
function tempatBaru(nama: string, kode: Kode, pemda: Pemda | null, baru: KamusTerbuka) {
  const hasil: { kode: string; nama: string }[] = [];
  for (const tempat of petaNama(baru).get(normalNama(nama)) ?? []) {
    if (pemda !== null && tempat.pemda !== pemda) continue;
    const ditemukan = kodeDari(tempat.kode)!;
    if (ditemukan.tingkat !== kode.tingkat || !selebar(tempat.kode, baru.keterangan.lebar)) continue;
    hasil.push({ kode: isiBidang(ditemukan, kode)?.teks ?? tempat.kode, nama: tempat.nama });
  }
  return hasil;
}

/** A dictionary may hold old forms beside the new ones; a successor has the width of the version. */
function selebar(kode: string, lebar: 2 | 4): boolean {
  return (kodeDari(kode)!.lebar ?? lebar) === lebar;
}

function hidup(entri: readonly EntriKamus[]): EntriKamus[] {
  return entri.filter((e) => !e.dicabut);
}

function tanpaGanda(calon: Pengganti['calon']): Pengganti['calon'] {
  const terlihat = new Set<string>();
  return calon
    .filter(({ kode }) => !terlihat.has(kode) && terlihat.add(kode))
    .map(({ kode, nama }) => ({ kode, nama }));
}
