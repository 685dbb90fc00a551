import { bulatkan } from '../angka/bulat';
import { formatPersen } from '../angka/tulis';
import { cariRumus } from '../indikator/cari-rumus';
import { samakanSkala } from '../indikator/skala-persen';
import type { Baris } from '../matriks/baris';
import { hubunganPersen, type Hubungan } from '../matriks/hubungan';
import { aturan, temuan, type Bukti } from './aturan';
import { banyakDesimal, poinTertulis, skalaPecahan } from './persen-tertulis';
import { rataSalah } from './rata-penutup';
import { rumusPersen } from './rumus-persen';
import type { TingkatTemuan } from './temuan';

interface BuktiPersen extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly nama: string;
  readonly rumusLain: string | null;
  readonly sah: boolean;
}

/** Formulas that guidelines allow for an indicator that should fall or stay; what they give is not an error. */
const RUMUS_SAH = new Set(['turun', 'turun-rasio']);
/** Percentages of an indicator, which may be one that should fall; spending has only one direction. */
const BERARAH: ReadonlySet<Hubungan['rumus']> = new Set(['capaian', 'kemajuan']);
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
    'Capaian, serapan, dan rasio dihitung ulang dari kolom asalnya (realisasi dibagi target, realisasi dibagi pagu). Pembulatan dan batas 100 % diterima. Bila angkanya cocok dengan rumus indikator turun, temuannya hanya info. Baris penutup "Rata-rata capaian" menerima rata-rata semua baris, satu tingkat, nilai yang dibatasi 100 %, dan untuk anggaran jumlah realisasi dibagi jumlah pagu.',
  dasar: 'PermenPANRB 53/2014 (LKjIP); Permendagri 86/2017.',
  caraMemperbaiki: 'Ganti dengan rumus, mis. =CAPAIAN(target; realisasi), atau perbaiki target/realisasinya.',
  contoh: { salah: 'target 97,7 %, realisasi 97,20 %, capaian 100 %', benar: 'capaian 99,49 %' },
  pesan: (t) =>
    `${t.nama} tertulis ${formatPersen(t.tertulis)}, padahal hasil hitungnya ${formatPersen(t.seharusnya)}.` +
    (t.rumusLain === null
      ? ''
      : t.sah
        ? ` Angka ini cocok dengan rumus ${t.rumusLain}; pastikan indikatornya memang memakai rumus itu.`
        : ` Angka ini cocok dengan rumus ${t.rumusLain}, yang tidak dipakai untuk ${t.nama.toLowerCase()}.`),

  *periksa(matriks) {
    for (const hubungan of hubunganPersen(matriks)) {
      const { persen, pembilang, penyebut } = hubungan;
      const pecahan = skalaPecahan(
        matriks.baris,
        persen,
        (b) => pembilang.angka(b.indeks) / penyebut.angka(b.indeks),
      );
      for (const baris of matriks.baris) {
        const hasil = periksaBaris(baris, hubungan, pecahan);
        if (!hasil) continue;
        const { bukti, tingkat } = hasil;
        const perbaikan = bukti.sah ? [] : rumusPersen(baris, hubungan, pecahan, bukti.seharusnya);
        yield temuan(baris, hubungan.persen, bukti, { tingkat, perbaikan });
      }
    }
    for (const { baris, persen, tertulis, seharusnya } of rataSalah(matriks)) {
      const bukti = {
        tertulis,
        seharusnya: bulatkan(seharusnya, 2),
        nama: baris.label,
        rumusLain: null,
        sah: false,
      };
      // Offices weigh indicators in ways that a table does not show.
      yield temuan(baris, persen, bukti, { tingkat: 'peringatan' });
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
  const tertulis = poinTertulis(baris, persen, pecahan);
  const hasil = (realisasi / target) * 100;
  const desimal = banyakDesimal(baris, persen, tertulis);
  if (Math.abs(hasil - tertulis) <= 0.51 * 10 ** -desimal) return null;

  const cocok = cariRumus(target, realisasi, tertulis, desimal);
  if (cocok.some((c) => c.id === 'naik')) return null;
  // A zero comes out of many formulas by rounding; it explains nothing.
  const lain = cocok.find(
    (c) => (c.cara === 'tepat' || c.cara === 'dibulatkan') && (tertulis !== 0 || RUMUS_SAH.has(c.id)),
  );
  const sah = lain !== undefined && BERARAH.has(rumus) && RUMUS_SAH.has(lain.id);
  return {
    bukti: {
      tertulis,
      seharusnya: bulatkan(hasil, 2),
      nama: NAMA[rumus],
      rumusLain: lain ? sebutRumus(lain.rumus, rumus) : null,
      sah,
    },
    tingkat: sah ? 'info' : 'galat',
  };
}

/** "(2T−R)/T (T target, R realisasi)": with what the letters stand for in this column. */
function sebutRumus(rumus: string, hubungan: Hubungan['rumus']): string {
  const penyebut = { capaian: 'target', kemajuan: 'target akhir', serapan: 'pagu', rasio: 'target' }[
    hubungan
  ];
  return `${rumus} (T ${penyebut}, R realisasi)`;
}
