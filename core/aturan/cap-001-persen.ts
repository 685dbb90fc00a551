import { bulatkan } from '../angka/bulat';
import { formatPersen } from '../angka/tulis';
import type { Hubungan } from '../matriks/hubungan';
import { aturan, temuan, type Bukti } from './aturan';
import { persenSalah, type PersenSalah } from './persen-salah';
import { rataSalah } from './rata-penutup';
import { rumusPersen } from './rumus-persen';

interface BuktiPersen extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly nama: string;
  readonly rumusLain: string | null;
  readonly sah: boolean;
}

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
    'Capaian, serapan, dan rasio dihitung ulang dari kolom asalnya (realisasi dibagi target, realisasi dibagi pagu). Pembulatan dan batas 100 % diterima. Bila angkanya cocok dengan rumus indikator turun, temuannya hanya info; rumus yang dipakai capaian berlaku juga untuk persentase kinerja lain di baris itu. Baris penutup "Rata-rata capaian" menerima rata-rata semua baris, satu tingkat, nilai yang dibatasi 100 %, dan untuk anggaran jumlah realisasi dibagi jumlah pagu.',
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
    for (const salah of persenSalah(matriks)) {
      const { baris, hubungan, pecahan, sah } = salah;
      const bukti = buktiPersen(salah);
      const perbaikan = sah ? [] : rumusPersen(baris, hubungan, pecahan, bukti.seharusnya);
      yield temuan(baris, hubungan.persen, bukti, { tingkat: sah ? 'info' : undefined, perbaikan });
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

function buktiPersen({ hubungan: { rumus }, tertulis, hasil, rumusLain, sah }: PersenSalah): BuktiPersen {
  return {
    tertulis,
    seharusnya: bulatkan(hasil, 2),
    nama: NAMA[rumus],
    rumusLain: rumusLain ? sebutRumus(rumusLain.rumus, rumus) : null,
    sah,
  };
}

/** "(2T−R)/T (T target, R realisasi)": with what the letters stand for in this column. */
function sebutRumus(rumus: string, hubungan: Hubungan['rumus']): string {
  const penyebut = { capaian: 'target', kemajuan: 'target akhir', serapan: 'pagu', rasio: 'target' }[
    hubungan
  ];
  return `${rumus} (T ${penyebut}, R realisasi)`;
}
