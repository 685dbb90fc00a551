import { LocaleService, LocaleType } from '@univerjs/presets';
import { muatBagian } from '../muat-bagian';
import type { BagianKisi } from './bagian-kisi';
import type { Kisi } from './kisi';
import { SUMBER_BERSYARAT, SUMBER_CATATAN, SUMBER_PILIHAN } from './tambahan';

const MUAT: Readonly<Record<string, () => Promise<{ bagian: BagianKisi }>>> = {
  [SUMBER_PILIHAN]: () => import('./muat-pilihan'),
  [SUMBER_BERSYARAT]: () => import('./muat-bersyarat'),
  [SUMBER_CATATAN]: () => import('./muat-catatan'),
};
/** The grid starts plugins that come late in a task of its own a few milliseconds on. */
const NYALA_MS = 20;
const terpasang = new WeakMap<Kisi, Set<string>>();

/** Fetches the parts that a workbook needs and adds them to the grid, each once. */
export async function pasangTambahan(kisi: Kisi, perlu: readonly string[]): Promise<void> {
  const sudah = terpasang.get(kisi) ?? new Set<string>();
  terpasang.set(kisi, sudah);
  const baru = perlu.filter((nama) => MUAT[nama] && !sudah.has(nama));
  if (baru.length === 0) return;
  const bagian = await Promise.all(baru.map((nama) => muatBagian(MUAT[nama]!())));
  baru.forEach((nama, i) => {
    const { preset, bahasa } = bagian[i]!.bagian;
    kisi.univer
      .__getInjector()
      .get(LocaleService)
      .load({ [LocaleType.ID_ID]: bahasa as never });
    for (const satu of preset.plugins) {
      const [plugin, opsi] = Array.isArray(satu) ? satu : [satu];
      kisi.univer.registerPlugin(plugin, opsi as never);
    }
    sudah.add(nama);
  });
  await new Promise((lanjut) => setTimeout(lanjut, NYALA_MS));
}
