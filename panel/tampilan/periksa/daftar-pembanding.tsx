import { KemajuanBerkas, PilihBerkas } from '../../komponen/pilih-berkas';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { hapusPembanding, tambahPembanding } from '../../logika/pembanding';

/** Other documents that the check compares with: they are only read. */
export function DaftarPembanding() {
  const sesi = pakaiSesi();
  const { pembanding } = pakaiToko(sesi.periksa);
  if (!sesi.bacaBerkas) return null;
  return (
    <div class="pembanding">
      {pembanding.length > 0 && (
        <ul aria-label="Dibandingkan dengan">
          {pembanding.map(({ buku, tabel }) => (
            <li key={buku.nama}>
              <span class="pembanding-nama" title={buku.nama}>
                Dibandingkan dengan <strong>{buku.nama}</strong>
              </span>{' '}
              <span class="redup">{tabel > 0 ? `${tabel} tabel` : 'tanpa tabel'}</span>
              <Tombol
                nama={`Jangan bandingkan dengan ${buku.nama}`}
                ikon="tutup"
                jenis="halus"
                tekan={() => void hapusPembanding(sesi, buku.nama)}
              />
            </li>
          ))}
        </ul>
      )}
      <KemajuanBerkas />
      <PilihBerkas
        teks="Bandingkan dengan dokumen lain…"
        jenis=".xlsx"
        terima={(berkas) => void tambahPembanding(sesi, berkas)}
      />
    </div>
  );
}
