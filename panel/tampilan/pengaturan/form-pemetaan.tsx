import { useState } from 'preact/hooks';
import { SEMUA_FORMULIR } from '../../../core/formulir/semua';
import { hurufKolom } from '../../../core/lembar/alamat';
import type { Lembar } from '../../../core/lembar/lembar';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { judulKolomLembar, usulPemetaan } from '../../logika/pemetaan';
import { gantiPengaturan } from '../../logika/tindakan-periksa';

/** Form, header rows and the meaning of every column of one sheet. */
export function FormPemetaan({ lembar, selesai }: { lembar: Lembar; selesai: () => void }) {
  const sesi = pakaiSesi();
  const { pengaturan } = pakaiToko(sesi.umum);
  const [peta, setPeta] = useState(() => usulPemetaan(lembar, pengaturan.pemetaan));
  const formulir = SEMUA_FORMULIR.find((f) => f.id === peta.formulir)!;
  const simpan = (): void => {
    const lain = pengaturan.pemetaan.filter((m) => m.lembar !== lembar.nama);
    void gantiPengaturan(sesi, { ...pengaturan, pemetaan: [...lain, peta] }).then(selesai);
  };
  const baris = (nama: 'barisKepala' | 'barisKepalaAkhir', teks: string) => (
    <label>
      {teks}
      <input
        class="kotak"
        type="number"
        min={1}
        max={lembar.nilai.length}
        value={peta[nama] + 1}
        onChange={(e) => setPeta({ ...peta, [nama]: Math.max(0, Number(e.currentTarget.value) - 1) })}
      />
    </label>
  );
  return (
    <div class="formulir kartu">
      <strong>{lembar.nama}</strong>
      <label>
        Formulir
        <select
          class="kotak"
          value={peta.formulir}
          onChange={(e) => setPeta({ ...peta, formulir: e.currentTarget.value, kolom: {} })}
        >
          {SEMUA_FORMULIR.map((f) => (
            <option key={f.id} value={f.id}>
              {f.judul}
            </option>
          ))}
        </select>
      </label>
      <div class="alat-baris">
        {baris('barisKepala', 'Judul kolom dari baris')}
        {baris('barisKepalaAkhir', 'sampai baris')}
      </div>
      {judulKolomLembar(lembar, peta).map(({ kolom, judul }) => (
        <label key={kolom}>
          <span>
            <strong>{hurufKolom(kolom)}</strong> {judul}
          </span>
          <select
            class="kotak"
            value={peta.kolom[kolom] ?? ''}
            onChange={(e) => setPeta({ ...peta, kolom: { ...peta.kolom, [kolom]: e.currentTarget.value } })}
          >
            <option value="">(tidak dipakai)</option>
            {formulir.kolom.map((k) => (
              <option key={k.id} value={k.id}>
                {k.judul}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div class="alat-baris">
        <Tombol jenis="utama" tekan={simpan}>
          Simpan koreksi
        </Tombol>
        <Tombol tekan={selesai}>Batal</Tombol>
      </div>
    </div>
  );
}
