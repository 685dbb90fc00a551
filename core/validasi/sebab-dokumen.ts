import type { Temuan } from '../aturan/temuan';

/** An amount that differs from the leading document only because it is a wrong sum: the sum is the cause. */
export function hubungkanDokumen(temuan: readonly Temuan[], toleransi: number): Temuan[] {
  const jumlah = new Map<string, Temuan>();
  for (const t of temuan) if (t.aturan === 'PGU-001') jumlah.set(`${t.lembar}!${t.sel}`, t);
  if (jumlah.size === 0) return [...temuan];
  return temuan.map((t) => {
    const salah = t.aturan === 'KSN-001' ? jumlah.get(`${t.lembar}!${t.sel}`) : undefined;
    const sama = salah && Math.abs(Number(salah.seharusnya) - Number(t.seharusnya)) <= toleransi;
    return sama ? { ...t, sebab: `PGU-001@${salah.sel}` } : t;
  });
}
