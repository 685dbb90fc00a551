import { useState } from 'preact/hooks';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import type { BarisPratinjau } from '../../logika/perbaikan';
import { terapkan } from '../../logika/tindakan-tulis';
import { DaftarPerubahan } from './daftar-perubahan';

const SEKALI_TAMPIL = 100;

/** Everything that "fix all" will change, before it changes anything. */
export function PratinjauPerbaikan({ judul, baris }: { judul: string; baris: readonly BarisPratinjau[] }) {
  const sesi = pakaiSesi();
  const { sibuk } = pakaiToko(sesi.umum);
  const [tampil, setTampil] = useState(SEKALI_TAMPIL);
  return (
    <section class="tampilan tampilan-penuh" aria-label={judul}>
      <h2>{judul}</h2>
      <p class="redup">
        {baris.length} sel akan diubah. Sel lain dan format angka tidak disentuh; bisa diurungkan.
      </p>
      <div class="gulir" tabIndex={0} role="region" aria-label="Sel sebelum dan sesudah">
        <DaftarPerubahan baris={baris.slice(0, tampil)} />
        {tampil < baris.length && (
          <Tombol jenis="halus" tekan={() => setTampil(tampil + SEKALI_TAMPIL)}>
            Tampilkan {Math.min(SEKALI_TAMPIL, baris.length - tampil)} sel berikutnya
          </Tombol>
        )}
      </div>
      <div class="alat-baris">
        <Tombol jenis="utama" mati={sibuk} tekan={() => void terapkan(sesi, judul, baris)}>
          Terapkan {baris.length} perubahan
        </Tombol>
        <Tombol tekan={() => sesi.periksa.ubah({ tampilan: 'daftar', pratinjau: null })}>Batal</Tombol>
      </div>
    </section>
  );
}
