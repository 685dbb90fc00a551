import { useMemo } from 'preact/hooks';
import type { HasilPeriksa } from '../../../core/validasi/periksa';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { PohonGulir, type BarisPohon } from '../../komponen/pohon-gulir';
import { balik } from '../../logika/himpunan';
import { infoAturan } from '../../logika/info-aturan';
import { susunDaftar, type BarisDaftar } from '../../logika/susun-daftar';
import { bukaTemuan } from '../../logika/tindakan-periksa';
import { AlatDaftar } from './alat-daftar';
import { BarisKepala, BarisSatu } from './baris-daftar';

type Baris = BarisPohon & { readonly isi: BarisDaftar };

const TINGGI = { kelompok: 40, temuan: 66 };

export function DaftarTemuan({ hasil }: { hasil: HasilPeriksa }) {
  const sesi = pakaiSesi();
  const { tingkat, cari, kelompok, terlipat, dipilih, cakupan } = pakaiToko(sesi.periksa);
  const baris = useMemo(
    () =>
      susunDaftar(hasil.temuan, { tingkat, cari, kelompok, terlipat }, (id) => infoAturan(id).judul).map(
        keBaris,
      ),
    [hasil, tingkat, cari, kelompok, terlipat],
  );
  if (hasil.temuan.length === 0) {
    return <AlatDaftar hasil={hasil} tampil={0} />;
  }
  const tekan = ({ isi }: Baris): void => {
    if (isi.jenis === 'temuan') void bukaTemuan(sesi, isi.temuan);
    else sesi.periksa.ubah({ terlipat: balik(terlipat, isi.kunci) });
  };
  const mulai = baris.find((b) => b.isi.jenis === 'temuan' && b.isi.temuan === dipilih)?.kunci ?? null;
  return (
    <>
      <AlatDaftar hasil={hasil} tampil={baris.filter((b) => b.isi.jenis === 'temuan').length} />
      {baris.length === 0 ? (
        <p class="kosong">Tidak ada temuan yang cocok dengan saringan ini.</p>
      ) : (
        <PohonGulir
          nama="Daftar temuan"
          baris={baris}
          mulai={mulai}
          tekan={tekan}
          gambar={({ isi }) =>
            isi.jenis === 'kelompok' ? (
              <BarisKepala kelompok={isi} />
            ) : (
              <BarisSatu baris={isi} denganLembar={cakupan === 'buku'} />
            )
          }
        />
      )}
    </>
  );
}

function keBaris(isi: BarisDaftar): Baris {
  const dasar = { kunci: isi.kunci, tinggi: TINGGI[isi.jenis], isi };
  return isi.jenis === 'kelompok' ? { ...dasar, aras: 1, terbuka: !isi.terlipat } : { ...dasar, aras: 2 };
}
