import type { PanelTerpasang } from '../panel/mount';

type Kerja = (panel: PanelTerpasang) => Promise<void> | void;

/** What the ribbon and the context menu can run, by the names in the manifest (manifests/excel-tombol.ts). */
export const PERINTAH: Readonly<Record<string, Kerja>> = {
  periksaLembar: (panel) => panel.periksa('lembar'),
  tulisLaporan: (panel) => panel.laporkan(),
  cariKode: (panel) => panel.buka('kode'),
  bukaRumus: (panel) => panel.buka('rumus'),
  periksaBaris: (panel) => panel.periksaBaris(),
  isiDariKode: (panel) => panel.cariIsiSel(),
};

/** Registers the commands at once; they wait for the panel, which Excel may only now be loading. */
export function daftarkanPerintah(panel: Promise<PanelTerpasang>): void {
  for (const [nama, kerja] of Object.entries(PERINTAH)) {
    Office.actions.associate(nama, async (peristiwa: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await kerja(await panel);
      } finally {
        // Excel greys the button out until it hears this.
        peristiwa.completed();
      }
    });
  }
}
