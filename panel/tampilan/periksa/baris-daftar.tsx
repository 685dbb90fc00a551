import type { NilaiSel } from '../../../core/angka/nilai-sel';
import { formatSel } from '../../../core/lembar/lembar';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { penyebab } from '../../logika/penyebab';
import { teksNilai } from '../../logika/teks-nilai';
import type { BarisKelompok, BarisTemuan } from '../../logika/susun-daftar';

const NAMA_TINGKAT = { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' } as const;

export function BarisKepala({ kelompok }: { kelompok: BarisKelompok }) {
  return (
    <div class="kepala-kelompok">
      <Ikon nama={kelompok.terlipat ? 'kanan' : 'bawah'} />
      <span class={`titik titik-${kelompok.tingkat}`} title={NAMA_TINGKAT[kelompok.tingkat]} />
      <span class="kepala-judul" title={`${kelompok.judul} (${kelompok.keterangan})`}>
        {kelompok.judul}
      </span>
      <span class="hitungan">{kelompok.banyak}</span>
    </div>
  );
}

export function BarisSatu({ baris, denganLembar }: { baris: BarisTemuan; denganLembar: boolean }) {
  const { temuan: t, akibat } = baris;
  const keadaan = pakaiSesi().periksa.nilai;
  const { buku } = keadaan;
  const sebab = penyebab(keadaan, t);
  const lembar = buku?.lembar.find((l) => l.nama === t.lembar);
  const tampil = (n: NilaiSel): string => teksNilai(n, lembar && formatSel(lembar, t.baris, t.kolom));
  return (
    <div class={akibat ? 'baris-temuan baris-akibat' : 'baris-temuan'}>
      <Ikon nama={akibat ? 'akibat' : t.tingkat} />
      <div class="baris-isi">
        <p class="baris-tempat">
          <span class="tersembunyi">{NAMA_TINGKAT[t.tingkat]}: </span>
          <strong>{denganLembar ? `${t.lembar}, ${t.sel}` : t.sel}</strong>
          {t.kode && <span class="kode">{t.kode}</span>}
          {t.perbaikan.length > 0 && (
            <span class="bisa-diperbaiki" title="Ada perbaikan">
              <Ikon nama="perbaiki" />
              <span class="tersembunyi">, ada perbaikan</span>
            </span>
          )}
        </p>
        {t.tertulis !== null && t.seharusnya !== null ? (
          <>
            <p class="baris-nama">{t.label || t.pesan}</p>
            {sebab ? (
              <p class="baris-nama redup">
                Ikut berubah bila {sebab.sel} diperbaiki: {tampil(t.tertulis)}
              </p>
            ) : (
              <p class="baris-nama">
                <span class="tersembunyi">tertulis </span>
                <del>{tampil(t.tertulis)}</del> <Ikon nama="ganti" />
                <span class="tersembunyi">seharusnya</span> <ins>{tampil(t.seharusnya)}</ins>
              </p>
            )}
          </>
        ) : (
          <p class="baris-pesan">{t.pesan}</p>
        )}
      </div>
    </div>
  );
}
