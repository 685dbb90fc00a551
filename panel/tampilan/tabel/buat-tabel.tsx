import { useState } from 'preact/hooks';
import { namaLembarBebas } from '../../../core/lembar/nama-lembar';
import { bacaTahun } from '../../../core/validasi/simpan-pengaturan';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { tabelKosong } from '../../logika/buat-tabel';
import { TABEL_STANDAR } from '../../logika/tabel-standar';
import { kabarkan } from '../../logika/kabar';
import { selagiSibuk } from '../../logika/tindakan-tulis';

export function BuatTabel() {
  const sesi = pakaiSesi();
  const { sibuk, pengaturan } = pakaiToko(sesi.umum);
  const [pilihan, setPilihan] = useState(0);
  const [opd, setOpd] = useState('');
  const [tahun, setTahun] = useState(pengaturan.tahun === null ? '' : String(pengaturan.tahun));
  const [baris, setBaris] = useState(40);
  const [kurangTahun, setKurangTahun] = useState(false);
  const tabel = TABEL_STANDAR[pilihan]!;
  const tahunTerbaca = bacaTahun(tahun);
  const buat = (): void => {
    setKurangTahun(tahunTerbaca === null);
    if (tahunTerbaca === null) return;
    void selagiSibuk(sesi, async () => {
      const isi = tabelKosong({ tabel, opd, tahun: tahunTerbaca, baris });
      const dipakai = (await sesi.host.sheets()).map((l) => l.nama);
      // An earlier table of ours may be filled by now: a host would write over it.
      const nama = await sesi.host.writeReport({ ...isi, nama: namaLembarBebas(isi.nama, dipakai) });
      await sesi.host.select(nama, 'A1');
      kabarkan(sesi, { jenis: 'baik', teks: `Tabel kosong dibuat di lembar baru "${nama}".` });
    });
  };
  return (
    <section class="tampilan" aria-label="Buat tabel">
      <p class="redup">Tabel kosong di lembar baru. Lembar yang sudah ada tidak disentuh.</p>
      <div class="formulir">
        <label>
          Formulir
          <select
            class="kotak"
            value={String(pilihan)}
            onChange={(e) => setPilihan(Number(e.currentTarget.value))}
          >
            {TABEL_STANDAR.map((t, i) => (
              <option key={t.nama} value={String(i)}>
                {t.formulir.judul}
              </option>
            ))}
          </select>
          <span class="redup">
            {tabel.formulir.kolom.length} kolom. Sumber: {tabel.formulir.sumber}.
          </span>
        </label>
        <label>
          Nama perangkat daerah
          <input
            class="kotak"
            placeholder="mis. Dinas Sosial Kota Metro"
            value={opd}
            onInput={(e) => setOpd(e.currentTarget.value)}
          />
        </label>
        <label>
          Tahun dokumen
          <input
            class="kotak"
            inputMode="numeric"
            maxLength={4}
            placeholder="mis. 2026"
            value={tahun}
            aria-invalid={kurangTahun && tahunTerbaca === null}
            onInput={(e) => setTahun(e.currentTarget.value)}
          />
          {kurangTahun && tahunTerbaca === null && (
            <span class="salah" role="alert">
              Tulis tahun empat angka, mis. 2026.
            </span>
          )}
        </label>
        <label>
          Banyaknya baris kosong
          <input
            class="kotak"
            type="number"
            min={5}
            max={1000}
            value={baris}
            onChange={(e) => setBaris(Math.min(1000, Math.max(5, Number(e.currentTarget.value) || 40)))}
          />
        </label>
        <Tombol jenis="utama" mati={sibuk} tekan={buat}>
          Buat tabel
        </Tombol>
      </div>
    </section>
  );
}
