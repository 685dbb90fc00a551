import { rapikan } from '../lembar/isi-sel';
import { namaSama } from '../nomenklatur/normal-nama';
import { aturan, temuan, type Bukti, type TemuanMentah } from './aturan';
import { barisKamus, entriResmi } from './baris-kamus';
import { ringkasBanyak } from './ringkas-banyak';
import { ubahNilai } from './ubah-sel';

interface BuktiIndikator extends Bukti {
  readonly versi: string;
  /** More than 1: this finding stands for so many rows. */
  readonly banyak: number;
}

export const INDIKATOR_BERBEDA = aturan<BuktiIndikator>({
  id: 'IND-002',
  slug: 'indikator-berbeda',
  tingkat: 'info',
  judul: 'Indikator sub kegiatan tidak sama dengan nomenklatur',
  penjelasan:
    'Nomenklatur memberi setiap sub kegiatan indikator baku. Banyak dokumen yang sah memakai rumusan sendiri, jadi ini hanya info; bila banyak baris berbeda, satu info mewakilinya.',
  dasar: 'Kepmendagri 050-5889/2021 dan pemutakhirannya (kolom INDIKATOR).',
  caraMemperbaiki: 'Pakai indikator baku, terutama untuk data yang masuk ke SIPD-RI.',
  contoh: {
    salah: 'Jumlah Ketersediaan Materai Kantor',
    benar: 'Jumlah Laporan Penyediaan Jasa Surat Menyurat',
  },
  pesan: (t) =>
    t.banyak > 1
      ? `${t.banyak} sub kegiatan memakai indikator sendiri, mulai dari ${t.kode}; indikator baku ada di nomenklatur ${t.versi}.`
      : `Indikator ${t.kode} tertulis "${t.tertulis}"; dalam nomenklatur ${t.versi} "${t.seharusnya}".`,

  *periksa(matriks, konteks) {
    const [kolom] = matriks.kolomBerjenis('indikator');
    if (!kolom) return;
    const semua: TemuanMentah<BuktiIndikator>[] = [];
    for (const b of barisKamus(matriks, konteks)) {
      const tertulis = rapikan(b.baris.nilai(kolom));
      if (b.kode.lebar === null || tertulis === '' || (b.kolom.id !== 'kode' && b.kolomNama !== b.kolom))
        continue;
      const baku = entriResmi(b, konteks)
        .map((e) => e.indikator)
        .filter((i) => i !== '');
      if (baku.length === 0 || baku.some((i) => samaTanpaSatuan(i, tertulis))) continue;
      const seharusnya = baku[0]!;
      const bukti = { tertulis, seharusnya, versi: konteks.kamus!.versi, banyak: 1 };
      const { lembar } = matriks;
      const perubahan = [ubahNilai(lembar, b.baris.barisLembar, kolom.indeks, seharusnya)];
      const perbaikan =
        b.baris.rumus(kolom) === ''
          ? [{ jenis: 'pilih', keterangan: 'Tulis indikator baku', perubahan } as const]
          : [];
      semua.push({ ...temuan(b.baris, kolom, bukti, { perbaikan }), kode: b.kode.teks });
    }
    yield* ringkasBanyak(semua);
  },
});

/** Renstra tables print the unit behind the indicator: "Jumlah Dokumen ... (Dokumen)". */
function samaTanpaSatuan(baku: string, tertulis: string): boolean {
  return namaSama(baku, tertulis) || namaSama(baku, tertulis.replace(/\s*\([^()]*\)$/, ''));
}
