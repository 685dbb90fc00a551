import { bacaKode } from '../../core/kode/baca-kode';
import { cariDefinisi, type DefinisiTersusun } from '../../core/nomenklatur/definisi';
import type { EntriKamus, KamusTerbuka } from '../../core/nomenklatur/kamus';
import { kamusDipakai } from './kamus-panel';
import type { Sesi } from './sesi';

/** The list is large: it is read once for each dictionary that is opened. */
const ingatan = new WeakMap<KamusTerbuka, Promise<DefinisiTersusun | null>>();

/** Definisi operasional of an entry; '' where the installed list has none or its store keeps none. */
export async function definisiEntri(sesi: Sesi, entri: EntriKamus): Promise<string> {
  const kamus = kamusDipakai(sesi);
  const ada = ingatan.get(kamus) ?? muat(sesi, kamus.versi);
  ingatan.set(kamus, ada);
  const definisi = await ada;
  const { kode } = bacaKode(entri.kode);
  return definisi && kode ? (cariDefinisi(definisi, kode, entri.pemda) ?? '') : '';
}

async function muat({ gudang }: Sesi, versi: string): Promise<DefinisiTersusun | null> {
  return (await gudang.muatDefinisi?.(versi).catch(() => null)) ?? null;
}
