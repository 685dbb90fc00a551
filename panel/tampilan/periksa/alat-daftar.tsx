import { useMemo } from 'preact/hooks';
import { TINGKAT_TEMUAN } from '../../../core/aturan/temuan';
import type { HasilPeriksa } from '../../../core/validasi/periksa';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { Menu, type IsiMenu } from '../../komponen/menu';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { balik } from '../../logika/himpunan';
import { kumpulkanAman } from '../../logika/perbaikan';
import type { Sesi } from '../../logika/sesi';
import type { Pengelompokan } from '../../logika/susun-daftar';
import { cetakLaporan, simpanJson, tulisLaporan } from '../../logika/tindakan-laporan';
import { hapusTanda, tandai } from '../../logika/tindakan-periksa';
import { urungkan } from '../../logika/tindakan-tulis';
import { NAMA_TINGKAT } from './nama-tingkat';

/** What one can do with the list as a whole: fix, filter, search, group, mark, report. */
export function AlatDaftar({ hasil, tampil }: { hasil: HasilPeriksa; tampil: number }) {
  const sesi = pakaiSesi();
  const p = pakaiToko(sesi.periksa);
  const aman = useMemo(() => kumpulkanAman(hasil.temuan), [hasil]);
  const bukaPratinjau = (): void =>
    sesi.periksa.ubah({
      tampilan: 'pratinjau',
      pratinjau: { judul: 'Perbaiki semua yang aman', baris: aman },
    });
  return (
    <div class="alat">
      {aman.length > 0 && (
        <Tombol jenis="utama" tekan={bukaPratinjau}>
          Perbaiki {aman.length} sel yang aman
        </Tombol>
      )}
      <div class="saring" role="group" aria-label="Saring menurut tingkat">
        {TINGKAT_TEMUAN.map((tingkat) => (
          <button
            key={tingkat}
            type="button"
            class={`cip cip-${tingkat}`}
            aria-pressed={p.tingkat.has(tingkat)}
            onClick={() => sesi.periksa.ubah({ tingkat: balik(p.tingkat, tingkat) })}
          >
            <Ikon nama={tingkat} />
            <strong>{hasil.ringkasan[tingkat]}</strong> {NAMA_TINGKAT[tingkat]}
          </button>
        ))}
      </div>
      <div class="alat-baris">
        <input
          type="search"
          class="kotak"
          placeholder="Cari temuan"
          aria-label="Cari temuan menurut sel, kode, nama, atau pesan"
          value={p.cari}
          onInput={(e) => sesi.periksa.ubah({ cari: e.currentTarget.value })}
        />
        <select
          class="kotak kotak-sempit"
          aria-label="Kelompokkan temuan"
          value={p.kelompok}
          onChange={(e) =>
            sesi.periksa.ubah({ kelompok: e.currentTarget.value as Pengelompokan, terlipat: new Set() })
          }
        >
          <option value="aturan">Per aturan</option>
          <option value="baris">Per baris</option>
        </select>
        <Menu nama="Tindakan lain" isi={isiMenu(sesi, hasil)} />
      </div>
      {tampil < hasil.temuan.length && (
        <p class="redup" role="status">
          {tampil} dari {hasil.temuan.length} temuan ditampilkan.
        </p>
      )}
    </div>
  );
}

function isiMenu(sesi: Sesi, hasil: HasilPeriksa): IsiMenu[] {
  const tanpaTemuan = hasil.temuan.length === 0;
  const { riwayat } = sesi.umum.nilai;
  const terakhir = riwayat[riwayat.length - 1];
  return [
    ...(terakhir ? [{ teks: `Urungkan: ${terakhir.judul}`, tekan: () => void urungkan(sesi) }] : []),
    { teks: 'Tandai temuan di lembar', mati: tanpaTemuan, tekan: () => void tandai(sesi, hasil.temuan) },
    { teks: 'Hapus tanda dari lembar', tekan: () => void hapusTanda(sesi) },
    { teks: 'Tulis lembar laporan', tekan: () => void tulisLaporan(sesi, hasil) },
    { teks: 'Cetak laporan', tekan: () => void cetakLaporan(sesi, hasil) },
    { teks: 'Simpan hasil sebagai JSON (untuk aplikasi lain)', tekan: () => void simpanJson(sesi, hasil) },
    {
      teks: `Lihat yang diabaikan (${hasil.diabaikan.length})`,
      tekan: () => sesi.periksa.ubah({ tampilan: 'diabaikan' }),
    },
  ];
}
