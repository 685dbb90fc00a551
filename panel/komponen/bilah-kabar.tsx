import { kabarkan } from '../logika/kabar';
import { urungkan } from '../logika/tindakan-tulis';
import { Ikon } from './ikon';
import { pakaiSesi } from './konteks';
import { pakaiToko } from './pakai-toko';
import { Tombol } from './tombol';

/** Says at the bottom what just happened; read out by screen readers. */
export function BilahKabar() {
  const sesi = pakaiSesi();
  const { kabar, riwayat, sibuk } = pakaiToko(sesi.umum);
  return (
    <div class="kabar-tempat" role="status">
      {kabar && (
        <div class={`kabar kabar-${kabar.jenis}`}>
          <Ikon nama={kabar.jenis === 'galat' ? 'galat' : 'bersih'} />
          <div class="kabar-isi">
            <p>{kabar.teks}</p>
            {kabar.rincian && (
              <details>
                <summary>Lihat {kabar.rincian.length} sel</summary>
                <ul>
                  {kabar.rincian.slice(0, 100).map((r) => (
                    <li key={r}>{r}</li>
                  ))}
                </ul>
              </details>
            )}
            {kabar.bisaUrung && riwayat.length > 0 && (
              <Tombol ikon="urung" jenis="halus" mati={sibuk} tekan={() => void urungkan(sesi)}>
                Urungkan
              </Tombol>
            )}
          </div>
          <Tombol nama="Tutup pesan" ikon="tutup" jenis="halus" tekan={() => kabarkan(sesi, null)} />
        </div>
      )}
    </div>
  );
}
