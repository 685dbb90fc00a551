import { alamat } from '../../../core/lembar/alamat';
import { formatSel, type BukuKerja } from '../../../core/lembar/lembar';
import type { NilaiSel } from '../../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../../core/aturan/temuan';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { teksBanding, type BarisPratinjau } from '../../logika/perbaikan';
import { teksNilai } from '../../logika/teks-nilai';

interface Sifat {
  /** The snapshot the changes came from, for number formats; without it that of the last check. */
  readonly buku?: BukuKerja | null;
  readonly baris: readonly BarisPratinjau[];
  readonly tanpaKeterangan?: boolean;
}

/** Cells before and after. */
export function DaftarPerubahan({ buku, baris, tanpaKeterangan = false }: Sifat) {
  const sesi = pakaiSesi();
  const asal = buku ?? sesi.periksa.nilai.buku;
  const tampil =
    (p: PerubahanSel) =>
    (nilai: NilaiSel): string => {
      const lembar = asal?.lembar.find((l) => l.nama === p.lembar);
      return teksNilai(nilai, lembar && formatSel(lembar, p.baris, p.kolom));
    };
  const banyakLembar = new Set(baris.map((b) => b.perubahan.lembar)).size > 1;
  return (
    <ul class="perubahan">
      {baris.map(({ perubahan: p, keterangan }, i) => {
        // One repair of many cells says once what it does.
        const lain = keterangan !== baris[i - 1]?.keterangan;
        const lembarLain = banyakLembar && p.lembar !== baris[i - 1]?.perubahan.lembar;
        const [lama, baru] = teksBanding(p, tampil(p));
        return (
          <li key={`${p.lembar}${p.baris},${p.kolom}`}>
            {lembarLain && <strong class="perubahan-lembar">{p.lembar}</strong>}
            <span class="perubahan-sel" title={p.lembar}>
              {alamat(p.baris, p.kolom)}
            </span>
            <span class="perubahan-isi">
              <del>{lama || '(kosong)'}</del> <Ikon nama="ganti" /> <ins>{baru || '(dikosongkan)'}</ins>
              {!tanpaKeterangan && (lain || lembarLain) && <span class="redup">{keterangan}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
