/** Small helper for the few elements of the page: text only ever as text. */
export function unsur<K extends keyof HTMLElementTagNameMap>(
  nama: K,
  atribut: Readonly<Record<string, string>> = {},
  ...isi: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const elemen = document.createElement(nama);
  for (const [kunci, nilai] of Object.entries(atribut)) elemen.setAttribute(kunci, nilai);
  elemen.append(...isi);
  return elemen;
}

export function cari(id: string): HTMLElement {
  const elemen = document.getElementById(id);
  if (!elemen) throw new Error(`#${id} tidak ada di halaman`);
  return elemen;
}
