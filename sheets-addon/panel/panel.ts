import { pasangPanel } from '../../panel/mount';
import { HostSheets } from './host-sheets';

/** The menu item that opened the sidebar leaves its order behind the page (src/menu.ts). */
function perintah(): string | null {
  return document.getElementById('renja-perintah')?.getAttribute('data-perintah') ?? null;
}

function mulai(): void {
  const elemen = document.getElementById('panel');
  if (!elemen) return;
  const panel = pasangPanel(elemen, { host: new HostSheets() });
  const diminta = perintah();
  if (diminta === 'periksa-lembar') void panel.periksa('lembar');
  if (diminta === 'periksa-semua') void panel.periksa('buku');
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mulai);
else mulai();
