import { jalankan } from './host/jalankan';

/** Everything is calculated anew, also functions that Excel left at #BUSY! or #NAME?. */
export function hitungUlang(): Promise<void> {
  return jalankan(async (konteks) => {
    konteks.workbook.application.calculate('Full');
    await konteks.sync();
  });
}

/** Whether this workbook starts the add-in by itself. Stored in the file: people without it then see an error. */
export async function mulaiBersamaBuku(): Promise<boolean> {
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

export function aturMulaiBersamaBuku(aktif: boolean): Promise<void> {
  return Office.addin.setStartupBehavior(aktif ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}

/** Makes Excel read functions.json again when the file is opened next; leaves a setting in the file. */
export function segarkanDaftarFungsi(): Promise<void> {
  const { settings } = Office.context.document;
  settings.set('Office.ForceRefreshCustomFunctionsCache', true);
  return new Promise((selesai, gagal) =>
    settings.saveAsync((hasil) =>
      hasil.status === Office.AsyncResultStatus.Failed ? gagal(new Error(hasil.error.message)) : selesai(),
    ),
  );
}
