import { SaxesParser } from 'saxes';

/** An XML element with its parent, for tests of files that we write. */
export interface SimpulXml {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: SimpulXml[];
  readonly induk: SimpulXml | null;
  teks: string;
}

/** Parses a document; throws where it is not well-formed. */
export function bacaXml(teks: string): SimpulXml {
  let akar: SimpulXml | null = null;
  let kini: SimpulXml | null = null;
  const pengurai = new SaxesParser();
  pengurai.on('error', (galat) => {
    throw galat;
  });
  pengurai.on('opentag', ({ name, attributes }) => {
    const baru: SimpulXml = {
      nama: name,
      atribut: attributes as Record<string, string>,
      anak: [],
      induk: kini,
      teks: '',
    };
    kini?.anak.push(baru);
    akar ??= baru;
    kini = baru;
  });
  pengurai.on('text', (isi) => {
    if (kini) kini.teks += isi.trim();
  });
  pengurai.on('closetag', () => {
    kini = kini!.induk;
  });
  pengurai.write(teks).close();
  if (!akar) throw new Error('dokumen kosong');
  return akar;
}

export function semua(akar: SimpulXml): SimpulXml[] {
  return [akar, ...akar.anak.flatMap(semua)];
}

export function anakNama(s: SimpulXml): string[] {
  return s.anak.map((a) => a.nama);
}
