import { geser } from '../angka/bulat';
import { formatAngka, formatPersen } from '../angka/tulis';
import { NILAI_PREDIKAT } from '../formulir/nilai-predikat';
import { kelasTertulis, kemungkinanPredikat } from '../indikator/predikat';
import type { Skala } from '../indikator/skala-predikat';
import { alamat } from '../lembar/alamat';
import { rapikan } from '../lembar/isi-sel';
import { rumusSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, temuan, type Bukti } from './aturan';
import { persenSalah } from './persen-salah';
import { predikatSalah } from './predikat-penutup';
import { skalaKolom } from './skala-kolom';
import type { Perbaikan } from './temuan';
import { ubahNilai } from './ubah-sel';

interface BuktiPredikat extends Bukti {
  readonly tertulis: string;
  readonly seharusnya: string;
  readonly nilai: number;
  readonly skala: string;
  /** The value is no percentage: "65,3" of AKIP. */
  readonly tanpaPersen?: boolean;
}

export const PREDIKAT = aturan<BuktiPredikat>({
  id: 'CAP-002',
  slug: 'predikat',
  tingkat: 'galat',
  judul: 'Predikat tidak sesuai dengan nilainya',
  penjelasan:
    'Predikat dicocokkan dengan skala yang disebut judulnya (AKIP, SKM, SPBE, RB), atau yang kata-katanya dipakai di kolom itu. Singkatan (ST, T, S, R, SR) sama dengan kata penuhnya. Nilai di celah skala (mis. 90,5 antara 76-90 dan 91 ke atas) menerima kedua predikat. Bila capaiannya sendiri salah (CAP-001), predikat juga dinilai dari hasil hitung ulang. Baris penutup "Predikat kinerja" dinilai dari rata-rata di atasnya.',
  dasar: 'Permendagri 86/2017; PermenPANRB 88/2021.',
  caraMemperbaiki: 'Perbaiki predikat, atau pakai =PREDIKAT(capaian).',
  contoh: { salah: 'capaian 74 %, predikat Tinggi', benar: 'capaian 74 %, predikat Sedang' },
  pesan: (t) =>
    `Predikat tertulis "${t.tertulis}", padahal ${t.tanpaPersen ? formatAngka(t.nilai) : formatPersen(t.nilai)} menurut skala ${t.skala} adalah "${t.seharusnya}".`,

  *periksa(matriks) {
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
  const pecahan =
    skala.persen && matriks.baris.every((b) => !b.bernilai(nilai) || Math.abs(b.angka(nilai)) <= 2);
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
      salah.push({
        baris,
        bukti: {
          tertulis,
          seharusnya: sah[0]!,
          nilai: benar,
          skala: skala.judul,
          tanpaPersen: nilai.jenis !== 'persen',
        },
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
