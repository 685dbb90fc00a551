import { jalankan } from './jalankan';

/** Tells which sheet changes, by the user, a co-author, or us; returns the unsubscribe. */
export function amati(kabar: (lembar: string) => void): () => void {
  let berhenti = false;
  let pegangan: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
  const lepas = (): void => {
    const ini = pegangan;
    pegangan = null;
    if (!ini) return;
    // Without this the listener would only stay deaf, which harms nobody.
    void Excel.run(ini.context, async (konteks) => {
      ini.remove();
      await konteks.sync();
    }).catch(() => undefined);
  };
  void jalankan(async (konteks) => {
    pegangan = konteks.workbook.worksheets.onChanged.add(async (peristiwa) => {
      if (berhenti) return;
      const nama = await namaLembar(peristiwa.worksheetId);
      if (nama !== null && !berhenti) kabar(nama);
    });
    await konteks.sync();
    if (berhenti) lepas();
  }).catch(() => undefined);
  return () => {
    berhenti = true;
    lepas();
  };
}

async function namaLembar(id: string): Promise<string | null> {
  try {
    return await jalankan(async (konteks) => {
      const lembar = konteks.workbook.worksheets.getItemOrNullObject(id).load('name');
      await konteks.sync();
      return lembar.isNullObject ? null : lembar.name;
    });
  } catch {
    return null;
  }
}
