/** Test page: the panel over a workbook in memory. The test talks to it through `window.uji`. */
import type { BukuKerja } from '../../../core/lembar/lembar';
import type { Host } from '../../../panel/host';
import { pasangPanel, type OpsiPanel, type PanelTerpasang } from '../../../panel/mount';
import { dokumenMemori } from '../../bantu/dokumen-memori';
import { HostMemori } from '../../bantu/host-memori';

export interface Uji {
  host: HostMemori;
  panel: PanelTerpasang;
  pasang(buku: BukuKerja, opsi?: Omit<OpsiPanel, 'host'>): void;
}

declare global {
  interface Window {
    uji: Uji;
  }
}

window.uji = {
  host: undefined as never,
  panel: undefined as never,
  pasang(buku, opsi = {}) {
    const host: Host = new HostMemori(dokumenMemori(buku));
    window.uji.host = host as HostMemori;
    window.uji.panel = pasangPanel(document.getElementById('panel')!, {
      host,
      bacaBerkas: async (...berkas) => (await import('../../../xlsx/baca-berkas')).bacaBerkas(...berkas),
      ...opsi,
    });
  },
};
