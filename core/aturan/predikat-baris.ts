import { geser } from '../angka/bulat';
import { NILAI_PREDIKAT } from '../formulir/nilai-predikat';
import { kelasTertulis, kemungkinanPredikat } from '../indikator/predikat';
import type { Skala } from '../indikator/skala-predikat';
import { rapikan } from '../lembar/isi-sel';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { persenSalah } from './persen-salah';
import { skalaKolom } from './skala-kolom';

/** A predikat that does not fit the percentage or the value of its row. */
interface PredikatBarisSalah {
  readonly baris: Baris;
  readonly kolom: KolomMatriks;
  readonly tertulis: string;
  /** Percent points, or the value. */
  readonly nilai: number;
  readonly tanpaPersen: boolean;
  readonly skala: Skala;
  /** Every predikat that the scale allows. */
  readonly sah: readonly string[];
}

interface Penilaian {
  readonly cocok: number;
  readonly salah: readonly PredikatBarisSalah[];
}

/** Judges every predikat column by the scale and the percentages that explain most of its rows. */
export function* predikatBarisSalah(matriks: Matriks): Iterable<PredikatBarisSalah> {
  let hitungan: HasilHitung | null = null;
  for (const kolom of matriks.kolomBerjenis('predikat')) {
    let terbaik: Penilaian | null = null;
    for (const skala of skalaKolom(matriks, kolom)) {
      hitungan ??= hasilHitung(matriks);
      for (const nilai of kolomNilai(matriks, kolom)) {
        const penilaian = nilaiBaris(matriks, kolom, nilai, skala, hitungan.get(nilai));
        if (!terbaik || penilaian.cocok > terbaik.cocok) terbaik = penilaian;
      }
    }
    yield* terbaik?.salah ?? [];
  }
}

/** Percent points that wrong percentages should have been, by their column. */
type HasilHitung = ReadonlyMap<KolomMatriks, ReadonlyMap<Baris, number>>;

function hasilHitung(matriks: Matriks): HasilHitung {
  const hasil = new Map<KolomMatriks, Map<Baris, number>>();
  for (const { baris, hubungan, hasil: poin, sah } of persenSalah(matriks)) {
    if (sah) continue;
    const sekolom = hasil.get(hubungan.persen) ?? new Map<Baris, number>();
    hasil.set(hubungan.persen, sekolom.set(baris, poin));
  }
  return hasil;
}

/** The predikat of every row against one percent column: as written, and as it should have been written. */
function nilaiBaris(
  matriks: Matriks,
  kolom: KolomMatriks,
  nilai: KolomMatriks,
  skala: Skala,
  hitungan: ReadonlyMap<Baris, number> | undefined,
): Penilaian {
  const pecahan =
    skala.persen && matriks.baris.every((b) => !b.bernilai(nilai) || Math.abs(b.angka(nilai)) <= 2);
  const salah: PredikatBarisSalah[] = [];
  let cocok = 0;
  for (const baris of matriks.baris) {
    const tertulis = rapikan(baris.nilai(kolom));
    if (tertulis === '' || !baris.bernilai(nilai)) continue;
    const poin = pecahan ? geser(baris.angka(nilai), 2) : baris.angka(nilai);
    const benar = hitungan?.get(baris) ?? poin;
    const sah = kemungkinanPredikat(benar, skala);
    if (sah.length === 0) continue;
    const kelas = kelasTertulis(tertulis, skala)?.label;
    if (kelas !== undefined && [...sah, ...kemungkinanPredikat(poin, skala)].includes(kelas)) cocok++;
    else
      salah.push({
        baris,
        kolom,
        tertulis,
        nilai: benar,
        tanpaPersen: nilai.jenis !== 'persen',
        skala,
        sah,
      });
  }
  return { cocok, salah };
}

/**
 * The percentages that the predikat may judge, or the values of a table of values; those of its own year alone, nearest
 * to the left first. The one that explains most rows counts.
 */
function kolomNilai(matriks: Matriks, predikat: KolomMatriks): KolomMatriks[] {
  const semua = matriks.kolomBerjenis(matriks.formulir.id === NILAI_PREDIKAT.id ? 'kinerja' : 'persen');
  const { tahunTertulis } = predikat.tabel;
  const setahun = semua.filter((k) => tahunTertulis !== null && k.tabel.tahunTertulis === tahunTertulis);
  const calon = setahun.length > 0 ? setahun : semua;
  const kiri = calon.filter((k) => k.indeks < predikat.indeks).reverse();
  return [...kiri, ...calon.filter((k) => k.indeks > predikat.indeks)];
}
