import { formatAngka } from '../../../core/angka/tulis';
import type { RingkasanSusun } from '../../../core/nomenklatur/ringkasan-susun';

/** More would not be read; the command line lists them all. */
const PALING_BANYAK = 200;

/** What the importer met in the list that was just installed. */
export function RingkasanKamus({ versi, ringkasan: r }: { versi: string; ringkasan: RingkasanSusun }) {
  const n = formatAngka;
  const isi: readonly (string | false)[] = [
    `${n(r.kabkot)} sub kegiatan kabupaten/kota, ${n(r.prov)} provinsi, ${n(r.bidang)} bidang urusan`,
    r.penunjang > 0 && `${n(r.penunjang)} sub kegiatan penunjang (X.XX) berlaku untuk setiap bidang`,
    r.kembar > 0 &&
      `${n(r.kembar)} kode ada untuk provinsi dan kabupaten/kota, ${n(r.kembarBedaNama)} di antaranya berbeda nama`,
    r.pendahulu > 0 && `${n(r.pendahulu)} kode lama diketahui penggantinya`,
    r.dicabut > 0 && `${n(r.dicabut)} sub kegiatan dicabut`,
    r.namaBerbaris + r.satuanBerspasi > 0 &&
      `Dirapikan: ${n(r.namaBerbaris)} nama berisi ganti baris, ${n(r.satuanBerspasi)} satuan berspasi`,
    r.tanpaIndikator > 0 && `${n(r.tanpaIndikator)} sub kegiatan tanpa indikator atau satuan`,
  ];
  return (
    <div class="kartu" role="region" aria-label={`Isi kamus ${versi}`}>
      <strong>Isi kamus {versi}</strong>
      <ul class="butir">{isi.map((teks) => teks && <li key={teks}>{teks}</li>)}</ul>
      {r.aneh.length > 0 && (
        <details>
          <summary>{n(r.aneh.length)} baris perlu dilihat</summary>
          <ul class="butir">
            {r.aneh.slice(0, PALING_BANYAK).map((teks) => (
              <li key={teks}>{teks}</li>
            ))}
          </ul>
          {r.aneh.length > PALING_BANYAK && <p class="redup">dan {n(r.aneh.length - PALING_BANYAK)} lagi.</p>}
        </details>
      )}
    </div>
  );
}
