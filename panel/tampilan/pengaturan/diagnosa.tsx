import { useEffect, useState } from 'preact/hooks';
import { Ikon } from '../../komponen/ikon';
import { pakaiSesi } from '../../komponen/konteks';
import { coba } from '../../logika/kabar';
import type { BarisDiagnosa } from '../../logika/lingkungan';

/** What the host says about itself: version, abilities, whether the functions are alive. */
export function Diagnosa() {
  const sesi = pakaiSesi();
  const [isi, setIsi] = useState<readonly BarisDiagnosa[]>([]);
  useEffect(() => {
    const { diagnosa } = sesi;
    if (diagnosa) void coba(sesi, async () => setIsi(await diagnosa()));
  }, []);
  if (isi.length === 0) return null;
  return (
    <details class="lipatan">
      <summary>Keadaan aplikasi</summary>
      <ul class="daftar-atur">
        {isi.map((b) => (
          <li key={b.nama}>
            <Ikon nama={b.baik ? 'bersih' : 'peringatan'} /> <strong>{b.nama}</strong>: {b.isi}
          </li>
        ))}
      </ul>
    </details>
  );
}
