import { useMemo } from 'preact/hooks';
import type { TingkatTemuan } from '../../../core/aturan/temuan';
import type { HasilPeriksa } from '../../../core/validasi/periksa';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { Menu } from '../../komponen/menu';
import { pakaiToko } from '../../komponen/pakai-toko';
import { PilihanRuas } from '../../komponen/pilihan-ruas';
import { Tombol } from '../../komponen/tombol';
import { balik } from '../../logika/himpunan';
import { kumpulkanAman } from '../../logika/perbaikan';
import { hapusTanda, tandai } from '../../logika/tindakan-periksa';

const TINGKAT: readonly { readonly nilai: TingkatTemuan; readonly teks: string }[] = [
  { nilai: 'galat', teks: 'Galat' },
  { nilai: 'peringatan', teks: 'Peringatan' },
  { nilai: 'info', teks: 'Info' },
];
const KELOMPOK = [
  { nilai: 'aturan', teks: 'Per aturan' },
  { nilai: 'baris', teks: 'Per baris' },
] as const;

/** What one can do with the list as a whole: fix, filter, search, group, mark, report. */
export function AlatDaftar({ hasil, tampil }: { hasil: HasilPeriksa; tampil: number }) {
  const sesi = pakaiSesi();
  const p = pakaiToko(sesi.periksa);
  const aman = useMemo(() => kumpulkanAman(hasil.temuan), [hasil]);
  return (
    <div class="alat">
      <div class="alat-baris">
        {aman.length > 0 && (
          <Tombol
            jenis="utama"
            tekan={() =>
              sesi.periksa.ubah({
                tampilan: 'pratinjau',
                pratinjau: { judul: 'Perbaiki semua yang aman', baris: aman },
              })
            }
          >
            Perbaiki {aman.length} sel yang aman
          </Tombol>
        )}
        <span class="pengisi" />
        <Menu
          nama="Tindakan lain"
          isi={[
            { teks: 'Tandai temuan di lembar', mati: hasil.temuan.length === 0, tekan: () => void tandai(sesi, hasil.temuan) }, // prettier-ignore
            { teks: 'Hapus tanda dari lembar', tekan: () => void hapusTanda(sesi) },
            {
              teks: `Lihat yang diabaikan (${hasil.diabaikan.length})`,
              tekan: () => sesi.periksa.ubah({ tampilan: 'diabaikan' }),
            },
          ]}
        />
      </div>
      <div class="saring" role="group" aria-label="Saring menurut tingkat">
        {TINGKAT.map(({ nilai, teks }) => (
          <button
            key={nilai}
            type="button"
            class={`cip cip-${nilai}`}
            aria-pressed={p.tingkat.has(nilai)}
            onClick={() => sesi.periksa.ubah({ tingkat: balik(p.tingkat, nilai) })}
          >
            <Ikon nama={nilai} />
            <strong>{hasil.ringkasan[nilai]}</strong> {teks}
          </button>
        ))}
      </div>
      <div class="alat-baris">
        <input
          type="search"
          class="kotak"
          placeholder="Cari sel, kode, nama, pesan"
          aria-label="Cari dalam temuan"
          value={p.cari}
          onInput={(e) => sesi.periksa.ubah({ cari: e.currentTarget.value })}
        />
        <PilihanRuas
          nama="Kelompokkan"
          pilihan={KELOMPOK}
          nilai={p.kelompok}
          ganti={(kelompok) => sesi.periksa.ubah({ kelompok, terlipat: new Set() })}
        />
      </div>
      {tampil < hasil.temuan.length && (
        <p class="redup" role="status">
          {tampil} dari {hasil.temuan.length} temuan ditampilkan.
        </p>
      )}
    </div>
  );
}
