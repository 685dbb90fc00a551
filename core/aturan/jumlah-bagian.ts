import { jenisBagian, type JenisBagian } from '../formulir/bagian-anggaran';
import { kataJudul } from '../formulir/judul';
import { menyebutRealisasi } from '../formulir/pagu-realisasi';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { toleransiJumlah } from './toleransi';

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
  return uang.flatMap((jumlah, letak) => {
    const berjudul = JUMLAH.test(judulSendiri(jumlah));
    if ((!berjudul && !PAGU.test(jumlah.judul)) || SAMPAI.test(jumlah.judul)) return [];
    const kiri = uang.slice(0, letak).reverse();
    const kanan = uang.slice(letak + 1);
    const subtotal = kiri.filter((k) => JUMLAH.test(judulSendiri(k)));
    const calon = berjudul ? [kiri, kanan, subtotal] : [kanan, kiri];
    for (const daftar of calon) {
      const bagian = terbukti(matriks, jumlah, daftar, berjudul);
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
): JumlahBagian | null {
  const boleh = awalan(daftar, (k) => bolehBagian(k, jumlah) && (berjudul || jenis(k) !== null));
  const baris = matriks.baris.filter((b) => b.bernilai(jumlah) && !boleh.some((k) => b.takTerbaca(k)));
  let terbaik: { readonly banyak: number; readonly bukti: Bukti } | null = null;
  for (let banyak = 2; banyak <= boleh.length; banyak++) {
    const bagian = boleh.slice(0, banyak);
    const bukti = hitungBukti(matriks, jumlah, bagian, baris);
    const baru = bagian[banyak - 1]!;
    const serupa = jenis(baru) !== null && jenis(baru) === jenis(boleh[0]!);
    const lebih = terbaik === null || bukti.cocok > terbaik.bukti.cocok;
    const ikut = terbaik !== null && bukti.cocok === terbaik.bukti.cocok && serupa;
    if (lazim(bukti, berjudul) && (lebih || ikut)) terbaik = { banyak, bukti };
  }
  if (!terbaik) return null;
  const bagian = boleh.slice(0, terbaik.banyak).sort((a, b) => a.indeks - b.indeks);
  if (!berjudul && (bagian.length < 3 || new Set(bagian.map(jenis)).size > 1)) return null;
  return { jumlah, bagian, lemah: terbaik.bukti.berbeda < 3 };
}

interface Bukti {
  readonly terisi: number;
  readonly cocok: number;
  /** Different sums among those that fit, of two parts or more. */
  readonly berbeda: number;
}

function lazim({ terisi, cocok, berbeda }: Bukti, berjudul: boolean): boolean {
  return berjudul ? berbeda >= 2 && cocok * 2 > terisi : berbeda >= 3 && cocok * 4 >= terisi * 3;
}

function hitungBukti(
  matriks: Matriks,
  jumlah: KolomMatriks,
  bagian: readonly KolomMatriks[],
  baris: readonly Baris[],
): Bukti {
  const longgar = Math.max(2, toleransiJumlah(matriks, jumlah, 1, bagian.length));
  const berbeda = new Set<number>();
  let terisi = 0;
  let cocok = 0;
  for (const b of baris) {
    let isi = 0;
    let hasil = 0;
    for (const k of bagian) {
      const nilai = b.bernilai(k) ? b.angka(k) : 0;
      if (nilai !== 0) isi++;
      hasil += nilai;
    }
    if (isi === 0) continue;
    terisi++;
    if (Math.abs(hasil - b.angka(jumlah)) > longgar) continue;
    cocok++;
    if (isi >= 2) berbeda.add(b.angka(jumlah));
  }
  return { terisi, cocok, berbeda: berbeda.size };
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
