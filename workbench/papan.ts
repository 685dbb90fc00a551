import './gaya.css';
import '../panel/gaya/panel.css';
import { HostError } from '../panel/host';
import type { Meja } from './meja';
import { muatBagian } from './muat-bagian';
import { bukaBuku, type BukuTerbuka } from './pembuka';
import { pasangBilah } from './tampilan/bilah';
import { hapusPesan, tampilkanPesan } from './tampilan/pesan';
import { terimaBerkas } from './tampilan/terima-berkas';
import { cari, unsur } from './tampilan/unsur';
import { unduhBerkas } from './unduh-berkas';

declare const VERSI_RENJA: string;

/** The page: wires the line on top, the grid and the panel. Everything heavy is fetched only here, on demand. */
const gelap = matchMedia('(prefers-color-scheme: dark)');
const bilah = pasangBilah({
  buka: (berkas) => void terimaPilihan(berkas),
  unduh: () => void unduh(),
  panel: (tampak) => {
    cari('panel').hidden = !tampak;
    dispatchEvent(new Event('resize'));
  },
});
let meja: Meja | null = null;
let terbuka: BukuTerbuka | null = null;
let sedangMembuka = false;
let berubah = false;

function tandaiBerubah(nilai: boolean): void {
  if (!terbuka || berubah === nilai) return;
  berubah = nilai;
  bilah.berkas(terbuka.nama, berubah);
}

async function siapkanMeja(): Promise<Meja> {
  const { Meja } = await muatBagian(import('./meja'));
  const wadah = cari('kisi');
  try {
    meja ??= new Meja({ wadah, gelap: gelap.matches, ditolak: (alasan) => tampilkanPesan(alasan) });
  } catch (galat) {
    wadah.replaceChildren();
    throw galat;
  }
  return meja;
}

/** Shows a workbook and checks it; where that fails the one before stays as it was. */
async function buka(isi: Uint8Array, nama: string): Promise<void> {
  if (sedangMembuka) return tampilkanPesan('Tunggu sampai berkas sebelumnya terbuka, lalu ulangi.', 'galat');
  sedangMembuka = true;
  hapusPesan();
  bilah.sibuk(`Membuka ${nama}…`);
  try {
    const [{ pasangPanel }, tempat] = await Promise.all([
      muatBagian(import('../panel/mount')),
      siapkanMeja(),
    ]);
    const kemajuan = (bagian: number): void => bilah.sibuk(`Membuka ${nama}… ${Math.round(bagian * 100)} %`);
    const lama = terbuka;
    terbuka = await bukaBuku({
      nama,
      siapkan: () => tempat.siapkan(isi, nama, kemajuan),
      pasangPanel: (host) => {
        const wadah = unsur('div');
        const bacaBerkas = async (...berkas: Parameters<typeof import('../xlsx/baca-berkas').bacaBerkas>) =>
          (await muatBagian(import('../xlsx/baca-berkas'))).bacaBerkas(...berkas);
        return { wadah, ...pasangPanel(wadah, { host, versi: VERSI_RENJA, bacaBerkas }) };
      },
    });
    gantiDengan(terbuka, lama);
    // For tests and for scripts in the console: the page's own objects.
    Object.assign(window, { renja: { meja: tempat, host: terbuka.host, buka } });
  } catch (galat) {
    gagalBuka(galat, () => void buka(isi, nama));
    return;
  } finally {
    bilah.sibuk(null);
    sedangMembuka = false;
  }
  await terbuka.panel.periksa('buku');
}

/** The new workbook is in the grid; now everything around it follows. */
function gantiDengan(baru: BukuTerbuka, lama: BukuTerbuka | null): void {
  lama?.panel.lepas();
  lama?.host.lupakan();
  cari('panel').replaceChildren(baru.panel.wadah);
  berubah = false;
  bilah.berkas(baru.nama, false);
  baru.host.saatBerubah(() => tandaiBerubah(true));
  if (baru.catatan) tampilkanPesan(baru.catatan);
}

function gagalBuka(galat: unknown, ulangi: () => void): void {
  const pesan = galat instanceof Error ? galat.message : String(galat);
  const milikKita = galat instanceof HostError || (galat instanceof Error && galat.name === 'GalatBerkas');
  const sebab = milikKita
    ? pesan
    : `Berkas ini tidak bisa ditampilkan. Coba buka lalu simpan ulang di Excel. (${pesan})`;
  const tetap = terbuka ? ` ${terbuka.nama} tetap terbuka seperti semula.` : '';
  // A broken file stays broken, everything else may pass.
  const aksi = galat instanceof HostError ? { teks: 'Coba lagi', tekan: ulangi } : undefined;
  tampilkanPesan(sebab + tetap, 'galat', [], aksi);
}

/** A file that was chosen or dropped. What was not downloaded yet goes only when the user says so. */
async function terimaPilihan(berkas: File): Promise<void> {
  if (!/\.xlsx$/i.test(berkas.name)) {
    tampilkanPesan(
      `"${berkas.name}" bukan berkas .xlsx. Simpan dulu sebagai Buku Kerja Excel (.xlsx), lalu buka di sini.`,
      'galat',
    );
  } else if (berubah && terbuka) {
    tampilkanPesan(
      `Perubahan di ${terbuka.nama} belum diunduh dan hilang bila berkas lain dibuka. Unduh dulu bila masih perlu.`,
      'galat',
      [],
      { teks: `Buka ${berkas.name} tanpa mengunduh`, tekan: () => void bukaBerkas(berkas) },
    );
  } else await bukaBerkas(berkas);
}

async function bukaBerkas(berkas: File): Promise<void> {
  const isi = await berkas.arrayBuffer().catch(() => null);
  if (isi) return buka(new Uint8Array(isi), berkas.name);
  tampilkanPesan(
    `"${berkas.name}" tidak bisa dibaca: mungkin sudah dipindah, dihapus, atau dikunci program lain. Pilih lagi berkasnya.`,
    'galat',
  );
}

async function unduh(): Promise<void> {
  if (!meja || !terbuka) return;
  hapusPesan();
  if (await unduhBerkas(meja, terbuka.nama, () => void unduh())) tandaiBerubah(false);
}

/** `?buku=NAMA` is a file that `npm start` serves; otherwise the sample. */
async function bukaPertama(): Promise<void> {
  bilah.sibuk('Memuat…');
  try {
    const diminta = new URLSearchParams(location.search).get('buku');
    if (diminta) await buka(await ambilBuku(diminta), diminta);
    else {
      const { default: contoh } = await muatBagian(import('../contoh/renja-dinsos-metro-2026.xlsx'));
      const isi = Uint8Array.from(atob(contoh), (huruf) => huruf.charCodeAt(0));
      await buka(isi, 'renja-dinsos-metro-2026.xlsx');
    }
  } catch (galat) {
    bilah.sibuk(null);
    gagalBuka(galat, () => void bukaPertama());
  }
}

async function ambilBuku(nama: string): Promise<Uint8Array> {
  const jawab = await muatBagian(fetch(`buku-kerja/${encodeURIComponent(nama)}`));
  if (!jawab.ok) throw new HostError('gagal', `Berkas ${nama} tidak ada di pelayan ini. Periksa alamatnya.`);
  return new Uint8Array(await muatBagian(jawab.arrayBuffer()));
}

gelap.addEventListener('change', () => meja?.tema(gelap.matches));
addEventListener('beforeunload', (e) => {
  if (berubah) e.preventDefault();
});
terimaBerkas((berkas) => void terimaPilihan(berkas));
void bukaPertama();
