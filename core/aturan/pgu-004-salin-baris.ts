import { formatRupiah } from '../angka/tulis';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti } from './aturan';
import { bandingkan } from './jumlah';
import { yangTersalin } from './yang-tersalin';

interface BuktiSalin extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number | null;
  readonly selSama: string;
  readonly alasan: string;
  /** Nothing tells which of the two cells was copied. */
  readonly salahSatu: boolean;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

/** Smaller and rounder amounts repeat by themselves. */
const TERKECIL = 1_000_000;

export const SALIN_BARIS = aturan<BuktiSalin>({
  id: 'PGU-004',
  slug: 'salin-baris',
  tingkat: 'peringatan',
  judul: 'Angka tampaknya tersalin dari baris sebelah',
  penjelasan:
    'Dua baris berurutan dengan angka besar dan tidak bulat yang sama persis hanya dilaporkan bila ada bukti lain: realisasinya melebihi pagu, atau jumlah induknya menjadi benar dengan angka yang lain. Sel mana yang tersalin ditentukan dari pagu, dari persentase di baris itu, atau dari kolom tahun lain; tanpa itu keduanya disebut.',
  dasar: 'Kesalahan salin yang ditemukan pada evaluasi Renja.',
  caraMemperbaiki: 'Cocokkan kedua baris dengan sumbernya; ganti angka yang tersalin.',
  contoh: {
    salah: '1.06.04.2.02.02 (pagu 75.238.000) dan 1.06.04.2.02.10 sama-sama berealisasi 112.654.875',
    benar: '1.06.04.2.02.02 berealisasi 48.948.000',
  },
  pesan: (t) =>
    `Angka ${t.label || t.kode} sama persis dengan ${t.selSama} (${formatRupiah(t.tertulis * t.skala)}); ${t.alasan}.` +
    (t.seharusnya === null
      ? ''
      : ` Menurut jumlah induknya ${t.salahSatu ? 'salah satunya ' : ''}seharusnya ${formatRupiah(t.seharusnya * t.skala)}.`),

  *periksa(matriks, { toleransi }) {
    for (const kolom of matriks.kolomDijumlah) {
      const pagu = kolom.definisi.pagu === null ? null : matriks.kolomBerid(kolom.definisi.pagu);
      const selisih = new Map<Baris, number | null>();
      for (const [atas, bawah] of pasanganSama(matriks, kolom)) {
        const induk = atas.induk!;
        if (!selisih.has(induk)) selisih.set(induk, selisihInduk(induk, kolom, toleransi));
        const bukti = buktiSalin(atas, bawah, kolom, pagu, { selisih: selisih.get(induk)!, toleransi });
        if (!bukti) continue;
        const { baris, lain, seharusnya, alasan, sebab, salahSatu } = bukti;
        const isi = {
          tertulis: baris.angka(kolom),
          seharusnya,
          selSama: lain.sel(kolom),
          alasan,
          salahSatu,
          skala: kolom.tabel.skala,
        };
        const mentah = temuan(baris, kolom, isi);
        yield { ...mentah, sebab, sel: salahSatu ? `${atas.sel(kolom)}:${bawah.sel(kolom)}` : mentah.sel };
      }
    }
  },
});

/** Neighbours under one parent with the same large, uneven amount. */
function* pasanganSama(matriks: Matriks, kolom: KolomMatriks): Iterable<readonly [Baris, Baris]> {
  for (let i = 1; i < matriks.baris.length; i++) {
    const nilai = kolom.angka(i);
    if (!(nilai >= TERKECIL) || nilai % 1000 === 0 || nilai !== kolom.angka(i - 1)) continue;
    const atas = matriks.baris[i - 1]!;
    const bawah = matriks.baris[i]!;
    const sejajar = atas.induk !== null && atas.induk === bawah.induk && atas.tingkat === bawah.tingkat;
    if (sejajar && bawah.tingkat !== 'rincian' && !bawah.bagianDari) yield [atas, bawah];
  }
}

interface BuktiLain {
  readonly baris: Baris;
  readonly lain: Baris;
  readonly seharusnya: number | null;
  readonly alasan: string;
  readonly sebab: string;
  readonly salahSatu: boolean;
}

/** By how much the written sum exceeds its children; null where it does not differ. */
function selisihInduk(induk: Baris, kolom: KolomMatriks, toleransi: number): number | null {
  const hasil = bandingkan(induk, kolom, toleransi);
  return hasil !== null && typeof hasil !== 'string' ? hasil.tertulis - hasil.jumlah : null;
}

function buktiSalin(
  atas: Baris,
  bawah: Baris,
  kolom: KolomMatriks,
  pagu: KolomMatriks | null,
  { selisih, toleransi }: { readonly selisih: number | null; readonly toleransi: number },
): BuktiLain | null {
  const benar = selisih === null ? null : atas.angka(kolom) + selisih;
  const masukAkal = benar !== null && benar > 0;
  const lebih = [atas, bawah].find((b) => pagu && b.angka(kolom) > b.angka(pagu) + toleransi);
  if (lebih) {
    const cukup = masukAkal && benar <= lebih.angka(pagu!) + toleransi;
    return {
      baris: lebih,
      lain: lebih === atas ? bawah : atas,
      seharusnya: cukup ? benar : null,
      alasan: 'angka itu melebihi pagunya sendiri',
      sebab: `PGU-003@${lebih.sel(kolom)}`,
      salahSatu: false,
    };
  }
  if (!masukAkal) return null;
  const tersalin = yangTersalin(atas, bawah, kolom, benar);
  return {
    baris: tersalin ?? atas,
    lain: tersalin === bawah ? atas : bawah,
    seharusnya: benar,
    salahSatu: tersalin === null,
    alasan: 'jumlah induknya juga tidak cocok',
    sebab: `PGU-001@${atas.induk!.sel(kolom)}`,
  };
}
