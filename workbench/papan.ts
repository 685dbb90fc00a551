import './gaya.css';
import '../panel/gaya/panel.css';
import type { PanelTerpasang } from '../panel/mount';
import type { HostPapan } from './host-papan';
import type { Meja } from './meja';
import { pasangBilah } from './tampilan/bilah';
import { hapusPesan, tampilkanPesan } from './tampilan/pesan';
import { terimaBerkas } from './tampilan/terima-berkas';
import { cari } from './tampilan/unsur';
import { unduhBerkas } from './unduh-berkas';

declare const VERSI_RENJA: string;

/** The page: wires the line on top, the grid and the panel. Everything heavy is fetched only here, on demand. */
const gelap = matchMedia('(prefers-color-scheme: dark)');
const bilah = pasangBilah({
  buka: (berkas) => void bukaBerkas(berkas),
  unduh: () => void unduh(),
  panel: (tampak) => {
    cari('panel').hidden = !tampak;
    dispatchEvent(new Event('resize'));
  },
});
let meja: Meja | null = null;
let panel: PanelTerpasang | null = null;
let nama = '';
let berubah = false;

function tandaiBerubah(nilai: boolean): void {
  if (berubah === nilai) return;
  berubah = nilai;
  bilah.berkas(nama, berubah);
}

/** Our own errors speak to the user; anything else is introduced first. */
function pesanGalat(galat: unknown): string {
  const pesan = galat instanceof Error ? galat.message : String(galat);
  const milikKita = galat instanceof Error && /^(GalatBerkas|HostError|GalatHalaman)$/.test(galat.name);
  return milikKita
    ? pesan
    : `Berkas ini tidak bisa ditampilkan. Coba buka lalu simpan ulang di Excel. (${pesan})`;
}

class GalatHalaman extends Error {
  override name = 'GalatHalaman';
}

async function siapkanMeja(): Promise<Meja> {
  const { Meja } = await import('./meja');
  meja ??= new Meja({
    wadah: cari('kisi'),
    gelap: gelap.matches,
    ditolak: (alasan) => tampilkanPesan(alasan),
  });
  return meja;
}

async function buka(isi: Uint8Array, namaBerkas: string): Promise<void> {
  hapusPesan();
  bilah.sibuk(`Membuka ${namaBerkas}…`);
  try {
    const [{ pasangPanel }, tempat] = await Promise.all([import('../panel/mount'), siapkanMeja()]);
    const host = await tempat.buka(isi, namaBerkas, (bagian) =>
      bilah.sibuk(`Membuka ${namaBerkas}… ${Math.round(bagian * 100)} %`),
    );
    nama = namaBerkas;
    berubah = false;
    bilah.berkas(nama, false);
    panel?.lepas();
    panel = pasangPanel(cari('panel'), {
      host,
      versi: VERSI_RENJA,
      bacaBerkas: async (...berkas) => (await import('../xlsx/baca-berkas')).bacaBerkas(...berkas),
    });
    host.watch(() => tandaiBerubah(true));
    sediakan(tempat, host);
    bilah.sibuk(null);
    const takTampil = tempat.takTampil();
    if (takTampil) tampilkanPesan(takTampil);
    await panel.periksa('buku');
  } catch (galat) {
    bilah.sibuk(null);
    tampilkanPesan(pesanGalat(galat), 'galat');
  }
}

async function bukaBerkas(berkas: File): Promise<void> {
  if (!/\.xlsx$/i.test(berkas.name)) {
    tampilkanPesan(
      `"${berkas.name}" bukan berkas .xlsx. Simpan dulu sebagai Buku Kerja Excel (.xlsx), lalu buka di sini.`,
      'galat',
    );
    return;
  }
  await buka(new Uint8Array(await berkas.arrayBuffer()), berkas.name);
}

async function unduh(): Promise<void> {
  if (!meja) return;
  hapusPesan();
  if (await unduhBerkas(meja, nama)) tandaiBerubah(false);
}

/** For tests and for scripts in the console: the page's own objects. */
function sediakan(tempat: Meja, host: HostPapan): void {
  Object.assign(window, { renja: { meja: tempat, host, buka } });
}

/** `?buku=NAMA` is a file that `npm start` serves; otherwise the sample. */
async function bukaPertama(): Promise<void> {
  const diminta = new URLSearchParams(location.search).get('buku');
  if (diminta) {
    const jawab = await fetch(`buku-kerja/${encodeURIComponent(diminta)}`);
    if (!jawab.ok) throw new GalatHalaman(`Berkas ${diminta} tidak ada di pelayan ini.`);
    await buka(new Uint8Array(await jawab.arrayBuffer()), diminta);
    return;
  }
  const { default: contoh } = await import('../contoh/renja-dinsos-metro-2026.xlsx');
  await buka(
    Uint8Array.from(atob(contoh), (huruf) => huruf.charCodeAt(0)),
    'renja-dinsos-metro-2026.xlsx',
  );
}

gelap.addEventListener('change', () => meja?.tema(gelap.matches));
addEventListener('beforeunload', (e) => {
  if (berubah) e.preventDefault();
});
terimaBerkas((berkas) => void bukaBerkas(berkas));
bilah.sibuk('Memuat…');
bukaPertama().catch((galat: unknown) => {
  bilah.sibuk(null);
  tampilkanPesan(pesanGalat(galat), 'galat');
});
