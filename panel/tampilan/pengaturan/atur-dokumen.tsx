import { ACUAN, PRASETEL, type Acuan, type JenisDokumen } from '../../../core/validasi/prasetel';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { gantiPengaturan } from '../../logika/tindakan-periksa';

/** Kind of document and guideline: both choose how strict the rules are. */
export function AturDokumen() {
  const sesi = pakaiSesi();
  const { pengaturan: p } = pakaiToko(sesi.umum);
  return (
    <>
      <label>
        Jenis dokumen
        <select
          class="kotak"
          value={p.dokumen ?? ''}
          onChange={(e) => {
            const dokumen = (e.currentTarget.value || null) as JenisDokumen | null;
            void gantiPengaturan(sesi, { ...p, dokumen });
          }}
        >
          <option value="">Belum ditentukan</option>
          {Object.entries(PRASETEL).map(([id, { judul }]) => (
            <option key={id} value={id}>
              {judul}
            </option>
          ))}
        </select>
        {p.dokumen && <span class="redup">{PRASETEL[p.dokumen].keterangan}</span>}
      </label>
      <label>
        Pedoman acuan
        <select
          class="kotak"
          value={p.acuan ?? ''}
          onChange={(e) => {
            const acuan = (e.currentTarget.value || null) as Acuan | null;
            void gantiPengaturan(sesi, { ...p, acuan });
          }}
        >
          <option value="">Belum ditentukan</option>
          {Object.entries(ACUAN).map(([id, { judul }]) => (
            <option key={id} value={id}>
              {judul}
            </option>
          ))}
        </select>
        {p.acuan && <span class="redup">{ACUAN[p.acuan].keterangan}</span>}
      </label>
    </>
  );
}
