import { pasangPanel } from '../../panel/mount';
import { bacaBerkas } from '../../xlsx/baca-berkas';
import { bukaGudang } from './gudang-sheets';
import { HostSheets } from './host-sheets';

declare const VERSI_RENJA: string;

/** The menu item that opened the sidebar leaves its order behind the page (src/menu.ts). */
const perintah = (): string | null =>
  document.getElementById('renja-perintah')?.getAttribute('data-perintah') ?? null;

/** The dictionary comes first: a check without it would say less than one with it. */
async function mulai(): Promise<void> {
  const elemen = document.getElementById('panel');
  if (!elemen) return;
  const tunggu = (teks: string): void => {
    elemen.textContent = teks;
  };
  tunggu('Menyiapkan Renja …');
  let gudang;
  try {
    gudang = await bukaGudang((bagian) => tunggu(`Mengambil kamus nomenklatur, ${Math.round(bagian * 100)} % …`)); // prettier-ignore
  } catch (galat) {
    tunggu(galat instanceof Error ? galat.message : String(galat));
    return;
  }
  tunggu('');
  const panel = pasangPanel(elemen, { host: new HostSheets(), gudang, versi: VERSI_RENJA, bacaBerkas });
  switch (perintah()) {
    case 'periksa-lembar':
      return panel.periksa('lembar');
    case 'periksa-semua':
      return panel.periksa('buku');
    case 'tukar-rumus':
      return panel.rencanakan('tukar');
    case 'bekukan':
      return panel.rencanakan('bekukan');
    case 'bantuan':
      return panel.buka('rumus');
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void mulai());
else void mulai();
