import { awalanOrganisasi } from '../kode/kode-lain';
import type { BacaanKode } from '../kode/baca-kode';
import type { Pembersihan } from '../kode/pembersihan';
import { rapikan } from '../lembar/isi-sel';
import { alamat } from '../lembar/alamat';
import type { KolomMatriks } from '../matriks/kolom';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import { tahunLama } from './baris-kamus';
import { selKodeSalah } from './ruas-kode';
import { selKode, type SelKode } from './sel-kode';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiKode extends Bukti {
  readonly masalah: string;
}

/** What is wrong, by what the cleaning had to do. Numbers and dates belong to KOD-004. */
const MASALAH: Partial<Record<Pembersihan, string>> = {
  spasi: 'memuat spasi atau baris baru',
  koma: 'memakai koma, bukan titik',
  titik: 'titiknya berlebih',
  nol: 'kehilangan nol di depan',
  'nol-lebih': 'kelebihan nol di depan',
  'nol-akhir': 'kehilangan nol di belakang',
  penanda: 'penanda provinsi/kabupatennya keliru',
  huruf: 'memakai huruf kecil',
};
/** From this many harmless blanks on, one finding stands for all of them. */
const BANYAK = 4;
/** ... and from this many lost zeros, where they are so large a part of all codes. */
const KEBIASAAN = 10;
const BAGIAN_KEBIASAAN = 0.8;
const TANPA_PENANDA = /^[1-4]\.\d\d(\.\d\d){2,3}$/;

export const KODE_RUSAK = aturan<BuktiKode>({
  id: 'KOD-001',
  slug: 'kode-rusak',
  tingkat: 'galat',
  judul: 'Kode tidak tertulis benar',
  penjelasan:
    'Kode urusan sampai sub kegiatan mengikuti pola Permendagri 90/2019, mis. 1.06.01.2.09.0001. Kode yang rusak tidak ditemukan oleh rumus, filter, dan SIPD. Spasi yang tidak terlihat hanya info.',
  dasar: 'Permendagri 90/2019 dan pemutakhirannya.',
  caraMemperbaiki: 'Terima usulan kode, atau tulis ulang kode sesuai nomenklatur.',
  contoh: { salah: '1,06 · "1.02 .02.2.03" · 1.06.06.2.0', benar: '1.06 · 1.02.02.2.03 · 1.06.06.2.01' },
  pesan: (t) =>
    t.seharusnya === null
      ? `Kode ${kutip(t.tertulis)} ${t.masalah}.`
      : `Kode ${kutip(t.tertulis)} ${t.masalah}; seharusnya ${t.seharusnya}.`,

  *periksa(matriks, konteks) {
    const lama = tahunLama(matriks, konteks);
    const perKolom = new Map<KolomMatriks, SelKode[]>();
    const nol: SelKode[] = [];
    let banyak = 0;
    for (const sel of selKode(matriks)) {
      banyak++;
      const masalah = masalahKode(sel.bacaan);
      // "1.13.15.01": program and kegiatan of Permendagri 13/2006, not a code of today without its marker.
      if (masalah === null || (lama && TANPA_PENANDA.test(rapikan(sel.baris.nilai(sel.kolom))))) continue;
      if (tanpaNol(sel.bacaan)) nol.push(sel);
      else if (!sel.bacaan.pasti) yield temuanKode(sel, masalah);
      else if (perKolom.has(sel.kolom)) perKolom.get(sel.kolom)!.push(sel);
      else perKolom.set(sel.kolom, [sel]);
    }
    // A table that writes "1.6.1.2.1" throughout has one habit, not fifty mistakes.
    if (nol.length >= KEBIASAAN && nol.length > BAGIAN_KEBIASAAN * banyak) yield kebiasaan(nol);
    else for (const sel of nol) yield temuanKode(sel, masalahKode(sel.bacaan)!);
    for (const ringan of perKolom.values()) {
      if (ringan.length >= BANYAK) yield gabungan(ringan);
      else for (const sel of ringan) yield temuanKode(sel, masalahKode(sel.bacaan)!);
    }
  },
});

function masalahKode(bacaan: BacaanKode): string | null {
  if (bacaan.pembersihan.some((p) => p === 'angka' || p === 'tanggal')) return null;
  if (bacaan.alasan === 'rusak') return 'tidak mengikuti pola kode mana pun';
  if (bacaan.alasan === 'ambigu') {
    const pilihan = bacaan.kemungkinan.map((k) => k.teks).join(' atau ');
    return `dapat dibaca lebih dari satu cara (${pilihan})`;
  }
  if (bacaan.alasan !== null) return null;
  const sebab = bacaan.pembersihan.flatMap((p) => MASALAH[p] ?? []);
  return sebab.length > 0 ? sebab.join(' dan ') : null;
}

