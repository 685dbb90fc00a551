import { alamat } from '../../../core/lembar/alamat';
import { formatSel } from '../../../core/lembar/lembar';
import type { NilaiSel } from '../../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../../core/aturan/temuan';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { teksSebelum, teksSesudah, type BarisPratinjau } from '../../logika/perbaikan';
import { teksNilai } from '../../logika/teks-nilai';

interface Sifat {
  readonly baris: readonly BarisPratinjau[];
  readonly tanpaKeterangan?: boolean;
}

/** Cells before and after. */
export function DaftarPerubahan({ baris, tanpaKeterangan = false }: Sifat) {
  const { buku } = pakaiSesi().periksa.nilai;
  const tampil =
    (p: PerubahanSel) =>
    (nilai: NilaiSel): string => {
      const lembar = buku?.lembar.find((l) => l.nama === p.lembar);
      return teksNilai(nilai, lembar && formatSel(lembar, p.baris, p.kolom));
    };
  return (
    <ul class="perubahan">
      {baris.map(({ perubahan: p, keterangan }) => (
        <li key={`${p.lembar}${p.baris},${p.kolom}`}>
          <span class="perubahan-sel" title={p.lembar}>
            {alamat(p.baris, p.kolom)}
          </span>
          <span class="perubahan-isi">
            <del>{teksSebelum(p, tampil(p)) || '(kosong)'}</del> <Ikon nama="ganti" />{' '}
            <ins>{teksSesudah(p, tampil(p)) || '(dikosongkan)'}</ins>
            {!tanpaKeterangan && <span class="redup">{keterangan}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
