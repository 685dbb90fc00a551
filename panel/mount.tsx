import { render } from 'preact';
import type { Host } from './host';
import { GUDANG_PERAMBAN, type GudangKamus } from './kamus';
import { KonteksSesi } from './komponen/konteks';
import type { Cakupan } from './logika/jalankan-periksa';
import { bukaTab } from './logika/kabar';
import { muatKamus } from './logika/kamus-panel';
import type { NamaTab } from './logika/keadaan';
import type { BacaBerkas, BarisDiagnosa, SimpanBerkas } from './logika/lingkungan';
import { muatMesin } from './logika/mesin';
import { cariIsiSel, laporkanBuku, periksaBaris } from './logika/perintah-host';
import { buatSesi } from './logika/sesi';
import { periksaSekarang } from './logika/tindakan-periksa';
import { rencanakan, type JenisRencana } from './logika/tindakan-rencana';
import { Panel } from './panel';
import { unduh } from './unduh';

export type Tema = 'terang' | 'gelap';

export interface OpsiPanel {
  readonly host: Host;
  /** The host's own theme; without it the panel follows the system. */
  readonly tema?: Tema;
  /** Where installed dictionaries are kept; without it in the browser's own storage. */
  readonly gudang?: GudangKamus;
  /** False where our functions cannot compute (old Excel): the panel then offers plain formulas and values first. */
  readonly fungsiAktif?: boolean;
  /** Namespace of our functions, e.g. "RENJA.", where the manifest was built with one. */
  readonly awalanFungsi?: string;
  /** Version of the product, for the JSON report. */
  readonly versi?: string;
  /** Saves a file for the user; without it the browser downloads it. */
  readonly simpanBerkas?: SimpanBerkas;
  /** Reads an .xlsx (`xlsx/baca-berkas.ts`, fetched when needed); without it only open sheets can be read. */
  readonly bacaBerkas?: BacaBerkas;
  /** What the host can tell about itself, shown in Pengaturan. */
  readonly diagnosa?: () => Promise<readonly BarisDiagnosa[]>;
}

/** What a host can do with the panel from outside: ribbon commands, theme changes. */
export interface PanelTerpasang {
  buka(tab: NamaTab): void;
  periksa(cakupan: Cakupan): Promise<void>;
  /** Checks the whole workbook and writes the report sheet. */
  laporkan(): Promise<void>;
  /** Checks the active sheet and opens the first finding of the active row. */
  periksaBaris(): Promise<void>;
  /** Opens Cari kode with what stands in the active cell. */
  cariIsiSel(): Promise<void>;
  /** Shows what freezing or repairing all formulas would change; nothing is written. */
  rencanakan(jenis: JenisRencana): Promise<void>;
  tema(tema: Tema | null): void;
  lepas(): void;
}

/** Mounts the panel. The page brings `panel/gaya/panel.css` along. */
export function pasangPanel(elemen: HTMLElement, opsi: OpsiPanel): PanelTerpasang {
  const sesi = buatSesi({
    host: opsi.host,
    gudang: opsi.gudang ?? GUDANG_PERAMBAN,
    fungsiAktif: opsi.fungsiAktif ?? true,
    awalanFungsi: opsi.awalanFungsi ?? '',
    simpanBerkas: opsi.simpanBerkas ?? unduh,
    bacaBerkas: opsi.bacaBerkas ?? null,
    diagnosa: opsi.diagnosa ?? null,
    versi: opsi.versi ?? '',
    lingkungan: {
      jeda: () => new Promise((lanjut) => setTimeout(lanjut, 0)),
      jam: () => performance.now(),
    },
  });
  void muatKamus(sesi);
  // Fetched while the planner looks; where that fails, the first check says so.
  muatMesin().catch(() => undefined);
  const henti = opsi.host.watch?.((lembar) => {
    const { buku } = sesi.periksa.nilai;
    const gema = sesi.umum.nilai.sibuk || sesi.lingkungan.jam() < sesi.gemaSampai;
    if (!gema && buku?.lembar.some((l) => l.nama === lembar)) sesi.periksa.ubah({ basi: true });
  });
  const pasangTema = (tema: Tema | null): void => {
    if (tema) elemen.dataset['tema'] = tema;
    else delete elemen.dataset['tema'];
  };
  elemen.classList.add('renja-panel');
  pasangTema(opsi.tema ?? null);
  render(
    <KonteksSesi.Provider value={sesi}>
      <Panel />
    </KonteksSesi.Provider>,
    elemen,
  );
  return {
    buka: (tab) => bukaTab(sesi, tab),
    periksa: (cakupan) => {
      bukaTab(sesi, 'periksa');
      return periksaSekarang(sesi, cakupan);
    },
    laporkan: () => laporkanBuku(sesi),
    periksaBaris: () => periksaBaris(sesi),
    cariIsiSel: () => cariIsiSel(sesi),
    rencanakan: (jenis) => rencanakan(sesi, jenis),
    tema: pasangTema,
    lepas: () => {
      henti?.();
      render(null, elemen);
    },
  };
}
