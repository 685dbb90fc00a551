import { useState } from 'preact/hooks';
import { KATALOG } from '../../../core/fungsi/katalog';
import { pakaiSesi } from '../../komponen/konteks';
import { Tombol } from '../../komponen/tombol';
import { rencanaBekukan, rencanaTukar, type Rencana } from '../../logika/tindakan-rumus';
import { kabarkan } from '../../logika/sesi';
import { PratinjauPerbaikan } from '../periksa/pratinjau-perbaikan';
import { RincianFungsi } from './rincian-fungsi';

export function Rumus() {
  const sesi = pakaiSesi();
  const [cari, setCari] = useState('');
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [rencana, setRencana] = useState<Rencana | null>(null);
  const fungsi = KATALOG.find((f) => f.nama === dipilih);
  if (rencana) return <PratinjauPerbaikan {...rencana} tutup={() => setRencana(null)} />;
  if (fungsi) return <RincianFungsi fungsi={fungsi} kembali={() => setDipilih(null)} />;

  const siapkan = (rencanakan: typeof rencanaBekukan, kosong: string): void => {
    void rencanakan(sesi).then((hasil) => {
      if (hasil && hasil.baris.length + hasil.dilewati.length > 0) setRencana(hasil);
      else if (hasil) kabarkan(sesi, { jenis: 'baik', teks: kosong });
    });
  };
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
        <Tombol tekan={() => siapkan(rencanaBekukan, 'Tidak ada rumus Renja di buku kerja ini.')}>
          Bekukan jadi nilai
        </Tombol>
        <p class="redup">Setelah berkas pindah antara Excel dan Google Sheets:</p>
        <Tombol tekan={() => siapkan(rencanaTukar, 'Semua rumus Renja sudah benar.')}>Tukar rumus</Tombol>
      </div>
    </section>
  );
}
