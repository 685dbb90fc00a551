import type { Kode, Pemda } from '../kode/kode';
import { kodeDari } from '../kode/tata-bahasa';
import { KAMUS_BAWAAN } from './bawaan/bawaan';
import type { Kamus } from './kamus';
import { petaPendahulu } from './peta-nama';

/** From this budget year on the 4-digit form is the only one (Kepmendagri 900.1.15.5-1317/2023, in use since 2024). */
const TAHUN_EMPAT_ANGKA = 2024;

/**
 * What a dictionary version says about a code of a document: 'lama' has the old width or was superseded, 'tidak-ada'
 * is wrong, 'tak-tercakup' cannot be judged with this dictionary.
 */
export type StatusKode = 'ada' | 'lama' | 'tidak-ada' | 'tak-tercakup';

/** `tahun`: budget year of the document, null when unknown. `pemda`: only where the user said so. */
export function statusKode(kode: Kode, kamus: Kamus, pemda: Pemda | null, tahun: number | null): StatusKode {
  const { lebar, lengkap } = kamus.keterangan;
  if (kode.lebar === 2 && lebar === 4) {
    return tahun !== null && tahun < TAHUN_EMPAT_ANGKA ? 'tak-tercakup' : 'lama';
  }
  if (kamus.memuat(kode, pemda)) return 'ada';
  if (kode.lebar === 4 && lebar === 2) return 'tak-tercakup';
  if (!bidangDikenal(kode)) return 'tidak-ada';
  if (!lengkap || !tercakup(kode, kamus)) return 'tak-tercakup';
  if (kamus.entri(kode, pemda).some((e) => e.dicabut)) return 'lama';
  return petaPendahulu(kamus).has(kode.kanonik) ? 'lama' : 'tidak-ada';
}

/** Every bidang is known, whatever the dictionary holds of it. */
export function bidangDikenal(kode: Kode): boolean {
  const bidang = kode.segmen.slice(0, 2).join('.');
  return bidang === 'X.XX' || KAMUS_BAWAAN.memuat(kodeDari(bidang)!, null);
}

const tersimpan = new WeakMap<Kamus, Set<string>>();

/** A list may hold one kind of pemda only, or a few bidang: a code outside of that is not wrong. */
function tercakup(kode: Kode, kamus: Kamus): boolean {
  let daftar = tersimpan.get(kamus);
  if (!daftar) {
    const isi = new Set<string>();
    kamus.jelajahi((teks, pemda) => {
      if (teks.length > 12) isi.add(`${teks.slice(0, 4)}|${pemda}`);
    });
    tersimpan.set(kamus, (daftar = isi));
  }
  const bidang = kode.segmen[2] === '01' ? 'X.XX' : kode.segmen.slice(0, 2).join('.');
  const penanda = kode.segmen[3];
  if (penanda === '1') return daftar.has(`${bidang}|prov`);
  if (penanda === '2') return daftar.has(`${bidang}|kabkot`);
  return daftar.has(`${bidang}|kabkot`) || daftar.has(`${bidang}|prov`);
}
