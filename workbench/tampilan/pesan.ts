import { cari, unsur } from './unsur';

const LAMA_MS = 9_000;
let penghapus: ReturnType<typeof setTimeout> | undefined;

/** Takes away what was said about the action before. */
export function hapusPesan(): void {
  clearTimeout(penghapus);
  cari('pesan').replaceChildren();
}

/** Says something at the foot of the page; errors and offers stay until closed or until the next action. */
export function tampilkanPesan(
  teks: string,
  jenis: 'info' | 'galat' = 'info',
  rincian: readonly string[] = [],
  aksi?: { readonly teks: string; readonly tekan: () => void },
): void {
  hapusPesan();
  const tutup = unsur('button', { type: 'button', 'aria-label': 'Tutup pesan' }, '×');
  tutup.onclick = hapusPesan;
  const isi = unsur('div', {}, unsur('p', {}, teks));
  if (rincian.length > 0) isi.append(unsur('ul', {}, ...rincian.map((satu) => unsur('li', {}, satu))));
  if (aksi) {
    const tombol = unsur('button', { type: 'button', class: 'aksi' }, aksi.teks);
    tombol.onclick = aksi.tekan;
    isi.append(tombol);
  }
  cari('pesan').replaceChildren(unsur('div', { class: `pesan ${jenis}` }, isi, tutup));
  if (jenis === 'info' && !aksi) penghapus = setTimeout(hapusPesan, LAMA_MS);
}
