import { useEffect, useState } from 'preact/hooks';
import type { Fungsi } from '../../../core/fungsi/fungsi';
import type { Tabel } from '../../../core/formulir/tabel';
import { alamat } from '../../../core/lembar/alamat';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { tabelDi } from '../../logika/isi-baris';
import { bacaLembarAktif } from '../../logika/lembar-aktif';
import { bacaIsian } from '../../logika/rumus/susun';
import { usulKolom } from '../../logika/rumus/usul';
import { coba } from '../../logika/kabar';
import { tampilRumus } from '../../logika/tampil-rumus';
import { teksRumus, tulisDiSelAktif, tulisSekolom, type CaraTulis } from '../../logika/tindakan-rumus';
import { BantuanFungsi } from './bantuan-fungsi';
import { IsianParameter } from './isian-parameter';

interface Tempat {
  readonly tabel: Tabel | null;
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
}

/** Help of one function, and the form that writes it into the sheet. */
export function RincianFungsi({ fungsi, kembali }: { fungsi: Fungsi; kembali: () => void }) {
  const sesi = pakaiSesi();
  const { sibuk, pengaturan } = pakaiToko(sesi.umum);
  const [tempat, setTempat] = useState<Tempat | null>(null);
  const [teks, setTeks] = useState<readonly string[]>(() => fungsi.parameter.map(() => ''));
  const [cara, setCara] = useState<CaraTulis>(sesi.fungsiAktif ? 'renja' : 'polos');
  const bacaTempat = (): void => {
    void coba(sesi, async () => {
      const { lembar, baris, kolom } = await bacaLembarAktif(sesi);
      const tabel = await tabelDi(lembar, baris, pengaturan.pemetaan);
      setTempat({ tabel, lembar: lembar.nama, baris, kolom });
      const usul = usulKolom(fungsi, tabel, kolom);
      setTeks((lama) => lama.map((t, i) => t || usul[i]!));
    });
  };
  useEffect(bacaTempat, [fungsi]);

  const minta = { fungsi, isian: teks.map(bacaIsian), cara };
  const kurang = fungsi.parameter.filter((p, i) => p.wajib && teks[i]!.trim() === '');
  const rumus = kurang.length === 0 ? teksRumus(sesi, minta, tempat?.baris ?? 0) : null;
  const bisa = kurang.length === 0 && !sibuk && tempat !== null;
  return (
    <section class="tampilan" aria-label={fungsi.nama}>
      <div class="alat-baris">
        <Tombol jenis="halus" ikon="kiri" tekan={kembali}>
          Semua rumus
        </Tombol>
      </div>
      <h2>{fungsi.nama}</h2>
      <p>{fungsi.ringkas.id}</p>
      <div class="formulir">
        {fungsi.parameter.map((p, i) => (
          <IsianParameter
            key={p.sifat.nama}
            parameter={p}
            nilai={teks[i]!}
            tabel={tempat?.tabel ?? null}
            ganti={(baru) => setTeks(teks.map((t, j) => (j === i ? baru : t)))}
          />
        ))}
        <label>
          Ditulis sebagai
          <select class="kotak" value={cara} onChange={(e) => setCara(e.currentTarget.value as CaraTulis)}>
            <option value="renja">Rumus Renja</option>
            <option value="polos">Rumus Excel biasa (untuk Excel lama)</option>
            <option value="nilai">Nilai saja</option>
          </select>
        </label>
      </div>
      <p class="rumus-jadi" role="status">
        {rumus !== null
          ? tampilRumus(rumus)
          : kurang.length > 0
            ? `Isi dulu: ${kurang.map((p) => p.sifat.nama).join(', ')}.`
            : cara === 'polos'
              ? 'Tidak ada rumus Excel biasa untuk ini; nilainya yang ditulis.'
              : 'Nilai dihitung Renja lalu ditulis.'}
      </p>
      <p class="redup">
        {tempat ? `Sel aktif: ${tempat.lembar} ${alamat(tempat.baris, tempat.kolom)}. ` : ''}
        <button type="button" class="tautan" onClick={bacaTempat}>
          Pakai sel yang sekarang dipilih
        </button>
      </p>
      <div class="alat-baris">
        <Tombol jenis="utama" mati={!bisa} tekan={() => void tulisDiSelAktif(sesi, minta)}>
          Tulis di sel aktif
        </Tombol>
        <Tombol mati={!bisa || !tempat.tabel} tekan={() => void tulisSekolom(sesi, minta)}>
          Isi satu kolom
        </Tombol>
      </div>
      <BantuanFungsi fungsi={fungsi} />
    </section>
  );
}
