import { useEffect, useRef } from 'preact/hooks';
import type { Temuan } from '../../../core/aturan/temuan';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { infoAturan } from '../../logika/info-aturan';
import { penyebab } from '../../logika/penyebab';
import { bukaTemuan } from '../../logika/tindakan-periksa';
import { urutanTampil } from '../../logika/urutan-tampil';
import { FaktaTemuan } from './fakta-temuan';
import { FormAbaikan } from './form-abaikan';
import { PilihanPerbaikan } from './pilihan-perbaikan';

/** One finding: where, what stands there, what should, why, and what can be done. */
export function RincianTemuan({ temuan }: { temuan: Temuan }) {
  const sesi = pakaiSesi();
  const p = pakaiToko(sesi.periksa);
  const judul = useRef<HTMLHeadingElement>(null);
  const urutan = urutanTampil(p);
  const ke = urutan.indexOf(temuan);
  const aturan = infoAturan(temuan.aturan);
  useEffect(() => judul.current?.focus(), [temuan]);

  const pergi = (langkah: number): void => {
    const lain = urutan[ke + langkah];
    if (lain) void bukaTemuan(sesi, lain);
  };
  const kembali = (): void => sesi.periksa.ubah({ tampilan: 'daftar' });
  const tombolTekan = (e: KeyboardEvent): void => {
    if (e.target instanceof HTMLInputElement || e.target instanceof HTMLTextAreaElement) return;
    if (e.key === 'Escape') kembali();
    else if (e.key === 'ArrowRight' || e.key === 'n') pergi(1);
    else if (e.key === 'ArrowLeft' || e.key === 'p') pergi(-1);
    else return;
    e.preventDefault();
  };

  return (
    <section class="tampilan" aria-label="Rincian temuan" onKeyDown={tombolTekan}>
      <div class="alat-baris">
        <Tombol nama="Daftar temuan" jenis="halus" ikon="kiri" tekan={kembali}>
          Daftar
        </Tombol>
        <span class="pengisi" />
        <span class="redup nomor-temuan">
          {ke + 1} dari {urutan.length}
        </span>
        <Tombol
          nama="Temuan sebelumnya (panah kiri)"
          ikon="kiri"
          jenis="halus"
          mati={ke <= 0}
          tekan={() => pergi(-1)}
        />{' '}
        {/* prettier-ignore */}
        <Tombol nama="Temuan berikutnya (panah kanan)" ikon="kanan" jenis="halus" mati={ke >= urutan.length - 1} tekan={() => pergi(1)} />{' '}
        {/* prettier-ignore */}
      </div>
      <h2 class={`rincian-judul rincian-${temuan.tingkat}`} tabIndex={-1} ref={judul}>
        <Ikon nama={temuan.tingkat} />
        {aturan.judul}
      </h2>
      <p class="rincian-pesan">{temuan.pesan}</p>
      <FaktaTemuan temuan={temuan} />
      <Sebab temuan={temuan} />
      <PilihanPerbaikan temuan={temuan} />
      <Penjelasan temuan={temuan} />
      <FormAbaikan key={temuan.identitas + temuan.sel} temuan={temuan} />
    </section>
  );
}

function Sebab({ temuan: t }: { temuan: Temuan }) {
  const sesi = pakaiSesi();
  const semua = sesi.periksa.nilai.hasil?.temuan ?? [];
  const sebab = penyebab(sesi.periksa.nilai, t);
  const banyak = semua.filter((x) => x.lembar === t.lembar && x.sebab === `${t.aturan}@${t.sel}`).length;
  if (sebab) {
    return (
      <p class="catatan">
        Ini akibat dari temuan lain dan ikut berubah bila itu diperbaiki. Perbaiki dulu{' '}
        <button type="button" class="tautan" onClick={() => void bukaTemuan(sesi, sebab)}>
          {sebab.sel}: {infoAturan(sebab.aturan).judul}
        </button>
      </p>
    );
  }
  return banyak > 0 ? (
    <p class="catatan">{banyak} temuan lain akan ikut hilang bila ini diperbaiki.</p>
  ) : null;
}

function Penjelasan({ temuan }: { temuan: Temuan }) {
  const { penjelasan, dasar, caraMemperbaiki } = infoAturan(temuan.aturan);
  const isi: readonly [string, string][] = [
    ['Cara memperbaiki', caraMemperbaiki],
    ['Mengapa ini diperiksa?', penjelasan],
    [`Dasar (${temuan.aturan})`, dasar],
  ];
  return (
    <div class="lipatan">
      {isi.map(([judul, teks]) =>
        teks === '' ? null : (
          <details key={judul}>
            <summary>{judul}</summary>
            <p>{teks}</p>
          </details>
        ),
      )}
    </div>
  );
}
