import { KEWENANGAN } from '../aturan/kod-008-kewenangan';
import type { Temuan } from '../aturan/temuan';
import type { Matriks } from '../matriks/matriks';

/**
 * A table full of the codes of another kind of government says so once (KOD-008 for many cells): that its codes are not
 * in the list of this one (KOD-002) follows. A single such code keeps both findings apart: it has a right code.
 */
export function hubungkanKewenangan(matriks: Matriks, temuan: readonly Temuan[]): readonly Temuan[] {
  const kepala = temuan.find((t) => t.aturan === KEWENANGAN.id && t.kode === null);
  if (!kepala) return temuan;
  const penanda = new Map(matriks.baris.map((b) => [b.barisLembar, b.kode?.segmen[3]]));
  const milik = penanda.get(kepala.baris);
  return temuan.map((t) =>
    t.aturan === 'KOD-002' && penanda.get(t.baris) === milik
      ? { ...t, sebab: `${kepala.aturan}@${kepala.sel}` }
      : t,
  );
}
