import { formatRupiah } from '../angka/tulis';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { aturan, temuan, type Bukti } from './aturan';
import { atasCocok, type SelisihJumlah } from './jumlah';
import { rumusJumlah } from './rumus-jumlah';
import { selisihKolom } from './selisih-kolom';
import { toleransiJumlah } from './toleransi';

interface BuktiJumlah extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  readonly anak: string;
  readonly dugaan: string;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

export const JUMLAH_INDUK = aturan<BuktiJumlah>({
  id: 'PGU-001',
  slug: 'jumlah-induk',
  tingkat: 'galat',
  judul: 'Jumlah induk tidak sama dengan jumlah anaknya',
  penjelasan:
    'Pagu program harus sama dengan jumlah pagu kegiatannya, dan seterusnya sampai sub kegiatan. Berlaku untuk setiap kolom uang: pagu n dan n+1, tiap tahun Renstra, pagu dan realisasi.',
  dasar: 'Permendagri 86/2017; verifikasi Renja oleh Bappeda.',
  caraMemperbaiki:
    'Perbaiki angka induk (atau ganti dengan rumus jumlah), atau lengkapi anak yang belum tertulis.',
  contoh: {
    salah: 'Kegiatan 1.06.01.2.09 tertulis 114.281.000; sub kegiatannya 62.770.000 + 21.520.000 + 5.991.000.',
    benar: 'Kegiatan 1.06.01.2.09 tertulis 90.281.000.',
  },
  pesan: (t) =>
    `${t.label || t.kode} tertulis ${formatRupiah(t.tertulis * t.skala)}, padahal ${t.anak} di bawahnya berjumlah ` +
    `${formatRupiah(t.seharusnya * t.skala)} (selisih ${formatRupiah(Math.abs(t.tertulis - t.seharusnya) * t.skala)}).${t.dugaan}`,

  *periksa(matriks, { toleransi }) {
    for (const kolom of matriks.kolomDijumlah) {
      for (const s of selisihKolom(matriks, kolom, toleransi)) {
        const bukti = {
          tertulis: s.tertulis,
          seharusnya: s.jumlah,
          anak: sebutAnak(s.anak),
          dugaan: dugaan(s, kolom, toleransi),
          skala: kolom.tabel.skala,
        };
        yield temuan(s.induk, kolom, bukti, { perbaikan: rumusJumlah(s.induk, s.anak, kolom) });
      }
    }
  },
});

/** "3 sub kegiatan", "12 baris". */
export function sebutAnak(anak: readonly Baris[]): string {
  const tingkat = new Set(anak.map((b) => b.tingkat));
  const nama = tingkat.size === 1 ? (anak[0]!.tingkat ?? 'baris') : 'baris';
  return `${anak.length} ${nama === 'skpd' ? 'perangkat daerah' : nama}`;
}

/** What probably happened, where the rest of the table tells: a heading row lost, a child left out, a blank child. */
function dugaan(s: SelisihJumlah, kolom: KolomMatriks, toleransi: number): string {
  const selisih = s.tertulis - s.jumlah;
  const nama = s.anak[0]!.tingkat ?? 'baris';
  const longgar = toleransiJumlah(s.induk.matriks, kolom, toleransi);
  const rincian = rincianBerjudulHilang(s.induk, kolom, selisih, longgar);
  if (rincian) {
    return ` Baris ${rincian.barisLembar + 1} memuat tepat selisihnya: mungkin baris judul ${nama} di atasnya hilang.`;
  }
  const kosong = s.induk.anak.filter(
    (b) => b.kosong(kolom) && b.tingkat === s.anak[0]!.tingkat && !b.bagianDari,
  );
  if (selisih > 0 && kosong.length > 0) return ` ${kosong.length} ${nama} belum berisi angka.`;
  const atas = atasCocok(s.induk, kolom, toleransi);
  if (!atas) return '';
  const namaAtas = [
    atas.tingkat ?? (atas.jenis === 'total' ? 'baris' : 'induk'),
    atas.teksKode ?? atas.label,
  ];
  const sebutan = `Jumlah ${namaAtas.join(' ')} cocok dengan angka yang tertulis`;
  return selisih > 0
    ? ` ${sebutan}: mungkin ada ${nama} senilai ${formatRupiah(selisih * kolom.tabel.skala)} yang belum tertulis.`
    : ` ${sebutan}: mungkin angka salah satu ${nama} yang keliru.`;
}

/** A detail line below, of exactly the difference, that does not repeat the amount of the row it stands under. */
function rincianBerjudulHilang(
  induk: Baris,
  kolom: KolomMatriks,
  selisih: number,
  toleransi: number,
): Baris | null {
  for (const anak of induk.anak) {
    for (const rincian of anak.anak) {
      if (rincian.tingkat !== 'rincian' || !rincian.bernilai(kolom)) continue;
      const sama = Math.abs(rincian.angka(kolom) - selisih) <= toleransi;
      if (sama && rincian.angka(kolom) !== anak.angka(kolom)) return rincian;
    }
  }
  return null;
}
