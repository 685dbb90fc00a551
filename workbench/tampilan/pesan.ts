import { cari, unsur } from './unsur';

const LAMA_MS = 9_000;
let penghapus: ReturnType<typeof setTimeout> | undefined;

/** Says something at the foot of the page; errors stay until closed. */
export function tampilkanPesan(
  teks: string,
  jenis: 'info' | 'galat' = 'info',
  rincian: readonly string[] = [],
): void {
  const wadah = cari('pesan');
  clearTimeout(penghapus);
  const tutup = unsur('button', { type: 'button', 'aria-label': 'Tutup pesan' }, '×');
  tutup.onclick = () => wadah.replaceChildren();
  const isi = unsur('div', {}, unsur('p', {}, teks));
  if (rincian.length > 0) isi.append(unsur('ul', {}, ...rincian.map((satu) => unsur('li', {}, satu))));
  wadah.replaceChildren(unsur('div', { class: `pesan ${jenis}` }, isi, tutup));
  if (jenis === 'info') penghapus = setTimeout(() => wadah.replaceChildren(), LAMA_MS);
}
