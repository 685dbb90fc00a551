import { useState } from 'preact/hooks';
import type { BukuKerja } from '../../../core/lembar/lembar';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import type { BarisPratinjau } from '../../logika/perbaikan';
import { terapkan } from '../../logika/tindakan-tulis';
import { DaftarPerubahan } from './daftar-perubahan';

const SEKALI_TAMPIL = 100;

interface Sifat {
  readonly judul: string;
  readonly baris: readonly BarisPratinjau[];
  readonly buku?: BukuKerja | null;
  /** Cells that will be left alone, with the reason. */
  readonly dilewati?: readonly string[];
  readonly tutup: () => void;
}

/** Everything that a command will change, before it changes anything. */
export function PratinjauPerbaikan({ judul, baris, buku, dilewati = [], tutup }: Sifat) {
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
        <DaftarPerubahan baris={baris.slice(0, tampil)} buku={buku ?? null} />
        {tampil < baris.length && (
          <Tombol jenis="halus" tekan={() => setTampil(tampil + SEKALI_TAMPIL)}>
            Tampilkan {Math.min(SEKALI_TAMPIL, baris.length - tampil)} sel berikutnya
          </Tombol>
        )}
        {dilewati.length > 0 && (
          <details>
            <summary>{dilewati.length} sel dibiarkan</summary>
            <ul>
              {dilewati.slice(0, SEKALI_TAMPIL).map((d) => (
                <li key={d}>{d}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class="alat-baris">
        <Tombol
          jenis="utama"
          mati={sibuk || baris.length === 0}
          tekan={() => void terapkan(sesi, judul, baris, buku ?? undefined).then(tutup)}
        >
          Terapkan {baris.length} perubahan
        </Tombol>
        <Tombol tekan={tutup}>Batal</Tombol>
      </div>
    </section>
  );
}
