import { geser } from '../angka/bulat';
import { formatPersen } from '../angka/tulis';
import { kelasTertulis, kemungkinanPredikat } from '../indikator/predikat';
import { SKALA, type Skala } from '../indikator/skala-predikat';
import { alamat } from '../lembar/alamat';
import { rapikan } from '../lembar/isi-sel';
import { rumusSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti } from './aturan';
import { persenSalah } from './persen-salah';
import { predikatSalah } from './predikat-penutup';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiPredikat extends Bukti {
  readonly tertulis: string;
  readonly seharusnya: string;
  readonly nilai: number;
  readonly skala: string;
}

export const PREDIKAT = aturan<BuktiPredikat>({
  id: 'CAP-002',
  slug: 'predikat',
  tingkat: 'galat',
  judul: 'Predikat tidak sesuai dengan nilainya',
  penjelasan:
    'Predikat dicocokkan dengan skala yang kata-katanya dipakai di kolom itu. Singkatan (ST, T, S, R, SR) sama dengan kata penuhnya. Nilai di celah skala (mis. 90,5 antara 76-90 dan 91 ke atas) menerima kedua predikat. Bila capaiannya sendiri salah (CAP-001), predikat juga dinilai dari hasil hitung ulang. Baris penutup "Predikat kinerja" dinilai dari rata-rata di atasnya.',
  dasar: 'Permendagri 86/2017; PermenPANRB 88/2021.',
  caraMemperbaiki: 'Perbaiki predikat, atau pakai =PREDIKAT(capaian).',
  contoh: { salah: 'capaian 74 %, predikat Tinggi', benar: 'capaian 74 %, predikat Sedang' },
  pesan: (t) =>
    `Predikat tertulis "${t.tertulis}", padahal ${formatPersen(t.nilai)} menurut skala ${t.skala} adalah "${t.seharusnya}".`,

  *periksa(matriks) {
    let hitungan: HasilHitung | null = null;
    for (const kolom of matriks.kolomBerjenis('predikat')) {
      const skala = skalaKolom(matriks, kolom);
      if (!skala) continue;
      let terbaik: Penilaian | null = null;
      hitungan ??= hasilHitung(matriks);
      for (const nilai of kolomPersen(matriks, kolom)) {
        const penilaian = nilaiBaris(matriks, kolom, nilai, skala, hitungan.get(nilai));
        if (!terbaik || penilaian.cocok > terbaik.cocok) terbaik = penilaian;
      }
      for (const { baris, bukti, sah } of terbaik?.salah ?? []) {
        yield temuan(baris, kolom, bukti, { perbaikan: tulisPredikat(baris, kolom.indeks, sah) });
      }
    }
    for (const { baris, kolom, tertulis, nilai, skala, sah } of predikatSalah(matriks)) {
      yield {
        lembar: matriks.lembar.nama,
        baris: baris.barisLembar,
        kolom,
        sel: alamat(baris.barisLembar, kolom),
        kode: null,
        label: baris.label,
        makna: `predikat-${kolom}`,
        bukti: { tertulis, seharusnya: sah[0]!, nilai, skala: skala.judul },
        perbaikan: tulisPredikat(baris, kolom, sah),
      };
    }
  },
});

interface Penilaian {
  readonly cocok: number;
  readonly salah: readonly {
    readonly baris: Baris;
    readonly bukti: BuktiPredikat;
    readonly sah: readonly string[];
  }[];
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
  const pecahan = matriks.baris.every((b) => !b.bernilai(nilai) || Math.abs(b.angka(nilai)) <= 2);
  const salah = [];
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
      salah.push({ baris, bukti: { tertulis, seharusnya: sah[0]!, nilai: benar, skala: skala.judul }, sah });
  }
  return { cocok, salah };
}

/** The percentages that the predikat may judge, nearest to the left first; the one that explains most rows counts. */
function kolomPersen(matriks: Matriks, predikat: KolomMatriks): KolomMatriks[] {
  const persen = matriks.kolomBerjenis('persen');
  const kiri = persen.filter((k) => k.indeks < predikat.indeks).reverse();
  return [...kiri, ...persen.filter((k) => k.indeks > predikat.indeks)];
}

/** The scale whose words the column uses; null when no scale knows most of them. "T" alone may also mean "tercapai". */
function skalaKolom(matriks: Matriks, kolom: KolomMatriks): Skala | null {
  const dipakai = matriks.baris.map((b) => rapikan(b.nilai(kolom))).filter((teks) => teks !== '');
  for (const skala of SKALA) {
    const dikenal = dipakai.filter((teks) => kelasTertulis(teks, skala));
    const jelas = dikenal.some(
      (teks) => teks.length > 1 || skala.kelas.some((k) => k.label === teks.toUpperCase()),
    );
    if (jelas && dikenal.length / dipakai.length >= 0.8) return skala;
  }
  return null;
}

/** To choose: the predikat may be right and the percentage wrong. */
function tulisPredikat(baris: Baris, kolom: number, sah: readonly string[]): Perbaikan[] {
  const { lembar } = baris.matriks;
  if (rumusSel(lembar, baris.barisLembar, kolom) !== '') return [];
  return sah.map((label) => ({
    jenis: 'pilih',
    keterangan: `Tulis predikat ${label}`,
    perubahan: [ubahNilai(lembar, baris.barisLembar, kolom, label)],
  }));
}
