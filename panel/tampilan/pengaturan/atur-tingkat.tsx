import { SEMUA_ATURAN } from '../../../core/aturan/semua';
import { TINGKAT_TEMUAN, type TingkatTemuan } from '../../../core/aturan/temuan';
import { denganTingkat, tingkatBerlaku } from '../../../core/validasi/pengaturan';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { gantiPengaturan } from '../../logika/tindakan-periksa';

const PILIHAN = [...TINGKAT_TEMUAN, 'mati'] as const;

/** Severity per rule; what the rule says by itself is marked. */
export function AturTingkat() {
  const sesi = pakaiSesi();
  const { pengaturan } = pakaiToko(sesi.umum);
  const berlaku = tingkatBerlaku(pengaturan);
  const diubah = Object.keys(pengaturan.tingkat).length;
  return (
    <details class="lipatan">
      <summary>Aturan pemeriksaan{diubah > 0 ? ` (${diubah} diubah)` : ''}</summary>
      <ul class="daftar-atur">
        {SEMUA_ATURAN.map((a) => (
          <li key={a.id}>
            <label>
              <span title={a.penjelasan}>
                {a.judul} <span class="redup">{a.id}</span>
              </span>
              <select
                class="kotak kotak-sempit"
                value={berlaku[a.id] ?? a.tingkat}
                onChange={(e) => {
                  const tingkat = e.currentTarget.value as TingkatTemuan | 'mati';
                  void gantiPengaturan(sesi, denganTingkat(pengaturan, a, tingkat));
                }}
              >
                {PILIHAN.map((t) => (
                  <option key={t} value={t}>
                    {t + (t === a.tingkat ? ' *' : '')}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <p class="redup">* bawaan aturan. "mati" berarti tidak diperiksa.</p>
    </details>
  );
}
