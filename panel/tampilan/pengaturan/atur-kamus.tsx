import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { coba } from '../../logika/sesi';
import { gantiKamus, hapusKamus, pasangBerkas, pasangDariLembar } from '../../logika/kamus-panel';

/** Which nomenclature is used, and how to install another. */
export function AturKamus() {
  const sesi = pakaiSesi();
  const { daftarKamus, versiKamus } = pakaiToko(sesi.umum);
  const bisaDihapus = daftarKamus.find((k) => k.versi === versiKamus && k.lengkap);
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
              {`${k.versi}: ${k.jumlah} sub kegiatan${k.lengkap ? '' : ' (sebagian)'}`}
            </option>
          ))}
        </select>
      </label>
      <p class="redup">
        Pasang daftar resmi sekali saja; ia disimpan di komputer ini dan tidak dikirim ke mana pun. Buka
        daftarnya di buku kerja lalu tekan tombol pertama, atau pilih berkas .csv atau kamus .json.
      </p>
      <div class="alat-baris alat-lipat">
        <Tombol tekan={() => void pasangDariLembar(sesi)}>Pasang dari lembar ini</Tombol>
        <label class="tombol tombol-biasa tombol-berkas">
          Pilih berkas
          <input
            type="file"
            class="tersembunyi"
            accept=".csv,.json"
            onChange={(e) => {
              const berkas = e.currentTarget.files?.[0];
              e.currentTarget.value = '';
              if (berkas) void coba(sesi, async () => pasangBerkas(sesi, berkas.name, await berkas.text()));
            }}
          />
        </label>
        {bisaDihapus && (
          <Tombol tekan={() => void hapusKamus(sesi, bisaDihapus.versi)}>Hapus {bisaDihapus.versi}</Tombol>
        )}
      </div>
    </div>
  );
}
