import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Deterministic random numbers (mulberry32), so that a failing seed can be run again. */
export function pengacak(benih: number): (batas: number) => number {
  let a = benih >>> 0;
  return (batas) => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % batas;
  };
}

const NILAI = ['', '0', '-1', '1', '99999999999999999999', '1048577', 'NaN', 'Infinity', 'null', 'true', 'A1', 'XFD1048576', 'A1:XFD1048576', 'ZZZZ9', '../../x', '&#0;', '&#x110000;', '&lt;', "'", '=cmd|x', '\u202e😀', 'x'.repeat(40_000)]; // prettier-ignore
const SISIP = ['<', '>', '&', '"', '</c>', '<c>', '<row r="5">', '<f t="shared" si="0"/>', '<f t="array" ref="A1:XFD1048576">1</f>', '<v>Infinity</v>', '<!--', ']]>', '<![CDATA[', '<?x?>', '<mergeCell ref="A1:XFD1048576"/>', '\u0000', '\ufeff', '<!DOCTYPE a>', '<a>'.repeat(300)]; // prettier-ignore

/** One damaged version of a package: bytes of the archive, its list of parts, or the XML of a part. */
export function rusakkan(asal: Uint8Array, acak: (batas: number) => number): Uint8Array {
  if (acak(4) === 0) return rusakkanByte(asal, acak);
  const isi = new Map(Object.entries(unzipSync(asal)));
  const nama = [...isi.keys()].filter((satu) => isi.get(satu)!.length > 0);
  const pilih = (): string => nama[acak(nama.length)]!;
  const kosong = new Uint8Array(0);
  for (let n = 1 + acak(3); n > 0; n--) {
    const satu = pilih();
    const macam = acak(12);
    const ada = isi.get(satu);
    if (macam === 0) isi.delete(satu);
    else if (macam === 1) isi.set(satu, isi.get(pilih()) ?? kosong);
    else if (macam === 2) isi.set(`${satu}x`, ada ?? kosong);
    else if (ada) isi.set(satu, strToU8(rusakkanXml(strFromU8(ada), acak)));
  }
  return zipSync(Object.fromEntries(isi), { level: 1, mtime: '2026-01-01T00:00:00' });
}

function rusakkanByte(asal: Uint8Array, acak: (batas: number) => number): Uint8Array {
  if (acak(3) === 0) return asal.slice(0, acak(asal.length));
  const hasil = asal.slice();
  for (let n = 1 + acak(8); n > 0; n--) hasil[acak(hasil.length)] = acak(256);
  if (acak(4) === 0) hasil.copyWithin(acak(hasil.length), acak(hasil.length), acak(hasil.length));
  return hasil;
}

function rusakkanXml(xml: string, acak: (batas: number) => number): string {
  const p = acak(xml.length + 1);
  const q = Math.min(xml.length, p + 1 + acak(60));
  switch (acak(8)) {
    case 0:
      return xml.slice(0, p) + xml.slice(q);
    case 1:
      return xml.slice(0, q) + xml.slice(p);
    case 2:
      return xml.slice(0, p);
    case 3:
      return xml.slice(0, p) + SISIP[acak(SISIP.length)]! + xml.slice(p);
    case 4: {
      const tag = [...xml.matchAll(/<[^>]+>/g)];
      const [a, b] = [tag[acak(tag.length || 1)], tag[acak(tag.length || 1)]];
      return a && b ? xml.slice(0, a.index) + b[0] + xml.slice(a.index + a[0].length) : xml;
    }
    default: {
      const atribut = [...xml.matchAll(/="[^"]*"|>[^<]+</g)];
      const satu = atribut[acak(atribut.length || 1)];
      if (!satu) return xml;
      const nilai = NILAI[acak(NILAI.length)]!;
      const isi = satu[0].startsWith('=') ? `="${nilai.replace(/"/g, '')}"` : `>${nilai}<`;
      return xml.slice(0, satu.index) + isi + xml.slice(satu.index + satu[0].length);
    }
  }
}
