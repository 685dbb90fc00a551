import { formatAngka } from '../../../core/angka/tulis';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { KemajuanBerkas, PilihBerkas } from '../../komponen/pilih-berkas';
import { Tombol } from '../../komponen/tombol';
import { gantiKamus, hapusKamus } from '../../logika/kamus-panel';
import { pasangBerkas, pasangDariLembar } from '../../logika/pasang-kamus';
import { RingkasanKamus } from './ringkasan-kamus';

/** Which nomenclature is used, and how to install another. */
export function AturKamus() {
  const sesi = pakaiSesi();
  const { daftarKamus, versiKamus, kamusBaru, kerja } = pakaiToko(sesi.umum);
  const bisaDihapus = daftarKamus.find((k) => k.versi === versiKamus && k.lengkap);
  const xlsx = sesi.bacaBerkas !== null;
  return (
    <div class="formulir">
      <h2 class="kecil">Kamus nomenklatur</h2>
      <label>
        Kamus yang dipakai
        <select
          class="kotak"
          value={versiKamus ?? ''}
          onChange={(e) => void gantiKamus(sesi, e.currentTarget.value || null)}
        >
          <option value="">Terbaru yang terpasang</option>
          {daftarKamus.map((k) => (
            <option key={k.versi} value={k.versi}>
              {`${k.versi}: ${formatAngka(k.jumlah)} sub kegiatan${k.lengkap ? '' : ' (sebagian)'}`}
            </option>
          ))}
        </select>
      </label>
      <p class="redup">
        Unduh daftar nomenklatur dari SIPD-RI, lalu pilih berkasnya di sini. Cukup sekali: daftar itu disimpan
        di komputer ini dan tidak dikirim ke mana pun.
        {sesi.host.jenis === 'sheets' && ' Rumus di dalam sel tetap memakai kamus bawaan add-on.'}
      </p>
      <KemajuanBerkas />
      <PilihBerkas
        teks={`Pilih atau jatuhkan daftar resmi (${xlsx ? '.xlsx, ' : ''}.csv, .json)`}
        jenis={`${xlsx ? '.xlsx,' : ''}.csv,.json`}
        terima={(berkas) => void pasangBerkas(sesi, berkas)}
      />
      <div class="alat-baris alat-lipat">
        <Tombol mati={kerja !== null} tekan={() => void pasangDariLembar(sesi)}>
          Pasang dari lembar ini
        </Tombol>
        {bisaDihapus && (
          <Tombol tekan={() => void hapusKamus(sesi, bisaDihapus.versi)}>Hapus {bisaDihapus.versi}</Tombol>
        )}
      </div>
      {kamusBaru && <RingkasanKamus {...kamusBaru} />}
    </div>
  );
}
