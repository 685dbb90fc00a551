import type { NamaTab, Sesi } from './sesi';

/** The user goes on: what was said about the action before is old news. One that can be taken back stays in its view. */
export function usaikanKabar({ umum }: Sesi): void {
  if (umum.nilai.kabar && !umum.nilai.kabar.bisaUrung) umum.ubah({ kabar: null });
}

/** Shows a part of the panel; what was said in the one before stays there. */
export function bukaTab({ umum }: Sesi, tab: NamaTab): void {
  if (tab !== umum.nilai.tab) umum.ubah({ tab, kabar: null });
}
