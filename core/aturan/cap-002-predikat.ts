import { formatAngka, formatPersen } from '../angka/tulis';
import { alamat } from '../lembar/alamat';
import { rumusSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import { aturan, temuan, type Bukti } from './aturan';
import { predikatBarisSalah } from './predikat-baris';
import { predikatPenutupSalah } from './predikat-penutup';
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
    for (const { baris, kolom, tertulis, nilai, tanpaPersen, skala, sah } of predikatBarisSalah(matriks)) {
      const bukti = { tertulis, seharusnya: sah[0]!, nilai, skala: skala.judul, tanpaPersen };
      yield temuan(baris, kolom, bukti, { perbaikan: tulisPredikat(baris, kolom.indeks, sah) });
    }
    for (const { baris, kolom, tertulis, nilai, skala, sah } of predikatPenutupSalah(matriks)) {
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
