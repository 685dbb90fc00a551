import type { NilaiSel } from '../../../core/angka/nilai-sel';
import { formatSel } from '../../../core/lembar/lembar';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { penyebab } from '../../logika/penyebab';
import { teksNilai } from '../../logika/teks-nilai';
import type { BarisKelompok, BarisTemuan } from '../../logika/susun-daftar';
import { NAMA_TINGKAT } from './nama-tingkat';

/** Longer texts are cut before they differ: the message says what is wrong with them. */
const PANJANG_BANDING = 24;

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
  const { temuan: t, akibat, tanda } = baris;
  const keadaan = pakaiSesi().periksa.nilai;
  const { buku } = keadaan;
  const sebab = penyebab(keadaan, t);
  const lembar = buku?.lembar.find((l) => l.nama === t.lembar);
  const tampil = (n: NilaiSel): string => teksNilai(n, lembar && formatSel(lembar, t.baris, t.kolom));
  const banding = [t.tertulis, t.seharusnya].map(tampil);
  const terbanding = t.tertulis !== null && t.seharusnya !== null && banding.every((teks) => teks.length <= PANJANG_BANDING); // prettier-ignore
  const gaya = ['baris-temuan', akibat && 'baris-akibat', t.tingkat === 'info' && 'info-saja'];
  return (
    <div class={gaya.filter(Boolean).join(' ')}>
      <Ikon nama={tanda} />
      <div class="baris-isi">
        <p class="baris-tempat">
          <span class="tersembunyi">{NAMA_TINGKAT[t.tingkat]}: </span>
          <strong>{t.sel}</strong>
          {t.kode && <span class="kode">{t.kode}</span>}
          {denganLembar && <span class="tempat-lembar">{t.lembar}</span>}
          {t.perbaikan.length > 0 && (
            <span class="bisa-diperbaiki" title="Ada perbaikan">
              <Ikon nama="perbaiki" />
              <span class="tersembunyi">, ada perbaikan</span>
            </span>
          )}
        </p>
        {terbanding || (sebab && t.tertulis !== null) ? (
          <>
            <p class="baris-nama">{t.label || t.pesan}</p>
            {sebab ? (
              <p class="baris-nama redup">
                Ikut berubah bila {sebab.sel} diperbaiki: {banding[0]}
              </p>
            ) : (
              <p class="baris-nama">
                <span class="tersembunyi">tertulis </span>
                <del>{banding[0]}</del> <Ikon nama="ganti" />
                <span class="tersembunyi">seharusnya</span> <ins>{banding[1]}</ins>
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
