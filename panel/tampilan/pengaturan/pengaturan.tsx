import { useState } from 'preact/hooks';
import { formatRupiah } from '../../../core/angka/tulis';
import type { Pemda } from '../../../core/kode/kode';
import { bacaTahun } from '../../../core/validasi/simpan-pengaturan';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { gantiPengaturan } from '../../logika/tindakan-periksa';
import { AturDokumen } from './atur-dokumen';
import { AturKamus } from './atur-kamus';
import { AturPemetaan } from './atur-pemetaan';
import { AturTingkat } from './atur-tingkat';
import { Diagnosa } from './diagnosa';

export function Pengaturan() {
  const sesi = pakaiSesi();
  const { pengaturan: p } = pakaiToko(sesi.umum);
  const [tahun, setTahun] = useState(p.tahun === null ? '' : String(p.tahun));
  const salahTahun = tahun.trim() !== '' && bacaTahun(tahun) === null;
  const simpanTahun = (): void => {
    if (!salahTahun) void gantiPengaturan(sesi, { ...p, tahun: bacaTahun(tahun) });
  };
  return (
    <section class="tampilan" aria-label="Pengaturan">
      <p class="redup">Tersimpan di dalam buku kerja ini, jadi berlaku juga bagi rekan yang membukanya.</p>
      <div class="formulir">
        <AturDokumen />
        <label>
          Pemerintah daerah
          <select
            class="kotak"
            value={p.pemda ?? ''}
            onChange={(e) =>
              void gantiPengaturan(sesi, { ...p, pemda: (e.currentTarget.value || null) as Pemda | null })
            }
          >
            <option value="">Belum ditentukan</option>
            <option value="kabkot">Kabupaten/kota</option>
            <option value="prov">Provinsi</option>
          </select>
        </label>
        <label>
          Tahun dokumen (n)
          <input
            class="kotak"
            inputMode="numeric"
            maxLength={4}
            placeholder="Diambil dari judul tabel"
            value={tahun}
            aria-invalid={salahTahun}
            onInput={(e) => setTahun(e.currentTarget.value)}
            onChange={simpanTahun}
          />
          {salahTahun && <span class="salah">Tulis tahun empat angka, mis. 2026.</span>}
        </label>
        <label>
          Selisih jumlah yang dibolehkan
          <select
            class="kotak"
            value={String(p.toleransi)}
            onChange={(e) => void gantiPengaturan(sesi, { ...p, toleransi: Number(e.currentTarget.value) })}
          >
            {[...new Set([0, 1, 100, 1000, p.toleransi])]
              .sort((a, b) => a - b)
              .map((t) => (
                <option key={t} value={String(t)}>
                  {formatRupiah(t)}
                </option>
              ))}
          </select>
        </label>
      </div>
      <AturKamus />
      <AturPemetaan />
      <AturTingkat />
      <Diagnosa />
    </section>
  );
}
