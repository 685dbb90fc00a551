import type { KamusTerbuka } from '../../core/nomenklatur/kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import type { KamusTersusun } from '../../core/nomenklatur/tersusun';

/** Opens what a machine keeps, one by one: a broken dictionary must not keep the others from opening. */
export function bukaTersimpan(semua: readonly KamusTersusun[]): { kamus: KamusTerbuka[]; rusak: number } {
  const kamus = semua.flatMap((satu) => bukaSatu(() => bukaTersusun(satu)));
  return { kamus, rusak: semua.length - kamus.length };
}

/** None where the dictionary is not what it should be. */
export function bukaSatu(buka: () => KamusTerbuka): KamusTerbuka[] {
  try {
    const kamus = buka();
    return typeof kamus.versi === 'string' ? [kamus] : [];
  } catch {
    return [];
  }
}
