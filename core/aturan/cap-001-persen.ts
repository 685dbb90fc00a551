import { bulatkan, geser } from '../angka/bulat';
import { jenisFormat } from '../angka/format-angka';
import { formatPersen } from '../angka/tulis';
import { cariRumus } from '../indikator/cari-rumus';
import { samakanSkala } from '../indikator/skala-persen';
import { formatSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import { hubunganPersen, type Hubungan } from '../matriks/hubungan';
import { aturan, temuan, type Bukti } from './aturan';
import type { TingkatTemuan } from './temuan';

interface BuktiPersen extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly nama: string;
  readonly rumusLain: string | null;
  readonly sah: boolean;
}

/** Formulas that guidelines allow for an indicator that should fall or stay; what they give is not an error. */
const RUMUS_SAH = new Set(['turun', 'turun-rasio', 'tepat']);
const NAMA = {
  capaian: 'Capaian',
  serapan: 'Serapan',
  rasio: 'Rasio',
  kemajuan: 'Tingkat kemajuan',
} as const;

export const PERSEN = aturan<BuktiPersen>({
  id: 'CAP-001',
  slug: 'persen',
  tingkat: 'galat',
  judul: 'Persentase tidak sama dengan hasil hitung ulang',
  penjelasan:
    'Capaian, serapan, dan rasio dihitung ulang dari kolom asalnya (realisasi dibagi target, realisasi dibagi pagu). Pembulatan dan batas 100 % diterima. Bila angkanya cocok dengan rumus indikator turun, temuannya hanya info.',
  dasar: 'PermenPANRB 53/2014 (LKjIP); Permendagri 86/2017.',
  caraMemperbaiki: 'Ganti dengan rumus, mis. =CAPAIAN(target; realisasi), atau perbaiki target/realisasinya.',
  contoh: { salah: 'target 97,7 %, realisasi 97,20 %, capaian 100 %', benar: 'capaian 99,49 %' },
  pesan: (t) =>
    `${t.nama} tertulis ${formatPersen(t.tertulis)}, padahal hasil hitungnya ${formatPersen(t.seharusnya)}.` +
    (t.rumusLain === null
      ? ''
      : t.sah
        ? ` Angka ini cocok dengan rumus ${t.rumusLain}; pastikan indikatornya memang memakai rumus itu.`
        : ` Angka ini cocok dengan rumus ${t.rumusLain}, yang tidak dipakai untuk capaian.`),

  *periksa(matriks) {
    for (const hubungan of hubunganPersen(matriks)) {
      const pecahan = skalaPecahan(matriks.baris, hubungan);
      for (const baris of matriks.baris) {
        const hasil = periksaBaris(baris, hubungan, pecahan);
        if (hasil) yield temuan(baris, hubungan.persen, hasil.bukti, { tingkat: hasil.tingkat });
      }
    }
  },
});

function periksaBaris(
  baris: Baris,
  { persen, pembilang, penyebut, rumus }: Hubungan,
  pecahan: boolean,
): { bukti: BuktiPersen; tingkat: TingkatTemuan } | null {
  if (!baris.bernilai(persen)) return null;
  const pasangan = samakanSkala([penyebut.bacaan(baris.indeks), pembilang.bacaan(baris.indeks)]);
  if (typeof pasangan === 'string') return null;
  const [target, realisasi] = pasangan as [number, number];
  if (target === 0) return null;
  const mentah = baris.angka(persen);
  const tertulis = pecahan && !berformatPersen(baris, persen.indeks) ? geser(mentah, 2) : mentah;
  const hasil = (realisasi / target) * 100;
  const desimal = banyakDesimal(baris, persen.indeks, tertulis);
  if (Math.abs(hasil - tertulis) <= 0.51 * 10 ** -desimal) return null;

  const cocok = cariRumus(target, realisasi, tertulis, desimal);
  if (cocok.some((c) => c.id === 'naik')) return null;
  const lain =
    rumus === 'capaian' ? cocok.find((c) => c.cara === 'tepat' || c.cara === 'dibulatkan') : undefined;
  const sah = lain !== undefined && RUMUS_SAH.has(lain.id);
  return {
    bukti: {
      tertulis,
      seharusnya: bulatkan(hasil, 2),
      nama: NAMA[rumus],
      rumusLain: lain?.rumus ?? null,
      sah,
    },
    tingkat: sah ? 'info' : 'galat',
  };
}

/** Decimals as written; a computed number carries far more than anyone types. */
function banyakDesimal(baris: Baris, kolom: number, tertulis: number): number {
  const nilai = baris.matriks.lembar.nilai[baris.barisLembar]?.[kolom];
  const teks = typeof nilai === 'string' ? nilai : String(Number(tertulis.toPrecision(12)));
  return Math.min(6, /[.,](\d+)/.exec(teks)?.[1]?.length ?? 0);
}

function berformatPersen(baris: Baris, kolom: number): boolean {
  return jenisFormat(formatSel(baris.matriks.lembar, baris.barisLembar, kolom)) === 'persen';
}

/** A column may write 0.95 for 95 %: true when that fits more rows than reading it as points. */
function skalaPecahan(daftar: readonly Baris[], { persen, pembilang, penyebut }: Hubungan): boolean {
  let pecahan = 0;
  let poin = 0;
  for (const b of daftar) {
    if (!b.bernilai(persen) || b.angka(persen) === 0 || berformatPersen(b, persen.indeks)) continue;
    const hasil = pembilang.angka(b.indeks) / penyebut.angka(b.indeks);
    if (Math.abs(hasil - b.angka(persen)) < 0.006) pecahan++;
    if (Math.abs(hasil * 100 - b.angka(persen)) < 0.6) poin++;
  }
  return pecahan > poin;
}
