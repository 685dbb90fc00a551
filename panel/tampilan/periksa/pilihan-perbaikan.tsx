import type { Perbaikan, Temuan } from '../../../core/aturan/temuan';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { keteranganTampil, pratinjau } from '../../logika/perbaikan';
import { terapkan } from '../../logika/tindakan-tulis';
import { DaftarPerubahan } from './daftar-perubahan';

/** The repairs of one finding, each with what it changes. */
export function PilihanPerbaikan({ temuan }: { temuan: Temuan }) {
  if (temuan.perbaikan.length === 0) return null;
  return (
    <div class="perbaikan-daftar">
      <h3>{temuan.perbaikan.length > 1 ? 'Pilih perbaikan' : 'Perbaikan'}</h3>
      {temuan.perbaikan.map((p) => (
        <SatuPerbaikan key={p.keterangan} judul={`Perbaikan di ${temuan.sel}`} perbaikan={p} />
      ))}
    </div>
  );
}

function SatuPerbaikan({ judul, perbaikan }: { judul: string; perbaikan: Perbaikan }) {
  const sesi = pakaiSesi();
  const { sibuk } = pakaiToko(sesi.umum);
  const baris = pratinjau(perbaikan);
  return (
    <div class="perbaikan">
      <p>{keteranganTampil(perbaikan)}</p>
      <DaftarPerubahan baris={baris.slice(0, 5)} tanpaKeterangan />
      {baris.length > 5 && <p class="redup">dan {baris.length - 5} sel lain</p>}
      <Tombol jenis="utama" mati={sibuk} tekan={() => void terapkan(sesi, judul, baris)}>
        Terapkan
      </Tombol>
    </div>
  );
}
