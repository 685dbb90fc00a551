import { ACUAN, PRASETEL } from '../../../core/validasi/prasetel';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { gantiPengaturan } from '../../logika/tindakan-periksa';

/** Kind of document and guideline: both choose how strict the rules are. */
export function AturDokumen() {
  const sesi = pakaiSesi();
  const { pengaturan: p } = pakaiToko(sesi.umum);
  return (
    <>
      <PilihPrasetel
        nama="Jenis dokumen"
        pilihan={PRASETEL}
        nilai={p.dokumen}
        ganti={(dokumen) => void gantiPengaturan(sesi, { ...p, dokumen })}
      />
      <PilihPrasetel
        nama="Pedoman acuan"
        pilihan={ACUAN}
        nilai={p.acuan}
        ganti={(acuan) => void gantiPengaturan(sesi, { ...p, acuan })}
      />
    </>
  );
}

interface Sifat<T extends string> {
  readonly nama: string;
  readonly pilihan: Readonly<Record<T, { readonly judul: string; readonly keterangan: string }>>;
  readonly nilai: T | null;
  readonly ganti: (nilai: T | null) => void;
}

function PilihPrasetel<T extends string>({ nama, pilihan, nilai, ganti }: Sifat<T>) {
  return (
    <label>
      {nama}
      <select
        class="kotak"
        value={nilai ?? ''}
        onChange={(e) => ganti((e.currentTarget.value || null) as T | null)}
      >
        <option value="">Belum ditentukan</option>
        {(Object.keys(pilihan) as T[]).map((id) => (
          <option key={id} value={id}>
            {pilihan[id].judul}
          </option>
        ))}
      </select>
      {nilai && <span class="redup">{pilihan[nilai].keterangan}</span>}
    </label>
  );
}
