/** An XML element: name, attributes, children or text. */
export interface Elemen {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly isi: readonly Elemen[] | string;
}

export function el(
  nama: string,
  atribut: Readonly<Record<string, string>> = {},
  isi: readonly Elemen[] | string = [],
): Elemen {
  return { nama, atribut, isi };
}

export function tulisXml(elemen: Elemen): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tulis(elemen, '')}`;
}

function tulis({ nama, atribut, isi }: Elemen, inden: string): string {
  const buka = Object.entries(atribut).reduce((teks, [n, nilai]) => `${teks} ${n}="${lepas(nilai)}"`, nama);
  if (isi.length === 0) return `${inden}<${buka}/>\n`;
  if (typeof isi === 'string') return `${inden}<${buka}>${lepas(isi)}</${nama}>\n`;
  return `${inden}<${buka}>\n${isi.map((anak) => tulis(anak, `${inden}  `)).join('')}${inden}</${nama}>\n`;
}

function lepas(teks: string): string {
  return teks.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
