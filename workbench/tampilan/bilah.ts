import { cari, unsur } from './unsur';

export interface Bilah {
  /** Name of the open file, and whether it holds edits that were not downloaded. */
  berkas(nama: string, berubah: boolean): void;
  /** Shows progress and blocks the buttons; null when there is nothing to wait for. */
  sibuk(teks: string | null): void;
}

export interface AksiBilah {
  readonly buka: (berkas: File) => void;
  readonly unduh: () => void;
  readonly panel: (tampak: boolean) => void;
}

/** The line on top: what is open, open another, download. */
export function pasangBilah(aksi: AksiBilah): Bilah {
  const pilih = unsur('input', { type: 'file', accept: '.xlsx', id: 'pilih-berkas', hidden: '' });
  pilih.onchange = () => {
    const berkas = pilih.files?.[0];
    pilih.value = '';
    if (berkas) aksi.buka(berkas);
  };
  const buka = unsur('button', { type: 'button' }, 'Buka .xlsx…');
  buka.onclick = () => pilih.click();
  const unduh = unsur('button', { type: 'button', class: 'utama', disabled: '' }, 'Unduh .xlsx');
  unduh.onclick = aksi.unduh;
  const panel = unsur('button', { type: 'button', 'aria-pressed': 'true' }, 'Panel');
  panel.onclick = () => {
    const tampak = panel.getAttribute('aria-pressed') !== 'true';
    panel.setAttribute('aria-pressed', String(tampak));
    aksi.panel(tampak);
  };
  const nama = unsur('span', { class: 'nama-berkas' });
  const keadaan = unsur('span', { class: 'keadaan', role: 'status' });
  cari('bilah').append(
    unsur('h1', {}, 'Renja'),
    nama,
    keadaan,
    unsur('span', { class: 'sela' }),
    pilih,
    buka,
    unduh,
    panel,
  );
  return {
    berkas: (teks, berubah) => {
      nama.textContent = teks;
      nama.title = teks;
      keadaan.textContent = berubah ? 'belum diunduh' : '';
      unduh.disabled = false;
      document.title = `${berubah ? '• ' : ''}${teks} – Renja`;
    },
    sibuk: (teks) => {
      buka.disabled = teks !== null;
      document.body.classList.toggle('sibuk', teks !== null);
      cari('muat').textContent = teks ?? '';
    },
  };
}
