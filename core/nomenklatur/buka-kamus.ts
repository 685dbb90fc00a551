import type { Kode, Pemda } from '../kode/kode';
import { bentukUmum, isiBidang } from '../kode/penunjang';
import { lebarkan } from '../kode/silsilah';
import { kodeDari } from '../kode/tata-bahasa';
import { NAMA_URUSAN } from './bawaan/urusan';
import type { EntriKamus, KamusTerbuka, Pendahulu } from './kamus';
import { Kelompok, jelajahiKelompok, kelompokkan, type EntriKode } from './kelompok';
import { kelompokKode, pemdaDariHuruf, PEMISAH, type SumberKamus } from './tersusun';

const TANPA: readonly EntriKamus[] = [];

/** Opens a compiled dictionary. Nothing is read before the first question. */
export function bukaKamus(sumber: SumberKamus): KamusTerbuka {
  const { keterangan } = sumber;
  const terbuka = new Map<string, Kelompok | null>();
  const penunjang = new Map<string, EntriKode | null>();
  const nama = new Set(sumber.daftarKelompok);
  let pendahulu: readonly Pendahulu[] | undefined;

  function kelompok(kunci: string): Kelompok | null {
    let isi = terbuka.get(kunci);
    if (isi === undefined) {
      const teks = sumber.kelompok(kunci);
      isi = teks === undefined ? null : new Kelompok(teks);
      terbuka.set(kunci, isi);
    }
    return isi;
  }

  /** As written, else in the other width. */
  function tertulis(kode: Kode): EntriKode | null {
    const isi = kelompok(kelompokKode(kode));
    if (!isi) return null;
    const sama = isi.cari(kode.teks);
    if (sama || kode.lebar === null) return sama ?? null;
    const lain = lebarkan(kode, kode.lebar === 2 ? 4 : 2);
    return (lain && isi.cari(lain.teks)) ?? null;
  }

  /** Plain lists do not name their bidang, but have codes in it. */
  function adaBidang(bidang: Kode): boolean {
    return tertulis(bidang) !== null || nama.has(`s${bidang.teks}`);
  }

  function adaTertulis(kode: Kode, pemda: Pemda | null): boolean {
    const entri = tertulis(kode)?.[pemda ?? 'semua'] ?? TANPA;
    if (entri.some((e) => !e.dicabut && e.kode === kode.teks)) return true;
    if (kode.lebar !== null) return false;
    if (kode.segmen.length === 2) return adaBidang(kode);
    return kelompok(`s${kode.segmen[0]!}.${kode.segmen[1]!}`)?.adaDiBawah(kode.teks, pemda) ?? false;
  }

  /** "1.06.01.2.01" through "X.XX.01.2.01", for a bidang that the list has. */
  function dariPenunjang(kode: Kode): EntriKode | null {
    let hasil = penunjang.get(kode.teks);
    if (hasil !== undefined) return hasil;
    hasil = null;
    const umum = bentukUmum(kode);
    const bidang = umum && kodeDari(`${kode.segmen[0]!}.${kode.segmen[1]!}`);
    const ada = umum && bidang && adaBidang(bidang) ? tertulis(umum) : null;
    if (ada) {
      const semua = ada.semua.map((e) => ({ ...e, kode: isiBidang(kodeDari(e.kode)!, kode)!.teks }));
      hasil = kelompokkan(semua);
    }
    penunjang.set(kode.teks, hasil);
    return hasil;
  }

  return {
    versi: keterangan.versi,
    lengkap: keterangan.lengkap,
    keterangan,

    entri(kode, pemda) {
      if (kode.segmen.length === 1) return urusan(kode, pemda);
      const ada = tertulis(kode) ?? dariPenunjang(kode);
      return ada ? ada[pemda ?? 'semua'] : TANPA;
    },

    memuat(kode, pemda) {
      if (kode.segmen.length === 1) return kode.teks in NAMA_URUSAN;
      if (adaTertulis(kode, pemda)) return true;
      const umum = bentukUmum(kode);
      const bidang = umum && kodeDari(`${kode.segmen[0]!}.${kode.segmen[1]!}`);
      return umum !== null && bidang !== null && adaBidang(bidang) && adaTertulis(umum, pemda);
    },

    mencakup(kode) {
      if (kode.segmen.length < 3) return true;
      const bidang = `${kode.segmen[0]!}.${kode.segmen[1]!}`;
      if (nama.has(`s${bidang}`)) return true;
      return bentukUmum(kode) !== null && nama.has('sX.XX');
    },

    jelajahi(terima) {
      for (const kunci of sumber.daftarKelompok) {
        if (kunci !== 'p') jelajahiKelompok(sumber.kelompok(kunci) ?? '', terima);
      }
    },

    pendahulu: () => (pendahulu ??= bacaPendahulu(sumber.kelompok('p') ?? '')),
  };
}

function urusan(kode: Kode, pemda: Pemda | null): readonly EntriKamus[] {
  const nama = NAMA_URUSAN[kode.teks];
  if (!nama) return TANPA;
  const daftar: readonly Pemda[] = pemda ? [pemda] : ['kabkot', 'prov'];
  return daftar.map((p) => ({
    kode: kode.teks,
    tingkat: 'urusan',
    pemda: p,
    nama,
    kinerja: '',
    indikator: '',
    satuan: '',
    spm: '',
  }));
}

function bacaPendahulu(teks: string): Pendahulu[] {
  if (teks === '') return [];
  return teks.split('\n').map((baris) => {
    const [kodeLama, huruf, namaLama, kodeBaru] = baris.split(PEMISAH) as [string, string, string, string];
    return { pemda: pemdaDariHuruf(huruf), kodeLama, namaLama, kodeBaru };
  });
}
