import { useState } from 'preact/hooks';
import { SEMUA_FORMULIR } from '../../../core/formulir/semua';
import type { Lembar } from '../../../core/lembar/lembar';
import { pakaiSesi } from '../../komponen/konteks';
import { pakaiToko } from '../../komponen/pakai-toko';
import { Tombol } from '../../komponen/tombol';
import { bacaLembarAktif } from '../../logika/lembar-aktif';
import { coba } from '../../logika/kabar';
import { gantiPengaturan } from '../../logika/tindakan-periksa';
import { FormPemetaan } from './form-pemetaan';

/** Name of a form as the planner knows it. */
const judulFormulir = (id: string): string => SEMUA_FORMULIR.find((f) => f.id === id)?.judul ?? id;

/** The user's own word on which column means what, for tables that detection got wrong or did not know. */
export function AturPemetaan() {
  const sesi = pakaiSesi();
  const { pengaturan: p } = pakaiToko(sesi.umum);
  const [lembar, setLembar] = useState<Lembar | null>(null);
  return (
    <details class="lipatan" open={lembar !== null}>
      <summary>Koreksi pengenalan tabel{p.pemetaan.length > 0 ? ` (${p.pemetaan.length})` : ''}</summary>
      <p class="redup">
        Bila Renja tidak mengenali sebuah tabel atau keliru membacanya, tunjukkan sendiri formulir dan arti
        kolomnya.
      </p>
      <ul class="daftar-atur">
        {p.pemetaan.map((m) => (
          <li key={m.lembar}>
            <strong>{m.lembar}</strong> dibaca sebagai {judulFormulir(m.formulir)}, judul kolom di baris{' '}
            {m.barisKepala + 1}-{m.barisKepalaAkhir + 1}{' '}
            <Tombol
              tekan={() =>
                void gantiPengaturan(sesi, { ...p, pemetaan: p.pemetaan.filter((lain) => lain !== m) })
              }
            >
              Hapus koreksi
            </Tombol>
          </li>
        ))}
      </ul>
      {lembar ? (
        <FormPemetaan key={lembar.nama} lembar={lembar} selesai={() => setLembar(null)} />
      ) : (
        <Tombol tekan={() => void coba(sesi, async () => setLembar((await bacaLembarAktif(sesi)).lembar))}>
          Koreksi lembar ini
        </Tombol>
      )}
    </details>
  );
}
