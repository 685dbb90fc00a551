import { AreaCetak } from './komponen/area-cetak';
import { BilahKabar } from './komponen/bilah-kabar';
import { Ikon, type NamaIkon } from './komponen/ikon';
import { pakaiSesi } from './komponen/konteks';
import { malas } from './komponen/malas';
import { pakaiToko } from './komponen/pakai-toko';
import { bukaTab, usaikanKabar } from './logika/kabar';
import type { NamaTab } from './logika/keadaan';
import { CariKode } from './tampilan/kode/cari-kode';
import { Periksa } from './tampilan/periksa/periksa';

interface IsiTab {
  readonly nama: NamaTab;
  readonly teks: string;
  /** What is left of the name where the pane is narrow. */
  readonly pendek?: string;
  readonly ikon: NamaIkon;
}

const TAB: readonly IsiTab[] = [
  { nama: 'periksa', teks: 'Periksa', ikon: 'periksa' },
  { nama: 'kode', teks: 'Cari kode', pendek: 'Kode', ikon: 'kode' },
  { nama: 'rumus', teks: 'Rumus', ikon: 'rumus' },
  { nama: 'tabel', teks: 'Buat tabel', pendek: 'Tabel', ikon: 'tabel' },
  { nama: 'ringkasan', teks: 'Ringkasan', ikon: 'ringkasan' },
  { nama: 'pengaturan', teks: 'Pengaturan', ikon: 'pengaturan' },
];

const lain = () => import(/* webpackChunkName: "tampilan" */ './tampilan/lain');

const ISI: Record<NamaTab, () => preact.JSX.Element> = {
  periksa: Periksa,
  kode: CariKode,
  rumus: malas(async () => (await lain()).Rumus),
  tabel: malas(async () => (await lain()).BuatTabel),
  ringkasan: malas(async () => (await lain()).Ringkasan),
  pengaturan: malas(async () => (await lain()).Pengaturan),
};

export function Panel() {
  const sesi = pakaiSesi();
  const { tab } = pakaiToko(sesi.umum);
  const Isi = ISI[tab];
  const pindah = (e: KeyboardEvent): void => {
    const kini = TAB.findIndex((t) => t.nama === tab);
    const ke = { ArrowRight: kini + 1, ArrowLeft: kini - 1, Home: 0, End: TAB.length - 1 }[e.key];
    if (ke === undefined) return;
    e.preventDefault();
    const tujuan = TAB[(ke + TAB.length) % TAB.length]!;
    bukaTab(sesi, tujuan.nama);
    document.getElementById(`tab-${tujuan.nama}`)?.focus();
  };
  return (
    <>
      <h1 class="tersembunyi">Renja: {TAB.find((t) => t.nama === tab)!.teks}</h1>
      <div class="tab" role="tablist" aria-label="Bagian Renja" onKeyDown={pindah}>
        {TAB.map((t) => (
          <button
            key={t.nama}
            id={`tab-${t.nama}`}
            type="button"
            role="tab"
            aria-selected={t.nama === tab}
            aria-controls="isi-tab"
            tabIndex={t.nama === tab ? 0 : -1}
            class={t.nama === 'pengaturan' ? 'tab-ikon' : undefined}
            title={t.teks}
            aria-label={t.teks}
            onClick={() => bukaTab(sesi, t.nama)}
          >
            <Ikon nama={t.ikon} />
            {t.nama !== 'pengaturan' && <span class={t.pendek && 'tab-panjang'}>{t.teks}</span>}
            {t.pendek && <span class="tab-pendek">{t.pendek}</span>}
          </button>
        ))}
      </div>
      <div
        class="isi"
        id="isi-tab"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`tab-${tab}`}
        onClickCapture={() => usaikanKabar(sesi)}
      >
        <Isi />
      </div>
      <BilahKabar />
      <AreaCetak />
    </>
  );
}
