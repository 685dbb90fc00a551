import { jalankan } from './jalankan';

/** Small settings inside the workbook, in the clear: never a person's data. */
export const pengaturanExcel = {
  get: (kunci: string): Promise<string | null> => jalankan((konteks) => bacaPengaturan(konteks, kunci)),

  set: (kunci: string, nilai: string | null): Promise<void> =>
    jalankan(async (konteks) => {
      const { settings } = konteks.workbook;
      if (nilai !== null) {
        settings.add(kunci, nilai);
        await konteks.sync();
        return;
      }
      const lama = settings.getItemOrNullObject(kunci);
      await konteks.sync();
      if (lama.isNullObject) return;
      lama.delete();
      await konteks.sync();
    }),
};

export async function bacaPengaturan(konteks: Excel.RequestContext, kunci: string): Promise<string | null> {
  const isi = konteks.workbook.settings.getItemOrNullObject(kunci).load('value');
  await konteks.sync();
  return isi.isNullObject ? null : String(isi.value);
}

/** A setting that we wrote as JSON; what someone else broke counts as absent. */
export async function bacaJson<T>(konteks: Excel.RequestContext, kunci: string, bawaan: T): Promise<T> {
  const teks = await bacaPengaturan(konteks, kunci);
  try {
    return teks === null ? bawaan : (JSON.parse(teks) as T);
  } catch {
    return bawaan;
  }
}
