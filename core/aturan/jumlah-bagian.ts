import { jenisBagian, type JenisBagian } from '../formulir/bagian-anggaran';
import { kataJudul } from '../formulir/judul';
import { menyebutRealisasi } from '../formulir/pagu-realisasi';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { CUKUP_BERBEDA, hitungBukti, IsiKolom, type Bukti } from './bukti-bagian';

/** An amount column that is the sum of the columns beside it, as most rows prove. */
export interface JumlahBagian {
  readonly jumlah: KolomMatriks;
  readonly bagian: readonly KolomMatriks[];
  /** Fewer than three different sums prove it. */
  readonly lemah: boolean;
}

const JUMLAH = /\b(jumlah|jml|total|setahun)\b|[∑Σ]/i;
const PAGU = /\b(pagu|anggaran|alokasi|plafon)\b/i;
const SAMPAI = /\bs\s?[./]?\s?d\b|sampai|kumulatif/i;

/** "Operasi | Modal | Jumlah", "Jan ... Des | Jumlah", "Pagu | TW I ... IV", "Total | PAD | DAU | DAK". */
export function jumlahBagian(matriks: Matriks): JumlahBagian[] {
  const uang = matriks.kolomBerjenis('uang');
  const isi = new IsiKolom(matriks.baris);
  return uang.flatMap((jumlah, letak) => {
    const berjudul = JUMLAH.test(judulSendiri(jumlah));
    if ((!berjudul && !PAGU.test(jumlah.judul)) || SAMPAI.test(jumlah.judul)) return [];
    const kiri = uang.slice(0, letak).reverse();
    const kanan = uang.slice(letak + 1);
    const subtotal = kiri.filter((k) => JUMLAH.test(judulSendiri(k)));
    const calon = berjudul ? [kiri, kanan, subtotal] : [kanan, kiri];
    for (const daftar of calon) {
      const bagian = terbukti(matriks, jumlah, daftar, berjudul, isi);
      if (bagian) return [bagian];
    }
    return [];
  });
}

/** The parts from the nearest on: the fewest that most rows add up with, and those of their kind that follow. */
function terbukti(
  matriks: Matriks,
  jumlah: KolomMatriks,
  daftar: readonly KolomMatriks[],
  berjudul: boolean,
  isi: IsiKolom,
): JumlahBagian | null {
  const boleh = awalan(daftar, (k) => bolehBagian(k, jumlah) && (berjudul || jenis(k) !== null));
  if (boleh.length < 2) return null;
  const semuaBukti = hitungBukti(matriks, jumlah, boleh, isi);
  let terbaik: { readonly banyak: number; readonly bukti: Bukti } | null = null;
  for (let banyak = 2; banyak <= boleh.length; banyak++) {
    const bukti = semuaBukti[banyak]!;
    const baru = boleh[banyak - 1]!;
    const serupa = jenis(baru) !== null && jenis(baru) === jenis(boleh[0]!);
    const lebih = terbaik === null || bukti.cocok > terbaik.bukti.cocok;
    const ikut = terbaik !== null && bukti.cocok === terbaik.bukti.cocok && serupa;
    if (lazim(bukti, berjudul) && (lebih || ikut)) terbaik = { banyak, bukti };
  }
  if (!terbaik) return null;
  const bagian = boleh.slice(0, terbaik.banyak).sort((a, b) => a.indeks - b.indeks);
  if (!berjudul && (bagian.length < 3 || new Set(bagian.map(jenis)).size > 1)) return null;
  return { jumlah, bagian, lemah: terbaik.bukti.berbeda.size < CUKUP_BERBEDA };
}

function lazim({ terisi, cocok, berbeda }: Bukti, berjudul: boolean): boolean {
  return berjudul
    ? berbeda.size >= 2 && cocok * 2 > terisi
    : berbeda.size >= CUKUP_BERBEDA && cocok * 4 >= terisi * 3;
}

/** Of the same unit, not cumulative, and no spending under a budget. */
function bolehBagian(kolom: KolomMatriks, jumlah: KolomMatriks): boolean {
  if (kolom.tabel.skala !== jumlah.tabel.skala || SAMPAI.test(kolom.judul)) return false;
  const realisasi = menyebutRealisasi(kataJudul(kolom.judul));
  return !(realisasi && PAGU.test(jumlah.judul) && !menyebutRealisasi(kataJudul(jumlah.judul)));
}

function jenis(kolom: KolomMatriks): JenisBagian | null {
  return jenisBagian(kataJudul(judulSendiri(kolom)));
}

function judulSendiri(kolom: KolomMatriks): string {
  return kolom.judul.split(' / ').pop()!;
}

function awalan<T>(daftar: readonly T[], boleh: (isi: T) => boolean): T[] {
  const akhir = daftar.findIndex((isi) => !boleh(isi));
  return daftar.slice(0, akhir < 0 ? daftar.length : akhir);
}