function temuanKode(sel: SelKode, masalah: string): TemuanMentah<BuktiKode> {
  const { baris, kolom, bacaan } = sel;
  const tingkat = bacaan.alasan === 'rusak' ? 'galat' : bacaan.pasti ? 'info' : 'peringatan';
  const { tertulis, ...letak } = selKodeSalah(baris, kolom, bacaan.teks, (teks) => teks);
  const bukti = { tertulis, seharusnya: bacaan.teks, masalah };
  const mentah = temuan(baris, kolom, bukti, { tingkat, perbaikan: perbaikanKode(sel) });
  return { ...mentah, ...letak, kode: bacaan.teks };
}

/** Nothing worse than zeros is missing, and there is one way to put them back. */
function tanpaNol({ alasan, pasti, teks, pembersihan }: BacaanKode): boolean {
  return (
    alasan === null &&
    !pasti &&
    teks !== null &&
    pembersihan.includes('nol') &&
    pembersihan.every((p) => p === 'nol' || p === 'titik' || p === 'spasi')
  );
}

/** One finding at the first code for all that lost their zeros. */
function kebiasaan(nol: readonly SelKode[]): TemuanMentah<BuktiKode> {
  const perubahan = nol.flatMap((sel) => perbaikanKode(sel).flatMap((p) => p.perubahan));
  const mentah = temuanKode(nol[0]!, `dan ${nol.length - 1} kode lain kehilangan nol di depan`);
  const keterangan = `Tulis nol di ${perubahan.length} kode`;
  const perbaikan = perubahan.length === 0 ? [] : [{ jenis: 'pilih', keterangan, perubahan } as const];
  return { ...mentah, makna: `${mentah.makna}|banyak`, perbaikan };
}

/** One finding for all codes of a column that only carry blanks or lower case. */
function gabungan(ringan: readonly SelKode[]): TemuanMentah<BuktiKode> {
  const { baris, kolom } = ringan[0]!;
  const akhir = ringan[ringan.length - 1]!;
  const contoh = ringan.slice(0, 3).map((s) => alamat(s.baris.barisLembar, s.kolom.indeks));
  const perubahan = ringan.flatMap((s) => perbaikanKode(s).flatMap((p) => p.perubahan));
  return {
    lembar: baris.matriks.lembar.nama,
    baris: baris.barisLembar,
    kolom: kolom.indeks,
    sel: `${contoh[0]!}:${alamat(akhir.baris.barisLembar, akhir.kolom.indeks)}`,
    kode: null,
    label: kolom.judul,
    makna: kolom.id,
    bukti: {
      tertulis: baris.nilai(kolom),
      seharusnya: null,
      masalah: `dan ${ringan.length - 1} kode lain memuat spasi, titik lebih, atau huruf kecil (${contoh.join(', ')}, ...)`,
    },
    tingkat: 'info',
    perbaikan:
      perubahan.length === 0
        ? []
        : [{ jenis: 'aman', keterangan: `Rapikan ${perubahan.length} kode`, perubahan }],
  };
}

function perbaikanKode({ baris, kolom, bacaan, ulangan }: SelKode): readonly Perbaikan[] {
  const { teks, nama, pasti, kemungkinan } = bacaan;
  const semua = [baris, ...ulangan].filter((b) => b.rumus(kolom) === '');
  if (kolom.kolomLembar.length > 1 || semua.length === 0) return [];
  const pilihan = teks === null ? kemungkinan.map((k) => k.teks) : [teks];
  return pilihan.map((kode) => {
    const utuh = awalanOrganisasi(rapikan(baris.nilai(kolom))) + kode;
    const nilai = nama === null ? utuh : `${utuh} - ${nama}`;
    const perubahan = semua.map((b) => ubahNilai(b.matriks.lembar, b.barisLembar, kolom.indeks, nilai, '@'));
    return { jenis: pasti ? 'aman' : 'pilih', keterangan: `Tulis ${kode}`, perubahan } as const;
  });
}

function kutip(nilai: Bukti['tertulis']): string {
  const teks = rapikan(nilai);
  return `"${teks.length > 40 ? `${teks.slice(0, 40)}...` : teks}"`;
}
