import { useState } from 'preact/hooks';
import { KATALOG } from '../../../core/fungsi/katalog';
import { pakaiSesi } from '../../komponen/konteks';
import { Tombol } from '../../komponen/tombol';
import { pakaiToko } from '../../komponen/pakai-toko';
import { rencanakan } from '../../logika/tindakan-rencana';
import { PratinjauPerbaikan } from '../periksa/pratinjau-perbaikan';
import { RincianFungsi } from './rincian-fungsi';

export function Rumus() {
  const sesi = pakaiSesi();
  const { rencana } = pakaiToko(sesi.umum);
  const [cari, setCari] = useState('');
  const [dipilih, setDipilih] = useState<string | null>(null);
  const fungsi = KATALOG.find((f) => f.nama === dipilih);
  if (rencana) return <PratinjauPerbaikan {...rencana} tutup={() => sesi.umum.ubah({ rencana: null })} />;
  if (fungsi) return <RincianFungsi fungsi={fungsi} kembali={() => setDipilih(null)} />;

  const kata = cari.trim().toLowerCase();
  const cocok = KATALOG.filter((f) => `${f.nama} ${f.ringkas.id} ${f.kategori}`.toLowerCase().includes(kata));
  const kategori = [...new Set(cocok.map((f) => f.kategori))];
  return (
    <section class="tampilan" aria-label="Rumus">
      <input
        type="search"
        class="kotak"
        placeholder="Cari rumus, mis. capaian"
        aria-label="Cari rumus"
        value={cari}
        onInput={(e) => setCari(e.currentTarget.value)}
      />
      {kategori.map((k) => (
        <div key={k}>
          <h2 class="kecil">{k}</h2>
          <ul class="daftar-fungsi">
            {cocok
              .filter((f) => f.kategori === k)
              .map((f) => (
                <li key={f.nama}>
                  <button type="button" onClick={() => setDipilih(f.nama)}>
                    <strong>{f.nama}</strong>
                    <span>{f.ringkas.id}</span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {cocok.length === 0 && <p class="kosong">Tidak ada rumus dengan kata itu.</p>}
      <div>
        <h2 class="kecil">Untuk seluruh buku kerja</h2>
        <p class="redup">Sebelum berkas dikirim ke kantor tanpa Renja:</p>
        <Tombol tekan={() => void rencanakan(sesi, 'bekukan')}>Bekukan jadi nilai</Tombol>
        <p class="redup">Setelah berkas pindah antara Excel dan Google Sheets:</p>
        <Tombol tekan={() => void rencanakan(sesi, 'tukar')}>Tukar rumus</Tombol>
      </div>
    </section>
  );
}
